import type { Frame, FrameToken } from './frames.ts';
import { HEADLINE_LABELS } from './lexicon/speakers.ts';
import { isCapital, type Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-events.ts';

/** The longest name before or behind a headline's colon, in tokens. */
const LONGEST_NAME = 4;
const INSIDE_NAMES: ReadonlySet<string> = new Set(['of', 'and', 'for', '.']);

/**
 * A headline's "Mayor Kim: 12 hurt" or "12 hurt in flood: Mayor Kim": one colon with a short name on one side, in a
 * line without a full stop or at the very start of a text. Null for any other frame.
 */
export function readHeadline({ start, tokens }: Frame): CueReading | null {
  if (start > 0 && tokens.at(-1)?.lower === '.') return null;
  const colon = onlyColon(tokens);
  if (colon === null) return null;
  const cue = { from: colon, to: colon + 1 };
  const ahead = { from: 0, to: colon };
  const behind = { from: colon + 1, to: tokens.length };
  const behindLength = behind.to - behind.from;
  if (behindLength <= LONGEST_NAME && colon > LONGEST_NAME && isName(tokens, behind)) {
    return { speaker: behind, cue, form: null, content: [ahead] };
  }
  if (colon <= LONGEST_NAME && behindLength > LONGEST_NAME - 1 && isName(tokens, ahead)) {
    return { speaker: ahead, cue, form: null, content: [behind] };
  }
  return null;
}

/** The one colon that a blank follows ("9:30" and addresses have none); null where there are two. */
function onlyColon(tokens: readonly FrameToken[]): number | null {
  let found: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.lower !== ':' || tokens[at + 1]?.start === tokens[at]!.end) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

function isName(tokens: readonly FrameToken[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.some(({ lower }) => HEADLINE_LABELS.has(lower))) return false;
  return words.every((token) => isCapital(token) || INSIDE_NAMES.has(token.lower));
}
