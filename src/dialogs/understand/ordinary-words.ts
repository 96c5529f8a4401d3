import { distance } from 'fastest-levenshtein';
import { fold } from '../../core/fold.ts';
import { type Language, languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';

const ordinary = new Set(languages.flatMap((language) => wordsOf(language)));
const topicWords = languages
  .flatMap((language) => [...vocabularies[language].topic, ...vocabularies[language].trouble])
  .flatMap((phrase) => fold(phrase).split(/[\s']+/));
const longTopicWords = [...new Set(topicWords)].filter((word) => word.length >= 6);

/** True for a folded word that is nobody's name: it stands in a vocabulary, or is a slip or a compound of our topic. */
export function isOrdinaryWord(folded: string): boolean {
  return ordinary.has(folded) || isVariantOfTopic(folded);
}

// `pasword`, `lösenordsåterställningen`, `réinitialisaton`.
function isVariantOfTopic(word: string): boolean {
  if (word.length < 6) return false;
  return longTopicWords.some(
    (known) => word.startsWith(known) || (Math.abs(word.length - known.length) <= 1 && distance(word, known) <= 1),
  );
}

function wordsOf(language: Language): readonly string[] {
  const { languageNames, commands, favouritePasswords: _, ...lists } = vocabularies[language];
  const phrases = [...Object.values(lists), ...Object.values(commands), ...Object.values(languageNames)].flat();
  return phrases.flatMap((phrase) => fold(phrase).split(/[\s']+/));
}
