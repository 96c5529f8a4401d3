const machineLine =
  /^\s*(?:<[/?!]?[A-Za-z][\w:-]{0,60}(?:[\s/>]|$)|#< ?CLIXML|PS [A-Z]:\\|[A-Z]:\\|HK(?:LM|EY)|\{\s*(?:["}]|$)|\[\s*(?:[{"\]]|$)|[\]}]|\|.{0,2000}\||>|"[^"]{1,60}"\s{0,4}[:,]|[-=_*]{4,}|(?:[-]{2,}\s{1,20}){1,12}$|at [A-Za-z_]+\.[\w.]+\()/;
const key = /^\s{0,40}[\p{L}][\p{L}\p{N}_.()-]{1,40}(?: [\p{L}\p{N}_.()-]{1,30}){0,2}\s{0,60}[:=](?:\s|$)/u;
const logStart =
  /^\s{0,8}(?:event ?(?:id)?\s{0,4}[:=]?\s{0,4}\d{3,5}\b|tracking ?id\b|(?:critical|error|warning|information|erreur|avertissement|fel|varning)[\t,;]|\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]\s?\d)/i;
const logWord =
  /(?:tracking ?id\s{0,4}[:=]|synchronization engine returned|cloudanchor|sourceanchorvalue|passwordresetservice[\t,;:]|admaexport\.cpp)/i;
/** A key of two lines or more is the output of a command; one alone may be `Problem: ...`. */
const knownKey =
  /^\s{0,40}["']?(?:log name|source|date|event ?id|task category|level|keywords|user|computer|description|timecreated|providername|id|message|leveldisplayname|error code|hresult|nom du journal|loggnamn|\w+enabled|\w+succeeded|admincount)["']?\s{0,60}[:=]/iu;

const csvHeader = /^"?(?:level|timecreated|date|id|event ?id|keywords|niveau|nivå)"?[,;\t]/iu;
const tableRule = /^[ \t]*-{2,}[- \t]*$/;

/** For each line, whether a machine wrote it. */
export function machineLines(lines: readonly string[]): readonly boolean[] {
  let isTable = false;
  const isMachine = lines.map((line, index) => {
    isTable = tableRule.test(lines[index + 1] ?? '') || (isTable && line.trim() !== '');
    return isTable || [machineLine, logStart, logWord, knownKey, csvHeader].some((shape) => shape.test(line));
  });
  const isKey = lines.map((line) => key.test(line));
  return lines.map((_, index) => {
    const hasNeighbour = [index - 1, index + 1].some((next) => isKey[next] === true || isMachine[next] === true);
    return isMachine[index] === true || (isKey[index] === true && hasNeighbour);
  });
}

/** What a person wrote; the whole text when nothing of it comes from a machine. */
export function proseOf(lines: readonly string[], isMachine: readonly boolean[]): string {
  return lines.filter((_, index) => isMachine[index] !== true).join('\n');
}

const longestPasted = 3_000;

/** The beginning of what a machine wrote; empty when everything comes from a person. What somebody quotes is neither. */
export function pastedOf(lines: readonly string[], isMachine: readonly boolean[]): string {
  let pasted = '';
  for (const [index, line] of lines.entries()) {
    if (pasted.length >= longestPasted) break;
    if (isMachine[index] === true && !/^\s*>/.test(line)) pasted += `${line}\n`;
  }
  return pasted.slice(0, longestPasted);
}
