import { PhraseTable } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import type { Modality } from '../claim.ts';
import { CLAUSE_ENDS, LEADS } from '../lexicon/grammar.ts';
import {
  AHEAD,
  CLAUSE_OPENERS,
  FALSE_LABELS,
  FALSITIES,
  GROWING,
  MODALITY_MARKS,
  NO_DENIALS,
  REFUTATIONS,
  TELLINGS,
  WITHDRAWALS,
} from '../lexicon/modality.ts';
import type { Phrase } from '../words/phrase.ts';
import { contrastBefore } from './contrasts.ts';

/** How far before a figure its clause is searched, and how far behind it, in words. */
const REACH = 8;
const REACH_BEHIND = 4;
/** How far before a figure may stand what refutes or takes back the whole clause that it is in. */
const REACH_OF_REFUTATION = 14;
/** Between "withdrew" and what is taken back stand few words. */
const REACH_OF_NOUN = 4;

const REFUTING = new PhraseTable(
  [...REFUTATIONS].map((phrase) => [phrase, true] as const),
  'joined',
);

/** How the claim is put forward, by the marks in its clause. */
export function readModality(words: readonly Word[], phrase: Phrase): Modality {
  const told = readRetraction(words, phrase);
  if (told !== null) return told;
  const before = clauseBefore(words, phrase.from);
  if (isForecast(before)) return 'expected';
  if (!NO_DENIALS.has(words[phrase.from]?.lower ?? '') && isNegated(before)) return 'denied';
  return (
    lastMark(before) ??
    (isNegatedBehind(words, phrase.to) ? 'denied' : null) ??
    firstMark(words, phrase.to) ??
    'asserted'
  );
}

/** What a source says is not so, or takes back, or sets against the value that holds; null where it does not. */
export function readRetraction(words: readonly Word[], { from, to }: Phrase): Modality | null {
  const contrast = contrastBefore(words, from);
  if (contrast !== null) return contrast === 'not' ? 'denied' : 'refuted';
  if (words[1]?.lower === ':' && FALSE_LABELS.has(words[0]!.lower)) return 'refuted';
  for (let at = from - 1; at >= Math.max(0, from - REACH_OF_REFUTATION); at--) {
    const { lower } = words[at]!;
    if (isBoundary(words, at)) break;
    if (REFUTING.startingAt(words, at) !== null) return 'refuted';
    if (TELLINGS.has(lower)) {
      if (words.slice(Math.max(0, at - REACH_OF_NOUN), at).some((each) => WITHDRAWALS.has(each.lower)))
        return 'withdrawn';
      if (isCalledFalse(words, to)) return 'refuted';
    }
  }
  return null;
}

/** "Reports that six people were killed are false". */
function isCalledFalse(words: readonly Word[], to: number): boolean {
  const behind = words.slice(to);
  return behind.some(({ lower }, at) => {
    if (!FALSITIES.has(lower)) return false;
    const [link, earlier] = [behind[at - 1]?.lower ?? '', behind[at - 2]?.lower ?? ''];
    return LINKING.test(link) || ((link === 'a' || link.endsWith('ly')) && LINKING.test(earlier));
  });
}

const LINKING = /^(?:is|are|was|were|be|been|proved|turned)$/;

/** The words of a figure's clause before it, the nearest last. */
function clauseBefore(words: readonly Word[], from: number): readonly Word[] {
  let first = from;
  while (first > Math.max(0, from - REACH) && !isBoundary(words, first - 1)) first--;
  return words.slice(first, from);
}

/** A mark other than a comma, or a comma with what opens another main clause: "…, and the toll could rise to 19". */
function isBoundary(words: readonly Word[], at: number): boolean {
  const { kind, lower } = words[at]!;
  if (kind === 'mark' && lower !== ',') return true;
  return JOINING.has(lower) && (lower !== 'and' || words[at - 1]?.lower === ',');
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while', 'although', 'though']);

/** "The toll could rise to 19", "is expected to climb to 19". */
function isForecast(before: readonly Word[]): boolean {
  const growing = before.findLastIndex(({ lower }) => GROWING.has(lower));
  return (
    growing > 0 && before.slice(Math.max(0, growing - REACH_OF_NOUN), growing).some(({ lower }) => AHEAD.has(lower))
  );
}

/** "Did not kill six people", "never lost six boats": a negation whose verb takes the figure. */
function isNegated(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ lower }) => isNegation(lower));
  if (at < 0) return false;
  if (before.slice(at + 1).some(({ lower }) => NO_DENIALS.has(lower))) return false;
  const between = before.slice(at + 1).filter(({ lower }) => !LEADS.has(lower));
  if (between.some(({ kind, lower }) => kind === 'mark' || CLAUSE_OPENERS.has(lower))) return false;
  return between.length <= VERB_WORDS && !between.some(({ lower }) => lower === 'to');
}

/** How many words may stand between a negation and what its verb takes ("not been told that"). */
const VERB_WORDS = 4;

function isNegation(lower: string): boolean {
  return lower === 'not' || lower === 'never' || lower.endsWith("n't");
}

/** "Six people were not killed". */
function isNegatedBehind(words: readonly Word[], to: number): boolean {
  const rest = clauseBehind(words, to);
  const at = rest.findIndex(({ lower }) => isNegation(lower));
  return at >= 0 && !NO_DENIALS.has(rest[at + 1]?.lower ?? '');
}

function clauseBehind(words: readonly Word[], to: number): readonly Word[] {
  const rest = words.slice(to, to + REACH_BEHIND);
  const end = rest.findIndex(({ lower }) => CLAUSE_ENDS.has(lower) || lower === ',');
  return end < 0 ? rest : rest.slice(0, end);
}

function lastMark(words: readonly Word[]): Modality | null {
  return words.reduce<Modality | null>((last, { lower }) => MODALITY_MARKS.get(lower) ?? last, null);
}

function firstMark(words: readonly Word[], to: number): Modality | null {
  for (const { lower } of clauseBehind(words, to)) {
    const modality = MODALITY_MARKS.get(lower);
    if (modality !== undefined) return modality;
  }
  return null;
}
