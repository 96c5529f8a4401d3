import type { Evidence, Found } from '../clue.ts';

const product =
  /(?:entra|azure ?ad|aad|azure active directory) ?connect(?!.{0,20}health)|serverconfigurationversion|adsync.{0,20}version/iu;
const version = /(?<![\d.])[12]\.\d{1,2}\.\d{1,4}\.\d{1,3}(?![\d.])/;
/** The name stands in a line, its version often in one of the next. */
const linesBetween = 3;

/** The version of Entra Connect; whether it still suffices is judged on the day it is used. */
export function findVersions({ lines }: Evidence): readonly Found[] {
  let named = -1;
  return lines.flatMap((text, line): readonly Found[] => {
    if (product.test(text)) named = line;
    const match = named >= 0 && line - named <= linesBetween ? version.exec(text) : null;
    if (match === null) return [];
    named = -1;
    const { 0: found, index } = match;
    return [{ kind: 'check', check: 'connect-version-supported', verdict: 'fails', version: found, line, index }];
  });
}
