import { PhraseTable } from '../../language/phrases.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { AUXILIARIES, PLURAL_SUBJECTS } from '../lexicon/reporting.ts';
import { INQUIRIES } from '../lexicon/speakers.ts';
import { GOING_ON, SOURCE_LEADS } from '../lexicon/speech.ts';
import {
  ATTRIBUTING_PHRASES,
  CALLED,
  CALLING_VERBS,
  VIEWPOINT_PREPOSITIONS,
  VIEWPOINTS,
  WORDING_LEADS,
  WORDING_VERBS,
} from '../lexicon/viewpoints.ts';
import type { FrameToken } from './frames.ts';
import { clauseEnd, clauseStart } from './said-content.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';
import { withMaker } from './subject-modifiers.ts';

/** The longest stretch before a mid-sentence "according to" that belongs to what follows ("In 2014, according to …"). */
const FRONTED = 7;
/** The longest phrase before the comma in "In a poll by …, 12 percent", in tokens. */
const LONGEST_OPENING = 24;
/** How far behind "by" or "in" a viewpoint may stand, in tokens. */
const VIEWPOINT_REACH = 12;
/** The longest name of whoever put something into words, in tokens. */
const LONGEST_OWNER = 9;
const PHRASES = new PhraseTable(ATTRIBUTING_PHRASES.map((words) => [words.join(' '), true] as const));

/**
 * "According to the ministry, 12 died" and "12 died, according to the ministry", and the other phrases that put a clause
 * down to somebody: null where none stands at `at`.
 */
export function readAccordingTo(tokens: readonly FrameToken[], at: number): CueReading | null {
  const phrase = PHRASES.startingAt(tokens, at);
  if (phrase === null || (phrase.to === at + 1 && !ruleHolds(PHRASE_PARTED, tokens, at))) return null;
  const named = nounPhraseStartingAt(tokens, phrase.to);
  if (named === null) return null;
  const speaker = withMaker(tokens, named);
  const cue = { from: at, to: phrase.to };
  return { speaker, cue, form: null, content: contentAround(tokens, at, speaker.to) };
}

/** "By the mayor's count, 12 homes were lost": null where no such phrase, closed by a mark, stands at `at`. */
export function readViewpoint(tokens: readonly FrameToken[], at: number): CueReading | null {
  if (!VIEWPOINT_PREPOSITIONS.has(tokens[at]!.lower) || !ruleHolds(VIEWPOINT_NEAR, tokens, at)) return null;
  const owner = nounPhraseStartingAt(tokens, at + 1);
  if (owner === null || owner.to - owner.from < 2) return null;
  const noun = owner.to - 1;
  if (!VIEWPOINTS.has(tokens[noun]!.text) || tokens[owner.to]?.kind === 'word') return null;
  const isOwned = tokens[noun - 1]!.kind === 'clitic';
  // "by the count", "in other words": nobody's.
  if (!isOwned && (tokens[owner.to - 2]!.kind !== 'word' || !ruleHolds(OWNER_WITHOUT_APOSTROPHE, tokens[noun - 1]!)))
    return null;
  const speaker = { from: owner.from, to: isOwned ? noun - 1 : noun };
  return { speaker, cue: { from: noun, to: owner.to }, form: null, content: contentAround(tokens, at, owner.to) };
}

/** "As the mayor put it, 12 homes were lost", "“…” is how the mayor put it": null where no such words stand at `at`. */
export function readPutIt(tokens: readonly FrameToken[], at: number): CueReading | null {
  if (!WORDING_LEADS.has(tokens[at]!.lower)) return null;
  const verb = tokens
    .slice(0, at + LONGEST_OWNER)
    .findIndex(({ lower }, next) => next > at + 1 && WORDING_VERBS.has(lower));
  if (verb === -1 || tokens[verb + 1]?.lower !== 'it' || tokens[verb + 2]?.kind === 'clitic') return null;
  const speaker = nounPhraseEndingAt(tokens, verb);
  if (speaker?.from !== at + 1) return null;
  const after = verb + 2;
  return { speaker, cue: { from: verb, to: after }, form: null, content: contentAround(tokens, at, after) };
}

/** "“…”, the mayor called it": null where no such words stand at `at`. */
export function readCalledIt(tokens: readonly FrameToken[], at: number): CueReading | null {
  if (!CALLING_VERBS.has(tokens[at]!.lower) || !CALLED.has(tokens[at + 1]?.lower ?? '')) return null;
  const behind = tokens[at + 2];
  if (behind !== undefined && behind.kind !== 'mark') return null;
  const speaker = nounPhraseEndingAt(tokens, at);
  if (speaker === null) return null;
  const before = tokens.slice(Math.max(0, speaker.from - 2), speaker.from);
  if (!before.some(({ kind }) => kind === 'quote')) return null;
  return {
    speaker,
    cue: { from: at, to: at + 2 },
    form: null,
    content: [{ from: clauseStart(tokens, speaker.from), to: speaker.from }],
  };
}

const VIEWPOINT_NEAR: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'viewpoint-near',
  example: "Twelve people were killed in the ministry's view.",
  counterexample: "Twelve people were killed in the ministry's house.",
  test: (tokens, at) => {
    for (let next = at + 2; next < Math.min(tokens.length, at + VIEWPOINT_REACH); next++) {
      if (VIEWPOINTS.has(tokens[next]!.text)) return true;
    }
    return false;
  },
};

/** "police estimates", "union figures": a plural or a name stands for an owner without its apostrophe. */
const OWNER_WITHOUT_APOSTROPHE: Rule<[token: FrameToken]> = {
  name: 'owner-without-apostrophe',
  example: 'Twelve people were killed, by police estimates.',
  counterexample: 'Twelve people were killed, by old estimates.',
  test: (token) => isCapitalised(token) || PLURAL_SUBJECTS.has(token.lower),
};

/** Whether a phrase begins its frame or stands behind a comma: "12 dead, per the ministry", not "12 per cent". */
const PHRASE_PARTED: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'phrase-parted',
  example: '12 people were killed, per the ministry.',
  counterexample: 'Prices rose 12 per the year.',
  test: (tokens, at) => {
    const before = tokens[at - 1];
    return before === undefined || before.lower === ',' || before.kind === 'quote';
  },
};

/** What a phrase that takes `at` to `after` is about: all of its clause where it opens that, else what stands before it. */
function contentAround(tokens: readonly FrameToken[], at: number, after: number): readonly Phrase[] {
  const before = { from: openingOf(tokens, at), to: at };
  const isFronted =
    at - before.from <= FRONTED && !tokens.slice(before.from, at).some(({ lower }) => AUXILIARIES.has(lower));
  const behind = { from: after, to: clauseEnd(tokens, after) };
  const goesOn = tokens[after]?.lower === ',' && GOING_ON.has(tokens[after + 1]?.lower ?? '');
  return isFronted || goesOn ? [before, behind] : [before];
}

/** Where the clause begins before such a phrase: "It shows: according to police, …" begins behind the colon. */
function openingOf(tokens: readonly FrameToken[], at: number): number {
  const start = clauseStart(tokens, at);
  return tokens[at - 1]?.lower === ':' ? at : start;
}

/** "In a poll by the university, 12 percent …": what an inquiry opens is its result. Null for any other frame. */
export function readFrontedDocument(tokens: readonly FrameToken[]): CueReading | null {
  const [first] = tokens;
  if (first === undefined || !isAmong(first, SOURCE_LEADS)) return null;
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

/** The rules of this file that stand by themselves. */
export const PHRASE_CUES_RULES: readonly NamedRule[] = [VIEWPOINT_NEAR, OWNER_WITHOUT_APOSTROPHE, PHRASE_PARTED];
