import { rulingInWords } from '../../annotations/summary.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import { checkCitation, credits, type Faith, isCitation } from '../../collation/origins/citations.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { attributionInWords, sourceLabel, valueInWords } from '../wording/claim-wording.ts';
import { dateInWords } from '../wording/wording.ts';
import { claimsOf, questionOf } from './answers.ts';
import { datedBy, pageOf } from './original-pages.ts';
import { locationOf } from './places.ts';

/** How a claim is put where it is not simply asserted. */
const MODALITY_WORDS = {
  denied: 'denied',
  feared: 'feared, not established',
  planned: 'planned',
  hypothetical: 'hypothetical',
  refuted: 'refuted here',
  withdrawn: 'taken back here',
  expected: 'expected, not yet so',
} as const;

const EXTENT_WORDS = { part: 'a part of a whole', addition: 'on top of others' } as const;

/**
 * Where a claim comes from, in one line: "Said by Gaza health authorities, via WAFA · as of 8 July 2024 (“Yesterday”) ·
 * published 9 July 2024 · 000_white-house, line 23". Words of the text as they are: whoever shows them escapes them.
 */
export function provenanceInWords(index: CorpusIndex, claim: SourcedClaim): string {
  const { attribution, modality, extent } = claim.claim;
  const publisher = index.placed(claim.sourceId)?.source.header.known.publisher;
  const credit = creditInWords(index, claim);
  const ruling = rulingInWords(claim.claim);
  const speaker = attribution
    ? `${leadOf(index, claim)} ${attributionInWords(attribution)}`
    : `Told by ${publisher ?? 'the source itself'}`;
  return [
    credit === null ? speaker : `${speaker}, via ${credit}`,
    ...citationInWords(index, claim),
    ...(modality === 'asserted' ? [] : [MODALITY_WORDS[modality]]),
    ...(extent === 'whole' ? [] : [EXTENT_WORDS[extent]]),
    ...datesInWords(index, claim),
    ...(attribution && publisher !== undefined ? [publisher] : []),
    placeInWords(index, claim),
    ...(ruling === null ? [] : [ruling]),
  ].join(' · ');
}

/** What the source that a claim credits has itself; its value stands before these words. */
const FAITH_WORDS: Readonly<Record<Faith, string>> = {
  kept: 'as cited',
  unqualified: 'cited without its caveat',
  rounded: 'rounded here',
  altered: 'not as cited',
};

/**
 * "001_post has ≥ 40, cited without its caveat", where the claim credits another source of the corpus; "001_post has no such
 * figure" where that source says nothing of the kind.
 */
function citationInWords(index: CorpusIndex, claim: SourcedClaim): readonly string[] {
  if (!isCitation(claim)) return [];
  const sourceOf = (sourceId: string) => {
    const source = index.placed(sourceId)?.source;
    const analysis = index.analysis(sourceId);
    return source && analysis ? { source, analysis } : null;
  };
  const question = questionOf(index, claim);
  const citation = question && checkCitation(claim, claimsOf(question), sourceOf);
  if (citation) {
    const { original, faith } = citation;
    return [`${sourceLabel(index, original.sourceId)} has ${valueInWords(index, original)}, ${FAITH_WORDS[faith]}`];
  }
  const credited = sourcesOfStory(index, claim).filter((sourceId) => credits(claim, sourceId, sourceOf));
  const { value } = claim.claim.figure;
  const isThere = credited.some((sourceId) => index.claims(sourceId).some(({ figure }) => figure.value === value));
  return credited[0] === undefined || isThere ? [] : [`${sourceLabel(index, credited[0])} has no such figure`];
}

/** The ids of the sources that tell of what a claim's source tells of, in the order of the corpus. */
function sourcesOfStory(index: CorpusIndex, { sourceId }: SourcedClaim): readonly string[] {
  const story = index.storyOf(sourceId);
  return index
    .files()
    .flatMap(({ placed }) => placed.map(({ source }) => source.id))
    .filter((id) => index.storyOf(id) === story);
}

/** What leads in the speaker: the text's own "according to", else "said by". */
function leadOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): string {
  const cue = claim.attribution?.cue;
  const words = cue && index.placed(sourceId)?.source.body.slice(cue.start, cue.end);
  return words && /^according\b/i.test(words) ? 'According to' : 'Said by';
}

/** The agency whose copy the source carries, unless the claim itself says through whom it is heard. */
function creditInWords(index: CorpusIndex, { sourceId, claim }: SourcedClaim): string | null {
  const credit = index.analysis(sourceId)?.credit;
  const isAgency = credit?.from === 'agency' || credit?.from === 'dateline';
  return credit && isAgency && !claim.attribution?.via ? credit.name : null;
}

/** As of when the figure held, where that is not the day of publication, and that day; each with its reason if inferred, or from what it was taken. */
function datesInWords(index: CorpusIndex, { sourceId, claim }: SourcedClaim): readonly string[] {
  const { asOf } = claim;
  const published = index.analysis(sourceId)?.published ?? null;
  const source = index.placed(sourceId)?.source;
  const from = source ? datedBy(source) : null;
  const why = published?.inferred ? ` (${published.why})` : from === null ? '' : `, dated by ${from}`;
  return [
    ...(asOf && asOf.date !== published?.date ? [`as of ${dateInWords(asOf.date)} (${asOf.why})`] : []),
    published === null ? 'undated' : `published ${dateInWords(published.date)}${why}`,
  ];
}

/** "000_white-house, line 23"; "report.pdf, p. 4, line 90" where the source was a document with pages. */
function placeInWords(index: CorpusIndex, claim: SourcedClaim): string {
  const line = locationOf(index, claim)?.range.start.line;
  const source = index.placed(claim.sourceId)?.source;
  const page = source ? pageOf(source, claim.claim.figure.start) : null;
  return [
    sourceLabel(index, claim.sourceId),
    ...(page === null ? [] : [`p. ${page}`]),
    ...(line === undefined ? [] : [`line ${line + 1}`]),
  ].join(', ');
}
