import type { Language } from '../../core/language.ts';
import type { NoticeMessage } from '../../core/message.ts';
import { findArticles, type KnownArticle } from '../../knowledge/find-articles.ts';
import { sources } from '../../knowledge/sources.ts';
import { articleTexts, say } from '../../knowledge/texts.ts';
import { notice } from './notice.ts';

/** What the documents say about a question: an answer with its source, three subjects to choose from, or that we do not know. */
export function informed(text: string, language: Language): NoticeMessage {
  const found = findArticles(text);
  switch (found.kind) {
    case 'answer':
      return publicNotice(language, answerOf(found.article, language));
    case 'suggestions': {
      const titles = found.articles.map(({ id }) => `• ${articleTexts(language, id).title}`);
      const [likeliest] = found.articles;
      const nearest = likeliest === undefined ? [] : ['', answerOf(likeliest, language)];
      return publicNotice(language, [say(language, 'article.suggestions'), ...titles, ...nearest].join('\n'));
    }
    case 'nothing':
      return publicNotice(language, say(language, 'article.none'));
  }
}

function answerOf({ id, sources: cited, asOf }: KnownArticle, language: Language): string {
  const { title, answer, changed } = articleTexts(language, id);
  const { title: source, url } = sources[cited[0]];
  return [
    title,
    answer,
    ...(changed === null ? [] : [say(language, 'article.changed', { changed })]),
    say(language, 'article.source', { source, url, date: asOf }),
  ].join('\n');
}

function publicNotice(language: Language, text: string): NoticeMessage {
  return { ...notice(language, text), isPublic: true };
}
