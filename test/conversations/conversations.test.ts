import { describe, expect, it } from 'vitest';
import { articles, looks } from './articles.ts';
import { cancellations } from './cancellations.ts';
import { clarifications } from './clarifications.ts';
import { collected } from './collected.ts';
import { corrections } from './corrections.ts';
import { digressions } from './digressions.ts';
import { disambiguation } from './disambiguation.ts';
import { happyPath } from './happy-path.ts';
import { invalidInputs } from './invalid-inputs.ts';
import { languageSwitches } from './language-switches.ts';
import { oldButtons } from './old-buttons.ts';
import { pastedEvidence } from './pasted-evidence.ts';
import { refusals } from './refusals.ts';
import { repeat } from './repeat.ts';
import { replay, type Story } from './replay.ts';

const phenomena = {
  'happy path': happyPath,
  corrections,
  digressions,
  cancellations,
  clarifications,
  'invalid inputs': invalidInputs,
  disambiguation,
  repeat,
  'language switches': languageSwitches,
  refusals,
  'old buttons': oldButtons,
  'pasted evidence': pastedEvidence,
  'collected on the server': collected,
  articles,
  'looks into a case': looks,
} satisfies Readonly<Record<string, readonly Story[]>>;

describe.each(Object.entries(phenomena))('%s', (_, stories) => {
  it.each(stories)('$title', async (story) => {
    const { said } = await replay(story);

    const expected = story.exchanges.map(({ expect: patterns }) => patterns.map((one) => expect.stringMatching(one)));
    expect(said).toEqual(expected);
  });
});
