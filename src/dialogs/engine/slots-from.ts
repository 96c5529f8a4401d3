import type { Understood } from '../understand/understand.ts';
import { emptySlots, type Slots } from './dialog-state.ts';

/** What a new question already tells. */
export function slotsFrom(understood: Understood): Slots {
  return {
    ...emptySlots,
    personText: personTextOf(understood),
    soundsLikeName: understood.people.signInNames.length > 0 || understood.people.soundsLikeName,
    speaksOfSelf: understood.speaksOfSelf && understood.intent !== 'correct',
    speaksOfOthers: understood.speaksOfOthers,
    said: understood.said,
    unknownCodes: understood.codes.filter(({ known }) => !known).map(({ code }) => code),
    hintsAtSignIn: understood.hintsAtSignIn,
    hintsAtRegistration: understood.hintsAtRegistration,
  };
}

/** Whom the words name, one candidate a line; null when they name nobody. */
export function personTextOf({ people, pastedName, speaksOfSelf }: Understood): string | null {
  const [signInName] = people.signInNames;
  if (signInName !== undefined) return signInName;
  // A log is about its account, unless somebody is named as names are.
  if (pastedName !== null && !people.soundsLikeName && !speaksOfSelf) return pastedName;
  return people.names.length > 0 ? people.names.join('\n') : null;
}

/** The same question about somebody else: what was told of the first person does not hold for the second. */
export function correctedSlots({ said }: Slots, understood: Understood): Slots {
  const corrected = slotsFrom(understood);
  const namesNobody = corrected.personText === null;
  return {
    ...corrected,
    speaksOfSelf: false,
    speaksOfOthers: corrected.speaksOfOthers || namesNobody,
    said: {
      ...understood.said,
      outcome: understood.said.outcome ?? said.outcome,
      clues: understood.said.clues.length > 0 ? understood.said.clues : said.clues,
    },
  };
}
