import { fold } from '../../core/fold.ts';
import { type Language, languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import type { BareText } from './commands.ts';
import { phraseSet } from './phrase-set.ts';

/** The language somebody asks for: `svenska`, `in Swedish please`, or at the edge of a question. */
export function findWantedLanguage({ folded, bare, isOnlyTalk }: BareText): Language | null {
  const alone = languages.find((language) => names.get(language)?.is(bare));
  if (alone !== undefined) return alone;
  const requested = languages.find((language) => requests.get(language)?.foundIn(folded));
  if (requested === undefined || isOnlyTalk) return requested ?? null;
  return edges.get(requested)?.test(bare) === true ? requested : null;
}

function namesOf(wanted: Language): readonly string[] {
  return languages.flatMap((speaker) => vocabularies[speaker].languageNames[wanted]);
}

function requestsOf(wanted: Language): readonly string[] {
  return languages.flatMap((speaker) =>
    vocabularies[speaker].languageNames[wanted].flatMap((name) =>
      vocabularies[speaker].languageRequests.map((request) => request.replace('{language}', name)),
    ),
  );
}

const names = new Map(languages.map((language) => [language, phraseSet(namesOf(language))]));
const requests = new Map(languages.map((language) => [language, phraseSet(requestsOf(language))]));

// `the page is in Swedish` describes; `why did it fail, in Swedish` asks.
const edges = new Map(
  languages.map((language) => {
    const phrases = requestsOf(language)
      .map((phrase) => RegExp.escape(fold(phrase)))
      .join('|');
    return [
      language,
      new RegExp(
        `^(?:${phrases})(?![\\p{L}])|(?<!\\b(?:is|are|was|est|sont|etait|ar|var) )(?<![\\p{L}])(?:${phrases})[\\s.?!]*$`,
        'u',
      ),
    ];
  }),
);
