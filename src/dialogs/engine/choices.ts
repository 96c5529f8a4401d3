import type { Offer } from './dialog-state.ts';

/** Ids of the answers that every question may offer. */
export const dontKnow = 'dont-know';
export const noneOfThese = 'none';
/** The one answer to the offer to look into a case that begins it. */
export const lookIntoIt = 'look';

/** By what a press says which offer it takes up. An article is the same for everybody and for ever, so its id never changes. */
export const offerIds = { article: 'articles', look: 'look-offer' } as const satisfies Record<Offer['about'], string>;
