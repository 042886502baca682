import type { Claim } from '../../claims/claim.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { SourcedClaim } from '../finding.ts';
import {
  type Authority,
  authorityKey,
  authorityWords,
  isSameAuthority,
  type OfficeNames,
  officeNamesOf,
} from './authorities.ts';
import { groupCopiedBodies } from './copies.ts';
import { type Descent, hasSameCredit, readDescent } from './descent.ts';
import { Groups } from './groups.ts';
import { isSameOutlet, type Outlet } from './relays.ts';

/** Tells how many independent origins stand behind claims of one story. */
export interface Origins {
  /** The number of independent origins of some claims: at least 1 for a claim, 0 for none. */
  count(claims: readonly SourcedClaim[]): number;
  /** For each claim the place of the first one that goes back to the same origin: equal numbers are one origin. */
  group(claims: readonly SourcedClaim[]): readonly number[];
  /** Whether two claims go back to one origin. */
  shared(a: SourcedClaim, b: SourcedClaim): boolean;
  /** Whether two sources, by their ids, carry one text: they share a passage, directly or through others. */
  sameText(a: string, b: string): boolean;
}

/** Nothing is known of a claim whose source is not there. */
const UNKNOWN: Descent = { authority: null, outlets: [] };

/** Reads which sources of a story copy one another, and which claims credit one authority or outlet. */
export function originsOf(sources: readonly CollatedSource[]): Origins {
  // Most stories ask nothing of two sources: texts are compared when the first are.
  let texts: ReadonlyMap<string, number> | null = null;
  const textOf = (sourceId: string) => {
    // Alone, a source copies none.
    if (sources.length < 2) return sourceId;
    texts ??= groupTexts(sources);
    return texts.get(sourceId) ?? sourceId;
  };
  const descentOf = descentsIn(sources);
  const joined = (claims: readonly SourcedClaim[]) =>
    joinOrigins(
      claims.map(descentOf),
      claims.map(({ sourceId }) => textOf(sourceId)),
    );
  const sameText = (a: string, b: string) => a === b || textOf(a) === textOf(b);
  return {
    sameText,
    shared(a, b) {
      return sameText(a.sourceId, b.sourceId) || hasSameCredit(descentOf(a), descentOf(b));
    },
    count(claims) {
      const [first] = claims;
      if (first === undefined) return 0;
      // Of one source there is one text, and no other need be read.
      return claims.every(({ sourceId }) => sourceId === first.sourceId) ? 1 : joined(claims).count;
    },
    group(claims) {
      const groups = joined(claims);
      return claims.map((_, at) => groups.groupOf(at));
    },
  };
}

/** Reads the descent of claims of these sources, each once, and once what a source calls its offices. */
function descentsIn(sources: readonly CollatedSource[]): (claim: SourcedClaim) => Descent {
  const byId = new Map(sources.map((each) => [each.source.id, each]));
  const names = new Map<string, OfficeNames>();
  // A claim is of one text, which several sources may have.
  const known = new Map<string, Map<Claim, Descent>>();
  const read = ({ sourceId, claim }: SourcedClaim): Descent => {
    const from = byId.get(sourceId);
    if (from === undefined) return UNKNOWN;
    const own = names.get(sourceId) ?? officeNamesOf(from.analysis.claims);
    names.set(sourceId, own);
    return readDescent(claim, from, own);
  };
  return (sourced) => {
    const ofSource = known.get(sourced.sourceId) ?? new Map<Claim, Descent>();
    known.set(sourced.sourceId, ofSource);
    const descent = ofSource.get(sourced.claim) ?? read(sourced);
    ofSource.set(sourced.claim, descent);
    return descent;
  };
}

function groupTexts(sources: readonly CollatedSource[]): ReadonlyMap<string, number> {
  const sorted = [...sources].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const groups = groupCopiedBodies(sorted.map(({ source }) => source));
  return new Map(sorted.map(({ source }, index) => [source.id, groups[index]!]));
}

/** Joins what shares a text, an authority or an outlet. */
function joinOrigins(descents: readonly Descent[], texts: readonly (number | string)[]): Groups {
  const groups = new Groups(descents.length);
  const firsts = new Map<number | string, number>();
  texts.forEach((text, index) => {
    if (firsts.has(text)) groups.join(firsts.get(text)!, index);
    else firsts.set(text, index);
  });
  joinAuthorities(descents, groups);
  joinOutlets(descents, groups);
  return groups;
}

/** Joins by authority: those that are named alike at once, others with the few that share a word of their names. */
function joinAuthorities(descents: readonly Descent[], groups: Groups): void {
  const named = new Map<string, number>();
  const holders = new Map<string, { readonly authority: Authority; readonly index: number }[]>();
  for (const [index, { authority }] of descents.entries()) {
    if (authority === null) continue;
    const same = named.get(authorityKey(authority));
    if (same !== undefined) {
      groups.join(same, index);
      continue;
    }
    named.set(authorityKey(authority), index);
    for (const word of authorityWords(authority)) {
      const others = holders.get(word) ?? [];
      for (const other of others) if (isSameAuthority(authority, other.authority)) groups.join(other.index, index);
      others.push({ authority, index });
      holders.set(word, others);
    }
  }
}

/** Joins by each outlet without comparing all pairs: one claim that ends there, told by others if there is one, is enough. */
function joinOutlets(descents: readonly Descent[], groups: Groups): void {
  const members = new Map<string, { readonly outlet: Outlet; readonly index: number }[]>();
  descents.forEach(({ outlets }, index) => {
    for (const outlet of outlets) {
      const own = members.get(outlet.key);
      if (own === undefined) members.set(outlet.key, [{ outlet, index }]);
      else own.push({ outlet, index });
    }
  });
  for (const own of members.values()) {
    const ends = own.filter(({ outlet }) => outlet.isEnd);
    const link = ends.find(({ outlet }) => outlet.relays) ?? ends[0];
    if (link === undefined) continue;
    for (const { outlet, index } of own) if (isSameOutlet(link.outlet, outlet)) groups.join(link.index, index);
  }
}
