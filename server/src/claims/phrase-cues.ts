import type { FrameToken } from './frames.ts';
import { AUXILIARIES } from './lexicon/reporting.ts';
import { INQUIRIES } from './lexicon/speakers.ts';
import { clauseEnd, clauseStart } from './said-content.ts';
import { nounPhraseStartingAt } from './speaker-phrases.ts';
import type { CueReading } from './speech-events.ts';

/** The longest stretch before a mid-sentence "according to" that belongs to what follows ("In 2014, according to …"). */
const FRONTED = 7;
/** The longest phrase before the comma in "In a poll by …, 12 percent", in tokens. */
const LONGEST_OPENING = 24;

/** "According to the ministry, 12 died" and "12 died, according to the ministry": null where no such cue stands at `at`. */
export function readAccordingTo(tokens: readonly FrameToken[], at: number): CueReading | null {
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const speaker = nounPhraseStartingAt(tokens, at + 2);
  if (speaker === null) return null;
  const before = { from: clauseStart(tokens, at), to: at };
  const after = { from: speaker.to, to: clauseEnd(tokens, speaker.to) };
  const isFronted =
    at - before.from <= FRONTED && !tokens.slice(before.from, at).some(({ lower }) => AUXILIARIES.has(lower));
  return { speaker, cue: { from: at, to: at + 2 }, form: null, content: isFronted ? [before, after] : [before] };
}

/** "In a poll by the university, 12 percent …": what an inquiry opens is its result. Null for any other frame. */
export function readFrontedDocument(tokens: readonly FrameToken[]): CueReading | null {
  const [first] = tokens;
  if (first === undefined || (first.lower !== 'in' && first.lower !== 'from')) return null;
  const opening = tokens.slice(0, LONGEST_OPENING);
  const comma = opening.findIndex(({ lower }) => lower === ',');
  const inquiry = opening.findIndex(({ lower }) => INQUIRIES.has(lower));
  if (inquiry < 2 || inquiry > comma) return null;
  return {
    speaker: { from: 1, to: inquiry + 1 },
    cue: { from: 0, to: 1 },
    form: null,
    content: [{ from: comma + 1, to: clauseEnd(tokens, comma + 1) }],
  };
}
