import type { Claim, Mention } from '../../claims/claim.ts';
import { anyRule } from '../../language/rules.ts';
import type { CollatedSource } from '../collated-source.ts';
import { AGENCY_LETTERS } from '../lexicon/authorities.ts';
import type { PairRule } from '../pair-rule.ts';
import type { Authority } from './authorities.ts';

/** An agency, paper or station that stands between what happened and a claim. */
export interface Outlet {
  /** A text that is equal for all forms of its name. */
  readonly key: string;
  readonly name: string;
  /** Where the source names it; null where only the header does. */
  readonly mention: Mention | null;
  /** The claim is heard through it, or taken from it; false for the publisher itself. */
  readonly relays: boolean;
  /** The claim credits nobody beyond this outlet. */
  readonly isEnd: boolean;
}

/** The outlets that a claim came through: whom it was told, whom it credits, whose copy it is, who published it. */
export function outletsOf(
  claim: Claim,
  { source, analysis }: CollatedSource,
  authority: Authority | null,
): readonly Outlet[] {
  const { attribution } = claim;
  const { credit } = analysis;
  const outlets = new Map<string, Outlet>();
  const note = (name: string, mention: Mention | null, relays: boolean, isEnd: boolean) => {
    const key = outletKey(name);
    if (key !== '' && !outlets.has(key)) outlets.set(key, { key, name, mention, relays, isEnd });
  };
  if (attribution !== null && authority !== null && isNamed(authority)) {
    note(attribution.speaker.text, attribution.speaker, true, true);
  }
  const via = attribution?.via ?? null;
  if (via !== null) note(via.text, via.start < via.end ? via : null, true, authority === null);
  if (credit?.from === 'agency' || credit?.from === 'dateline') note(credit.name, null, true, authority === null);
  const { publisher } = source.header.known;
  if (publisher !== undefined) note(publisher, null, false, authority === null);
  return [...outlets.values()];
}

/** By what two claims come from one outlet; two authorities that one agency heard stay two. */
export const OUTLET_RULES: readonly PairRule<[a: Outlet, b: Outlet]>[] = [
  {
    name: 'end-at-one-outlet',
    example: ['40 people died in Halden, AP reported.', '44 people died in Halden, the Associated Press reported.'],
    counterexample: ['40 people died in Halden.', '44 people died in Halden.'],
    test: (a, b) => a.key === b.key && a.isEnd && b.isEnd,
  },
  {
    // One of them says that it has it from there.
    name: 'relayed-by-outlet',
    example: ['40 people died in Halden, Reuters reported.', '44 people died in Halden, police told Reuters.'],
    counterexample: ['40 people died in Halden, Reuters reported.', '44 people died in Halden, police told Tass.'],
    test: (a, b) => a.key === b.key && a.isEnd !== b.isEnd && (a.relays || b.relays),
  },
];

/** Whether two claims come from one outlet. */
export function isSameOutlet(a: Outlet, b: Outlet): boolean {
  return anyRule(OUTLET_RULES, a, b);
}

/** Whether an authority has a name of its own, and is not just an office that every place has. */
function isNamed({ person, bodies }: Authority): boolean {
  return person !== null || bodies[0]!.length > 1;
}

/** A text that is equal for all forms of an outlet's name: "The Associated Press" and "AP", "Halden Post" and "the Halden Post". */
export function outletKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:news )?agency$/, '')
    .replace(/[.\s]+/g, ' ')
    .trim();
  return AGENCY_LETTERS.get(plain) ?? plain;
}
