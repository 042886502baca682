import type { Frame } from '../speech/frames.ts';
import type { SpeechEvent } from '../speech/speech-event.ts';
import type { Voice } from './voices.ts';

/** The longest block that is looked through for its signature, in characters. */
const LONGEST_BLOCK = 4000;
/** The last line of a block: "> — Mara Lund, mayor", or set in. */
const SIGNATURE =
  /^([> \t]{1,8}(?:—|–|―|--?)[ \t]?[*_]{0,2})(\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,5})[*_]{0,2}(?:,[^\n]{0,80})?\s*$/u;
/** ">" may have been blanked as markup: then the lines of the block are set in. */
const QUOTED_LINE = /^[ \t]*>|^[ \t]{1,8}(?:\S|$)/;

/**
 * Who signs the block quotation that a frame stands in, as Markdown has it: lines that begin with ">", the last of them with
 * a dash and a name. Null where the frame stands in no such block.
 */
export function signedBlock(text: string, frame: Frame): (Voice & { readonly frame: Frame }) | null {
  const back = Math.max(0, frame.start - LONGEST_BLOCK);
  const start = back + text.slice(back, frame.start).lastIndexOf('\n') + 1;
  if (!QUOTED_LINE.test(text.slice(start, frame.start + 1))) return null;
  const lines = text.slice(start, start + LONGEST_BLOCK).split('\n');
  let last = start;
  for (let at = 0; at < lines.length && QUOTED_LINE.test(lines[at]!); at++) {
    const signed = SIGNATURE.exec(lines[at]!);
    if (signed !== null && at > 0) return voice(frame, last + signed[1]!.length, signed[2]!);
    last += lines[at]!.length + 1;
  }
  return null;
}

function voice(frame: Frame, start: number, name: string): Voice & { readonly frame: Frame } {
  const speaker = { start, end: start + name.length };
  const event: SpeechEvent = { speaker, cue: speaker, form: null, content: [], via: null, isLabel: true };
  return { event, relay: null, frame };
}
