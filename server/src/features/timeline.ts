import type { AnchoredAnnotation } from '../annotations/anchoring.ts';
import { decisionInWords, summarise } from '../annotations/summary.ts';
import type { Position, Question, SourcedClaim } from '../collation/finding.ts';
import { originsOf } from '../collation/origins/origins.ts';
import { intervalOf } from '../collation/values/interval.ts';
import { inUnit } from '../collation/values/units.ts';
import { overlaps } from '../corpus/span.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import { claimsOf, dateOf, firstOfEachSource, isSameClaim, questionOf, takes } from './answers/answers.ts';
import { claimAt, locationOf } from './answers/places.ts';
import { findingsOn } from './answers/question-values.ts';
import { opposedPositions } from './answers/relations.ts';
import type {
  Timeline,
  TimelineMark,
  TimelineOrigin,
  TimelineParams,
  TimelinePosition,
} from './protocol/timeline-protocol.ts';
import {
  countedInWords,
  countSourcesOf,
  listInWords,
  positionInWords,
  sourceLabel,
  speakerOf,
  valueInWords,
} from './wording/claim-wording.ts';
import { readable } from './wording/readable-text.ts';
import { capitalised, countSources } from './wording/wording.ts';

const LONGEST_TITLE = 120;
const LONGEST_QUOTATION = 400;
const LONGEST_NOTE = 200;
const MOST_SOURCES_NAMED = 4;
/** So many positions are set against each other, each against all. */
const MOST_COMPARED = 60;
/** Signs of origins; a question with more of them than there are letters has these alone. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Every claim on the question of the figure at a place, as a chart needs it; null where nothing there answers a question.
 * A lone figure, which is compared with nothing, has no timeline.
 */
export function describeTimeline(index: CorpusIndex, params: TimelineParams): Timeline | null {
  const question = questionAt(index, params);
  if (question === null) return null;
  const scale = scaleOf(question);
  const first = question.positions[0]?.claims[0]?.claim;
  const unit = first?.figure.unit ?? null;
  const origins = sharedOriginsOf(index, question);
  const notesOn = notesReader(index);
  return {
    phrase: question.phrase,
    title: capitalised(readable(question.phrase, LONGEST_TITLE)),
    verdict: question.verdict,
    scale,
    unit: first && scale === 'number' ? unitInWords(first) : null,
    decisions: decisionsOn(index, question),
    positions: question.positions.map((position) => describePosition(index, question, position)),
    origins: origins.map(({ sign, sources }) => ({ sign, sources })),
    marks: question.positions.flatMap((position, at) => {
      const superseded = isSuperseded(index, question, position);
      return position.claims.map((claim) => {
        const origin = origins.find(({ claims }) => claims.some((other) => isSameClaim(other, claim)))?.sign ?? null;
        return { ...describeMark(index, claim, scale, unit), position: at, origin, superseded, notes: notesOn(claim) };
      });
    }),
  };
}

function decisionsOn(index: CorpusIndex, question: Question): readonly string[] {
  const decisions = findingsOn(index, question).flatMap(({ id }) => index.decision(id) ?? []);
  const words = decisions
    .filter(({ reopened }) => reopened === null)
    .map((decision) => {
      const by = decision.creator === '' ? '' : ` (${decision.creator})`;
      const why = decision.reason === '' ? '' : `: ${decision.reason}`;
      return readable(`${decisionInWords(decision)}${by}${why}`, LONGEST_QUOTATION);
    });
  return [...new Set(words)];
}

/** The origins that claims of several sources go back to, those of most claims first, each with a letter. */
function sharedOriginsOf(
  index: CorpusIndex,
  question: Question,
): readonly (TimelineOrigin & { readonly claims: readonly SourcedClaim[] })[] {
  const claims = claimsOf(question);
  const sources = firstOfEachSource(claims).flatMap(({ sourceId }) => {
    const [source, analysis] = [index.placed(sourceId)?.source, index.analysis(sourceId)];
    return source && analysis ? [{ source, analysis }] : [];
  });
  const groups = new Map<number, SourcedClaim[]>();
  for (const [at, group] of originsOf(sources).group(claims).entries()) {
    groups.set(group, [...(groups.get(group) ?? []), claims[at]!]);
  }
  return [...groups.values()]
    .filter((members) => countSourcesOf(members) > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, LETTERS.length)
    .map((members, at) => {
      const names = firstOfEachSource(members).map(({ sourceId }) => sourceLabel(index, sourceId));
      return { sign: LETTERS[at]!, sources: listInWords(names, MOST_SOURCES_NAMED), claims: members };
    });
}

/** What the numbers of a question are of: what is counted, else the unit as it is known. */
function unitInWords(claim: SourcedClaim['claim']): string | null {
  const { kind, unit } = claim.figure;
  if (kind === 'count') return countedInWords(claim);
  if (kind === 'age') return 'years';
  return unit?.replaceAll('-', ' ') ?? null;
}

/** Tells what people noted or corrected on the sentence of a claim; decisions are told of the question. */
function notesReader(index: CorpusIndex): (claim: SourcedClaim) => readonly string[] {
  // Where annotations stand is looked up once for all claims.
  const known = new Map<string, readonly AnchoredAnnotation[]>();
  const annotationsIn = (uri: string) => {
    const found = known.get(uri) ?? index.annotations(uri).filter(({ annotation }) => annotation.kind !== 'decision');
    known.set(uri, found);
    return found;
  };
  return ({ sourceId, claim }) => {
    const source = index.placed(sourceId)?.source;
    const uri = source && index.annotationsUri(source.uri);
    if (!uri) return [];
    return annotationsIn(uri)
      .filter(({ anchors }) =>
        anchors.some((found) => found?.source.id === sourceId && overlaps(found.span, claim.figure.sentence)),
      )
      .map(({ annotation }) => {
        const by = annotation.creator === '' ? '' : ` (${annotation.creator})`;
        return readable(`${summarise(annotation)}${by}`, LONGEST_NOTE);
      });
  };
}

function questionAt(index: CorpusIndex, { uri, position, phrase }: TimelineParams): Question | null {
  const claim = claimAt(index, uri, position);
  const here = claim && questionOf(index, claim);
  if (phrase === null || here?.phrase === phrase) return here;
  return index.questions().find((question) => question.phrase === phrase && isIn(index, question, uri)) ?? here;
}

function isIn(index: CorpusIndex, { positions }: Question, uri: string): boolean {
  return positions.some(({ claims }) => claims.some(({ sourceId }) => index.placed(sourceId)?.source.uri === uri));
}

function scaleOf({ positions }: Question): Timeline['scale'] {
  const kind = positions[0]?.claims[0]?.claim.figure.kind;
  return kind === 'time' || kind === 'date' ? kind : 'number';
}

function describePosition(index: CorpusIndex, question: Question, position: Position): TimelinePosition {
  const support = countSources(countSourcesOf(position.claims), position.origins);
  return { label: positionInWords(index, position), support, opposed: opposedTo(index, question, position) };
}

/** The places of the positions that contradictions set against one. */
function opposedTo(index: CorpusIndex, question: Question, position: Position): readonly number[] {
  const [first] = position.claims;
  if (!first || question.positions.length > MOST_COMPARED) return [];
  const opposed = index
    .findingsOf(first)
    .filter(({ code, questionId }) => code === 'contradiction' && questionId === question.id)
    .flatMap((finding) => {
      const own = finding.positions.find((each) => takes(each, first));
      return own ? opposedPositions(index, finding, own) : [];
    })
    .flatMap(({ claims }) => claims.slice(0, 1));
  return question.positions.flatMap((each, at) => (opposed.some((claim) => takes(each, claim)) ? [at] : []));
}

/** Whether a later value has overtaken this one. */
function isSuperseded(index: CorpusIndex, question: Question, position: Position): boolean {
  return findingsOn(index, question)
    .filter(({ code }) => code === 'superseded')
    .some((finding) => {
      const own = finding.positions.find(({ claims }) => claims.some((claim) => position.claims.includes(claim)));
      return own !== undefined && opposedPositions(index, finding, own).length > 0;
    });
}

/** One claim as a mark, its numbers in `unit` where they convert to it. The label keeps the unit that is written. */
function describeMark(
  index: CorpusIndex,
  claim: SourcedClaim,
  scale: Timeline['scale'],
  unit: string | null,
): Omit<TimelineMark, 'position' | 'origin' | 'notes' | 'superseded'> {
  const figure = scale === 'number' ? inUnit(claim.claim.figure, unit) : claim.claim.figure;
  const value = placeOn(scale, figure.value);
  const { low, high } = scale === 'number' ? intervalOf(figure) : { low: value, high: value };
  const body = index.placed(claim.sourceId)?.source.body ?? '';
  const quotation = readable(body.slice(figure.sentence.start, figure.sentence.end), LONGEST_QUOTATION);
  return {
    label: valueInWords(index, claim),
    value,
    low: finite(low),
    high: finite(high),
    date: dateOf(index, claim),
    source: sourceLabel(index, claim.sourceId),
    speaker: speakerOf(claim.claim),
    quotation,
    figure: placeInQuotation(
      quotation,
      body.slice(figure.sentence.start, figure.start),
      body.slice(figure.start, figure.end),
    ),
    location: locationOf(index, claim),
  };
}

/** Where a figure stands in its sentence as that is shown; null where it is cut off, or the sentence shown otherwise. */
function placeInQuotation(quotation: string, before: string, figure: string): TimelineMark['figure'] {
  const [start, shown] = [readable(before, LONGEST_QUOTATION), readable(figure, LONGEST_QUOTATION)];
  return quotation.startsWith(start + shown) ? { start: start.length, end: start.length + shown.length } : null;
}

/** A value as a number on its scale; null for what has no place there. */
function placeOn(scale: Timeline['scale'], value: number | string): number | null {
  if (scale === 'number') return typeof value === 'number' ? finite(value) : null;
  if (scale === 'date') {
    // A date-time without offset is read in UTC, so that a chart is the same everywhere.
    const text = String(value);
    return finite(Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text));
  }
  const clock = /(?:T|^)(\d{2}):(\d{2})/.exec(String(value));
  return clock && 60 * Number(clock[1]) + Number(clock[2]);
}

/** Messages cannot carry infinity. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
