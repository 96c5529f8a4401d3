const machineLine =
  /^\s*(?:<[/?!]?[A-Za-z]|#< ?CLIXML|PS [A-Z]:\\|[A-Z]:\\|HK(?:LM|EY)|\{|\}|"[^"]{1,60}"\s{0,4}[:,]|[-=_*]{4,}|(?:[-]{2,}\s{1,20}){1,12}$|at [A-Za-z_]+\.[\w.]+\()/;
const key = /^\s{0,40}[\p{L}][\p{L}\p{N}_.()-]{1,40}(?: [\p{L}\p{N}_.()-]{1,30}){0,2}\s{0,60}[:=](?:\s|$)/u;
const logStart =
  /^\s{0,8}(?:event ?(?:id)?\s{0,4}[:=]?\s{0,4}\d{3,5}\b|tracking ?id\b|(?:critical|error|warning|information|erreur|avertissement|fel|varning)[\t,;]|\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]\s?\d)/i;
const logWord =
  /(?:tracking ?id\s{0,4}[:=]|synchronization engine returned|cloudanchor|sourceanchorvalue|passwordresetservice[\t,;:]|admaexport\.cpp)/i;
/** A key of two lines or more is the output of a command; one alone may be `Problem: ...`. */
const knownKey =
  /^\s{0,40}["']?(?:log name|source|date|event ?id|task category|level|keywords|user|computer|description|timecreated|providername|id|message|leveldisplayname|error code|hresult|nom du journal|loggnamn|\w+enabled|\w+succeeded|admincount)["']?\s{0,60}[:=]/iu;

/** The lines that a person wrote; the whole text when nothing of it comes from a machine. */
export function proseOf(lines: readonly string[]): string {
  const isMachine = lines.map(
    (line) => machineLine.test(line) || logStart.test(line) || logWord.test(line) || knownKey.test(line),
  );
  lines.forEach((line, index) => {
    const isNeighbour = isMachine[index - 1] === true || (key.test(lines[index - 1] ?? '') && index > 0);
    if (key.test(line) && isNeighbour) isMachine[index] = true;
  });
  if (!isMachine.includes(true)) return lines.join('\n');
  return lines.filter((_, index) => isMachine[index] !== true).join('\n');
}
