import { COMPANION_TERMS } from './companion-terms.ts';
import { COUNTED_TERMS } from './counted-terms.ts';
import { EXTENT_TERMS } from './extent-terms.ts';
import { HAPPENING_TERMS } from './happening-terms.ts';
import { PERSON_TERMS } from './person-terms.ts';
import type { Term } from './term.ts';
import { TIME_TERMS } from './time-terms.ts';
import { VALUE_TERMS } from './value-terms.ts';
import { WORDING_TERMS } from './wording-terms.ts';

/**
 * All that speaks for or against two claims by themselves answering one question. Each is measured for every pair of a
 * story: what they measure is taken claim by claim into names of its own, since a list made only to be taken apart again
 * costs several times as much as most of them.
 */
export const TERMS: readonly Term[] = [
  ...COUNTED_TERMS,
  ...HAPPENING_TERMS,
  ...WORDING_TERMS,
  ...VALUE_TERMS,
  ...TIME_TERMS,
  ...PERSON_TERMS,
  ...EXTENT_TERMS,
  ...COMPANION_TERMS,
];
