import type { Claim } from '../../claims/claim.ts';
import type { SameThings } from '../../claims/same-things/same-things.ts';
import { PER } from '../../figures/amounts/rate-units.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import type { Rule } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import { RATE_WORDS, SILENT_WORDS } from '../lexicon/frame-words.ts';
import type { FigurePlace } from './sentence/figure-place.ts';

/** The words of what a claim counts or measures, as base forms; what people said stands for a name tells in its place. */
export function headOf({ figure, subject }: Claim, sameThings: SameThings): ReadonlySet<string> {
  if (figure.unitText === null && figure.unit === null && figure.concept.length === 0 && subject === null)
    return NO_WORDS;
  // What is counted stands behind the number; a measure is one of what its words around it name.
  const isCount = figure.kind === 'count' || figure.kind === 'ordinal';
  const named =
    isCount && figure.unit !== null
      ? groupOf(figure)
      : [...figure.concept, ...(isCount ? [] : (subject ?? '').split(' '))];
  const written = [...unitWords(figure), ...named];
  const lower = written.map((word) => word.toLowerCase());
  const telling = lower.filter((word) => /^\p{L}{2}/u.test(word) && !SILENT_WORDS.has(word)).map(lemmaOf);
  if (sameThings.isEmpty) return new Set(telling);
  return new Set(telling.flatMap((word) => sameThings.wordsFor(word)?.map(({ lemma }) => lemma) ?? [word]));
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A figure is told of its noun as of a subject ("the skull is 23 cm long"), not beside it: a verb stands between the two. */
export const TOLD_OF_HEAD: Rule<[claim: Claim, words: readonly Word[], place: FigurePlace, head: ReadonlySet<string>]> =
  {
    name: 'told-of-subject',
    example: 'The skull is 23 cm long.',
    counterexample: 'A 23 cm skull lay there.',
    test: ({ predicate }, words, { from, at }, head) => {
      const subject = words.slice(from, at).findIndex(({ lower }) => head.has(lemmaOf(lower)));
      return predicate !== 'size' && subject >= 0 && words.slice(from + subject + 1, at).some(isVerb);
    },
  };

/** "Cakes a week" counts cakes. */
function unitWords({ unit, unitText }: Claim['figure']): readonly string[] {
  const words = (unitText ?? '').split(/[\s-]+/);
  if (unit?.includes(PER) !== true) return words;
  const rate = words.findIndex((word, at) => at > 0 && RATE_WORDS.has(word.toLowerCase()));
  return rate < 0 ? words : words.slice(0, rate);
}

/** "A crew of 21": whom it counts no noun behind it says, but what they are together; or what there is a number of. */
function groupOf({ unit, unitText, concept }: Claim['figure']): readonly string[] {
  if (unitText !== null) return [];
  // "The number of planned closures fell to 17."
  const numbered = concept.find((word) => lemmaOf(word.toLowerCase()) === unit);
  return numbered === undefined ? concept.slice(0, 1) : [numbered];
}

/** Any form, of helping verbs as well. */
function isVerb({ known }: Word): boolean {
  return known !== null && (known.closed === 'auxiliary' || known.form !== null);
}
