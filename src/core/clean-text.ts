const longestText = 20_000;

// Control and format characters: invisible, and able to disguise what a text says.
const invisible = /[\p{Cc}\p{Cf}]/gu;

// Columns are padded with spaces; more of them only cost time.
const longestRun = 160;
const longRun = /[ \t]{161,}/g;

/** A person's text made safe to look at: composed, without invisible characters, bounded in length and in its runs of spaces. */
export function cleanText(text: string, longest = longestText): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replace(longRun, (run) => run.slice(0, longestRun))
    .trim();
}

/** One harmless line of foreign text for display, such as a reason from a log. */
export function quoteLine(text: string, longest = 300): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
