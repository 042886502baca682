import type { Claim, Mention } from '../../claims/claim.ts';
import type { CollatedSource } from '../collated-source.ts';
import { isSameAuthority, officeNamesOf } from './authorities.ts';
import { type Descent, readDescent } from './descent.ts';
import { type Passage, sharedPassages } from './passages.ts';
import { isSameOutlet } from './relays.ts';

/** A claim with the source that makes it and what was read from that. */
export interface ToldClaim extends CollatedSource {
  readonly claim: Claim;
}

/** Why two claims go back to one origin. Spans count in the body of each. */
export type SharedOrigin =
  | { readonly kind: 'text'; readonly passage: Passage }
  | { readonly kind: 'authority'; readonly a: Mention; readonly b: Mention }
  /** The mentions are null where only a header names the outlet. */
  | { readonly kind: 'outlet'; readonly name: string; readonly a: Mention | null; readonly b: Mention | null };

/**
 * Why two claims of one story go back to one origin, the text that they share first (its longest passage alone). Nothing
 * where they are independent, or where only other sources link them.
 */
export function sharedOrigins(a: ToldClaim, b: ToldClaim): readonly SharedOrigin[] {
  if (a.source.id === b.source.id) return [];
  const [passage] = sharedPassages(a.source.body, b.source.body);
  const [one, other] = [descentOf(a), descentOf(b)];
  const shared: SharedOrigin[] = passage === undefined ? [] : [{ kind: 'text', passage }];
  const [speaker, otherSpeaker] = [a.claim.attribution?.speaker, b.claim.attribution?.speaker];
  const isOneAuthority = one.authority && other.authority && isSameAuthority(one.authority, other.authority);
  if (isOneAuthority && speaker && otherSpeaker) shared.push({ kind: 'authority', a: speaker, b: otherSpeaker });
  for (const outlet of one.outlets) {
    const same = other.outlets.find((candidate) => isSameOutlet(outlet, candidate));
    if (same === undefined || (isOneAuthority && outlet.mention === speaker)) continue;
    shared.push({ kind: 'outlet', name: outlet.name, a: outlet.mention, b: same.mention });
  }
  return shared;
}

function descentOf(told: ToldClaim): Descent {
  return readDescent(told.claim, told, officeNamesOf(told.analysis.claims));
}
