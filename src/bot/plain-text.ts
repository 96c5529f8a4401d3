import type {
  ArticleMessage,
  CollectOffer,
  Message,
  Question,
  TechnicianVerdict,
  TimelineLine,
} from '../core/message.ts';
import { percent } from '../core/percent.ts';
import { verdictSigns } from '../core/verdict-signs.ts';
import { say } from '../knowledge/texts.ts';

/** The whole message as plain lines: for clients without cards, notifications and screen readers. */
export function plainText(message: Message): string {
  switch (message.kind) {
    case 'notice':
      return message.text;
    case 'question':
      return questionText(message.question);
    case 'article':
      return articleText(message);
    case 'person-verdict': {
      const { title, sentences, question } = message;
      const lines = sentences[0] === title ? sentences : [title, ...sentences];
      return [...lines, ...(question === null ? [] : [questionText(question)])].join('\n');
    }
    case 'technician-verdict':
      return technicianText(message);
  }
}

function articleText({ language, title, answer, changed, source, asOf, question }: ArticleMessage): string {
  return [
    title,
    answer,
    ...(changed === null ? [] : [say(language, 'article.changed', { changed })]),
    say(language, 'article.source', { source: source.title, url: source.url, date: asOf }),
    ...(question === null ? [] : ['', questionText(question)]),
  ].join('\n');
}

function questionText({ text, hint, choices, firstNumber = 1 }: Question): string {
  const labels = choices.map(({ label }, index) => `${index + firstNumber}) ${label}`);
  return [text, ...(hint === null ? [] : [hint]), ...labels].join('\n');
}

function technicianText(view: TechnicianVerdict): string {
  const { language } = view;
  const part = (key: Parameters<typeof say>[1], lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', say(language, key as 'label.for'), ...lines.map((line) => `- ${line}`)];
  return [
    view.title,
    say(language, 'label.confidence', { text: view.confidenceText }),
    view.summary,
    view.explanation,
    ...(view.alongside === undefined ? [] : [view.alongside]),
    ...(view.timelineTitle === null ? [] : ['', view.timelineTitle, ...view.timeline.map((line) => step(line, view))]),
    ...part(
      'label.for',
      view.evidenceFor.map(({ text, source }) => `${text} [${source}]`),
    ),
    ...part(
      'label.against',
      view.evidenceAgainst.map(({ text, source }) => `${text} [${source}]`),
    ),
    ...part(
      view.rivalsAre === 'rivals' ? 'label.rivals' : 'label.candidates',
      view.rivals.map(({ title, confidence }) => `${title} (${percent(confidence)})`),
    ),
    ...part('label.radius', [view.radius]),
    ...part('label.unseen', view.unseen),
    ...part('label.next', [view.nextStep]),
    ...part('label.collect', collectLines(view.collect)),
    ...part(
      'label.fixes',
      view.fixes.flatMap(({ title, steps }) => [title, ...steps]),
    ),
    ...(view.question === null ? [] : ['', questionText(view.question)]),
  ].join('\n');
}

function collectLines(offer: CollectOffer | undefined): readonly string[] {
  if (offer === undefined) return [];
  const { why, fetch, verify, verifyCommand, run, command } = offer;
  return [why, fetch, `${verify} ${verifyCommand}`, `${run} ${command}`];
}

function step({ state, label, time, quote }: TimelineLine, { language }: TechnicianVerdict): string {
  const said = quote === null ? '' : ` ${say(language, 'label.quote', { text: quote })}`;
  return `- ${label} – ${say(language, verdictSigns.stepText[state])}${time === null ? '' : `, ${time}`}${said}`;
}
