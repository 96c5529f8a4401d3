import type { Language } from './language.ts';

/** What the bot says, in the asker's language and free of any card or terminal format. Texts are plain, never markup. */
export type Message = NoticeMessage | QuestionMessage | ArticleMessage | PersonVerdict | TechnicianVerdict;

export interface NoticeMessage {
  readonly kind: 'notice';
  readonly language: Language;
  readonly tone: 'plain' | 'warning' | 'refusal';
  readonly text: string;
  /** True: says nothing about anybody, and may be said before others. */
  readonly isPublic?: boolean;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface QuestionMessage {
  readonly kind: 'question';
  readonly language: Language;
  readonly question: Question;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  /** How the asker can find the answer, where that takes a command or a page. */
  readonly hint: string | null;
  readonly choices: readonly Choice[];
  /** The number of the first answer where a list beside it has the numbers before; absent: 1. */
  readonly firstNumber?: number;
}

/** An answer from the documents; it says nothing about anybody. */
export interface ArticleMessage {
  readonly kind: 'article';
  readonly language: Language;
  readonly title: string;
  readonly answer: string;
  /** What is different from what older texts say; null: nothing worth a remark. */
  readonly changed: string | null;
  readonly source: Link;
  /** The day for which the answer is known to hold. */
  readonly asOf: string;
  /** What else may be read; null: nothing. */
  readonly question: Question | null;
}

/** For the affected person: three short sentences, at most one thing to do. */
export interface PersonVerdict {
  readonly kind: 'person-verdict';
  readonly language: Language;
  readonly caseId: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly action: Choice | null;
  readonly question: Question | null;
}

export interface EvidenceLine {
  readonly text: string;
  readonly source: string;
  /** Where a technician can look at the same thing with their own eyes; null when there is no such address. */
  readonly url: string | null;
  readonly quote: string | null;
  readonly weight: 'strong' | 'medium' | 'weak';
}

export interface TimelineLine {
  readonly state: 'done' | 'stopped-here' | 'not-reached';
  readonly label: string;
  readonly time: string | null;
  readonly quote: string | null;
}

export interface RivalLine {
  readonly cause: string;
  readonly title: string;
  readonly confidence: number;
  readonly difference: string | null;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface FixLine {
  readonly title: string;
  readonly who: string;
  readonly risk: string;
  readonly steps: readonly string[];
  readonly commands: readonly string[];
  readonly verify: string;
}

/** How a technician has the missing facts read where the bot cannot look. */
export interface CollectOffer {
  /** What is gathered, and that it sets the causes apart. */
  readonly why: string;
  /** Where the script is. */
  readonly fetch: string;
  /** How to see that the file is the right one. */
  readonly verify: string;
  readonly verifyCommand: string;
  readonly run: string;
  readonly command: string;
}

/** For the helpdesk: everything the verdict rests on. */
export interface TechnicianVerdict {
  readonly kind: 'technician-verdict';
  readonly language: Language;
  readonly caseId: string;
  readonly subject: string;
  readonly title: string;
  readonly summary: string;
  /** Probability; null when nothing is claimed. */
  readonly confidence: number | null;
  readonly confidenceText: string;
  readonly explanation: string;
  readonly timelineTitle: string | null;
  readonly timeline: readonly TimelineLine[];
  readonly evidenceFor: readonly EvidenceLine[];
  readonly evidenceAgainst: readonly EvidenceLine[];
  readonly rivals: readonly RivalLine[];
  /** `rivals` of a claimed cause, or `candidates` among which nothing is decided. */
  readonly rivalsAre: 'rivals' | 'candidates';
  readonly radius: string;
  readonly unseen: readonly string[];
  readonly nextStep: string;
  /** Absent: nothing on a server would help. */
  /** Another thing that is wrong at the same time. */
  readonly alongside?: string;
  readonly collect?: CollectOffer;
  readonly fixes: readonly FixLine[];
  readonly sources: readonly Link[];
  readonly question: Question | null;
}
