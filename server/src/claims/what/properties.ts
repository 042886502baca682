import type { Figure } from '../../figures/figure.ts';
import { CLDR_UNITS } from '../../figures/lexicon/cldr-units.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { DETERMINERS, FILLERS, LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { AWAY, COMPASS_POINTS, NO_NOUNS } from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';
import { participleAt, verbParticiple } from './predicates.ts';

/**
 * What a measured figure is a property of: the noun that it stands before ("a six-week phase"), else the verb that
 * takes it together with what the figure is about. Both null where neither is plain.
 */
export function readProperty(
  words: readonly Word[],
  phrase: Phrase,
  figure: Figure,
): Pick<Claim, 'predicate' | 'subject'> {
  if (isLength(figure.unit) && ruleHolds(DISTANCE, words, phrase.to)) {
    // What stands behind is from where it is counted.
    const before = words.slice(0, phrase.from);
    const concept = figure.concept.filter((noun) => before.some(({ lower }) => lower === noun));
    return { predicate: 'distance', subject: nameOf(concept) };
  }
  const noun = nounBehind(words, phrase.to);
  if (noun !== null) return { predicate: 'size', subject: noun };
  return { predicate: verbBefore(words, phrase.from), subject: nameOf(figure.concept) };
}

/** Whether a unit is one of length: of CLDR's, or a metre with a prefix. */
function isLength(unit: string | null): boolean {
  return unit !== null && (/^[a-z]*meter$/.test(unit) || CLDR_UNITS.get(unit)?.dimension === 'length');
}

function nameOf(nouns: readonly string[]): string | null {
  return nouns.length > 0 ? nouns.map(singularOf).join(' ') : null;
}

/** "63 km south-west of Dalvik", "12 miles off the coast": how far one thing is from another. */
const DISTANCE: Rule<[words: readonly Word[], to: number]> = {
  name: 'distance',
  example: 'The epicentre was 63 km south of Halden.',
  counterexample: 'The crater was 63 km wide.',
  test: (words, to) => {
    const { lower, text } = words[to] ?? { lower: '', text: '' };
    return AWAY.has(lower) || COMPASS_POINTS.has(text) || COMPASS.test(lower);
  },
};

/** The rules of this file that stand by themselves. */
export const PROPERTIES_RULES: readonly NamedRule[] = [DISTANCE];

/** "North", "south-west", "north-north-east", "westward". */
const COMPASS = /^(?:(?:north|south|east|west)-?){1,3}(?:wards?|erly)?$/;

/** The head of the noun phrase that a figure opens: "phase" of "six-week first phase". */
function nounBehind(words: readonly Word[], from: number): string | null {
  let noun: string | null = null;
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const { lower, kind, known } = words[at]!;
    // "A 20-foot boat off Halden".
    if (known !== null && known.closed !== null && known.closed !== 'number') break;
    if (kind === 'mark' || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || LINKS.has(lower) || FILLERS.has(lower))
      break;
    if (
      verbParticiple(lower) !== null ||
      lower.endsWith('ly') ||
      NO_NOUNS.has(lower) ||
      /^(?:north|south|east|west)/.test(lower)
    )
      break;
    noun = singularOf(lower);
  }
  return noun;
}

function verbBefore(words: readonly Word[], from: number): Claim['predicate'] {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (words[at]!.kind === 'mark') return null;
    const participle = participleAt(words, at);
    if (participle !== null) return `verb:${participle}`;
  }
  return null;
}
