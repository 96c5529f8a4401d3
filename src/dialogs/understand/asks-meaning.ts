import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import type { FoundCode } from './codes-of.ts';

const longest = 120;
// Microsoft's own names for codes: `OnPremisesConnectivityError`, `ERROR_ACCESS_DENIED`.
const withoutNames = (text: string) => text.replace(/\b[a-z]+(?:_[a-z]+)+\b|\b[a-z]{18,60}\b/g, ' ');
const words = (name: 'meaningWords' | 'codeNouns') =>
  new Set(languages.flatMap((language) => vocabularies[language][name]).flatMap((word) => fold(word).split(/[\s']+/)));
const asking = words('meaningWords');
const nouns = words('codeNouns');

/**
 * Whether a text only asks what a code means: `what is 33004?`, `hr=80230619 betyder?`, or a server's code by itself. A
 * code of the reset page by itself is told by somebody whose reset failed.
 */
export function asksMeaning(text: string, codes: readonly FoundCode[]): boolean {
  if (codes.length === 0 || text.length > longest || text.includes('\n')) return false;
  const named = codes.reduce((left, { code }) => left.replaceAll(code.toLowerCase(), ' '), fold(text));
  const rest = withoutNames(named)
    .replace(
      /\b(?:sspr|aadsts)[\s_-]{0,3}\d+|\bhr\s?=?\s?(?:0x)?[0-9a-f]{7,8}|\b0x[0-9a-f]+|\b80[0-9a-f]{6}\b|\d{3,6}/g,
      ' ',
    )
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (rest.some((word) => !asking.has(word) && !nouns.has(word))) return false;
  const isOfPage = codes.every(({ code }) => /^(?:SSPR|AADSTS|page)/.test(code));
  return !isOfPage || rest.some((word) => asking.has(word)) || /\?\s*$/.test(text);
}
