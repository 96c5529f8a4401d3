import type { Code } from '../define-code.ts';
import { changeCodes, signInMeanings } from './aadsts-codes.ts';
import { eventCodes } from './event-codes.ts';
import { outputCodes } from './output-codes.ts';
import { pageCodes } from './page-texts.ts';
import { resultCodes } from './result-codes.ts';
import { ssprCodes } from './sspr-codes.ts';
import { textSignatures } from './text-signatures.ts';

/** Every code with a meaning of its own; reasons of the audit log are in `audit-reasons.ts`. */
export const codes = [
  ...eventCodes,
  ...resultCodes,
  ...textSignatures,
  ...ssprCodes,
  ...changeCodes,
  ...signInMeanings,
  ...pageCodes,
  ...outputCodes,
] as const;

export type CodeId = (typeof codes)[number]['id'];

const codesById: ReadonlyMap<string, Code<CodeId>> = new Map(codes.map((code) => [code.id, code]));

export function findCode(id: string): Code<CodeId> | undefined {
  return codesById.get(id);
}
