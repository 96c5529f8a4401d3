import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { textOfActivity } from '../../src/bot/text-of-activity.ts';

function activity(text: string, change: object = {}): Activity {
  return { text, textFormat: 'plain', recipient: { id: '28:bot', name: 'Desk' }, ...change } as Activity;
}

const mentionOfBot = { type: 'mention', text: '<at>Desk Bot</at>', mentioned: { id: '28:bot', name: 'Desk' } };

describe('the text of an activity', () => {
  it.each([
    ['<at>Desk</at> why?', {}, 'why?'],
    ['<at>desk</at> why?', {}, 'why?'],
    ['<at id="0">Desk</at> why?', {}, 'why?'],
    ['<at>Desk Bot</at> why?', { entities: [mentionOfBot] }, 'why?'],
    ['<at>Desk</at> why can <at>Ada Berg</at> not reset?', {}, 'why can Ada Berg not reset?'],
    ['why <at', {}, 'why <at'],
    ['a &lt; b', {}, 'a &lt; b'],
    ['a &lt; b&nbsp;c', { textFormat: 'xml' }, 'a < b c'],
    ['&amp;lt;', { textFormat: 'xml' }, '&lt;'],
  ])('%j without the mention of the bot is %j', (text, change, expected) => {
    expect(textOfActivity(activity(text, change))).toBe(expected);
  });
});
