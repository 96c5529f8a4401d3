// Control and format characters: invisible, and able to disguise what a text says or in which direction it is read.
const invisible = /[\p{Cc}\p{Cf}]/gu;

const longestText = 20_000;

/** Foreign text in which nothing hides and nothing mentions anybody. It is still no Markdown, and is never shown as such. */
export function harmlessText(text: string, longest = longestText): string {
  const visible = shorten(text, longest)
    .toWellFormed()
    .replace(invisible, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  // A mention needs a tag in the text and an entity beside it; we send no entities, and break the tag as well.
  return visible.replace(/<(\/?)at\b/giu, '‹$1at');
}

/** The beginning of a text, never with half a letter at its end. */
export function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
