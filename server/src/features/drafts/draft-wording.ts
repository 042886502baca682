import type { Claim } from '../../claims/claim.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import { isInParts } from '../../figures/amounts/parts-of-money.ts';
import type { Figure, Qualifier } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { countSourcesOf, listInWords, sourceLabels, speakerOfAll, valueInWords } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { capitalised, countSources, dateInWords } from '../wording/wording.ts';
import type { DraftEvidence } from './draft.ts';
import type { Judgement } from './judging/figure-status.ts';

/** So many other values, and sources of one, are named. */
const MOST_VALUES = 3;
const MOST_SOURCES = 2;
const LONGEST_QUOTE = 120;

/** How a bound is said before a value. */
const BOUNDS: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': 'about',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};

/** Why a figure stands as it does, in one sentence. */
export function explainFigure(index: CorpusIndex, claim: Claim, judgement: Judgement): string {
  const { status, supporting, opposing } = judgement;
  const found = valuesInWords(index, supporting);
  const others = valuesInWords(index, opposing);
  switch (status) {
    case 'supported':
      return `${capitalised(found)}.`;
    case 'rounded':
      return moreOrLessExactly(index, supporting);
    case 'outdated':
      return `${capitalised(others)} ${supporting.length === 0 ? '; no source gives this value' : `; before, ${found}`}.`.replace(
        ' ;',
        ';',
      );
    case 'contested':
      return supporting.length === 0
        ? `No source gives this value: ${others}.`
        : `Sources differ: ${found}; but ${others}.`;
    case 'misattributed': {
      const { attribution } = claim;
      const named = readable(attribution?.speaker.text ?? '', LONGEST_QUOTE);
      return `Not said by ${named} in any source: ${found}.`;
    }
    default:
      return opposing.length === 0
        ? 'No source tells of this.'
        : `No source gives this value; what comes nearest: ${others}.`;
  }
}

/** Why a figure is not checked, in one sentence. */
export function explainUnchecked({ kind }: Figure): string {
  switch (kind) {
    case 'ordinal':
      return 'Not checked: it tells which one of several, and not how many.';
    case 'identifier':
      return 'Not checked: it names something, and measures nothing.';
    default:
      return 'Not checked: it measures nothing that could be checked.';
  }
}

/**
 * "More exactly: 1,287 (1 source: a); hedged: ≈ 1,300 (1 source: b)": what has the value more exactly, and apart from that
 * what gives it with a hedge, a bound or as an end of a range only.
 */
function moreOrLessExactly(index: CorpusIndex, supporting: readonly DraftEvidence[]): string {
  const [exact, hedged] = [false, true].map((isHedged) =>
    valuesInWords(
      index,
      supporting.filter(({ support }) => (support === 'less-bounded') === isHedged),
    ),
  );
  const parts = [exact === '' ? '' : `more exactly: ${exact}`, hedged === '' ? '' : `hedged: ${hedged}`];
  return `${capitalised(parts.filter((part) => part !== '').join('; '))}.`;
}

/** "31 since 16 March 2026, said by Governor Ilena Marsk (2 sources, 1 origin: a, b)"; several values with "or" between. */
function valuesInWords(index: CorpusIndex, evidence: readonly DraftEvidence[]): string {
  const words = evidence.slice(0, MOST_VALUES).map((each) => evidenceInWords(index, each));
  const rest = evidence.length - words.length;
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}

function evidenceInWords(index: CorpusIndex, evidence: DraftEvidence): string {
  const { claims, independent, date } = evidence;
  const speaker = speakerOfAll(claims);
  const parts = [
    valueWritten(index, claims[0]!, evidence.text),
    ...(date === null ? [] : [`as of ${dateInWords(date.slice(0, 'YYYY-MM-DD'.length))}`]),
    ...(speaker === null ? [] : [`said by ${speaker}`]),
  ];
  return `${parts.join(', ')} (${supportInWords(index, claims, independent)})`;
}

/** "2 sources, 1 origin: a, b". */
export function supportInWords(index: CorpusIndex, claims: readonly SourcedClaim[], independent: number): string {
  const names = listInWords(sourceLabels(index, claims), MOST_SOURCES);
  return `${countSources(countSourcesOf(claims), independent)}: ${names}`;
}

function valueWritten(index: CorpusIndex, claim: SourcedClaim, text: string): string {
  return text.startsWith('“') ? readable(text, LONGEST_QUOTE) : valueInWords(index, claim);
}

/** What to write in the place of a figure so that sources bear it out; null where its unit is another than theirs. */
export function suggestFor(claim: Claim, { status, supporting, opposing }: Judgement): string | null {
  const replacing =
    status === 'outdated' || (status === 'contested' && supporting.length === 0) ? opposing : supporting;
  const [first] = byDate(replacing);
  if (status === 'supported' || status === 'misattributed' || status === 'unsupported' || first === undefined)
    return null;
  if (status === 'contested' && supporting.length > 0) return null;
  const { figure } = first.claims[0]!.claim;
  if (figure.kind !== 'count' && figure.unit !== claim.figure.unit) return null;
  if (isInParts(figure) !== isInParts(claim.figure)) return null; // "35" of cents is no number of euros
  // "From 113 to 164 million": one number is no way.
  if (claim.figure.range && claim.figure.trend !== null && !figure.range) return null;
  const bound = claim.figure.qualifier === figure.qualifier ? '' : BOUNDS[figure.qualifier];
  return readable([bound, figure.text].filter((word) => word !== '').join(' '), LONGEST_QUOTE);
}

/** What is dated last first: it is what holds now. */
function byDate(evidence: readonly DraftEvidence[]): readonly DraftEvidence[] {
  return [...evidence].sort((a, b) =>
    (a.date ?? '') === (b.date ?? '') ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1,
  );
}
