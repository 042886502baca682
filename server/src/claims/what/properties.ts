import type { Figure } from '../../figures/figure.ts';
import { singularOf } from '../../language/plurals.ts';
import type { Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { DETERMINERS, FILLERS, LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { NO_NOUNS } from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';
import { verbParticiple } from './predicates.ts';

/**
 * What a measured figure is a property of: the noun that it stands before ("a six-week phase"), else the verb that
 * takes it together with what the figure is about. Both null where neither is plain.
 */
export function readProperty(
  words: readonly Word[],
  phrase: Phrase,
  figure: Figure,
): Pick<Claim, 'predicate' | 'subject'> {
  const noun = nounBehind(words, phrase.to);
  if (noun !== null) return { predicate: 'size', subject: noun };
  const concept = figure.concept.length > 0 ? figure.concept.map(singularOf).join(' ') : null;
  return { predicate: verbBefore(words, phrase.from), subject: concept };
}

/** The head of the noun phrase that a figure opens: "phase" of "six-week first phase". */
function nounBehind(words: readonly Word[], from: number): string | null {
  let noun: string | null = null;
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const { lower, kind } = words[at]!;
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
    const participle = verbParticiple(words[at]!.lower);
    if (participle !== null) return `verb:${participle}`;
  }
  return null;
}
