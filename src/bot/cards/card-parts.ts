import { sources } from '../../knowledge/sources.ts';
import { harmlessText } from '../harmless-text.ts';

/** The few Adaptive Card 1.5 elements the cards are made of. */
export type CardElement = Readonly<Record<string, unknown>> & { readonly type: string };
export type CardAction = Readonly<Record<string, unknown>> & { readonly type: string };

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly lang: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isSubtle?: boolean;
  readonly isCode?: boolean;
  /** One of our own documentation links; never an address from outside. */
  readonly url?: string;
}

/** Our own short words above a part; read aloud as a heading. */
export function heading(text: string, size: 'Large' | 'Default' = 'Default'): CardElement {
  const isTitle = size === 'Large';
  return {
    type: 'TextBlock',
    text: escapeMarkdown(harmlessText(text)),
    wrap: true,
    weight: 'Bolder',
    size,
    style: 'heading',
    ...(isTitle ? {} : { spacing: 'Medium' }),
  };
}

/**
 * Text that may hold anything. A text run is never read as Markdown, as a mention or as a link, so names and log
 * texts cannot become one.
 */
export function paragraph(...runs: readonly (Run | string)[]): CardElement {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: runs.map((run) => toInline(typeof run === 'string' ? { text: run } : run)),
  };
}

function toInline({ text, isStrong, isSubtle, isCode, url }: Run) {
  return {
    type: 'TextRun',
    text: harmlessText(text),
    ...(isStrong === true ? { weight: 'Bolder' } : {}),
    ...(isSubtle === true ? { isSubtle: true, size: 'Small' } : {}),
    ...(isCode === true ? { fontType: 'Monospace', size: 'Small' } : {}),
    ...(url === undefined || !isOwnLink(url)
      ? {}
      : { underline: true, color: 'Accent', selectAction: { type: 'Action.OpenUrl', url } }),
  };
}

const ownHosts: ReadonlySet<string> = new Set([
  'developer.microsoft.com',
  ...Object.values(sources).map(({ url }) => new URL(url).host),
]);

/** Our documentation and Graph Explorer; anything else is shown as words. */
function isOwnLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && ownHosts.has(host);
}

export function container(items: readonly CardElement[], extra: Readonly<Record<string, unknown>> = {}): CardElement {
  return { type: 'Container', items, ...extra };
}

/** Buttons inside the card, beside what they answer. */
export function actionSet(actions: readonly CardAction[]): CardElement {
  return { type: 'ActionSet', actions };
}

/** A button that answers; pressing it sends the verb and data, which the server checks again. */
export function execute(title: string, verb: string, data: Readonly<Record<string, unknown>>): CardAction {
  const words = harmlessText(title);
  return { type: 'Action.Execute', title: words, verb, data, tooltip: words };
}

export function toggle(title: string, targetId: string): CardAction {
  return { type: 'Action.ToggleVisibility', title, tooltip: title, targetElements: [targetId] };
}

export function card(input: {
  readonly language: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}): AdaptiveCard {
  const { language, fallbackText, body, actions = [] } = input;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: harmlessText(fallbackText),
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** For the few places where our own text meets a Markdown element. */
function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_[\]<>])/g, '\\$1');
}
