import type { EvalResult } from '../../eval/eval-result.ts';
import type { Scored } from '../../eval/score.ts';

interface ScoredCase {
  readonly ranked?: EvalResult['ranked'];
  readonly result?: Partial<EvalResult>;
  readonly expect?: Partial<Scored['tried']['expect']>;
  readonly locale?: Scored['tried']['locale'];
  readonly claims?: Scored['claims'];
}

/** A case of an administrator in Swedish whose cause is `right`, and what came out of it. */
export function scoredCase({ ranked = [], result, expect, locale = 'sv-SE', claims = [] }: ScoredCase): Scored {
  return {
    tried: {
      id: 'case',
      locale,
      asker: 'asker',
      role: 'admin',
      subject: 'maja.brun@contoso.example',
      message: '',
      tenant: { now: '2026-11-20T09:00:00.000Z', tenantId: 'tenant', helpdeskGroup: '', adminGroup: '', graph: {} },
      expect: {
        cause: 'right',
        equivalent: ['twin'],
        acceptable: [],
        owner: 'admin',
        behaviour: 'diagnose',
        ...expect,
      },
    },
    result: {
      id: 'case',
      turns: 1,
      language: locale.slice(0, 2),
      ranked,
      abstained: false,
      outcome: 'diagnosis',
      owner: 'admin',
      asked: [],
      evidence: [],
      reply: '',
      citations: [],
      graphRequests: 0,
      reportingRequests: 0,
      latencyMs: 10,
      error: null,
      ...result,
    },
    claims,
  };
}

export function sure(cause: string, confidence = 0.9): EvalResult['ranked'][number] {
  return { cause, confidence };
}
