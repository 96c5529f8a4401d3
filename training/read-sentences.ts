import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sentence {
  readonly label: string;
  readonly language: string;
  readonly audience: string;
  readonly text: string;
}

type Family = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** All descriptions of failures, in a fixed order; questions to articles stand in a file of their own. */
export function readSentences(folder: string, languages: readonly string[]): readonly Sentence[] {
  return languages.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.json') && name !== 'articles.json')
      .toSorted()
      .flatMap((name) =>
        sentencesOf(JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as Family, language),
      ),
  );
}

function sentencesOf(family: Family, language: string): readonly Sentence[] {
  return Object.entries(family).flatMap(([label, byAudience]) =>
    Object.entries(byAudience).flatMap(([audience, texts]) =>
      texts.map((text) => ({ label, language, audience, text })),
    ),
  );
}
