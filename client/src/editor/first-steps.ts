/** The walkthrough of the manifest, as the editor names it: the extension, then the walkthrough. */
export const FIRST_STEPS = 'crosscheck.crosscheck#firstSteps';

/** The context key that ends the walkthrough's step about the card. */
export const CARD_SEEN = 'crosscheck.cardSeen';
