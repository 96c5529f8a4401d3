import { describe, expect, it } from 'vitest';
import { activityOfMessage, cardOf } from '../../../src/bot/activity-of-message.ts';
import { answerToPress } from '../../../src/bot/card-press.ts';
import type { Message } from '../../../src/core/message.ts';
import { cardProblems, partsOf } from '../support/card-problems.ts';
import { article, notice, personVerdict, question, technicianVerdict } from '../support/sample-messages.ts';

const hostile: readonly (readonly [string, string])[] = [
  ['a mention', 'Ada <at>Everyone</at> <at id="1">Boss</at>'],
  ['half a mention', '</at><at'],
  ['a link', '[your account](http://evil.example/login)'],
  ['an image', '![](http://evil.example/pixel.png)'],
  ['a script', 'javascript:alert(1)'],
  ['an address', 'https://evil.example/login'],
  ['turned-around letters', 'ada\u202Egnp.exe\u2066\u200B'],
  ['bold letters', '**verified** _by_ `IT` ~~x~~ # Heading'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['emoji', '👩‍👩‍👧‍👦 🔥 \u{1F3F4}'],
  ['half an emoji', '\uD83D broken \uDC00'],
  ['control characters', 'a\u0000b\u001Bc\u0007'],
  ['JSON', '"}],"type":"Action.OpenUrl"'],
  ['a placeholder', '{user} {{DATE(2020-01-01)}}'],
  ['10 KB', 'Ada '.repeat(2_500)],
  ['10 KB of wide letters', '密'.repeat(10_000)],
  ['64 KB', '"\\'.repeat(32_000)],
];

/** Every part that can hold a text of somebody else holds this one. */
function messagesWith(text: string): readonly Message[] {
  const asked = question({
    text,
    hint: text,
    choices: Array.from({ length: 6 }, (_, n) => ({ id: `c${n}`, label: text })),
  });
  const line = { text, source: text, url: text, quote: text, weight: 'strong' } as const;
  const many = <T>(part: T): readonly T[] => Array.from({ length: 20 }, () => part);
  const verdict = technicianVerdict({
    subject: text,
    summary: text,
    confidenceText: text,
    explanation: text,
    timelineTitle: text,
    timeline: many({ state: 'stopped-here', label: text, time: text, quote: text }),
    evidenceFor: many(line),
    evidenceAgainst: many(line),
    rivals: many({ cause: text, title: text, confidence: 0.5, difference: text }),
    radius: text,
    unseen: many(text),
    nextStep: text,
    fixes: many({ title: text, who: text, risk: text, steps: many(text), commands: many(text), verify: text }),
    sources: many({ title: text, url: text }),
  });
  return [
    notice(text),
    asked,
    article({
      title: text,
      answer: text,
      changed: text,
      source: { title: text, url: text },
      asOf: text,
      question: asked.question,
    }),
    personVerdict({ sentences: ['Your reset was refused.', text, text], question: asked.question }),
    personVerdict({ title: text, sentences: [text], action: { id: 'again', label: text } }),
    verdict,
    { ...verdict, question: asked.question },
  ];
}

const cardsWith = (text: string) => messagesWith(text).flatMap((message) => cardOf(message) ?? []);

/** Mentions, letters that are not seen, and halves of letters. */
const hidden = /<\/?at\b|[\u202A-\u202E\u2066-\u2069\u200B\u200D]|\\u00(?:0[0-8b-f]|1)|\\ud[89a-f]|\uFFFD{2}/i;

describe.each(hostile)('%s in a name or a quote', (_, text) => {
  it('leaves every card sound and small', () => {
    expect(cardsWith(text).map(cardProblems)).toEqual([[], [], [], [], [], []]);
  });

  it('is never read as Markdown', () => {
    const blocks = cardsWith(text)
      .filter(({ fallbackText }) => !fallbackText.startsWith(text.slice(0, 5)))
      .flatMap(partsOf)
      .filter(({ type }) => type === 'TextBlock');

    expect(blocks.filter((block) => String(block.text).includes(text.slice(0, 12)))).toEqual([]);
  });

  it('is never where a press leads', () => {
    const links = cardsWith(text)
      .flatMap(partsOf)
      .filter(({ type }) => type === 'Action.OpenUrl');

    expect(links).toEqual([]);
  });

  it('mentions nobody and hides nothing', () => {
    const sent = messagesWith(text).map(activityOfMessage);
    const answered = [
      ...messagesWith(text).map((message) => answerToPress([message])),
      answerToPress(messagesWith(text).slice(0, 3)),
    ];

    const found = hidden.exec(JSON.stringify([sent, answered]))?.[0];
    expect(found).toBeUndefined();
    expect(sent.flatMap(({ entities = [] }) => entities)).toEqual([]);
  });
});

describe('a title', () => {
  it('has its signs shown as signs', () => {
    const card = cardOf(personVerdict({ title: '[x](http://evil) **b** <at>All</at> `c` _d_', sentences: ['s'] }));

    const [block] = partsOf(card).filter(({ type }) => type === 'TextBlock');
    expect(block?.text).toBe('\\[x\\](http://evil) \\*\\*b\\*\\* ‹at\\>All‹/at\\> \\`c\\` \\_d\\_');
  });
});

describe('a link of our own', () => {
  it.each([
    ['https://learn.microsoft.com/en-us/entra/x', 1],
    ['https://developer.microsoft.com/en-us/graph/graph-explorer?request=x', 1],
    ['http://learn.microsoft.com/en-us/entra/x', 0],
    ['https://learn.microsoft.com.evil.example/', 0],
    ['https://user@learn.microsoft.com/', 0],
    ['javascript:alert(1)', 0],
    ['no address', 0],
  ])('is one that leads to the documentation or Graph Explorer: %s', (url, count) => {
    const card = cardOf(technicianVerdict({ sources: [{ title: 'Source', url }], evidenceFor: [] }));

    expect(partsOf(card).filter(({ type }) => type === 'Action.OpenUrl')).toHaveLength(count);
  });
});

describe('a plain text', () => {
  it('is marked as plain, and shortened in the notification only', () => {
    const text = 'x'.repeat(3_000);

    expect(activityOfMessage(notice(text))).toEqual({
      type: 'message',
      textFormat: 'plain',
      text,
      summary: `${'x'.repeat(1_499)}…`,
    });
  });
});
