import type { Recogniser } from '../clue.ts';
import { findCommandAnswers } from './command-answers.ts';
import { findEventNumbers } from './event-numbers.ts';
import { findOutputLines } from './output-lines.ts';
import { findOutputValues } from './output-values.ts';
import { findPageCodes } from './page-codes.ts';
import { findPageProse } from './page-prose.ts';
import { findReasons } from './reasons.ts';
import { findResultCodes } from './result-codes.ts';
import { findSignatures } from './signatures.ts';
import { findVersions } from './versions.ts';

/** Every shape of evidence that is known; one line each. */
export const recognisers: readonly Recogniser[] = [
  findCommandAnswers,
  findEventNumbers,
  findOutputLines,
  findOutputValues,
  findPageCodes,
  findPageProse,
  findReasons,
  findResultCodes,
  findSignatures,
  findVersions,
];
