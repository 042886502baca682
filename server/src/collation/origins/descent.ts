import type { Claim } from '../../claims/claim.ts';
import type { CollatedSource } from '../collated-source.ts';
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

/** Whether two claims go back to one authority or outlet. */
export function hasSameCredit(a: Descent, b: Descent): boolean {
  const { authority } = b;
  if (a.authority !== null && authority !== null && isSameAuthority(a.authority, authority)) return true;
  return a.outlets.some((one) => b.outlets.some((other) => isSameOutlet(one, other)));
}
