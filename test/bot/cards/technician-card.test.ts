import { describe, expect, it } from 'vitest';
import { technicianCard } from '../../../src/bot/cards/technician-card.ts';
import { collectOffer, technicianVerdict } from '../support/sample-messages.ts';

describe('the card of a technician', () => {
  it('shows what the script is for, and unfolds where it is, how to check it and how to run it', () => {
    const { body, actions = [] } = technicianCard(technicianVerdict({ collect: collectOffer }));
    const folded = body.find(({ id }) => id === 'collect');
    const inSight = JSON.stringify(body.filter((element) => element !== folded));

    expect(inSight).toContain(collectOffer.why);
    expect(inSight).not.toContain('Get-FileHash');
    expect(folded).toMatchObject({ isVisible: false });
    expect(textsOf(folded)).toEqual([
      collectOffer.fetch,
      collectOffer.verify,
      collectOffer.verifyCommand,
      collectOffer.run,
      collectOffer.command,
    ]);
    expect(actions[0]).toMatchObject({ type: 'Action.ToggleVisibility', targetElements: ['collect'] });
  });

  it('says nothing of a script when none would help', () => {
    const card = technicianCard(technicianVerdict());

    expect(JSON.stringify(card)).not.toContain('collect');
  });
});

function textsOf(element: unknown): readonly string[] {
  const { items = [] } = element as { readonly items?: readonly { readonly inlines?: readonly { text: string }[] }[] };
  return items.flatMap(({ inlines = [] }) => inlines.map(({ text }) => text));
}
