import type { Language } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import type { PersonMatch } from '../../core/person.ts';
import { nothingSaid, type Said } from '../../core/said.ts';
import type { PhraseKey } from '../../knowledge/locales/phrase-table.ts';

/** What the conversation knows so far; plain data, so that a whole conversation can be stored and replayed. */
export interface Slots {
  /** Words that name the person the question is about; null: the asker. */
  readonly personText: string | null;
  /** False: perhaps just words that we do not know. */
  readonly soundsLikeName: boolean;
  readonly speaksOfSelf: boolean;
  readonly speaksOfOthers: boolean;
  readonly subjectId: string | null;
  readonly candidates: readonly PersonMatch[];
  readonly said: Said;
  /** Codes that nobody knows, as written. */
  readonly unknownCodes: readonly string[];
  /** Checks already asked about, whatever the answer was. */
  readonly asked: readonly string[];
  readonly hintsAtSignIn: boolean;
  readonly hintsAtRegistration: boolean;
  readonly caseId: string | null;
}

export interface OpenQuestion {
  /** Changes with every question, so that an old button is recognised. */
  readonly id: string;
  readonly about: 'person' | 'candidates' | 'check';
  readonly check: string | null;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** The name that nobody has, where the question was asked because of it. */
  readonly unfound?: string;
  /** How often an answer was not understood. */
  readonly misses: number;
}

/** What may be taken up or left beside the open question: it waits for nobody, and whatever else is written goes on as usual. */
export type Offer =
  | {
      readonly about: 'article';
      /** Ids of articles, and of the answer that it is none of them. */
      readonly choices: readonly string[];
      /** The numbers before it belong to the open question, so that a number never means two things. */
      readonly firstNumber: number;
      /** The article that is shown, and beside which the others are offered; null: none fitted well enough. */
      readonly besides: string | null;
      /** What a case that comes of it knows already; null: it did not sound like a failure. */
      readonly slots: Slots | null;
    }
  | { readonly about: 'look'; readonly slots: Slots };

export interface DialogState {
  readonly version: 1;
  readonly flow: string | null;
  readonly step: string | null;
  readonly slots: Slots;
  readonly question: OpenQuestion | null;
  readonly offer: Offer | null;
  readonly language: Language | null;
  /** Asked for by name in this conversation; it holds whatever language the next words are in. */
  readonly chosenLanguage: Language | null;
  /** The last thing said that is about nobody, so that it can be said again in another language. */
  readonly lastPhrase: PhraseKey | null;
  /** The last things said, for "repeat". */
  readonly lastSaid: readonly Message[];
}

export const emptySlots: Slots = {
  personText: null,
  soundsLikeName: false,
  speaksOfSelf: false,
  speaksOfOthers: false,
  subjectId: null,
  candidates: [],
  said: nothingSaid,
  unknownCodes: [],
  asked: [],
  hintsAtSignIn: false,
  hintsAtRegistration: false,
  caseId: null,
};

export const freshState: DialogState = {
  version: 1,
  flow: null,
  step: null,
  slots: emptySlots,
  question: null,
  offer: null,
  language: null,
  chosenLanguage: null,
  lastPhrase: null,
  lastSaid: [],
};
