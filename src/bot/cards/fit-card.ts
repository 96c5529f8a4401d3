import { shorten } from '../harmless-text.ts';
import type { AdaptiveCard } from './card-parts.ts';

/** Teams takes about 28 KB safely; what is cut to stay below is said in the full text of the message. */
const mostCardBytes = 25_000;

const lengths = [1_000, 400, 150, 60] as const;
const texts: ReadonlySet<string> = new Set(['text', 'title', 'tooltip', 'fallbackText']);

/** The first draft that fits. When none does, somebody's texts are absurdly long, and those of the last are cut. */
export function fitCard(drafts: readonly [() => AdaptiveCard, ...(() => AdaptiveCard)[]]): AdaptiveCard {
  for (const draft of drafts) {
    const drawn = draft();
    if (fits(drawn)) return drawn;
  }
  const [first] = drafts;
  const last = (drafts.at(-1) ?? first)();
  const cut = lengths.map((longest) => clip(last, longest) as AdaptiveCard).find(fits);
  if (cut === undefined) throw new Error('a card has too many parts');
  return cut;
}

function fits(card: AdaptiveCard): boolean {
  return Buffer.byteLength(JSON.stringify(card)) <= mostCardBytes;
}

function clip(part: unknown, longest: number): unknown {
  if (Array.isArray(part)) return part.map((inner) => clip(inner, longest));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] =>
    typeof value === 'string' && texts.has(key) ? [key, shorten(value, longest)] : [key, clip(value, longest)],
  );
  return Object.fromEntries(entries);
}
