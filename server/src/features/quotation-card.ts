import type { MarkupContent } from 'vscode-languageserver-types';
import type { Finding, Position, SourcedClaim } from '../collation/finding.ts';
import { alignWords } from '../collation/word-alignment.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import { dateOf, takes } from './answers.ts';
import { writeDecisions, writeWaysToDecide } from './card-decisions.ts';
import { countSourcesOf, listInWords, sourceLabel, sourceLabels } from './claim-wording.ts';
import { linkToClaim, linkToNextPosition } from './command-links.ts';
import { MarkupBuilder, type MarkupSupport } from './markdown.ts';
import { locationOf } from './places.ts';
import { capitalised, countSources, dateInWords } from './wording.ts';

const MOST_WORDINGS = 3;
const MOST_SOURCES = 3;

/** Words that both have are shortened in the middle beyond this many characters; what differs is shown whole. */
const LONGEST_SAME = 70;
const LONGEST_DIFFERENT = 160;
const KEPT_AT_ENDS = 30;

/** A stretch of a quotation, and whether the other one has other words in its place. */
interface Stretch {
  readonly words: string;
  readonly differs: boolean;
}

/**
 * The card of a quotation that sources word differently: whose words they are, and each wording beside this one, what
 * differs marked in both.
 */
export function writeQuotationCard(
  index: CorpusIndex,
  claim: SourcedClaim,
  finding: Finding,
  support: MarkupSupport,
): MarkupContent {
  const card = new MarkupBuilder(support);
  const claims = finding.positions.flatMap((position) => position.claims);
  card.strong(capitalised(finding.question)).text(' · ≠ reported differently: ');
  card.text(countSources(countSourcesOf(claims), finding.independent)).endLine();
  const date = dateOf(index, claim);
  card.text(`${date === null ? 'Undated' : `Published ${dateInWords(date)}`} · `);
  card.text(sourceLabel(index, claim.sourceId)).endLine();
  writeDecisions(card, index, [finding]);
  const others = finding.positions.filter((position) => !takes(position, claim));
  for (const other of others.slice(0, MOST_WORDINGS)) writePair(card.rule(), index, claim, other);
  const here = locationOf(index, claim);
  if (here) {
    const from = { uri: here.uri, position: here.range.start };
    writeWaysToDecide(card.rule().command('Next wording', linkToNextPosition(from)), index, [finding], from);
  }
  return card.build();
}

/** Two lines: the words as they stand here, and as other sources have them. */
function writePair(card: MarkupBuilder, index: CorpusIndex, own: SourcedClaim, other: Position): void {
  const [first] = other.claims;
  if (!first) return;
  const [left, right] = [own.claim.figure.text, first.claim.figure.text];
  const aligned = alignWords(left, right);
  card.text('here: ');
  writeStretches(
    card,
    stretchesOf(
      left,
      aligned.map(({ same, left: words }) => ({ words, differs: !same })),
    ),
  );
  const location = locationOf(index, first);
  card.link(listInWords(sourceLabels(index, other.claims), MOST_SOURCES), location && linkToClaim(location)).text(': ');
  writeStretches(
    card,
    stretchesOf(
      right,
      aligned.map(({ same, right: words }) => ({ words, differs: !same })),
    ),
  );
}

/** The stretches as the text itself writes them, with its capitals and punctuation. */
function stretchesOf(text: string, compared: readonly Stretch[]): readonly Stretch[] {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(({ index: start }) => start);
  const stretches: Stretch[] = [];
  let word = 0;
  for (const { words, differs } of compared) {
    const count = words === '' ? 0 : words.split(' ').length;
    const start = word === 0 ? 0 : (starts[word] ?? text.length);
    const end = starts[word + count] ?? text.length;
    if (count > 0 && start < end) stretches.push({ words: text.slice(start, end), differs });
    word += count;
  }
  return stretches;
}

function writeStretches(card: MarkupBuilder, stretches: readonly Stretch[]): void {
  for (const [at, { words, differs }] of stretches.entries()) {
    if (at > 0) card.text(' ');
    if (differs) card.mark(words.trim(), LONGEST_DIFFERENT);
    else card.text(shortened(words.trim()), LONGEST_SAME);
  }
  card.endLine();
}

function shortened(words: string): string {
  if (words.length <= LONGEST_SAME) return words;
  return `${words.slice(0, KEPT_AT_ENDS).trimEnd()} … ${words.slice(-KEPT_AT_ENDS).trimStart()}`;
}
