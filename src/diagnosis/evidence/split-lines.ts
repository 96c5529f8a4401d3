const longestText = 1_048_576;
const longestLine = 2_000;
const mostLines = 60_000;

/** Lines of bounded length: XML is broken between its elements, anything else that is too long between its words. */
export function splitLines(text: string): readonly string[] {
  const lines: string[] = [];
  const broken = text
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .replace(
      />(?=<(?:Event|System|Provider|EventID|TimeCreated|Correlation|Computer|EventData|Data|RenderingInfo|Message|\/)\b)/gi,
      '>\n',
    );
  for (const line of broken.split('\n')) {
    if (lines.length >= mostLines) break;
    if (line.length <= longestLine) lines.push(line);
    else lines.push(...pieces(line));
  }
  return lines;
}

function pieces(line: string): readonly string[] {
  const result: string[] = [];
  for (let from = 0; from < line.length; ) {
    const end = from + longestLine;
    const space = end >= line.length ? -1 : line.lastIndexOf(' ', end);
    const to = space > from + longestLine / 2 ? space : end;
    result.push(line.slice(from, to));
    from = to;
  }
  return result;
}
