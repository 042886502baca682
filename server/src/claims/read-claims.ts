import { withoutMarkup } from '../corpus/markup.ts';
import type { Source } from '../corpus/source.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/read-figures.ts';
import { readQuotations } from '../language/quotations.ts';
import type { Claim, DatedBy, SourceAnalysis } from './claim.ts';
import { describeFigure } from './describe-figure.ts';
import { dollarOf } from './dollars.ts';
import { AsOfReader } from './when/as-of.ts';
import { readHappeningDays } from './when/happening-days.ts';
import { readPublished } from './when/published.ts';
import { AttributionReader } from './who/attribution.ts';
import { agencyMention, readCredit } from './who/credits.ts';
import { readSpokenQuotations } from './who/quotations.ts';
import { ReadSentences } from './words/read-sentence.ts';

/** A sentence longer than this many characters is no sentence (a table, a text without full stops). */
const LONGEST_SENTENCE = 1200;
/** How much of it on either side of a figure is read then. */
const WINDOW = 300;

/**
 * Reads all that one source claims: its figures with what they count, who says so and as of when, its quotations with
 * their speakers, and its own date, as the words stand there without their markup. A pure function of the source's header
 * and body; never throws. All spans of the result count in the body.
 */
export function readClaims(marked: Source): SourceAnalysis {
  const source = { ...marked, body: withoutMarkup(marked.body) };
  const { body, header } = source;
  const { published, partial } = readPublished(source);
  const { language = 'en' } = header.known;
  const figures = readFigures(body, { language, dollar: dollarOf(header) });
  const quotations = readQuotations(body);
  const attributions = new AttributionReader(body, quotations, agencyMention(source));
  const asOf = new AsOfReader(body, published);
  const sentences = new ReadSentences(body);
  const claims = figures.map((figure): Claim => {
    const attribution = attributions.ofFigure(figure);
    const near = withinWindow(figure);
    const { predicate, subject, scope, extent, modality } = describeFigure(body, near, sentences.at(near.sentence));
    const held = asOf.of({ figure: near, attribution, predicate });
    return { figure, predicate, subject, scope, extent, modality, attribution, asOf: held };
  });
  return {
    claims,
    days: readHappeningDays(body, published),
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
  const asOf = new AsOfReader(body, published);
  const claims = analysis.claims.map((claim): Claim => {
    const { figure, attribution, predicate } = claim;
    return { ...claim, asOf: asOf.of({ figure: withinWindow(figure), attribution, predicate }) };
  });
  return { ...analysis, claims, days: readHappeningDays(body, published), published, partialDate: null };
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
