import { expect, it } from 'vitest';
import { retryAfterMs } from '../../../src/integrations/graph/retry-after-ms.ts';

const nowMs = Date.parse('2026-11-20T12:00:00Z');

it.each([
  ['7', 7000],
  ['0', 0],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
  ['Fri, 20 Nov 2026 11:59:30 GMT', 0],
  ['-3', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
] as const)('reads Retry-After %j as %j', (header, expected) => {
  expect(retryAfterMs(header, nowMs)).toBe(expected);
});
