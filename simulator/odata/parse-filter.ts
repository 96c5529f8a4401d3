import { badRequest } from '../graph-error.ts';
import type { Comparison, Filter, Literal, TextFunction } from './filter-syntax.ts';

type TokenKind = 'text' | 'time' | 'number' | 'word' | 'punctuation';
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<time>\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))|(?<word>[A-Za-z_@][\w.@]*|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27})|(?<number>-?\d+(?:\.\d+)?)|(?<punctuation>[()/:,]))/y;

const COMPARISONS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const TEXT_FUNCTIONS: readonly string[] = ['startswith', 'endswith', 'contains'];

/** Parses the part of OData's `$filter` language that Graph clients use; anything else is a 400 as Graph words it. */
export function parseFilter(source: string): Filter {
  const parser = new FilterParser(tokenize(source));
  const filter = parser.either();
  parser.end();
  return filter;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) throw syntaxError(`Syntax error at position ${at} in '${source}'.`);
    const [kind, value] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    tokens.push({ kind: kind as TokenKind, text: value ?? '' });
  }
  return tokens;
}

const syntaxError = (detail: string) => badRequest(`Invalid filter clause: ${detail}`);

class FilterParser {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  either(): Filter {
    let left = this.both();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  end(): void {
    const rest = this.tokens[this.position];
    if (rest) throw syntaxError(`unexpected '${rest.text}'.`);
  }

  private both(): Filter {
    let left = this.single();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): Filter {
    if (this.takeWord('not')) return { kind: 'not', inner: this.single() };
    if (this.take('(')) {
      const inner = this.either();
      this.expect(')');
      return inner;
    }
    const word = this.word();
    if (TEXT_FUNCTIONS.includes(word.toLowerCase()) && this.take('(')) {
      return this.textFunction(word.toLowerCase() as TextFunction);
    }
    return this.afterPath(word);
  }

  private textFunction(fn: TextFunction): Filter {
    const { path } = this.path(this.word());
    this.expect(',');
    const value = this.literal();
    this.expect(')');
    return { kind: 'text', fn, path, value };
  }

  private afterPath(first: string): Filter {
    const { path, isAny } = this.path(first);
    if (isAny) return this.any(path);
    const op = this.word().toLowerCase();
    if (op === 'in') return { kind: 'in', path, values: this.list() };
    if (!COMPARISONS.includes(op)) throw syntaxError(`operator '${op}' is not supported.`);
    return { kind: 'compare', op: op as Comparison, path, value: this.literal() };
  }

  private any(path: readonly string[]): Filter {
    const variable = this.word();
    this.expect(':');
    const inner = this.either();
    this.expect(')');
    return { kind: 'any', path, variable, inner };
  }

  private path(first: string): { path: string[]; isAny: boolean } {
    const path = [first];
    while (this.take('/')) {
      const step = this.word();
      if (step.toLowerCase() === 'any' && this.take('(')) return { path, isAny: true };
      path.push(step);
    }
    return { path, isAny: false };
  }

  private list(): Literal[] {
    this.expect('(');
    const values = [this.literal()];
    while (this.take(',')) values.push(this.literal());
    this.expect(')');
    return values;
  }

  private literal(): Literal {
    const token = this.next('a value');
    if (token.kind === 'text') return { kind: 'text', value: token.text.slice(1, -1).replaceAll("''", "'") };
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'time') return { kind: 'time', value: timeOf(token.text) };
    if (token.kind === 'word') return literalWord(token.text);
    throw syntaxError(`expected a value but found '${token.text}'.`);
  }

  private word(): string {
    const token = this.next('a property name or an operator');
    if (token.kind !== 'word') throw syntaxError(`expected a property name or an operator but found '${token.text}'.`);
    return token.text;
  }

  private next(wanted: string): Token {
    const token = this.tokens[this.position];
    if (!token) throw syntaxError(`expected ${wanted} but the expression ends.`);
    this.position += 1;
    return token;
  }

  private take(text: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'punctuation' || token.text !== text) return false;
    this.position += 1;
    return true;
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.position += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw syntaxError(`expected '${text}'.`);
  }
}

function timeOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw syntaxError(`'${text}' is not a date.`);
  return time;
}

function literalWord(word: string): Literal {
  const lower = word.toLowerCase();
  if (lower === 'true' || lower === 'false') return { kind: 'boolean', value: lower === 'true' };
  if (lower === 'null') return { kind: 'null', value: null };
  // An unquoted guid or enum member.
  return { kind: 'text', value: word };
}
