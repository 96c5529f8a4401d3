import { fileURLToPath } from 'node:url';

export interface CaseSet {
  readonly id: CaseSetId;
  readonly title: string;
  readonly about: string;
  readonly path: string;
}

const caseSetIds = ['frozen', 'own'] as const;
export type CaseSetId = (typeof caseSetIds)[number];

const pathOf = (name: string) => fileURLToPath(new URL(`cases/${name}`, import.meta.url));

/** The frozen ones come first: only they say how the bot does on what it was not made for. */
export const caseSets: readonly CaseSet[] = [
  {
    id: 'frozen',
    title: 'Frozen cases',
    about:
      '`eval/cases/frozen.jsonl`, written from the domain’s documents by somebody who had not seen the rules. Nothing is tuned on them.',
    path: pathOf('frozen.jsonl'),
  },
  {
    id: 'own',
    title: 'Own cases',
    about: '`eval/cases/own.jsonl`, four for each cause and more. They may be tuned on, and flatter the bot.',
    path: pathOf('own.jsonl'),
  },
];
