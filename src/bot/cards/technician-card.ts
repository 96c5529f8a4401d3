import type { CollectOffer, EvidenceLine, FixLine, TechnicianVerdict, TimelineLine } from '../../core/message.ts';
import { percent } from '../../core/percent.ts';
import { verdictSigns } from '../../core/verdict-signs.ts';
import { say } from '../../knowledge/texts.ts';
import { shorten } from '../harmless-text.ts';
import { plainText } from '../plain-text.ts';
import { type AdaptiveCard, type CardElement, card, container, heading, paragraph, toggle } from './card-parts.ts';
import { fitCard } from './fit-card.ts';
import { questionBlock } from './question-parts.ts';

interface Detail {
  readonly quotes: boolean;
  readonly fixes: number;
  readonly evidence: number;
  /** Of every other list; real verdicts have fewer. */
  readonly lines: number;
  readonly fallback: number;
}

const fullDetail: Detail = { quotes: true, fixes: 3, evidence: 6, lines: 12, fallback: 6_000 };
const lesserDetails: readonly Detail[] = [
  { quotes: true, fixes: 1, evidence: 4, lines: 12, fallback: 3_000 },
  { quotes: false, fixes: 1, evidence: 3, lines: 8, fallback: 1_000 },
  { quotes: false, fixes: 0, evidence: 2, lines: 4, fallback: 400 },
];

/** For the helpdesk: the verdict with everything it rests on. The fix and the sources unfold. */
export function technicianCard(view: TechnicianVerdict): AdaptiveCard {
  return fitCard([() => build(view, fullDetail), ...lesserDetails.map((detail) => () => build(view, detail))]);
}

function build(view: TechnicianVerdict, detail: Detail): AdaptiveCard {
  const { language, question } = view;
  const fixes = view.fixes.slice(0, detail.fixes);
  return card({
    language,
    fallbackText: shorten(plainText(view), detail.fallback),
    body: [
      container(
        [heading(view.title, 'Large'), paragraph(say(language, 'label.confidence', { text: view.confidenceText }))],
        { style: 'emphasis', bleed: true },
      ),
      paragraph(view.summary),
      paragraph(view.explanation),
      ...(view.alongside === undefined ? [] : [paragraph({ text: view.alongside, isStrong: true })]),
      heading(say(language, 'label.next')),
      ...(question === null ? [paragraph({ text: view.nextStep, isStrong: true })] : questionBlock(question)),
      ...collect(view),
      ...timeline(view),
      ...evidence(view, detail),
      ...rivals(view, detail),
      heading(say(language, 'label.radius')),
      paragraph(view.radius),
      ...unseen(view, detail),
      ...folded('collect', collectParts(view.collect)),
      ...folded(
        'fixes',
        fixes.flatMap((fix) => fixParts(fix, view)),
      ),
      ...folded(
        'sources',
        view.sources.slice(0, detail.lines).map(({ title, url }) => paragraph({ text: title, url })),
      ),
    ],
    actions: [
      ...(view.collect === undefined ? [] : [toggle(say(language, 'label.collect'), 'collect')]),
      ...(fixes.length > 0 ? [toggle(say(language, 'label.fixes'), 'fixes')] : []),
      ...(view.sources.length > 0 ? [toggle(say(language, 'label.sources'), 'sources')] : []),
    ],
  });
}

/** What it is for stands in sight; how to do it unfolds. */
function collect({ language, collect: offer }: TechnicianVerdict): readonly CardElement[] {
  return offer === undefined ? [] : [heading(say(language, 'label.collect')), paragraph(offer.why)];
}

function collectParts(offer: CollectOffer | undefined): readonly CardElement[] {
  if (offer === undefined) return [];
  const { fetch, verify, verifyCommand, run, command } = offer;
  return [
    paragraph(fetch),
    paragraph(verify),
    paragraph({ text: verifyCommand, isCode: true }),
    paragraph(run),
    paragraph({ text: command, isCode: true }),
  ];
}

function timeline(view: TechnicianVerdict): readonly CardElement[] {
  if (view.timelineTitle === null) return [];
  return [
    heading(say(view.language, 'label.timeline')),
    paragraph(view.timelineTitle),
    ...view.timeline.filter(({ state }) => state !== 'not-reached').map((line) => timelineLine(line, view)),
    ...notReached(view),
  ];
}

/** The log's own words stand with the evidence; here it is the order of things that matters. */
function timelineLine({ state, label, time }: TimelineLine, { language }: TechnicianVerdict): CardElement {
  const line = paragraph(
    { text: `${verdictSigns.step[state]} ${label}`, isStrong: state === 'stopped-here' },
    { text: ` – ${say(language, verdictSigns.stepText[state])}${time === null ? '' : `, ${time}`}`, isSubtle: true },
  );
  return { ...line, spacing: 'None' };
}

/** What the attempt never came to, on one line. */
function notReached({ language, timeline: lines }: TechnicianVerdict): readonly CardElement[] {
  const labels = lines.flatMap(({ state, label }) => (state === 'not-reached' ? [label] : []));
  if (labels.length === 0) return [];
  const text = `${verdictSigns.step['not-reached']} ${labels.join(' · ')} – ${say(language, verdictSigns.stepText['not-reached'])}`;
  return [{ ...paragraph({ text, isSubtle: true }), spacing: 'None' }];
}

function evidence(view: TechnicianVerdict, detail: Detail): readonly CardElement[] {
  const { language, evidenceFor, evidenceAgainst } = view;
  const part = (key: 'label.for' | 'label.against', lines: readonly EvidenceLine[]) =>
    lines.length === 0
      ? []
      : [
          heading(say(language, key)),
          ...lines.slice(0, detail.evidence).map((line) => evidenceLine(line, view, detail)),
        ];
  return [...part('label.for', evidenceFor), ...part('label.against', evidenceAgainst)];
}

/** The id of a row is long; its beginning tells rows apart, and the link and the full text carry all of it. */
function shortSource(source: string): string {
  const short = source.length <= 40 ? `[${source}]` : `[${source.slice(0, 28)}…]`;
  return short.replaceAll(' ', '\u00a0');
}

function evidenceLine(
  { text, source, url, quote, weight }: EvidenceLine,
  { language }: TechnicianVerdict,
  detail: Detail,
): CardElement {
  const said = quote === null || !detail.quotes ? '' : ` ${say(language, 'label.quote', { text: quote })}`;
  return paragraph(
    `${verdictSigns.strength[weight]} ${text}`,
    { text: `${said} `, isSubtle: true },
    { text: shortSource(source), isSubtle: true, ...(url === null ? {} : { url }) },
  );
}

function rivals({ language, rivals: lines, rivalsAre }: TechnicianVerdict, detail: Detail): readonly CardElement[] {
  if (lines.length === 0) return [];
  return [
    heading(say(language, rivalsAre === 'rivals' ? 'label.rivals' : 'label.candidates')),
    ...lines
      .slice(0, detail.lines)
      .map(({ title, confidence, difference }) =>
        paragraph(
          `${title} (${percent(confidence)})`,
          ...(difference === null ? [] : [{ text: ` – ${difference}`, isSubtle: true }]),
        ),
      ),
  ];
}

function unseen({ language, unseen: lines }: TechnicianVerdict, detail: Detail): readonly CardElement[] {
  if (lines.length === 0) return [];
  return [
    heading(say(language, 'label.unseen')),
    ...lines.slice(0, detail.lines).map((line) => paragraph({ text: line, isSubtle: true })),
  ];
}

function fixParts(
  { title, who, risk, steps, commands, verify }: FixLine,
  { language }: TechnicianVerdict,
): readonly CardElement[] {
  return [
    paragraph(
      { text: title, isStrong: true },
      { text: ` (${say(language, 'label.who-risk', { who, risk })})`, isSubtle: true },
    ),
    ...steps.map((step, index) => paragraph(`${index + 1}. ${step}`)),
    ...commands.map((command) => paragraph({ text: command, isCode: true })),
    paragraph({ text: say(language, 'label.verify', { verify }), isSubtle: true }),
  ];
}

function folded(id: string, items: readonly CardElement[]): readonly CardElement[] {
  return items.length === 0 ? [] : [container(items, { id, isVisible: false, separator: true })];
}
