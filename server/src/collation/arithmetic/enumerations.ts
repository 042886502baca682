import type { Claim } from '../../claims/claim.ts';
import { DEFINITE, INDEFINITE, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isAmong } from '../../language/word-table.ts';
import { DETAIL_LEADS, LIST_JOINERS, LIST_MARKS, PEOPLE_WORDS, UNSURE } from '../lexicon/enumerations.ts';
import { PARTITIONS, type Partition } from '../lexicon/partitions.ts';
import type { NumberedSentence } from './numbered-sentences.ts';
import { type FoundClass, leadAt, type NamedClass, readClass } from './part-classes.ts';

/** One item of a list of parts. */
export interface Part {
  /** Null for "a woman", which counts one without a figure. */
  readonly claim: Claim | null;
  /** The class of the partition that it counts; null for "others". */
  readonly className: string | null;
}

/** A list of counted parts of which no thing belongs to two: "14 women, nine men and six children". */
export interface Enumeration {
  readonly parts: readonly Part[];
  readonly partition: Partition;
  /** Its classes are all that there are. */
  readonly complete: boolean;
  /** An "and" before its last item says that nothing follows. */
  readonly closed: boolean;
  /** An item points back to the whole ("nine of them women"). */
  readonly partitive: boolean;
  /** An item says that more may be unknown ("20 are believed to be alive"). */
  readonly unsure: boolean;
  /** A form of "be" says of its first item what it is, so that nothing else is said of the list ("14 were women"). */
  readonly predicated: boolean;
  /** A place or manner follows its last item ("from the village"). */
  readonly detailed: boolean;
  /** The first token behind it. */
  readonly to: number;
}

interface Item extends Part {
  readonly predicated: boolean;
  readonly detailed: boolean;
  readonly partitive: boolean;
  readonly unsure: boolean;
  readonly to: number;
}

/** How many words may follow the class before the next mark. */
const DETAIL = 5;

/** The list of parts that begins at a token, null where none does: the ways to divide are tried in turn. */
export function readEnumeration(sentence: NumberedSentence, at: number): Enumeration | null {
  let best: Enumeration | null = null;
  for (const partition of PARTITIONS as readonly Partition[]) {
    const found = readDivided(sentence, at, partition);
    if (found !== null && (best === null || found.parts.length > best.parts.length)) best = found;
  }
  return best;
}

function readDivided(sentence: NumberedSentence, at: number, partition: Partition): Enumeration | null {
  const first = readItem(sentence, at, partition);
  if (first === null) return null;
  const items = [first];
  const classes = new Set([first.className]);
  let closed = false;
  for (;;) {
    const separator = readSeparator(sentence, items.at(-1)!.to);
    if (separator === null || (closed && !separator.joined)) break;
    const item = readItem(sentence, separator.to, partition);
    if (item === null) {
      // "Nine men and several children", "nine men and six women, and a dog": the list goes on with what is not counted.
      if (separator.joined && (!closed || isCounted(sentence, separator.to))) return null;
      break;
    }
    if (item.partitive && !first.partitive) break;
    // Two items of one class may overlap.
    if (classes.has(item.className)) return null;
    classes.add(item.className);
    items.push(item);
    closed ||= separator.joined;
  }
  if (items.every(({ className }) => className === null)) return null;
  return {
    parts: items,
    partition,
    complete: partition.complete.some((all) => all.every((name) => classes.has(name))),
    closed,
    partitive: items.some(({ partitive }) => partitive),
    unsure: items.some(({ unsure }) => unsure),
    predicated: first.predicated,
    detailed: items.at(-1)!.detailed,
    to: items.at(-1)!.to,
  };
}

function readSeparator(
  { tokens }: NumberedSentence,
  at: number,
): { readonly to: number; readonly joined: boolean } | null {
  const marked = LIST_MARKS.has(tokens[at]?.lower ?? '') ? 1 : 0;
  const joined = LIST_JOINERS.has(tokens[at + marked]?.lower ?? '');
  if (joined) return { to: at + marked + 1, joined };
  return marked === 1 ? { to: at + 1, joined } : null;
}

/** Whether something counted or named begins at a token, as another item would. */
function isCounted(sentence: NumberedSentence, at: number): boolean {
  return sentence.numberAt(at) !== null || sentence.classes[at] === 'determiner' || sentence.classes[at] === 'number';
}

/** "Nine men", "nine of them women", "a woman from the village", "killing two people". */
function readItem(sentence: NumberedSentence, at: number, partition: Partition): Item | null {
  const lead = leadAt(sentence, at, partition);
  const start = lead?.to ?? at;
  const number = sentence.numberAt(start);
  if (number === null ? !INDEFINITE.has(sentence.tokens[start]?.lower ?? '') : !isPart(number.claim)) return null;
  const behind = number?.to ?? start + 1;
  const from = skipWhole(sentence, behind);
  const named = lead === null ? readClass(sentence, from, partition) : skipPeople(sentence, from, lead);
  const to = named === null ? null : skipDetail(sentence, named.to);
  if (named === null || to === null) return null;
  const { className, unsure, predicated } = named;
  return {
    claim: number?.claim ?? null,
    className,
    unsure,
    predicated,
    partitive: lead === null && from > behind,
    detailed: to > named.to,
    to,
  };
}

function isPart({ figure, modality }: Claim): boolean {
  return figure.kind === 'count' && modality !== 'denied';
}

/** Behind the people whom a participle leads to: "killing two men", "wounding four others". */
function skipPeople({ tokens, classes }: NumberedSentence, from: number, { className }: FoundClass): NamedClass {
  let to = from;
  while (to < from + DETAIL && PEOPLE_WORDS.has(classes[to] ?? 'mark')) to++;
  return { className, unsure: tokens.slice(from, to).some(({ lower }) => UNSURE.has(lower)), predicated: false, to };
}

/** "of them", "of the dead", "of whom": the first token behind. */
function skipWhole({ tokens }: NumberedSentence, at: number): number {
  if (!isAmong(tokens[at], PARTITIVES)) return at;
  return isAmong(tokens[at + 1], DEFINITE) ? at + 3 : at + 2;
}

/** Behind a part's place or manner ("from the village"); null where another number stands in it. */
function skipDetail(sentence: NumberedSentence, from: number): number | null {
  const { tokens, classes } = sentence;
  if (!DETAIL_LEADS.has(tokens[from]?.lower ?? '')) return from;
  for (let at = from + 1; at <= from + DETAIL; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || LIST_JOINERS.has(token.lower)) return at;
    if (sentence.numberAt(at) !== null || token.kind === 'number') return null;
    if (classes[at] === 'verb' || classes[at] === 'auxiliary') return null;
  }
  return null;
}
