/**
 * How people of one language say things. Plain words and phrases, lower case, written with their accents; they are
 * compared without accents and only as whole words. A translator may edit them without touching code.
 */
export interface Vocabulary {
  /** Words that show that somebody speaks of themselves. */
  readonly self: readonly string[];
  /** Words that show that somebody speaks of another person without naming them. */
  readonly others: readonly string[];
  readonly commands: {
    readonly cancel: readonly string[];
    readonly help: readonly string[];
    readonly whoAreYou: readonly string[];
    readonly greeting: readonly string[];
    readonly thanks: readonly string[];
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly dontKnow: readonly string[];
    readonly repeat: readonly string[];
  };
  /** What the three languages are called. */
  readonly languageNames: {
    readonly en: readonly string[];
    readonly fr: readonly string[];
    readonly sv: readonly string[];
  };
  /** How one asks for a language; `{language}` stands for its name. */
  readonly languageRequests: readonly string[];
  /** Polite or empty words around a command: `please`, `could you`. */
  readonly courtesy: readonly string[];
  /** From the first to the fifth. */
  readonly ordinals: readonly string[];
  /** Nobody of those offered: `neither`. */
  readonly noneOfThem: readonly string[];
  /** Words around a number or an ordinal: `option 2`, `the second one`. */
  readonly ordinalNouns: readonly string[];
  /** `not Anna, Björn`. */
  readonly negations: readonly string[];
  /** How something is denied: `it is not locked`. */
  readonly denials: readonly string[];
  /** Words between a denial and what it denies: `not even locked`. */
  readonly denialAdverbs: readonly string[];
  /** States that are trouble, so that to deny them describes none. */
  readonly deniedStates: readonly string[];
  /** Denials that stand behind the state: `saknas inte`. */
  readonly deniedBefore: readonly string[];
  /** Words that begin another thought: `but`. */
  readonly clauseJoins: readonly string[];
  /** Beginnings of a correction: `no, I mean ...`. */
  readonly correction: readonly string[];
  /** Words that belong to passwords and resets. */
  readonly topic: readonly string[];
  /** Complaints without the topic: `it does not work`. */
  readonly trouble: readonly string[];
  readonly signIn: readonly string[];
  readonly registration: readonly string[];
  /** Words after which a secret may be typed: `password is ...`. */
  readonly secretLabels: readonly string[];
  /** Words after which a one-time code may be typed: `code 123456`. */
  readonly codeLabels: readonly string[];
  /** Words between a label and the secret: `password is ...`. */
  readonly secretJoins: readonly string[];
  /** Words that make a number an error code rather than a secret: `error code 123456`. */
  readonly errorWords: readonly string[];
  /** Beginnings of well-worn passwords; with digits behind they need no label to be recognised. */
  readonly favouritePasswords: readonly string[];
  /** Words with which one asks what a code means. */
  readonly meaningWords: readonly string[];
  /** Words that may stand around a code without saying anything more. */
  readonly codeNouns: readonly string[];
  /** Ordinary words that are nobody's name. */
  readonly common: readonly string[];
}
