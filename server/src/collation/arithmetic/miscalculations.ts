import type { Claim } from '../../claims/claim.ts';
import type { Span } from '../../corpus/span.ts';
import { type Sentences, sentencesOf } from '../../language/sentence.ts';
import type { CollatedSource } from '../collated-source.ts';
import { once } from '../once.ts';
import { findWrongChanges, type StatedChange } from './changes.ts';
import { changeInWords, shareInWords, sumInWords, type Wording } from './miscalculation-wording.ts';
import { areAllAlone, claimsBySentence, layOutNumbers, type NumberedSentence } from './numbered-sentences.ts';
import { findWrongShares, type StatedShare } from './shares.ts';
import { findWrongSums, type WrongSum } from './sums.ts';
import { isDivided } from './wholes.ts';

/** Numbers of one source that do not add up. */
export interface Miscalculation extends Wording {
  /** The claims that take part: the whole first, then its parts in their order. */
  readonly claims: readonly Claim[];
}

/** All that does not add up inside a source, in the order of its text. Pure; never throws. */
export function findMiscalculations({ source, analysis }: CollatedSource): readonly Miscalculation[] {
  if (areAllAlone(analysis.claims)) return [];
  const { body } = source;
  const sentences = sentencesOf(body);
  const numbered = claimsBySentence(analysis.claims);
  return numbered.flatMap((claims, index) => {
    const { sentence: span } = claims[0]!.figure;
    const [sums, values] = [mayDivide(claims, body), mayCompare(claims)];
    if (!sums && !values) return [];
    const sentence = layOutNumbers(sentences, span, claims);
    const neighbours = {
      previous: once(() => adjacent(sentences, numbered[index - 1], span)),
      next: once(() => following(sentences, span, numbered[index + 1])),
    };
    return [
      ...(sums ? findWrongSums(sentence, neighbours).map(describeSum) : []),
      ...(values ? findWrongShares(sentence).map((share) => describeShare(body, share)) : []),
      ...(values ? findWrongChanges(sentence).map((change) => describeChange(body, change)) : []),
    ];
  });
}

/** Whether the claims of a sentence may hold a whole and its parts. Spares most sentences from being laid out. */
function mayDivide(claims: readonly Claim[], body: string): boolean {
  if (claims.length < 2) return false;
  const { start, sentence } = claims[0]!.figure;
  const begins = start === sentence.start || claims.some(({ figure }) => isDivided(figure.unit));
  // Nouns tell what is divided into what: a row of a table has none.
  return begins && LETTER.test(body.slice(sentence.start, sentence.end));
}

const LETTER = /\p{L}/u;

/** Whether the claims of a sentence may hold a share or a change with the two values that it relates. */
function mayCompare(claims: readonly Claim[]): boolean {
  const numbers = claims.length + claims.filter(({ figure }) => figure.range).length;
  const relates = ({ figure, revises }: Claim) =>
    figure.kind === 'percentage' || figure.trend !== null || figure.range || revises !== null;
  return numbers > 2 && claims.some(relates);
}

/** The sentence of some claims where it stands directly before another. */
function adjacent(
  sentences: Sentences,
  claims: readonly Claim[] | undefined,
  { start }: Span,
): NumberedSentence | null {
  if (claims === undefined) return null;
  const { sentence } = claims[0]!.figure;
  const between = sentences.text.slice(sentence.end, start);
  return between.trim() === '' ? layOutNumbers(sentences, sentence, claims) : null;
}

/** The sentence behind another, whether it has numbers or not. */
function following(sentences: Sentences, { end }: Span, claims: readonly Claim[] | undefined): NumberedSentence | null {
  const offset = sentences.text.slice(end).search(/\S/);
  if (offset === -1) return null;
  const sentence = sentences.around(end + offset);
  const own = claims?.[0]?.figure.sentence.start === sentence.start ? claims : [];
  return layOutNumbers(sentences, sentence, own);
}

function describeSum(sum: WrongSum): Miscalculation {
  return { ...sumInWords(sum), claims: [sum.whole, ...sum.parts] };
}

function describeShare(body: string, share: StatedShare): Miscalculation {
  return { ...shareInWords(body, share), claims: [share.base, share.part, share.percentage] };
}

function describeChange(body: string, change: StatedChange): Miscalculation {
  return { ...changeInWords(body, change), claims: [...new Set([change.from.claim, change.to.claim, change.change])] };
}
