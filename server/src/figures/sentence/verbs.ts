import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { firstRule, type Rule } from '../../language/rules.ts';
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

/** Where a participle or a gerund stands in a sentence: its token, and the class of the word that leads it, adverbs passed over. */
interface Place {
  readonly at: number;
  readonly before: number;
  readonly lead: WordClass | undefined;
}

/** By what stands around it, how a participle or a gerund works. */
interface VerbRule extends Rule<[tokens: readonly Token[], classes: readonly WordClass[], place: Place]> {
  readonly isVerb: boolean;
}

/** In the order in which they are tried: the first that holds decides; one for which none does is no verb. */
export const VERB_RULES: readonly VerbRule[] = [
  {
    // "The year ended June": a period is ended by no one.
    name: 'period-that-ended',
    example: 'Profit for the year ended June rose to $40.',
    counterexample: 'Profit for the year rose to $40.',
    isVerb: false,
    test: (tokens, _, { at }) => ENDS.has(tokens[at]?.lower ?? '') && PERIODS.has(tokens[at - 1]?.lower ?? ''),
  },
  {
    // "Attending the school for one year, she left", but "imported vehicles".
    name: 'gerund-that-opens',
    example: 'Attending the art school for one year, she left.',
    counterexample: 'She left the art school after one year.',
    isVerb: true,
    test: (_, classes, { at, lead }) => lead === undefined && classes[at] === 'gerund',
  },
  {
    // "Has sold", "it sold", "and sold", ", sold".
    name: 'verb-behind-helper',
    example: 'She kept her title over 60m.',
    counterexample: 'Imported vehicles cost $5,000.',
    isVerb: true,
    test: (_, __, { lead }) => lead === 'mark' || lead === 'auxiliary' || lead === 'pronoun' || lead === 'conjunction',
  },
  {
    // "The storm killing 12", "by killing 12", but "the killing of 12".
    name: 'verb-in-ing-behind-noun',
    example: 'A truck carrying 200 burned.',
    counterexample: 'The killing of 12 sailors shook Halden.',
    isVerb: true,
    test: (tokens, classes, { at, lead }) =>
      classes[at] === 'gerund' && (lead === 'noun' || lead === 'preposition') && !isAmong(tokens[at + 1], PARTITIVES),
  },
  {
    // "The dead stood at 31", but "the old painted boats".
    name: 'participle-behind-adjective',
    example: 'The number of dead stood at 31.',
    counterexample: 'The old painted boats cost $5,000.',
    isVerb: true,
    test: (_, classes, { at, lead }) =>
      classes[at] === 'participle' && lead === 'adjective' && !MODIFIED.has(classes[at + 1]),
  },
  {
    // "Police arrested 12", "the man who shot 12", but "imported vehicles".
    name: 'verb-behind-noun',
    example: 'Police arrested 12.',
    counterexample: 'It has 12 boats.',
    isVerb: true,
    test: (tokens, classes, { at, before, lead }) =>
      classes[at] === 'participle' &&
      (lead === 'noun' || lead === 'name' || lead === 'number' || RELATIVES.has(tokens[before]?.lower ?? '')),
  },
];

/** Whether the word works as a verb, not as a modifier of a noun ("imported vehicles"). */
export function isVerbal(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const cls = classes[at];
  if (cls === 'verb' || cls === 'auxiliary') return true;
  if (cls !== 'participle' && cls !== 'gerund') return false;
  let before = at - 1;
  while (classes[before] === 'adverb') before--;
  return firstRule(VERB_RULES, tokens, classes, { at, before, lead: classes[before] })?.isVerb ?? false;
}
