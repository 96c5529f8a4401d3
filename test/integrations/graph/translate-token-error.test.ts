import { describe, expect, it } from 'vitest';
import { translateTokenError } from '../../../src/integrations/graph/translate-token-error.ts';

const named = (name: string, message: string, extra: object = {}) =>
  Object.assign(new Error(message), { name, ...extra });

describe('what a credential throws', () => {
  it.each([
    [
      named('AuthenticationError', 'AADSTS7000215: Invalid client secret. Trace ID: 1', { statusCode: 401 }),
      'unauthorized',
      'AADSTS7000215',
    ],
    [
      named('CredentialUnavailableError', 'ManagedIdentityCredential: not available\nmore'),
      'unauthorized',
      'ManagedIdentityCredential: not available',
    ],
    [
      named('CredentialUnavailableError', 'endpoints_resolution_error: See the page'),
      'unreachable',
      'endpoints_resolution_error: See the page',
    ],
    [named('AuthenticationError', 'busy', { statusCode: 503 }), 'unreachable', 'busy'],
    [named('AuthenticationError', 'too many', { statusCode: 429 }), 'throttled', 'too many'],
    [Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }), 'unauthorized', 'ENOENT: no such file'],
  ] as const)('is translated once: %s', (thrown, code, details) => {
    expect(translateTokenError(thrown)).toMatchObject({ code, details, cause: thrown });
  });

  it('is out of time when it was aborted', () => {
    expect(translateTokenError(named('AbortError', 'The operation was aborted.'))).toMatchObject({ code: 'timed-out' });
  });
});
