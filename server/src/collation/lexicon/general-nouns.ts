import type { Kind } from '../../language/senses.ts';

/** What things of many sorts are called together. */
export interface GeneralNouns {
  /** The general words, in the singular. */
  readonly general: readonly string[];
  /** Of what all are a kind that are called so; left out where `nouns` lists them. */
  readonly kind?: Kind;
  readonly nouns?: readonly string[];
}

/** "The animals" of a report are its wolves, "the guns" its rifles. */
export const GENERAL_NOUNS: readonly GeneralNouns[] = [
  { general: ['animal', 'beast', 'creature'], kind: 'animal' },
  { general: ['vehicle'], kind: 'vehicle' },
  { general: ['building', 'structure', 'property'], kind: 'building' },
  {
    general: ['gun', 'firearm', 'weapon'],
    nouns: ['rifle', 'pistol', 'handgun', 'shotgun', 'revolver', 'carbine', 'gun', 'firearm'],
  },
];
