import type { MarkupContent } from 'vscode-languageserver-types';
import type { Finding, SourcedClaim } from '../../collation/finding.ts';
import { alignWords } from '../../collation/quotations/word-alignment.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, dateOf, takes } from '../answers/answers.ts';
import { locationOf } from '../answers/places.ts';
import type { FindingProblem } from '../problems/diagnostics.ts';
import { countSourcesOf, listInWords, sourceLabels } from '../wording/claim-wording.ts';
import { linkToClaim, linkToNextPosition } from '../wording/command-links.ts';
import { MarkupBuilder, type MarkupSupport } from '../wording/markdown.ts';
import { capitalised, countOf, countSources, dateInWords } from '../wording/wording.ts';
import { writeDecisions, writeWaysToDecide } from './card-decisions.ts';
import { CARD_COLUMNS, rowsBelow, rowsOf } from './hover-space.ts';

const MOST_WORDINGS = 2;
const MOST_SOURCES = 2;
/** So many rows a wording has even where problems leave no space. */
const FEWEST_ROWS = 1;

/** How many characters of words that all have are kept where a wording is too long: the first that makes it fit. */
const KEPT_OF_SAME = [70, 40, 24, 12] as const;

/** How many characters are too few for a word and its marks. */
const MARK_LENGTH = 4;

/** A stretch of a quotation, and whether another one has other words in its place. */
interface Stretch {
  readonly words: string;
  readonly differs: boolean;
}

/**
 * The card of a quotation that sources word differently: whose words they are, and the wordings below one another, what
 * differs marked in each. With the problems that the editor shows above it the card fits the editor's hover.
 */
export function writeQuotationCard(
  index: CorpusIndex,
  claim: SourcedClaim,
  finding: Finding,
  support: MarkupSupport,
  problems: readonly FindingProblem[] = [],
): MarkupContent {
  const card = new MarkupBuilder(support);
  const claims = claimsOf(finding);
  card.strong(capitalised(finding.question)).text(' · ≠ reported differently: ');
  card.text(countSources(countSourcesOf(claims), finding.independent)).endLine();
  writeDecisions(card, index, [finding]);
  const here = locationOf(index, claim);
  if (here) {
    const from = { uri: here.uri, position: here.range.start };
    writeWaysToDecide(card.command('Next wording', linkToNextPosition(from)), index, [finding], from);
    card.endLine();
  }
  writeWordings(card, index, claim, finding, rowsBelow(problems) - rowsOf(card.lengths));
  return card.build();
}

/** The words as they stand here, and as other sources have them, in so many rows as far as that is possible. */
function writeWordings(
  card: MarkupBuilder,
  index: CorpusIndex,
  claim: SourcedClaim,
  { positions }: Finding,
  rows: number,
): void {
  const others = positions.filter((position) => !takes(position, claim));
  const shown = others.slice(0, Math.min(MOST_WORDINGS, Math.max(1, Math.floor(rows / 2) - 1)));
  const folded = others.length - shown.length;
  const end = rowsOf(card.lengths) + rows - (folded > 0 ? 1 : 0);
  const share = (wordings: number) => Math.max(FEWEST_ROWS, Math.ceil((end - rowsOf(card.lengths)) / wordings));
  const { text } = claim.claim.figure;
  const pairs = shown.flatMap((position) => {
    const [first] = position.claims;
    return first ? [{ position, first, aligned: alignWords(text, first.claim.figure.text) }] : [];
  });
  const changed = pairs.flatMap(({ aligned }) => aligned.flatMap(({ same, left }) => (same || !left ? [] : [left])));
  writeWording(card.text(`here (${dateInCard(index, claim)}): `), stretchesOf(text, changed), share(shown.length + 1));
  for (const [at, { position, first, aligned }] of pairs.entries()) {
    const location = locationOf(index, first);
    card.link(listInWords(sourceLabels(index, position.claims), MOST_SOURCES), location && linkToClaim(location));
    card.text(` (${dateInCard(index, first)}): `);
    const differing = aligned.flatMap(({ same, right }) => (same || !right ? [] : [right]));
    writeWording(card, stretchesOf(first.claim.figure.text, differing), share(shown.length - at));
  }
  if (folded > 0) card.text(`and ${countOf(folded, 'more wording')}`).endLine();
}

function dateInCard(index: CorpusIndex, claim: SourcedClaim): string {
  const date = dateOf(index, claim);
  return date === null ? 'undated' : dateInWords(date);
}

/** A text cut where what differs begins and ends; these spans may overlap. Punctuation goes with the word before it. */
function stretchesOf(text: string, differing: readonly Span[]): readonly Stretch[] {
  const differs = (place: number) => differing.some(({ start, end }) => start <= place && place < end);
  const cuts = [...new Set([0, text.length, ...differing.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({ words: text.slice(start, cuts[at + 1]), differs: differs(start) }));
}

/** Writes a wording: what differs whole, of the rest as much as there are rows for. */
function writeWording(card: MarkupBuilder, stretches: readonly Stretch[], rows: number): void {
  const limit = rows * CARD_COLUMNS - card.length;
  const fitting = KEPT_OF_SAME.map((kept) => stretches.map((stretch) => shortened(stretch, kept)));
  const lengthOf = (each: readonly Stretch[]) => each.reduce((sum, { words }) => sum + words.length, 0);
  const whole = [stretches, ...fitting].find((each) => lengthOf(each) <= limit) ?? fitting.at(-1) ?? stretches;
  for (const { words, differs } of whole) {
    const left = rows * CARD_COLUMNS - card.length;
    if (left <= MARK_LENGTH) break;
    if (differs) card.mark(words, left);
    else card.text(words, left);
  }
  card.endLine();
}

function shortened({ words, differs }: Stretch, kept: number): Stretch {
  if (differs || words.length <= kept) return { words, differs };
  const [head, tail] = [words.slice(0, kept / 2), words.slice(-kept / 2)];
  // At a blank, so that no word is cut in two.
  const [last, first] = [head.lastIndexOf(' '), tail.indexOf(' ')];
  return { words: `${head.slice(0, Math.max(0, last))} … ${first < 0 ? '' : tail.slice(first + 1)}`, differs };
}
