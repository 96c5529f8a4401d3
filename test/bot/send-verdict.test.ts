import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../src/bot/deliver-in-hand.ts';
import { outcomeOfSendError } from '../../src/bot/send-error.ts';
import { verdictOfSend } from '../../src/bot/send-verdict.ts';
import { AppError } from '../../src/core/app-error.ts';

const answered = (statusCode: number, code?: string, retryAfter?: string) => ({
  statusCode,
  code,
  response: { headers: { get: () => retryAfter } },
});

const retry = (reason: string, isUncertain: boolean) => ({
  kind: 'retry',
  reason,
  isUncertain,
  pausesPlace: false,
  retryAfterMs: null,
});

describe('a post that fails', () => {
  it.each([
    [answered(400, 'BadSyntax'), { kind: 'bury', reason: 'http-400 BadSyntax' }],
    [answered(401), retry('http-401', false)],
    [answered(403, 'BotDisabledByAdmin'), { kind: 'close-place', reason: 'http-403 BotDisabledByAdmin' }],
    [answered(404, 'ConversationNotFound'), { kind: 'close-place', reason: 'http-404 ConversationNotFound' }],
    [answered(404), { kind: 'close-place', reason: 'http-404' }],
    [
      answered(404, 'ActivityNotFoundInConversation'),
      { kind: 'bury', reason: 'http-404 ActivityNotFoundInConversation' },
    ],
    [answered(408), retry('http-408', true)],
    [answered(412), retry('http-412', false)],
    [answered(413, 'MessageSizeTooBig'), { kind: 'bury', reason: 'http-413 MessageSizeTooBig' }],
    [answered(429, undefined, '17'), { ...retry('http-429', false), pausesPlace: true, retryAfterMs: 17_000 }],
    [answered(429), { ...retry('http-429', false), pausesPlace: true }],
    [answered(500), retry('http-500', true)],
    [answered(502), retry('http-502', true)],
    [answered(503, undefined, '3'), { ...retry('http-503', true), retryAfterMs: 3_000 }],
    [answered(504), retry('http-504', true)],
    [answered(418, 'a name, Ada Berg'), { kind: 'bury', reason: 'http-418' }],
    [{ code: 'ECONNRESET' }, retry('no-answer ECONNRESET', true)],
    [{ code: 'ECONNREFUSED' }, retry('not-sent ECONNREFUSED', false)],
    [{ code: 'ENOTFOUND' }, retry('not-sent ENOTFOUND', false)],
    [{ name: 'AbortError' }, retry('no-answer', true)],
    [{ errorCode: 'invalid_client' }, retry('not-sent', false)],
    [new AppError('unauthorized', 'no token'), retry('not-sent unauthorized', false)],
    [undefined, retry('no-answer', true)],
  ])('with %j leads to %j', (error, verdict) => {
    expect(verdictOfSend('post', outcomeOfSendError(error))).toEqual(verdict);
  });
});

describe('an edit that fails', () => {
  it.each([
    [answered(400), { kind: 'post-anew', reason: 'http-400' }],
    [answered(403), { kind: 'close-place', reason: 'http-403' }],
    [answered(404), { kind: 'close-place', reason: 'http-404' }],
    [
      answered(404, 'ActivityNotFoundInConversation'),
      { kind: 'post-anew', reason: 'http-404 ActivityNotFoundInConversation' },
    ],
    [answered(405), { kind: 'post-anew', reason: 'http-405' }],
    [answered(412), retry('http-412', false)],
    [answered(413), { kind: 'bury', reason: 'http-413' }],
    [answered(429, undefined, '1'), { ...retry('http-429', false), pausesPlace: true, retryAfterMs: 1_000 }],
    [answered(500), retry('http-500', false)],
    [answered(502), retry('http-502', false)],
    [{ code: 'ECONNRESET' }, retry('no-answer ECONNRESET', false)],
  ])('with %j leads to %j, and is never uncertain', (error, verdict) => {
    expect(verdictOfSend('edit', outcomeOfSendError(error))).toEqual(verdict);
  });
});

describe('the wait before the next attempt', () => {
  it('doubles from a second to ten minutes', () => {
    expect([0, 1, 2, 3, 9, 10, 11, 1_000].map((attempt) => backoffMs(attempt, () => 1))).toEqual([
      1_000, 1_000, 2_000, 4_000, 256_000, 512_000, 600_000, 600_000,
    ]);
  });

  it('is up to a quarter shorter by chance', () => {
    expect([0, 0.5, 1].map((random) => backoffMs(3, () => random))).toEqual([3_000, 3_500, 4_000]);
  });
});
