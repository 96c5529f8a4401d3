const longestText = 20_000;

// Control and format characters: invisible, and able to disguise what a text says.
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** A person's text made safe to look at: composed, without invisible characters, bounded in length. */
export function cleanText(text: string): string {
  return text
    .slice(0, longestText)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .trim();
}

/** One harmless line of foreign text for display, such as a reason from a log. */
export function quoteLine(text: string, longest = 300): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
