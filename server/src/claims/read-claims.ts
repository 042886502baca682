import { withoutMarkup } from '../corpus/markup.ts';
import type { Source } from '../corpus/source.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/read-figures.ts';
import { readQuotations } from '../language/quotations.ts';
import { decidedAbout } from '../language/rules.ts';
import { type Sentences, sentencesOf } from '../language/sentence.ts';
import { type Claim, claimOf, type DatedBy, type Replaced, type SourceAnalysis } from './claim.ts';
import { describeFigure } from './describe-figure.ts';
import { dollarOf } from './dollars.ts';
import { readRevisions } from './how-far/revisions.ts';
import { withExactLists } from './scope.ts';
import { doInTurn, doSteps, type Steps } from './steps.ts';
import { AsOfReader } from './when/as-of.ts';
import { daysByAge } from './when/days-by-age.ts';
import { isEarlierCount } from './when/earlier-counts.ts';
import { formerTime } from './when/former-times.ts';
import { readHappeningDays } from './when/happening-days.ts';
import { PeriodReader } from './when/periods.ts';
import { readPublished } from './when/published.ts';
import { tenures } from './when/tenures.ts';
import { yearsOfNouns } from './when/years-of-nouns.ts';
import { AttributionReader } from './who/attribution.ts';
import { agencyMention, readCredit } from './who/credits.ts';
import { readSpokenQuotations } from './who/quotations.ts';
import { LONGEST_SENTENCE } from './words/sentence-scope.ts';

/** How much of it on either side of a figure is read then. */
const WINDOW = 300;

/**
 * So many figures of a source are read together: all of a report's. Of a table with thousands what was read of each on the
 * way to its claim would else be held until all are read, and clearing that up would cost more than reading it.
 */
const AT_ONCE = 500;

/**
 * Reads all that one source claims: its figures with what they count, who says so and as of when, its quotations with
 * their speakers, and its own date, as the words stand there without their markup. A pure function of the source's header
 * and body; never throws. All spans of the result count in the body.
 */
export function readClaims(source: Source): SourceAnalysis {
  return doSteps(claimSteps(source));
}

/**
 * The same for several sources, step by step: the first step of all of them, then the second. What reads claims is more
 * machine code than a processor holds at hand; fetched once for many sources and not once for each, it takes a fifth less
 * time. Gives null for a source on which this program fails.
 */
export function readClaimsTogether(sources: readonly Source[]): readonly (SourceAnalysis | null)[] {
  return doInTurn(sources.map(claimSteps));
}

/** Reads a source in the steps that may be done for many sources in turn; each depends on its source alone. */
function* claimSteps(marked: Source): Steps<SourceAnalysis> {
  const source = { ...marked, body: withoutMarkup(marked.body) };
  const { body, header } = source;
  const { published, partial } = readPublished(source);
  yield;
  const { language = 'en' } = header.known;
  const sentences = sentencesOf(body);
  const figures = readFigures(body, { language, dollar: dollarOf(header) }, sentences);
  yield;
  const quotations = readQuotations(body);
  const attributions = new AttributionReader(body, quotations, agencyMention(source), sentences);
  const moments = new MomentReader(sentences, published);
  const claims: Claim[] = [];
  let next = 0;
  do {
    const part = figures.slice(next, next + AT_ONCE);
    next += AT_ONCE;
    const said = part.map((figure) => {
      const attribution = attributions.ofFigure(figure);
      decidedAbout(figure);
      return attribution;
    });
    yield;
    const nears = part.map(withinWindow);
    const described = part.map((figure, at) => {
      const description = describeFigure(body, nears[at]!, sentences.at(nears[at]!.sentence));
      decidedAbout(figure);
      return description;
    });
    yield;
    for (let at = 0; at < part.length; at++) {
      const figure = part[at]!;
      const { predicate, subject, scope, extent, modality } = described[at]!;
      const undated = { figure, predicate, subject, scope, extent, modality, attribution: said[at]!, revises: null };
      claims.push(moments.dated(undated, nears[at]!));
      decidedAbout(figure);
    }
    yield;
  } while (next < figures.length);
  const days = daysOf(claims, published, sentences);
  yield;
  return {
    claims: withRevisions(claims, sentences),
    days,
    quotations: readSpokenQuotations(body, quotations, attributions),
    published,
    partialDate: partial,
    credit: readCredit(source),
  };
}

/**
 * An analysis as it reads once the source's date is known from elsewhere: as of when each figure held is read again,
 * so that "yesterday" gets its day. Everything else stays.
 */
export function redateClaims(source: Source, analysis: SourceAnalysis, published: DatedBy): SourceAnalysis {
  const body = withoutMarkup(source.body);
  const moments = new MomentReader(sentencesOf(body), published);
  const claims = analysis.claims.map((claim) => moments.dated(claim, withinWindow(claim.figure)));
  const days = daysOf(claims, published, sentencesOf(body));
  return { ...analysis, claims, days, published, partialDate: null };
}

/** When things happened: told outright, before the noun of what happened, by the age of what began then, and as bounds of an office. */
function daysOf(claims: readonly Claim[], published: DatedBy | null, sentences: Sentences): readonly Claim[] {
  return [
    ...readHappeningDays(sentences.text, published, sentences),
    ...yearsOfNouns(claims, published, sentences),
    ...daysByAge(claims, published, sentences),
    ...tenures(claims, published, sentences),
  ];
}

/** The claims with what one of a sentence replaces by another there: the latter is withdrawn, but where it held before. */
function withRevisions(claims: readonly Claim[], sentences: Sentences): readonly Claim[] {
  const revised = new Map<Figure, Replaced>();
  const withdrawn = new Set<Figure>();
  for (let from = 0, to = 1; from < claims.length; from = to, to++) {
    const near = withinWindow(claims[from]!.figure).sentence;
    while (to < claims.length && claims[to]!.figure.sentence.start === claims[from]!.figure.sentence.start) to++;
    if (to - from < 2) continue;
    const sentence = sentences.at(near);
    if (sentence.isOfDigits) continue;
    const figures = claims.slice(from, to).map(({ figure }) => figure);
    for (const { now, before, isFormer } of readRevisions(sentence.words, figures)) {
      revised.set(now, { start: before.start, end: before.end, value: before.value });
      if (!isFormer) withdrawn.add(before);
    }
  }
  if (revised.size === 0) return claims;
  return claims.map((claim) => {
    const revises = revised.get(claim.figure) ?? null;
    if (withdrawn.has(claim.figure)) return claimOf({ ...claim, modality: 'withdrawn', revises });
    return revises === null ? claim : claimOf({ ...claim, modality: 'asserted', revises });
  });
}

/** A claim of which nobody has read yet when it held. */
type Undated = Omit<Claim, 'asOf'>;

/** Dates the claims of one text: as of when they held, and over which period. */
class MomentReader {
  readonly #sentences: Sentences;
  readonly #published: string | null;
  readonly #asOf: AsOfReader;
  readonly #periods: PeriodReader;

  constructor(sentences: Sentences, published: DatedBy | null) {
    this.#sentences = sentences;
    this.#published = published?.date ?? null;
    this.#asOf = new AsOfReader(sentences.text, published, sentences);
    this.#periods = new PeriodReader(sentences.text, published, sentences);
  }

  /** @param near the claim's figure with as much of its sentence as is read */
  dated(claim: Undated, near: Figure): Claim {
    const { attribution, predicate, scope } = claim;
    const period = this.#periods.of({ figure: near, attribution, predicate, scope });
    const asOf = this.#asOf.of({ figure: near, attribution, predicate });
    const isSame = period === scope.period;
    // Written out, not spread together: most of what is kept of a corpus is claims, and a spread takes more memory.
    return claimOf({
      figure: claim.figure,
      predicate,
      subject: claim.subject,
      scope: withExactLists(isSame ? scope : { ...scope, period, total: scope.total || period?.kind === 'since' }),
      extent: claim.extent,
      modality: claim.modality,
      attribution,
      asOf,
      revises: claim.revises,
      formerly: formerTime(this.#sentences, this.#published, near) ?? undefined,
      earlier: isEarlierCount(this.#sentences, near) || undefined,
      ruling: claim.ruling,
    });
  }
}

/** The figure with its sentence cut to what stands near it, so that a text without an end costs no more than others. */
function withinWindow(figure: Figure): Figure {
  const { start, end } = figure.sentence;
  if (end - start <= LONGEST_SENTENCE) return figure;
  // Figures that stand near one another share a window, and what was read of it.
  const place = start + Math.floor((figure.start - start) / WINDOW) * WINDOW;
  const sentence = {
    start: Math.max(start, place - WINDOW),
    end: Math.min(end, Math.max(place + 2 * WINDOW, figure.end)),
  };
  return { ...figure, sentence };
}
