import type { Claim, SourceAnalysis } from '../../claims/claim.ts';
import type { Source } from '../../corpus/source.ts';
import { firstRule } from '../../language/rules.ts';
import type { SourcedClaim } from '../finding.ts';
import type { PairRule } from '../pair-rule.ts';
import { isRoundedFrom } from '../values/rounding.ts';
import { outletKey } from './relays.ts';

/** How a figure that credits another source of the corpus agrees with it, the most faithful first. */
const FAITHS = ['kept', 'unqualified', 'rounded', 'altered'] as const;

/** `unqualified`: the value is the source's, its "at least", "up to" or "about" is lost. */
export type Faith = (typeof FAITHS)[number];

/** A figure held against the source that its text names for it. */
export interface Citation {
  /** The claim of the credited source that comes closest. */
  readonly original: SourcedClaim;
  /** The credited source as the citing text names it. */
  readonly named: string;
  readonly faith: Faith;
}

/** A source as far as a citation asks: by whom it is, and when it was published. */
export interface CitableSource {
  readonly source: Pick<Source, 'header'>;
  readonly analysis: Pick<SourceAnalysis, 'credit' | 'published'>;
}

/**
 * Checks a claim that credits an outlet ("as reported by …", "told …", "… reported") against that outlet's own claims.
 *
 * @param others claims that answer the same question
 * @param sourceOf a source by its id; null where there is none
 * @returns null where nobody is credited, no other claim is the credited outlet's, or it was published later
 */
export function checkCitation(
  citing: SourcedClaim,
  others: readonly SourcedClaim[],
  sourceOf: (sourceId: string) => CitableSource | null,
): Citation | null {
  return creditedBy(citing).size === 0 ? null : closestOriginal(citing, originalsByOutlet(others, sourceOf), sourceOf);
}

/** A claim that may be cited, and where it stands among those that it was given with. */
interface Original {
  readonly claim: SourcedClaim;
  readonly source: CitableSource;
  readonly at: number;
}

/** Claims by the outlets that their sources are credited as: a citation is held against those of its outlet alone. */
type OriginalsByOutlet = ReadonlyMap<string, readonly Original[]>;

/** Of claims that any citation would be held against alike, two sources are enough: one may be the citing source itself. */
const ALIKE = 2;

function originalsByOutlet(
  claims: readonly SourcedClaim[],
  sourceOf: (sourceId: string) => CitableSource | null,
): OriginalsByOutlet {
  const originals = new Map<string, Original[]>();
  const alike = new Map<string, Set<string>>();
  const keys = new Map<string, readonly string[]>();
  for (const [at, claim] of claims.entries()) {
    const { sourceId } = claim;
    const source = sourceOf(sourceId);
    if (source === null) continue;
    const names = keys.get(sourceId) ?? [...new Set(namesOf(source).map(outletKey))];
    keys.set(sourceId, names);
    const { value, qualifier, precision } = claim.claim.figure;
    for (const key of names) {
      const form = JSON.stringify([key, dayOf(claim, sourceOf)?.slice(0, 10), value, qualifier, precision]);
      const sources = alike.get(form) ?? new Set();
      alike.set(form, sources);
      if (sources.size === ALIKE || sources.has(sourceId)) continue;
      sources.add(sourceId);
      const same = originals.get(key);
      if (same === undefined) originals.set(key, [{ claim, source, at }]);
      else same.push({ claim, source, at });
    }
  }
  return originals;
}

/** The most faithful original of a claim, the first of those that are equally faithful. */
function closestOriginal(
  citing: SourcedClaim,
  originals: OriginalsByOutlet,
  sourceOf: (sourceId: string) => CitableSource | null,
): Citation | null {
  const credited = creditedBy(citing);
  const day = dayOf(citing, sourceOf);
  const found = [...credited.keys()].flatMap((key) => originals.get(key) ?? []);
  const inOrder = credited.size > 1 ? found.sort((a, b) => a.at - b.at) : found;
  let best: Citation | null = null;
  for (const { claim: original, source } of inOrder) {
    const named = original.sourceId === citing.sourceId || isLater(source, day) ? null : nameIn(source, credited);
    if (named === null) continue;
    const faith = faithOf(citing, original);
    if (best === null || FAITHS.indexOf(faith) < FAITHS.indexOf(best.faith)) best = { original, named, faith };
    if (faith === FAITHS[0]) break;
  }
  return best;
}

/** Whether the text of a claim names anybody from whom it has it. */
export function isCitation(citing: SourcedClaim): boolean {
  return creditedBy(citing).size > 0;
}

/**
 * Whether a claim credits a source that may have been before it.
 *
 * @param sourceOf a source by its id; null where there is none
 */
export function credits(
  citing: SourcedClaim,
  sourceId: string,
  sourceOf: (sourceId: string) => CitableSource | null,
): boolean {
  const source = sourceId === citing.sourceId ? null : sourceOf(sourceId);
  return source !== null && !isLater(source, dayOf(citing, sourceOf)) && nameIn(source, creditedBy(citing)) !== null;
}

/** "14 is credited to the Halden Post, which itself has 41." of the first citation among some claims that was altered. */
export function alteredCitation(
  claims: readonly SourcedClaim[],
  sourceOf: (sourceId: string) => CitableSource | null,
): string | null {
  const citations = claims.filter(isCitation);
  if (citations.length === 0) return null;
  const originals = originalsByOutlet(claims, sourceOf);
  for (const citing of citations) {
    const citation = closestOriginal(citing, originals, sourceOf);
    if (citation?.faith !== 'altered') continue;
    const { original, named } = citation;
    return `${citing.claim.figure.text} is credited to ${named}, which itself has ${original.claim.figure.text}.`;
  }
  return null;
}

function dayOf({ sourceId }: SourcedClaim, sourceOf: (sourceId: string) => CitableSource | null): string | null {
  return sourceOf(sourceId)?.analysis.published?.date ?? null;
}

/** By key, the names of those whom the text itself credits; an agency of the header alone is no citation. */
function creditedBy({ claim: { attribution } }: SourcedClaim): ReadonlyMap<string, string> {
  const mentions = attribution === null ? [] : [attribution.speaker, attribution.via];
  return new Map(
    mentions
      .filter((mention) => mention !== null && mention.start < mention.end)
      .map((mention) => [outletKey(mention!.text), mention!.text] as const)
      .filter(([key]) => key !== ''),
  );
}

/** As whom a source may be credited. */
function namesOf({ source, analysis }: CitableSource): readonly string[] {
  const { publisher, agency } = source.header.known;
  return [publisher, agency, analysis.credit?.name].filter((name) => name !== undefined);
}

/** As whom a source is credited; null where it is not. */
function nameIn(source: CitableSource, credited: ReadonlyMap<string, string>): string | null {
  for (const name of namesOf(source)) {
    const written = credited.get(outletKey(name));
    if (written !== undefined) return written;
  }
  return null;
}

/** Compared by day: the hours are seldom known of both. */
function isLater({ analysis }: CitableSource, day: string | null): boolean {
  const own = analysis.published?.date;
  return own !== undefined && day !== null && own.slice(0, 10) > day.slice(0, 10);
}

function faithOf({ claim: citing }: SourcedClaim, { claim: original }: SourcedClaim): Faith {
  return firstRule(FAITH_RULES, citing, original)?.faith ?? 'altered';
}

/** How a figure that credits another source agrees with it. */
interface FaithRule extends PairRule<[citing: Claim, original: Claim]> {
  readonly faith: Faith;
}

/** In the order in which they are tried: the first that holds decides. */
export const FAITH_RULES: readonly FaithRule[] = [
  {
    name: 'qualifier-lost',
    example: ['According to Reuters, 40 people died.', 'HALDEN (Reuters) - At least 40 people died.'],
    counterexample: ['According to Reuters, at least 40 people died.', 'HALDEN (Reuters) - At least 40 people died.'],
    faith: 'unqualified',
    test: ({ figure: told }, { figure: written }) =>
      told.value === written.value && told.qualifier === '=' && written.qualifier !== '=',
  },
  {
    name: 'value-kept',
    example: ['According to Reuters, 40 people died.', 'HALDEN (Reuters) - 40 people died.'],
    counterexample: ['According to Reuters, 44 people died.', 'HALDEN (Reuters) - 40 people died.'],
    faith: 'kept',
    test: ({ figure: told }, { figure: written }) => told.value === written.value,
  },
  {
    name: 'value-rounded',
    example: ['According to Reuters, 1,200 people died.', 'HALDEN (Reuters) - 1,219 people died.'],
    counterexample: ['According to Reuters, 44 people died.', 'HALDEN (Reuters) - 40 people died.'],
    faith: 'rounded',
    test: isRoundedFrom,
  },
];
