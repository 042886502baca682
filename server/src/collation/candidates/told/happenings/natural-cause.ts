import type { Claim } from '../../../../claims/claim.ts';
import { predicateClass } from '../../../../claims/lexicon/predicates.ts';
import { type Sentence, sentencesOf } from '../../../../language/sentence.ts';
import { wordAt } from '../../../../language/words.ts';
import { CAUSES_OF_NATURE, EVENT_CLASS_OF } from '../../../lexicon/event-classes.ts';

/** So many words before or behind a figure what brought it about is named. */
const REACH = 14;

/**
 * What of nature brought about what befell those who are counted, as the class of event that their sentence names next
 * to them, before them rather than behind: "storm" of "the quake came after Typhoon Ida, which killed 27 people". Null where
 * it names none, or what may come of another as well: a flood of a storm.
 *
 * @param body the text of the source
 */
export function naturalCauseOf({ figure, predicate }: Claim, body: string): string | null {
  if (figure.kind !== 'count' || predicateClass(predicate)?.ofPeople !== true) return null;
  const sentence = sentencesOf(body).at(figure.sentence);
  const at = wordAt(sentence.words, figure.start);
  const found = nearest(sentence, at - 1, -1) ?? nearest(sentence, at + 1, 1);
  return found !== null && CAUSES_OF_NATURE.has(found) ? found : null;
}

/** The class of the first event that is named from a word on, going backwards or forwards. */
function nearest({ words }: Sentence, from: number, step: 1 | -1): string | null {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const word = words[at];
    if (word === undefined || word.lower === ';') return null;
    const event = EVENT_CLASS_OF.get(word.lower);
    if (event !== undefined) return event;
  }
  return null;
}
