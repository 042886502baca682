import { singularOf } from '../../language/plurals.ts';
import { TO_BE } from '../lexicon/arithmetic.ts';
import { BEING, NEUTRAL, UNSURE } from '../lexicon/enumerations.ts';
import { PARTITIONS, type Partition, REST_OF_THEM } from '../lexicon/partitions.ts';
import { type NumberedSentence, standAt } from './numbered-sentences.ts';

/** A class of a partition where a sentence names it. */
export interface FoundClass {
  /** Null for "others", who belong to none of the classes. */
  readonly className: string | null;
  /** The first token behind it. */
  readonly to: number;
}

/** The class of a counted part. */
export interface NamedClass extends FoundClass {
  /** The text does not vouch for it ("believed to be alive"). */
  readonly unsure: boolean;
  /** A form of "be" says it of the part ("14 were women"). */
  readonly predicated: boolean;
}

/** How many words may stand between a number and its class. */
const REACH = 5;
const OTHERS: ReadonlySet<string> = new Set(REST_OF_THEM);
/** The class that a number before a token counts, behind words that change nothing; null where there is none. */
export function readClass(sentence: NumberedSentence, from: number, partition: Partition): NamedClass | null {
  const { tokens, classes } = sentence;
  let unsure = false;
  let predicated = false;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]!;
    const found = classAt(sentence, at, partition);
    if (found !== null && !leadsNoun(sentence, found.to)) {
      return tokens[found.to]?.kind === 'clitic' ? null : { ...found, unsure, predicated };
    }
    if (token.kind !== 'word' || sentence.numberAt(at) !== null) return null;
    unsure ||= UNSURE.has(token.lower);
    predicated ||= BEING.has(token.lower);
    const fills = NEUTRAL.has(token.lower) || UNSURE.has(token.lower) || (unsure && TO_BE.has(token.lower));
    if (!fills && classes[at] !== 'adjective' && classes[at] !== 'name' && found === null) return null;
  }
  return null;
}

/** "Nine child soldiers", "five women drivers": the class only describes the noun behind it. */
function leadsNoun({ classes }: NumberedSentence, at: number): boolean {
  return classes[at - 1] === 'noun' && classes[at] === 'noun';
}

/** The participle at a token that leads to the number of a class ("killing"). */
export function leadAt(sentence: NumberedSentence, at: number, { leads }: Partition): FoundClass | null {
  if (leads === undefined) return null;
  for (const [className, phrases] of Object.entries(leads)) {
    for (const words of phrases.map((phrase) => phrase.split(' '))) {
      if (standAt(sentence, words, at)) return { className, to: at + words.length };
    }
  }
  return null;
}

interface ClassName {
  readonly partition: Partition;
  readonly className: string;
  readonly words: readonly string[];
}

/** All names of classes by their first word. */
const NAMES: ReadonlyMap<string, readonly ClassName[]> = namesByFirstWord();

function namesByFirstWord(): ReadonlyMap<string, readonly ClassName[]> {
  const names = new Map<string, ClassName[]>();
  for (const partition of PARTITIONS as readonly Partition[]) {
    for (const [className, nouns] of Object.entries(partition.classes)) {
      for (const words of nouns.map((noun) => noun.split(' '))) {
        names.set(words[0]!, [...(names.get(words[0]!) ?? []), { partition, className, words }]);
      }
    }
  }
  for (const own of names.values()) own.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function classAt({ tokens }: NumberedSentence, at: number, partition: Partition): FoundClass | null {
  const first = tokens[at]?.lower ?? '';
  if (OTHERS.has(first)) return { className: null, to: at + 1 };
  const isNamed = ({ partition: own, words }: ClassName): boolean =>
    own === partition &&
    words.every((word, index) => {
      const lower = tokens[at + index]?.lower ?? '';
      return lower === word || (index === words.length - 1 && singularOf(lower) === word);
    });
  const name = NAMES.get(first)?.find(isNamed) ?? NAMES.get(singularOf(first))?.find(isNamed);
  return name === undefined ? null : { className: name.className, to: at + name.words.length };
}
