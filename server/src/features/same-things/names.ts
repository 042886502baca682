import { isSameName } from '../../claims/same-things/same-things.ts';
import { SpeakerNames } from '../../claims/who/speaker-names.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { LineMap } from '../../indexing/line-map.ts';
import { uriOfSource } from '../../indexing/reading-order.ts';
import { Sentence } from '../../language/sentence.ts';
import { claimAt, offsetAt, rangeOf } from '../answers/places.ts';
import { type CheckedDraft, rangeInDraft } from '../drafts/checked-draft.ts';
import type { NamesParams, ShownGroup, ShownName, ShownNames } from '../protocol/same-thing-protocol.ts';
import { readable } from '../wording/readable-text.ts';
import { countOf } from '../wording/wording.ts';

/** Longer words are no name. */
const LONGEST_NAME = 80;
/** So many other names are offered. */
const MOST_OFFERED = 200;
/** So many figures that may be of the same thing are looked at first. */
const MOST_NEAREST = 5;

/** A text with a range in it, of a corpus or of a draft. */
interface Asked {
  readonly lines: LineMap;
  readonly span: Span;
  rangeOf(span: Span): NonNullable<ShownNames['range']> | null;
}

/** What is called something at a place: the words that are selected, else what the figure there counts, else the word there. */
export function describeNames(index: CorpusIndex, draft: CheckedDraft | null, params: NamesParams): ShownNames | null {
  const asked = askedAt(index, draft, params);
  if (asked === null) return null;
  const claim = draft === null ? claimAt(index, params.uri, params.position) : null;
  const selected = asked.lines.slice(asked.span.start, asked.span.end).trim();
  const counted = selected === '' && claim !== null ? nounOf(claim) : null;
  const span = selected === '' ? wordAround(asked.lines, asked.span.start) : asked.span;
  const name = selected !== '' ? selected : (counted ?? (span && asked.lines.slice(span.start, span.end)) ?? '');
  if (!isName(name)) return null;
  return {
    name: readable(name, LONGEST_NAME),
    range: counted === null && span !== null ? asked.rangeOf(span) : null,
    others: namesBeside(index, name, claim, params.uri),
  };
}

/** All groups of names, those of which one is used in the sentence at a place first. */
export function listGroups(
  index: CorpusIndex,
  draft: CheckedDraft | null,
  params: NamesParams | null,
): readonly ShownGroup[] {
  const asked = params && askedAt(index, draft, params);
  const used = asked ? namesIn(index, asked) : [];
  return index.sameThings.groups
    .map((names): ShownGroup => ({ names, here: used.find(({ group }) => group === names)?.name ?? null }))
    .sort((a, b) => Number(b.here !== null) - Number(a.here !== null));
}

/** A name that is used where another one stands for it. */
export interface UsedName {
  readonly group: readonly string[];
  /** As the group has it. */
  readonly name: string;
  readonly span: Span;
}

/** Where other names of things that have a name are used in the lines that a range touches. */
function namesIn(index: CorpusIndex, { lines, span }: Asked): readonly UsedName[] {
  if (index.sameThings.isEmpty) return [];
  const [first, last] = [lines.positionAt(span.start).line, lines.positionAt(span.end).line];
  const start = lines.offsetAt({ line: first, character: 0 });
  const text = lines.slice(start, lines.offsetAt({ line: last + 1, character: 0 }));
  const { words } = new Sentence(text);
  return index.sameThings.otherNames(words).map(({ from, to, group }) => {
    const [begin, end] = [words[from]!.start, words[to - 1]!.end];
    const written = text.slice(begin, end);
    const name = group.find((each) => isSameName(each, written) || isSameName(each, `the ${written}`)) ?? written;
    return { group, name, span: { start: start + begin, end: start + end } };
  });
}

/** The names that are used at a range, and stand for the same as another. */
export function usedNames(index: CorpusIndex, draft: CheckedDraft | null, params: NamesParams): readonly UsedName[] {
  const asked = askedAt(index, draft, params);
  if (asked === null) return [];
  return namesIn(index, asked).filter(({ span }) => span.start <= asked.span.end && asked.span.start <= span.end);
}

function askedAt(index: CorpusIndex, draft: CheckedDraft | null, { uri, position, end }: NamesParams): Asked | null {
  if (draft !== null) {
    const { lines } = draft;
    const span = { start: lines.offsetAt(position), end: lines.offsetAt(end ?? position) };
    return { lines, span, rangeOf: (each) => rangeInDraft(draft, each) };
  }
  const lines = index.lines(uri);
  const [from, to] = [offsetAt(index, uri, position), offsetAt(index, uri, end ?? position)];
  if (lines === null || from === null || to === null) return null;
  return { lines, span: { start: from, end: to }, rangeOf: (each) => rangeOf(index, uri, each) };
}

/** Words within a line that are no number. */
export function isName(words: string): boolean {
  return words.length <= LONGEST_NAME && /\p{L}/u.test(words) && !/[\n\r]/.test(words);
}

const PART_OF_WORD = /[\p{L}\p{M}\p{N}'’-]/u;

function wordAround(lines: LineMap, offset: number): Span | null {
  const { line } = lines.positionAt(offset);
  const first = lines.offsetAt({ line, character: 0 });
  const text = lines.slice(first, lines.offsetAt({ line: line + 1, character: 0 }));
  let [start, end] = [offset - first, offset - first];
  while (start > 0 && PART_OF_WORD.test(text[start - 1]!)) start--;
  while (end < text.length && PART_OF_WORD.test(text[end]!)) end++;
  return start === end ? null : { start: first + start, end: first + end };
}

const FIRST_LETTER = /(?<![\p{L}\p{M}'’])\p{Ll}/gu;

/** What a figure counts, as its text calls it, or whose age it is; null for all else. */
export function nounOf({ claim: { figure, subject } }: SourcedClaim): string | null {
  if (figure.kind === 'age') return subject?.replace(FIRST_LETTER, (letter) => letter.toUpperCase()) ?? null;
  return figure.kind === 'count' ? (figure.unit ?? null) : null;
}

/** How a name of somebody begins, or of a body that a text has spoken of. */
const PROPER = /^(?:[Tt]he\s|\p{Lu})/u;

/**
 * The names in the corpora that may stand for the same as a name: what the figures count that are likeliest of the same
 * quantity, then what counts and speakers of the same corpus are called, names for a name, nouns for a noun, the most
 * frequent first.
 */
function namesBeside(index: CorpusIndex, name: string, claim: SourcedClaim | null, uri: string): readonly ShownName[] {
  const nearest = claim === null ? [] : index.nearest(claim, MOST_NEAREST).flatMap((each) => nounOf(each.claim) ?? []);
  const counts = new Map<string, { count: number; isHere: boolean; readonly kind: 'figure' | 'speaker' }>();
  const note = (each: string, kind: 'figure' | 'speaker', isHere: boolean) => {
    const known = counts.get(each) ?? { count: 0, isHere, kind };
    counts.set(each, known);
    known.count++;
    known.isHere ||= isHere;
  };
  const here = index.corpusOf(uri);
  for (const sourced of index.allClaims()) {
    const isHere = index.corpusOf(uriOfSource(sourced.sourceId)) === here;
    const noun = nounOf(sourced);
    if (noun !== null) note(noun, 'figure', isHere);
    const speaker = sourced.claim.attribution?.speaker.text;
    if (speaker !== undefined && !SpeakerNames.isPronoun(speaker)) note(speaker, 'speaker', isHere);
  }
  const isProper = PROPER.test(name);
  const ranks = new Map(
    Array.from(counts, ([each, { count, isHere, kind }]) => {
      const near = nearest.indexOf(each);
      const isLike = isProper ? PROPER.test(each) : kind === 'figure' && !PROPER.test(each);
      return [each, [near < 0 ? MOST_NEAREST : near, isHere ? 0 : 1, isLike ? 0 : 1, -count]] as const;
    }),
  );
  const byRank = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => {
    const [a, b] = [ranks.get(one)!, ranks.get(other)!];
    return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]! || a[3]! - b[3]! || (one < other ? -1 : 1);
  };
  return [...counts]
    .filter(([each]) => isName(each) && !isSameName(each, name))
    .sort(byRank)
    .slice(0, MOST_OFFERED)
    .map(([each, { count, kind }]) => ({
      name: readable(each, LONGEST_NAME),
      detail: kind === 'speaker' ? `says ${countOf(count, 'figure')}` : countOf(count, 'figure'),
    }));
}
