import type { SameThings } from '../../../claims/same-things/same-things.ts';
import type { Span } from '../../../corpus/span.ts';
import type { Sentences } from '../../../language/sentence.ts';
import { isAmong } from '../../../language/word-table.ts';
import { POINTING_BACK } from '../../lexicon/bearers.ts';
import { type Topic, topicOf } from '../bearers/subjects.ts';
import { isName, nameOf } from './names.ts';
import { WINDOW } from './window.ts';

/** The sentence before a place of a text at which another begins; null where there is none. */
export function sentenceBefore(sentences: Sentences, start: number): Span | null {
  const { text: body } = sentences;
  let at = start - 1;
  while (at >= 0 && body.charCodeAt(at) <= 0x20) at--;
  return at < 0 ? null : sentences.around(at);
}

/** What the text before a sentence is about, to which "it" and "her" point back; null where nothing tells. */
export function topicBefore(sentences: Sentences, start: number): Topic | null {
  let from = start;
  for (let count = 0; count < GONE_BACK_OVER; count++) {
    const before = sentenceBefore(sentences, from);
    if (before === null) return null;
    const { words } = sentences.at({ start: before.start, end: Math.min(before.end, before.start + WINDOW) });
    const topic = topicOf(words);
    if (topic !== null) return count === 0 ? topic : { name: topic.name, isAlone: false };
    if (!isAmong(words[0], POINTING_BACK)) return null;
    from = before.start;
  }
  return null;
}

/** So many sentences that go on about "it" or "her" are gone back over. */
const GONE_BACK_OVER = 3;

/** The names of the sentence before, word by word; what people said stands for a name is given in its place. */
export function namesBefore(sentences: Sentences, start: number, sameThings: SameThings): ReadonlySet<string> {
  const sentence = sentenceBefore(sentences, start);
  if (sentence === null) return new Set();
  const { words } = sentences.at({ start: Math.max(sentence.start, sentence.end - WINDOW), end: sentence.end });
  const names = words.flatMap((word, index) => (isName(words, index) ? [nameOf(word)] : []));
  if (sameThings.isEmpty) return new Set(names);
  return new Set(names.flatMap((name) => sameThings.wordsFor(name)?.map(({ lower }) => lower) ?? [name]));
}
