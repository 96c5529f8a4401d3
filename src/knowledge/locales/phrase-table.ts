import type { phrases as english } from './en/phrases.ts';

export type PhraseKey = keyof typeof english;

export type PhraseTable = Readonly<Record<PhraseKey, string>>;

/** Names in braces: `'{user} is locked out since {time}.'` has `user` and `time`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values a phrase needs; a missing or misspelt one stops the build. */
export type PhraseParams<Key extends PhraseKey> = Readonly<
  Record<Placeholders<(typeof english)[Key]>, string | number>
>;
