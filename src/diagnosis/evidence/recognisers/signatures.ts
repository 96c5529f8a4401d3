import { fold } from '../../../core/fold.ts';
import { textSignatures } from '../../../knowledge/codes/text-signatures.ts';
import type { Evidence, Found } from '../clue.ts';

const phrases = textSignatures.flatMap(({ id, says }) => says.map((phrase) => ({ code: id, phrase })));
/** Lines are broken anywhere by mail and chat: a phrase may run over the end of one. */
const overlap = 120;

/** Known texts of logs and administration pages. */
export function findSignatures({ lines }: Evidence): readonly Found[] {
  return lines.flatMap((text, line) => {
    if (text.trim() === '') return [];
    const folded = fold(text);
    const joined = `${folded} ${fold((lines[line + 1] ?? '').slice(0, overlap))}`;
    return phrases.flatMap(({ code, phrase }): readonly Found[] => {
      const at = joined.indexOf(phrase);
      return at === -1 || at >= folded.length ? [] : [{ kind: 'code', code, line, index: at }];
    });
  });
}
