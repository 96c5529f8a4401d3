/** Ids of the answers that every question may offer. */
export const dontKnow = 'dont-know';
export const noneOfThese = 'none';
