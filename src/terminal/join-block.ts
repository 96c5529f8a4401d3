const begin = /WBD-COLLECT-BEGIN/i;
const end = /WBD-COLLECT-END/i;
const mostLines = 500;

/** Lines as they were typed or pasted; those of one block of the collecting script are one. */
export async function* joinBlock(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let block: string[] = [];
  let hasEnded = false;
  for await (const line of lines) {
    if (block.length === 0 && !begin.test(line)) {
      yield line;
      continue;
    }
    block.push(line);
    // The checksum behind the end takes two lines; the second closes it.
    const isClosed = hasEnded && /;\s*$/.test(line);
    hasEnded ||= end.test(line);
    if (!isClosed && block.length < mostLines) continue;
    yield block.join('\n');
    block = [];
    hasEnded = false;
  }
  if (block.length > 0) yield block.join('\n');
}
