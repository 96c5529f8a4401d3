import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { cleanText } from '../core/clean-text.ts';
import type {
  ArticleMessage,
  CollectOffer,
  EvidenceLine,
  FixLine,
  Message,
  NoticeMessage,
  PersonVerdict,
  Question,
  TechnicianVerdict,
  TimelineLine,
} from '../core/message.ts';
import { percent } from '../core/percent.ts';
import { verdictSigns } from '../core/verdict-signs.ts';
import { say } from '../knowledge/texts.ts';

export interface RenderOptions {
  readonly width: number;
  /** Without colour every sign still stands for itself. */
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** A message as text for a terminal. Nothing in it can move the cursor or change colours, whatever the names say. */
export function renderMessage(unsafe: Message, options: RenderOptions): string {
  const message = cleanStrings(unsafe);
  const pen = createPen(options);
  switch (message.kind) {
    case 'notice':
      return renderNotice(message, pen);
    case 'question':
      return renderQuestion(message.question, pen);
    case 'article':
      return renderArticle(message, pen);
    case 'person-verdict':
      return renderPersonVerdict(message, pen);
    case 'technician-verdict':
      return renderTechnicianVerdict(message, pen);
  }
}

function cleanStrings<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanStrings) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanStrings(inner)])) as T;
}

interface Pen {
  style(style: Style, text: string): string;
  /** Wrapped to the width; later lines are indented under the first. */
  wrap(text: string, indent?: number): string;
}

function createPen({ width, colour }: RenderOptions): Pen {
  return {
    style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    wrap: (text, indent = 0) => {
      const space = ' '.repeat(indent);
      return wrapAnsi(text, Math.max(20, width - indent), { hard: true }).replaceAll('\n', `\n${space}`);
    },
  };
}

function renderNotice({ tone, text }: NoticeMessage, pen: Pen): string {
  const mark = tone === 'plain' ? '' : tone === 'warning' ? pen.style('yellow', '! ') : pen.style('red', '✋ ');
  return `${mark}${pen.wrap(text, mark === '' ? 0 : 2)}`;
}

function renderArticle({ language, title, answer, changed, source, asOf, question }: ArticleMessage, pen: Pen): string {
  const cited = say(language, 'article.source', { source: source.title, url: source.url, date: asOf });
  return [
    pen.style('bold', pen.wrap(title)),
    pen.wrap(answer),
    ...(changed === null ? [] : [pen.wrap(say(language, 'article.changed', { changed }))]),
    pen.style('dim', pen.wrap(cited)),
    ...(question === null ? [] : ['', renderQuestion(question, pen)]),
  ].join('\n');
}

function renderQuestion(question: Question, pen: Pen): string {
  const { firstNumber = 1 } = question;
  const choices = question.choices.map(
    ({ label }, index) => `  ${pen.style('cyan', `${index + firstNumber})`)} ${pen.wrap(label, 5)}`,
  );
  const hint = question.hint === null ? [] : [`  ${pen.style('dim', pen.wrap(question.hint, 2))}`];
  return [`${pen.style('cyan', '?')} ${pen.wrap(question.text, 2)}`, ...hint, ...choices].join('\n');
}

function renderPersonVerdict({ title, sentences, question }: PersonVerdict, pen: Pen): string {
  const [first, ...others] = sentences;
  const head = first === undefined || first === title ? title : `${title}\n${first}`;
  const body = [pen.style('bold', pen.wrap(head)), ...others.map((sentence) => pen.wrap(sentence))];
  return [...body, ...(question === null ? [] : ['', renderQuestion(question, pen)])].join('\n');
}

function renderTechnicianVerdict(view: TechnicianVerdict, pen: Pen): string {
  const { language } = view;
  const heading = (key: Parameters<typeof say>[1]) =>
    pen.style(['bold', 'underline'], say(language, key as 'label.for'));
  const section = (key: Parameters<typeof say>[1], lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading(key), ...lines];
  const bullet = (text: string) => `  · ${pen.wrap(text, 4)}`;
  return [
    pen.style('bold', pen.wrap(view.title)),
    ...(view.confidence === null
      ? []
      : [pen.style('dim', pen.wrap(say(language, 'label.confidence', { text: view.confidenceText })))]),
    '',
    pen.wrap(view.summary),
    pen.wrap(view.explanation),
    ...(view.alongside === undefined ? [] : [pen.wrap(view.alongside)]),
    ...section(
      'label.timeline',
      view.timelineTitle === null
        ? []
        : [pen.wrap(view.timelineTitle), ...view.timeline.map((line) => timelineLine(line, view, pen))],
    ),
    ...section(
      'label.for',
      view.evidenceFor.map((line) => evidenceLine(line, view, pen)),
    ),
    ...section(
      'label.against',
      view.evidenceAgainst.map((line) => evidenceLine(line, view, pen)),
    ),
    ...section(
      view.rivalsAre === 'rivals' ? 'label.rivals' : 'label.candidates',
      view.rivals.map(({ title, confidence, difference }) =>
        bullet(`${title} (${percent(confidence)})${difference === null ? '' : ` – ${difference}`}`),
      ),
    ),
    ...section('label.radius', [`  ${pen.wrap(view.radius, 2)}`]),
    ...section('label.unseen', view.unseen.map(bullet)),
    // An open question stands at the end; it is the next step.
    ...section(
      'label.next',
      view.question === null ? [`  ${pen.style('green', '→')} ${pen.wrap(view.nextStep, 4)}`] : [],
    ),
    ...section('label.collect', view.collect === undefined ? [] : collectLines(view.collect, pen)),
    ...section(
      'label.fixes',
      view.fixes.flatMap((fix) => fixLines(fix, view, pen)),
    ),
    ...section(
      'label.sources',
      view.sources.map(({ title, url }) => `  · ${pen.wrap(title, 4)}\n    ${pen.style('dim', url)}`),
    ),
    ...(view.question === null ? [] : ['', renderQuestion(view.question, pen)]),
  ].join('\n');
}

/** A command stays on one line, however long, so that it can be copied. */
function collectLines({ why, fetch, verify, verifyCommand, run, command }: CollectOffer, pen: Pen): readonly string[] {
  const shown = (text: string) => `       ${pen.style('magenta', text)}`;
  const told = (text: string) => `  ${pen.wrap(text, 2)}`;
  return [told(why), told(fetch), told(verify), shown(verifyCommand), told(run), shown(command)];
}

function timelineLine({ state, label, time, quote }: TimelineLine, { language }: TechnicianVerdict, pen: Pen): string {
  const colours = { done: 'green', 'stopped-here': 'red', 'not-reached': 'dim' } as const;
  const mark = pen.style(colours[state], verdictSigns.step[state]);
  const when = time === null ? '' : pen.style('dim', `  ${time}`);
  const said =
    quote === null ? '' : `\n      ${pen.style('dim', pen.wrap(say(language, 'label.quote', { text: quote }), 6))}`;
  return `  ${mark} ${pen.wrap(`${label} – ${say(language, verdictSigns.stepText[state])}${when}`, 4)}${said}`;
}

function evidenceLine(
  { text, source, quote, weight }: EvidenceLine,
  { language }: TechnicianVerdict,
  pen: Pen,
): string {
  const strength = verdictSigns.strength[weight];
  const said =
    quote === null ? '' : `\n      ${pen.style('dim', pen.wrap(say(language, 'label.quote', { text: quote }), 6))}`;
  return `  ${pen.style('cyan', strength)} ${pen.wrap(text, 6)}${said}\n      ${pen.style('dim', `[${source}]`)}`;
}

function fixLines(
  { title, who, risk, steps, commands, verify }: FixLine,
  { language }: TechnicianVerdict,
  pen: Pen,
): readonly string[] {
  return [
    `  ${pen.style('bold', pen.wrap(title, 2))}`,
    `    ${pen.style('dim', pen.wrap(say(language, 'label.who-risk', { who, risk }), 4))}`,
    ...steps.map((step, index) => `    ${index + 1}. ${pen.wrap(step, 7)}`),
    ...commands.map((command) => `       ${pen.style('magenta', command)}`),
    `    ${pen.style('dim', pen.wrap(say(language, 'label.verify', { verify }), 4))}`,
  ];
}
