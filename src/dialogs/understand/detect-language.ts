import type { eld as Eld } from 'eld/extrasmall';
import { fold } from '../../core/fold.ts';
import { type Language, languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import { languageOfCommand } from './commands.ts';

/** `names` are left out: they have letters of their own. */
export type DetectLanguage = (text: string, prior: Language, names?: readonly string[]) => Language;

const vocabularyWeight = 0.35;
const priorWeight = 0.6;
const enoughLetters = 2;
const fewWords = 3;
const mostLetters = 800;

/**
 * Loads the detector (about 40 ms, once). A text's language is told by its letter groups and by our own vocabulary;
 * the prior (the client's language, or that of the conversation) decides what is too short or mixed to tell.
 */
export async function createLanguageDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/extrasmall');
  eld.setLanguageSubset([...languages]);
  return (text, prior, names = []) => detect(eld, withoutNames(text, names), prior);
}

// Error messages are quoted in the language of the page, which need not be the writer's.
const quotation = /"[^"]{12,}"|“[^”]{12,}”|”[^”]{12,}”|«[^»]{12,}»/gu;
const enoughOwn = 8;

function ownWords(text: string): string {
  const own = text.replace(quotation, ' ');
  return own.replace(/[^\p{L}]/gu, '').length >= enoughOwn ? own : text;
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

function detect(eld: typeof Eld, text: string, prior: Language): Language {
  const prose = ownWords(text.slice(0, mostLetters)).replace(/\S*[@\\/_=\d]\S*/gu, ' ');
  if (prose.replace(/[^\p{L}]/gu, '').length < enoughLetters) return prior;
  const folded = fold(prose);
  const commanded = languageOfCommand(folded);
  if (commanded !== null) return commanded;
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  // A few words that no vocabulary knows are names or slips: their letters say nothing.
  if (words.length <= fewWords && !words.some((word) => distinctive.has(word))) return prior;
  const letters = eld.detect(prose).getScores();
  const score = (language: Language): number => {
    const own = words.filter((word) => distinctive.get(word)?.has(language)).length;
    return (letters[language] ?? 0) + vocabularyWeight * own + (language === prior ? priorWeight : 0);
  };
  return languages.toSorted((a, b) => score(b) - score(a))[0] ?? prior;
}

/** Vocabulary words that do not belong to all three languages. */
const distinctive: ReadonlyMap<string, ReadonlySet<Language>> = (() => {
  const byWord = new Map<string, Set<Language>>();
  for (const language of languages) {
    const { common, self, commands, trouble, topic } = vocabularies[language];
    const phrases = [common, self, trouble, topic, ...Object.values(commands)].flat();
    for (const word of phrases.flatMap((phrase) => fold(phrase).split(/[\s']+/))) {
      const known = byWord.get(word) ?? new Set<Language>();
      byWord.set(word, known.add(language));
    }
  }
  for (const [word, known] of byWord) if (known.size === languages.length) byWord.delete(word);
  return byWord;
})();
