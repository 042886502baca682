import type { Span } from '../corpus/span.ts';
import { CLOSED_CLASSES } from '../language/lexicon/closed-classes.ts';
import { TENS, UNITS } from '../language/lexicon/number-words.ts';
import { personName } from '../language/names.ts';
import type { Frame, FrameToken } from './frames.ts';
import { CONTINUERS, MORE_WORDS } from './lexicon/continuers.ts';
import { isCapital, leadingName, type Phrase } from './speaker-phrases.ts';
import type { SpeechEvent } from './speech-events.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(CLOSED_CLASSES).flat());

/** Whether a sentence begins as one that adds to a count: "Two others …", "Another …", "The other four …". */
export function countsOn({ tokens }: Frame): boolean {
  const [first, second, third] = tokens.slice(0, 3);
  if (first === undefined) return false;
  const isMore = (token: FrameToken | undefined) => token !== undefined && MORE_WORDS.has(token.lower);
  if (first.lower === 'another' || first.lower === 'others') return true;
  if (first.lower === 'the' || CONTINUERS.has(first.lower)) return isMore(second);
  const isNumber = first.kind === 'number' || first.lower in UNITS || first.lower in TENS;
  return isNumber && (isMore(second) || isMore(third));
}

/** "The mayor released this statement:" leads a quotation in without a verb of saying: the name before its verb speaks. */
export function leadIn({ tokens }: Frame): SpeechEvent | null {
  const comma = tokens.findLastIndex(({ lower }) => lower === ',');
  const name = leadingName(tokens, comma + 1) ?? leadingName(tokens, 0);
  if (name === null) return null;
  return { speaker: spanOf(tokens, name), cue: tokens.at(-1)!, form: null, content: [] };
}

/** The first person whom a frame names in full before an offset. */
export function firstPerson({ tokens }: Frame, before: number): Span | null {
  for (let from = 0; from < tokens.length && tokens[from]!.end <= before; from++) {
    let to = from;
    while (to < tokens.length && isNameWord(tokens[to]!) && tokens[to]!.end <= before) to++;
    if (to === from) continue;
    const name = tokens.slice(from, to).map(({ text }) => text);
    const isOwner = tokens[to]?.kind === 'clitic';
    if (!isOwner && personName(name.join(' '))?.includes(' ')) return spanOf(tokens, { from, to });
    from = to;
  }
  return null;
}

/** A capitalised word that is not merely the first of its sentence. */
function isNameWord(token: FrameToken): boolean {
  return isCapital(token) && !SMALL_WORDS.has(token.lower);
}

function spanOf(tokens: readonly FrameToken[], { from, to }: Phrase): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
