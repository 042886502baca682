import type { Location } from 'vscode-languageserver-types';
import type { Question, SourcedClaim } from '../../collation/finding.ts';
import { type SharedOrigin, sharedOrigins, type ToldClaim } from '../../collation/origins/shared-origins.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, firstOfEachSource } from './answers.ts';
import { locationIn, locationOf } from './places.ts';

/** Of so many sources at most the texts are compared when somebody asks why they are one origin. */
const MOST_COMPARED = 12;

/** Why a claim goes back to one origin with others. */
export interface OriginReason {
  readonly kind: SharedOrigin['kind'];
  /** What is shared, in the words of the first claim's source: the start of a passage, a speaker, an outlet. */
  readonly words: string;
  /** How many words a shared passage has; null for what is no passage. */
  readonly length: number | null;
  /** The claim itself, and where its own source says so. */
  readonly claim: SourcedClaim;
  readonly location: Location | null;
  /** The source of `claim` where that is a link between the claim asked about and the others; null where it is that claim's. */
  readonly through: string | null;
  /** Each source that shares it, and where it says so. */
  readonly others: readonly { readonly sourceId: string; readonly location: Location | null }[];
}

/**
 * Why a claim goes back to one origin with others of its question: shared text first, then authorities, then outlets, and
 * at last what links others only through these ("c credits b, b credits a"). Of other sources only the first twelve are
 * looked at.
 */
export function originReasons(
  index: CorpusIndex,
  claim: SourcedClaim,
  others: readonly SourcedClaim[],
): readonly OriginReason[] {
  let apart = firstOfEachSource(others)
    .filter(({ sourceId }) => sourceId !== claim.sourceId)
    .slice(0, MOST_COMPARED);
  const reasons: OriginReason[] = [];
  const links = [claim];
  for (const link of links) {
    const found = directReasons(index, link, apart, link === claim ? null : link.sourceId);
    reasons.push(...found);
    const linked = new Set(found.flatMap((reason) => reason.others.map(({ sourceId }) => sourceId)));
    links.push(...apart.filter(({ sourceId }) => linked.has(sourceId)));
    apart = apart.filter(({ sourceId }) => !linked.has(sourceId));
  }
  return reasons;
}

/** What one claim shares with others, each kind and outlet once. */
function directReasons(
  index: CorpusIndex,
  claim: SourcedClaim,
  others: readonly SourcedClaim[],
  through: string | null,
): readonly OriginReason[] {
  const own = others.length === 0 ? null : tellingOf(index, claim);
  if (!own) return [];
  const reasons = new Map<string, OriginReason>();
  for (const other of others) {
    const told = tellingOf(index, other);
    for (const shared of told ? sharedOrigins(own, told) : []) {
      const reason = { ...reasonOf(index, own, claim, other, shared), through };
      const key = reason.kind === 'outlet' ? reason.words : reason.kind;
      const known = reasons.get(key);
      reasons.set(key, known ? { ...known, others: [...known.others, ...reason.others] } : reason);
    }
  }
  return [...reasons.values()].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/**
 * Why a question has fewer origins than sources, each link between two sources once; nothing where it has as many. Of its
 * sources only the first twelve are looked at.
 */
export function whyFewerOrigins(
  index: CorpusIndex,
  question: Pick<Question, 'positions' | 'independent'>,
): readonly OriginReason[] {
  const claims = firstOfEachSource(claimsOf(question));
  const surplus = claims.length - question.independent;
  const compared = claims.slice(0, MOST_COMPARED);
  const linked = new Set<string>();
  const reasons: OriginReason[] = [];
  const seen = new Set<string>();
  for (const [at, claim] of compared.entries()) {
    if (linked.size >= surplus) break;
    for (const reason of directReasons(index, claim, compared.slice(at + 1), null)) {
      const others = reason.others.filter(({ sourceId }) => seen.size < seen.add(`${reason.kind} ${sourceId}`).size);
      for (const { sourceId } of others) linked.add(sourceId);
      if (others.length > 0) reasons.push({ ...reason, others });
    }
  }
  return reasons;
}

const KINDS: readonly SharedOrigin['kind'][] = ['text', 'authority', 'outlet'];

function tellingOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): ToldClaim | null {
  const source = index.placed(sourceId)?.source;
  const analysis = index.analysis(sourceId);
  return source && analysis ? { source, analysis, claim } : null;
}

function reasonOf(
  index: CorpusIndex,
  { source }: ToldClaim,
  claim: SourcedClaim,
  other: SourcedClaim,
  shared: SharedOrigin,
): Omit<OriginReason, 'through'> {
  const { a, b } = shared.kind === 'text' ? shared.passage : shared;
  const written = a === null ? null : source.body.slice(a.start, a.end);
  const ownPlace = a === null ? locationOf(index, claim) : locationIn(index, claim.sourceId, a);
  const place = b === null ? locationOf(index, other) : locationIn(index, other.sourceId, b);
  return {
    kind: shared.kind,
    words: shared.kind === 'outlet' ? shared.name : (written ?? ''),
    length: shared.kind === 'text' ? shared.passage.words : null,
    claim,
    location: ownPlace,
    others: [{ sourceId: other.sourceId, location: place }],
  };
}

/** What sources have in common. */
export const REASONS = {
  text: 'same text',
  authority: 'same authority',
  outlet: 'same outlet',
} as const satisfies Record<SharedOrigin['kind'], string>;

const LONGEST_EXCERPT = 36;

/** What is shared, shortened: "“Smoke stood over the harbour all night …”, 32 words"; a speaker or an outlet as it is. */
export function sharedInWords({ words, length }: OriginReason): string {
  if (length === null) return words;
  const excerpt = words.replace(/\s+/g, ' ');
  const cut = excerpt.lastIndexOf(' ', LONGEST_EXCERPT);
  const shown = excerpt.length <= LONGEST_EXCERPT ? excerpt : `${excerpt.slice(0, cut > 0 ? cut : LONGEST_EXCERPT)} …`;
  return `“${shown}”, ${length} words`;
}
