import { ADDERS, COMPLEMENTIZERS, INFINITIVE_MARKERS, THE_REST } from '../../language/lexicon/function-words.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { CLAUSE_OPENERS, CLAUSE_VERBS } from '../lexicon/concepts.ts';
import {
  INNER_MARKS,
  LEADS_OBJECT,
  OBJECTS,
  POINTS_BACK,
  RELATIVES,
  SUBJECTLESS_HELPERS,
  TIME_CLAUSES,
} from '../lexicon/sentence.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { isVerbal } from './verbs.ts';

/** Tokens `from` up to `to` (not included). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The verb that governs a place, and the subject it has there (null for a pronoun). */
export interface Clause {
  /** The nearest verb on the left, -1 where none stands there. */
  readonly verb: number;
  readonly subject: TokenRange | null;
}

/** How far to the left is looked. */
const REACH = 60;
/** How many verbs back a subject may stand ("said it would cut its forecast to 3%"). */
const STEPS = 6;

const OPENERS: ReadonlySet<string> = new Set<string>(CLAUSE_OPENERS);
const SAYS: ReadonlySet<string> = new Set<string>(CLAUSE_VERBS);
// biome-ignore format: words read better in rows than one to a line
const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun', 'name', 'adjective', 'pronoun', 'number', 'gerund', 'participle', 'clitic',
]);
const VERBAL: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'auxiliary', 'participle']);
/**
 * The clause that token `at` stands in, as far as it goes on the left: for a relative clause the subject is the noun
 * that it hangs on, for an infinitive, a participle or a coordinated verb the subject of the verb before it.
 */
export function clauseBefore(reading: SentenceReading, at: number): Clause {
  const nearest = verbBefore(reading, at);
  let beforeInfinitive: TokenRange | null = null;
  for (let verb = nearest, step = 0; verb !== -1 && step < STEPS; step++) {
    const edge = leftOfVerbGroup(reading, verb);
    const link = linkAt(reading, edge, verb);
    if (link === 'pronoun') return { verb: nearest, subject: null };
    if (link === 'subject') return { verb: nearest, subject: subjectEndingAt(reading, edge) };
    if (link === 'relative') return { verb: nearest, subject: antecedentEndingAt(reading, edge) };
    if (isInfinitive(reading, edge) && beforeInfinitive === null) beforeInfinitive = phraseEndingAt(reading, edge);
    verb = verbBefore(reading, Math.min(edge + 1, verb));
  }
  return { verb: nearest, subject: beforeInfinitive };
}

/** The nearest verb on the left of `at` in the same sentence part, or -1. */
function verbBefore({ verbs }: SentenceReading, at: number): number {
  const verb = verbs[at] ?? -1;
  return at - verb > REACH ? -1 : verb;
}

/** The token on the left of a verb with its auxiliaries, adverbs and infinitives ("is expected to rise"). */
function leftOfVerbGroup({ tokens, classes }: SentenceReading, verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const cls = classes[at];
    const verbal =
      cls === 'auxiliary' ||
      cls === 'adverb' ||
      cls === 'verb' ||
      cls === 'infinitive' ||
      (cls === 'participle' && classes[at + 1] !== 'noun');
    const poised =
      cls === 'adjective' && isAmong(tokens[at + 1], INFINITIVE_MARKERS) && classes[at - 1] === 'auxiliary';
    if (!verbal && !poised) break;
    at--;
  }
  return at;
}

/** A verb group that has no subject of its own: "to rise", "having risen". */
function isInfinitive({ tokens, classes }: SentenceReading, edge: number): boolean {
  return classes[edge + 1] === 'infinitive' || isAmong(tokens[edge + 1], SUBJECTLESS_HELPERS);
}

type Link = 'subject' | 'pronoun' | 'relative' | 'further';

/** What stands on the left of a verb group: its subject, a relative pronoun, or something that links to an earlier verb. */
function linkAt(reading: SentenceReading, at: number, verb: number): Link {
  const { tokens, classes } = reading;
  const token = tokens[at];
  if (token === undefined || isInfinitive(reading, at)) return 'further';
  if (RELATIVES.has(token.lower) && at > 0) return 'relative';
  const cls = classes[at] as WordClass;
  // "The voltage across it fell": the object of a preposition is not the subject.
  const isObject = OBJECTS.has(token.lower) && LEADS_OBJECT.has(tokens[at - 1]?.lower ?? '');
  if (isObject && NOMINAL.has(classes[at - 2] as WordClass)) return 'subject';
  if (cls === 'pronoun' && !isAmong(token, THE_REST))
    return POINTS_BACK.has(token.lower) && at > 0 ? 'further' : 'pronoun';
  if (NOMINAL.has(cls) || (token.text === '.' && classes[at - 1] === 'name')) return 'subject';
  if (classes[verb] === 'gerund') return 'further';
  if (token.text === ')' || token.text === '"' || token.text === '”' || token.text === '%') return 'subject';
  // ", a price tag, fell": a comma closes an apposition if no verb stands inside it
  return token.text === ',' && appositionStart(tokens, classes, at) !== -1 ? 'subject' : 'further';
}

/** The comma that opens the relative clause which the comma at `at` closes (", which runs the port, fell"), or -1. */
function relativeStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - 24); i--) {
    if (tokens[i]?.text === ',')
      return RELATIVES.has(tokens[i + 1]?.lower ?? '') && !isAmong(tokens[i + 1], COMPLEMENTIZERS) ? i : -1;
  }
  return -1;
}

/** The comma that opens the apposition which the comma at `at` closes, or -1. */
function appositionStart(tokens: readonly Token[], classes: readonly WordClass[], at: number): number {
  const relative = relativeStart(tokens, at);
  if (relative !== -1) return relative;
  for (let i = at - 1; i > Math.max(0, at - 14); i--) {
    if (tokens[i]?.text === ',') return i > 0 && NOMINAL.has(classes[i - 1] as WordClass) ? i : -1;
    const cls = classes[i];
    if (cls === 'verb' || cls === 'auxiliary' || (cls === 'mark' && !INNER_MARKS.has(tokens[i]?.text ?? ''))) return -1;
  }
  return -1;
}

/** The noun phrase whose last token is `end`, with its prepositional phrases, coordinations and apposition. */
function subjectEndingAt({ tokens, classes }: SentenceReading, last: number): TokenRange | null {
  const clause = tokens[last]?.text === ',' ? relativeStart(tokens, last) : -1;
  const end = clause === -1 ? last : clause - 1;
  let from = end + 1;
  let commas = 0;
  let coordination = -1;
  for (let i = end; i >= Math.max(0, end - REACH); i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') {
      const opens = i === end ? appositionStart(tokens, classes, i) !== -1 : commas === 1;
      if (!opens && !ruleHolds(COMMA_OF_NAMES, classes, i)) break;
      commas++;
    } else if (anyRule(CLAUSE_STARTS, tokens, classes, i)) {
      if (coordination !== -1 && VERBAL.has(classes[i] as WordClass) && !SAYS.has(token.lower)) from = coordination + 1;
      break;
    } else if (isAmong(token, ADDERS) && coordination === -1) {
      coordination = i;
    }
    from = i;
    const opening = commas === 1 && tokens[i - 1]?.text === ',';
    if (classes[i] === 'determiner' && !opening && ruleHolds(DETERMINER_BEGINS_CLAUSE, classes, i)) break;
  }
  return trimmed(classes, from, end);
}

/** Cuts what cannot begin a noun phrase; null where nothing but a pronoun is left. */
function trimmed(classes: readonly WordClass[], start: number, end: number): TokenRange | null {
  let from = start;
  while (from <= end && !NOMINAL.has(classes[from] as WordClass)) from++;
  return from > end || (from === end && classes[end] === 'pronoun') ? null : { from, to: end + 1 };
}

/** A comma between names of a list. */
const COMMA_OF_NAMES: Rule<[classes: readonly WordClass[], at: number]> = {
  name: 'comma-of-names',
  example: 'Sales in Halden, Moss and Velm fell 5%.',
  counterexample: 'Sales in Halden and Moss fell 5%.',
  test: (classes, at) =>
    classes[at - 1] === 'name' &&
    classes[at + 1] === 'name' &&
    (classes[at + 2] === 'mark' || classes[at + 2] === 'conjunction'),
};

/** A determiner that no preposition or conjunction ties to what stands before it begins the subject: "in Europe the car". */
const DETERMINER_BEGINS_CLAUSE: Rule<[classes: readonly WordClass[], at: number]> = {
  name: 'determiner-begins-clause',
  example: 'In Europe the car lost 5%.',
  counterexample: 'The car lost 5%.',
  test: (classes, at) => {
    const before = classes[at - 1];
    return (
      before === 'noun' ||
      before === 'name' ||
      before === 'mark' ||
      before === 'number' ||
      before === 'participle' ||
      before === 'verb'
    );
  },
};

/** At which words on the left of a subject its clause begins. */
const CLAUSE_STARTS: readonly Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]>[] = [
  {
    name: 'clause-behind-verb',
    example: 'Halden mills say boats of Moss rose 5%.',
    counterexample: 'Boats of Moss rose 5%.',
    test: (_, classes, at) => classes[at] === 'auxiliary' || classes[at] === 'verb',
  },
  {
    name: 'clause-behind-saying',
    example: 'Holm said in Halden sales fell 5%.',
    counterexample: 'In Halden sales fell 5%.',
    test: (tokens, classes, at) => classes[at] === 'participle' && SAYS.has((tokens[at] as Token).lower),
  },
  {
    name: 'clause-behind-participle',
    example: 'Holm closed mills and sales of boats fell 5%.',
    counterexample: 'Sales of boats fell 5%.',
    test: (tokens, classes, at) =>
      classes[at] === 'participle' && classes[at + 1] !== 'preposition' && isVerbal(tokens, classes, at),
  },
  {
    name: 'clause-behind-mark',
    example: 'Mills: sales of boats fell 5%.',
    counterexample: 'Sales of boats fell 5%.',
    test: (tokens, classes, at) => {
      const { text, spaced } = tokens[at] as Token;
      return classes[at] === 'mark' && !INNER_MARKS.has(text) && (text !== '.' || spaced);
    },
  },
  {
    name: 'clause-behind-time-word',
    example: 'Holm left after sales of boats fell 5%.',
    counterexample: 'Sales of boats since 2011 fell 5%.',
    test: (tokens, classes, at) => isAmong(tokens[at], TIME_CLAUSES) && classes[at + 1] !== 'number',
  },
  {
    name: 'clause-behind-opener',
    example: 'Closure of mills while sales of boats fell 5%.',
    counterexample: 'Sales of boats fell 5%.',
    test: (tokens, classes, at) =>
      OPENERS.has((tokens[at] as Token).lower) && classes[at] !== 'participle' && !isAmong(tokens[at], TIME_CLAUSES),
  },
];

/** The noun phrase before a relative pronoun: "the squad that contained", "condos, which range". */
function antecedentEndingAt(reading: SentenceReading, pronoun: number): TokenRange | null {
  const end = reading.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  return end < 0 ? null : phraseEndingAt(reading, end);
}

/** The plain noun phrase whose last word is token `end`: its nouns with the modifiers before them, without a preposition. */
export function phraseEndingAt({ tokens, classes }: SentenceReading, end: number): TokenRange | null {
  let from = end + 1;
  for (let i = end; i >= Math.max(0, end - 10); i--) {
    const cls = classes[i] as WordClass;
    const inside =
      cls === 'noun' ||
      cls === 'name' ||
      cls === 'adjective' ||
      cls === 'clitic' ||
      cls === 'participle' ||
      (cls === 'gerund' && i > 0);
    const owned = cls === 'number' && classes[i - 1] === 'name';
    if (!inside && !owned && tokens[i]?.text !== '-' && tokens[i]?.text !== '&') break;
    if (cls === 'participle' && isVerbal(tokens, classes, i) && classes[i - 1] !== 'conjunction') break;
    from = i;
  }
  return from > end ? null : { from, to: end + 1 };
}

/** The object that ends at token `end`, with its prepositional phrases, back to the verb at `verb`; null without a noun. */
export function objectEndingAt({ tokens, classes }: SentenceReading, end: number, verb: number): TokenRange | null {
  let from = end + 1;
  let named = false;
  for (let i = end; i > Math.max(verb, end - 24); i--) {
    const cls = classes[i] as WordClass;
    if (cls === 'mark' && !INNER_MARKS.has(tokens[i]?.text ?? '')) break;
    if (cls === 'verb' || cls === 'auxiliary' || cls === 'infinitive' || cls === 'pronoun') break;
    named = named || cls === 'noun' || cls === 'name';
    from = i;
  }
  return named ? trimmed(classes, from, end) : null;
}

/** The rules of this file. */
export const CLAUSES_RULES: readonly NamedRule[] = [COMMA_OF_NAMES, DETERMINER_BEGINS_CLAUSE, ...CLAUSE_STARTS];
