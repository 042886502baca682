import type { Claim } from '../../claims/claim.ts';
import { anyRule } from '../../language/rules.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { PairRule } from '../pair-rule.ts';
import { type Authority, authorityOf, isSameAuthority, type OfficeNames } from './authorities.ts';
import { isSameOutlet, type Outlet, outletsOf } from './relays.ts';

/** Through whom a claim came: the authority that it credits, and the outlets in between. */
export interface Descent {
  readonly authority: Authority | null;
  readonly outlets: readonly Outlet[];
}

/** Reads through whom a claim came to its source; `names` are those of the source's offices. */
export function readDescent(claim: Claim, from: CollatedSource, names: OfficeNames): Descent {
  const authority = authorityOf(claim, names);
  return { authority, outlets: outletsOf(claim, from, authority) };
}

/** Through whom two claims go back to one origin. */
export const ONE_ORIGIN: readonly PairRule<[a: Descent, b: Descent]>[] = [
  {
    name: 'one-authority-behind',
    example: ['40 people fell ill, police said.', '44 people fell ill, police said.'],
    counterexample: ['40 people fell ill, police said.', '44 people fell ill, firefighters said.'],
    test: ({ authority }, b) => authority !== null && b.authority !== null && isSameAuthority(authority, b.authority),
  },
  {
    name: 'one-outlet-behind',
    example: ['40 people fell ill, AP reported.', '44 people fell ill, the Associated Press reported.'],
    counterexample: ['40 people fell ill, AP reported.', '44 people fell ill, Tass reported.'],
    test: ({ outlets }, b) => outlets.some((one) => b.outlets.some((other) => isSameOutlet(one, other))),
  },
];

/** Whether two claims go back to one authority or outlet. */
export function hasSameCredit(a: Descent, b: Descent): boolean {
  return anyRule(ONE_ORIGIN, a, b);
}
