import { fold } from '../../core/fold.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isCodeOrAddress, looksLikeNumericSecret, looksLikeSecret } from './secret-shapes.ts';

interface MachineSecret {
  readonly start: number;
  readonly end: number;
  readonly isCertain: true;
}

// `"newPassword": "..."`, `temporaryAccessPass : ...`, also with the quotes escaped in a log.
const keyed =
  /(?:password|passwd|pwd|access_?pass|passphrase|secret(?:_?text)?|api_?key)(?:\\?["'])?[ \t]{0,40}[:=][ \t]{0,4}(\\?["'])?([^\s"'<>,;{}\\]{3,256})/giu;
const inField = /\btype=["']?password\b[^<>\n]{0,200}?\bvalue=["']([^"'\n]{3,128})["']/giu;
const inAddress = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,64}:([^\s@/]{3,128})@/giu;
const token = /\b(eyJ[\w-]{8,4000}\.[\w-]{8,4000}(?:\.[\w-]{1,4000})?)/gu;
const state = /^(?:true|false|null|none|undefined|\*+|success|failure|failed|succeeded)$/iu;

/** Secrets where programs write them: values of keys, fields of forms, addresses with a password, tokens. */
export function machineSecrets(text: string): readonly MachineSecret[] {
  const keys = [...text.matchAll(keyed)].flatMap((match) =>
    isSecretValue(match[2] ?? '', match[1] !== undefined) ? [spanOf(match, match[2])] : [],
  );
  const others = [inField, inAddress, token].flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => spanOf(match, match[1])),
  );
  return [...keys, ...others];
}

function isSecretValue(value: string, isQuoted: boolean): boolean {
  if (state.test(value) || isCodeOrAddress(value)) return false;
  if (/^\d+$/.test(value)) return looksLikeNumericSecret(value);
  return looksLikeSecret(value) || (isQuoted && !isOrdinaryWord(fold(value)));
}

function spanOf({ 0: whole, index }: RegExpExecArray, value = ''): MachineSecret {
  const start = index + whole.lastIndexOf(value);
  return { start, end: start + value.length, isCertain: true };
}
