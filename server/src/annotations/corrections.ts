import { type Attribution, type Claim, claimOf, type Ruling, type SourceAnalysis } from '../claims/claim.ts';
import { EMPTY_SCOPE } from '../claims/scope.ts';
import type { Source } from '../corpus/source.ts';
import { overlaps, type Span } from '../corpus/span.ts';
import type { Figure } from '../figures/figure.ts';
import type {
  Annotation,
  ClaimAnnotation,
  Correction,
  CorrectionAnnotation,
  QuestionAnnotation,
} from './annotation.ts';

/** A person's word on a place of one source. */
export interface PlacedRuling {
  readonly annotation: CorrectionAnnotation | QuestionAnnotation | ClaimAnnotation;
  /** Which of the annotation's targets this is. */
  readonly target: number;
  /** Where it stands in the source's body. */
  readonly span: Span;
}

/** Whether an annotation says something of the claims themselves. */
export function isRuling(annotation: Annotation): annotation is PlacedRuling['annotation'] {
  return annotation.kind === 'correction' || annotation.kind === 'question' || annotation.kind === 'claim';
}

/** What is read from a source, with what people said of it: their word outranks the reading. */
export function correctAnalysis(
  source: Source,
  analysis: SourceAnalysis,
  rulings: readonly PlacedRuling[],
): SourceAnalysis {
  if (rulings.length === 0) return analysis;
  const ordered = [...rulings].sort(byTime);
  let claims = analysis.claims;
  for (const ruling of ordered) {
    if (ruling.annotation.kind === 'claim' && ruling.target === 0) {
      claims = withClaim(source, claims, ruling.annotation, ruling.span);
    }
  }
  for (const ruling of ordered) claims = claims.flatMap((claim) => rule(claim, claims, ruling));
  return { ...analysis, claims };
}

/** The earlier word first, so that the later one holds. */
function byTime(a: PlacedRuling, b: PlacedRuling): number {
  const [one, other] = [a, b].map(({ annotation, target }) => `${annotation.modified} ${annotation.id} ${target}`);
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

function rule(claim: Claim, claims: readonly Claim[], { annotation, target, span }: PlacedRuling): readonly Claim[] {
  if (claimAt(claims, span) !== claim) return [claim];
  const by = annotation.creator;
  if (annotation.kind === 'correction') {
    return annotation.correction.noFigure ? [] : [corrected(claim, annotation.correction, by)];
  }
  const ruling = rulingOf(claim);
  if (annotation.kind === 'question' && annotation.relation === 'apart') {
    return [claimOf({ ...claim, ruling: { ...ruling, by, apart: annotation.id } })];
  }
  const joins = annotation.kind === 'question' || annotation.targets.length > 1 || target > 0;
  return joins
    ? [claimOf({ ...claim, ruling: { ...ruling, by, joined: [...ruling.joined, annotation.id] } })]
    : [claim];
}

/** The claim whose figure stands there: at the very place, else the first that shares characters with it. */
export function claimAt(claims: readonly Claim[], span: Span): Claim | null {
  const exact = claims.find(({ figure }) => figure.start === span.start && figure.end === span.end);
  return exact ?? claims.find(({ figure }) => overlaps(figure, span)) ?? null;
}

function rulingOf({ ruling }: Claim): Ruling {
  return ruling ?? { corrected: [], by: '', joined: [], apart: null };
}

function corrected(claim: Claim, correction: Correction, by: string): Claim {
  const ruling = rulingOf(claim);
  const parts = [...new Set([...ruling.corrected, ...Object.keys(correction)])];
  const figure = correctFigure(claim.figure, correction);
  return claimOf({
    ...claim,
    figure,
    subject: correction.unit != null && figure.kind === 'count' ? correction.unit : claim.subject,
    attribution:
      correction.speaker === undefined ? claim.attribution : attributed(claim.attribution, correction.speaker),
    ruling: { ...ruling, by, corrected: parts },
  });
}

function correctFigure(figure: Figure, correction: Correction): Figure {
  const { unit, kind, qualifier } = correction;
  return {
    ...figure,
    ...correctedAmount(figure, correction),
    ...(unit === undefined ? {} : { unit, unitText: unit, unitSpan: null }),
    kind: kind ?? figure.kind,
    qualifier: qualifier ?? figure.qualifier,
  };
}

/** What a figure says after its value or an end of its range was corrected. */
function correctedAmount(figure: Figure, { value, low, high }: Correction): Partial<Figure> {
  if (value === undefined && low === undefined && high === undefined) return {};
  const number = typeof value === 'string' ? Number.NaN : value;
  const ends = { low: low ?? number ?? figure.low, high: high ?? number ?? figure.high };
  const range = ends.low < ends.high;
  return {
    ...ends,
    range,
    value: value ?? (range ? (ends.low + ends.high) / 2 : ends.low),
    // A person who gives a value gives it as exactly as it is meant.
    vague: false,
    precision: 0,
    text: range
      ? `${inDigits(ends.low)}–${inDigits(ends.high)}`
      : typeof value === 'string'
        ? value
        : inDigits(ends.low),
  };
}

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

function inDigits(value: number): string {
  return DIGITS.format(value);
}

/** A speaker that the text does not name there has an empty span at 0. */
function attributed(attribution: Attribution | null, name: string | null): Attribution | null {
  if (name === null) return null;
  const speaker = { text: name, start: 0, end: 0 };
  return attribution ? { ...attribution, speaker, name } : { speaker, name, via: null, cue: null, quoted: false };
}

/** Adds a claim by hand in its place, in the stead of what was read from those very words. */
function withClaim(
  source: Source,
  claims: readonly Claim[],
  annotation: ClaimAnnotation,
  span: Span,
): readonly Claim[] {
  const read = claims.find(({ figure }) => figure.start === span.start && figure.end === span.end);
  const value = annotation.value ?? read?.figure.value ?? source.body.slice(span.start, span.end);
  const number = typeof value === 'number' ? value : Number.NaN;
  const { low = number, high = number } = annotation;
  const figure: Figure = {
    start: span.start,
    end: span.end,
    text: source.body.slice(span.start, span.end),
    kind: read?.figure.kind ?? 'count',
    value,
    low,
    high,
    range: low < high,
    qualifier: '=',
    isNearly: false,
    trend: null,
    unit: annotation.unit ?? read?.figure.unit ?? null,
    unitText: null,
    concept: [],
    precision: 0,
    vague: false,
    qualifierSpan: null,
    unitSpan: null,
    sentence: lineOf(source.body, span),
  };
  const added = claimOf({
    predicate: null,
    subject: annotation.unit,
    scope: EMPTY_SCOPE,
    extent: 'whole',
    modality: 'asserted',
    revises: null,
    attribution: null,
    asOf: null,
    ...read,
    figure,
    ruling: { corrected: ['claim'], by: annotation.creator, joined: [], apart: null },
  });
  return [...claims.filter((claim) => claim !== read), added].sort((a, b) => a.figure.start - b.figure.start);
}

/** The lines that a span touches, without white space around them. */
function lineOf(body: string, { start, end }: Span): Span {
  const from = body.lastIndexOf('\n', start - 1) + 1;
  const next = body.indexOf('\n', end);
  const line = body.slice(from, next < 0 ? body.length : next);
  return { start: from + line.length - line.trimStart().length, end: from + line.trimEnd().length };
}
