import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { ENDS, PARTS, PERIODS, RELATIVES } from '../lexicon/sentence.ts';

/**
 * For each token, and for the end behind the last, the nearest verb before it in the same part of the sentence, -1 where
 * none stands there. The many figures of a list then need not each look for it.
 */
export function verbsBefore(tokens: readonly Token[], classes: readonly WordClass[]): readonly number[] {
  const verbs: number[] = [-1];
  let nearest = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (classes[at] === 'mark') {
      if (PARTS.has((tokens[at] as Token).text)) nearest = -1;
    } else if (isVerbal(tokens, classes, at)) {
      nearest = at;
    }
    verbs.push(nearest);
  }
  return verbs;
}

/** Behind a participle these make it their modifier. */
// biome-ignore format: words read better in rows than one to a line
const MODIFIED: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'noun', 'name', 'adjective', 'gerund',
]);

/** Whether the word works as a verb, not as a modifier of a noun ("imported vehicles"). */
export function isVerbal(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const cls = classes[at];
  if (cls === 'verb' || cls === 'auxiliary') return true;
  if (cls !== 'participle' && cls !== 'gerund') return false;
  if (ENDS.has(tokens[at]?.lower ?? '') && PERIODS.has(tokens[at - 1]?.lower ?? '')) return false;
  let before = at - 1;
  while (classes[before] === 'adverb') before--;
  const lead = classes[before];
  if (lead === undefined || lead === 'mark' || lead === 'auxiliary' || lead === 'pronoun' || lead === 'conjunction')
    return lead !== undefined || cls === 'gerund';
  if (cls === 'gerund') return (lead === 'noun' || lead === 'preposition') && !isAmong(tokens[at + 1], PARTITIVES);
  if (lead === 'adjective') return !MODIFIED.has(classes[at + 1]);
  return lead === 'noun' || lead === 'name' || lead === 'number' || RELATIVES.has(tokens[before]?.lower ?? '');
}
