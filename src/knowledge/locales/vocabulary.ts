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
  /** How one asks for a language, e.g. `in swedish`. */
  readonly languageNames: {
    readonly en: readonly string[];
    readonly fr: readonly string[];
    readonly sv: readonly string[];
  };
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
  /** Verbs and signs between the label and the secret. */
  readonly secretJoins: readonly string[];
  /** Ordinary words that are nobody's name. */
  readonly common: readonly string[];
}
