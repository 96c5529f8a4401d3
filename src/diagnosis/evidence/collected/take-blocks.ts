/** What stands between the two markers, and the checksum behind them; null: one of the three is missing. */
export type RawBlock = { readonly body: string; readonly sum: string } | null;

export interface TakenBlocks {
  /** The text without its blocks. */
  readonly rest: string;
  readonly blocks: readonly RawBlock[];
}

// Dashes of every kind: a chat may improve them.
const marker = /WBD[-\u2010-\u2015\u2212]COLLECT[-\u2010-\u2015\u2212](BEGIN|END)/gi;
const mostBlocks = 10;
const longestText = 1_048_576;
const longestSum = 400;
/** One `name=value;` with what a chat puts before it. Every part is bounded, so that no text takes longer than its length. */
const oneFact = /[^A-Za-z0-9;=]{0,40}[a-z][a-z0-9\s-]{0,60}=[^;=]{1,200};/y;
const partialFact =
  /[^A-Za-z0-9;=\n]{0,40}(?=\S{0,40}[=\d-])[a-z0-9-]{1,40}(?:=[^;=\s]{0,80})?(?=[^\S\n]{0,40}(?:\n|$))/y;
const blankLine = /^[\s>|"'`*]{0,60}$/;
const factLine = /^[\s>|"'`*]{0,40}[a-z0-9-]{0,40}=[^;=]{1,200};/;

interface Region {
  readonly from: number;
  readonly to: number;
  readonly block: RawBlock;
}

/**
 * Takes out what the collecting script printed, so that its lines are not read as anything else. White space, quote signs
 * and line ends around its facts do not count. A block that is not whole is taken out too.
 */
export function takeBlocks(whole: string): TakenBlocks {
  const text = whole.slice(0, longestText);
  const regions = regionsOf(text);
  if (regions.length === 0) return { rest: text, blocks: [] };
  let rest = '';
  let from = 0;
  for (const region of regions) {
    rest += `${text.slice(from, region.from)}\n`;
    from = region.to;
  }
  return { rest: rest + text.slice(from), blocks: regions.slice(0, mostBlocks).map(({ block }) => block) };
}

function regionsOf(text: string): readonly Region[] {
  const markers = [...text.matchAll(marker)].map(({ 0: word, 1: kind = '', index }) => ({
    isBegin: kind.toUpperCase() === 'BEGIN',
    from: index,
    to: index + word.length,
  }));
  const regions: Region[] = [];
  for (let index = 0; index < markers.length; index += 1) {
    const current = markers[index];
    const next = markers[index + 1];
    if (current === undefined) break;
    const isPair = current.isBegin && next?.isBegin === false;
    if (isPair) index += 1;
    const end = isPair ? next : current;
    const after = current.isBegin && !isPair ? { sum: null, to: factsAfter(text, current.to) } : sumAfter(text, end.to);
    const from = current.isBegin ? current.from : factsBefore(text, current.from, regions.at(-1)?.to ?? 0);
    const body = isPair ? text.slice(current.to, next.from) : null;
    const block = body === null || after.sum === null ? null : { body: signsOf(body), sum: after.sum };
    regions.push({ from, to: after.to, block });
  }
  return regions;
}

/** The signs that the script prints; everything else came on the way. */
function signsOf(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[^A-Za-z0-9.,;=/-]/g, '');
}

function sumAfter(text: string, from: number): { readonly sum: string | null; readonly to: number } {
  const tail = text.slice(from, from + longestSum);
  const end = tail.indexOf(';');
  const sum = /^sum=([0-9a-f]{64});$/i.exec(signsOf(tail.slice(0, end + 1)))?.[1];
  if (sum !== undefined) return { sum: sum.toLowerCase(), to: from + end + 1 };
  // Half a checksum is no words of a person.
  const half = /^\W{0,40}sum=[0-9a-f\s]{0,200}/i.exec(tail)?.[0].length ?? 0;
  return { sum: null, to: from + half };
}

/** Where the facts end that begin here. */
function factsAfter(text: string, from: number): number {
  let to = from;
  for (const pattern of [oneFact, partialFact]) {
    pattern.lastIndex = to;
    while (pattern.test(text)) {
      to = pattern.lastIndex;
      if (pattern === partialFact) break;
    }
  }
  return to;
}

/** Where the lines of facts begin that end here. */
function factsBefore(text: string, to: number, least: number): number {
  let from = to;
  while (from > least) {
    const lineStart = Math.max(text.lastIndexOf('\n', from - 2) + 1, least);
    const line = text.slice(lineStart, from);
    if (lineStart === from || !(blankLine.test(line) || factLine.test(line))) break;
    from = lineStart;
  }
  return from;
}
