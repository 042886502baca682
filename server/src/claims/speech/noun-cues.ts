import { COMPLEMENTIZERS, DOER_LEADS, INFINITIVE_MARKERS } from '../../language/lexicon/function-words.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { NOUNS_OF_SAYING } from '../lexicon/clause-verbs.ts';
import { BE_FORMS, DETERMINERS } from '../lexicon/reporting.ts';
import { CONTENT_LEADS, NEAR_TIMES } from '../lexicon/speech.ts';
import {
  COUNTED_NOUNS,
  INTENTION_NOUNS,
  OWNERLESS,
  PUTTING,
  RESTATING_VERBS,
  SPEECH_NOUNS,
  TOLD_NOUNS,
} from '../lexicon/speech-nouns.ts';
import { canSpeak } from './can-speak.ts';
import type { FrameToken } from './frames.ts';
import { clauseEnd, clauseStart } from './said-content.ts';
import { leadingName, nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';
import { subjectBefore } from './verb-subjects.ts';

/** All nouns for what somebody says, in lower case, singular and plural. */
export const SAYINGS: ReadonlySet<string> = new Set(
  [...SPEECH_NOUNS, ...NOUNS_OF_SAYING].flatMap((noun) => [noun, `${noun}s`]),
);
/** How far behind "put" the count and its new value may stand, in tokens. */
const REACH = 14;

/**
 * A noun for what somebody says, with its owner: "the mayor's claim that 12 …", "an estimate by the insurer of 12 …".
 * Null where no such noun, no owner or nothing said stands there.
 */
export function readNounCue(tokens: readonly FrameToken[], at: number): CueReading | null {
  const { lower } = tokens[at]!;
  if (!SAYINGS.has(lower)) return null;
  if (isAmong(tokens[at + 1], DOER_LEADS)) {
    const author = nounPhraseStartingAt(tokens, at + 2);
    return author === null || !ruleHolds(NOUN_WITH_CONTENT, tokens, author.to)
      ? null
      : nounReading(tokens, at, author, author.to);
  }
  if (!ruleHolds(NOUN_WITH_CONTENT, tokens, at + 1) && !ruleHolds(NOUN_WITH_INTENTION, tokens, at)) return null;
  // "the mayor's repeated claim": an adjective may stand between the owner and the noun.
  const clitic = [at - 1, at - 2].find((place) => tokens[place]?.kind === 'clitic');
  const owner = clitic === undefined ? ownerOf(tokens, at) : nounPhraseEndingAt(tokens, clitic);
  // "Last year's figures" are nobody's.
  return owner === null || !canSpeak(tokens, owner) ? null : nounReading(tokens, at, owner, at + 1);
}

function nounReading(
  tokens: readonly FrameToken[],
  noun: number,
  speaker: { readonly from: number; readonly to: number },
  after: number,
): CueReading {
  const comma = tokens.findIndex(({ lower }, place) => place > after && lower === ',');
  const content = { from: after, to: comma === -1 ? clauseEnd(tokens, after) : comma };
  return { speaker, cue: { from: noun, to: noun + 1 }, form: null, content: [content], isNoun: true };
}

/** "that", "of" or "is that". */
const NOUN_WITH_CONTENT: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'noun-with-content',
  example: "The mayor's claim that 12 rafts sank was false.",
  counterexample: "The mayor's claim cost the town 12 rafts.",
  test: (tokens, at) => {
    const { lower } = tokens[at] ?? { lower: '' };
    return CONTENT_LEADS.has(lower) || (BE_FORMS.has(lower) && isAmong(tokens[at + 1], COMPLEMENTIZERS));
  },
};

/** "her pledge to hire 12 nurses". */
const NOUN_WITH_INTENTION: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'noun-with-intention',
  example: "The mayor's pledge to hire 12 nurses failed.",
  counterexample: "The mayor's pledge to the 12 nurses failed.",
  test: (tokens, at) => {
    const to = isAmong(tokens[at + 1], NEAR_TIMES) ? at + 3 : at + 1;
    const next = tokens[to + 1];
    const isVerb = next !== undefined && next.kind === 'word' && !DETERMINERS.has(next.lower) && !isCapitalised(next);
    const isIntention = INTENTION_NOUNS.has(tokens[at]!.lower.replace(/s$/, ''));
    return isIntention && isAmong(tokens[to], INFINITIVE_MARKERS) && isVerb;
  },
};

/** The rules of this file that stand by themselves. */
export const NOUN_CUES_RULES: readonly NamedRule[] = [NOUN_WITH_CONTENT, NOUN_WITH_INTENTION];

/** Whose "her pledge" is, or "…, with plans to": whoever begins the frame, where one stands before it. */
function ownerOf(tokens: readonly FrameToken[], noun: number): Phrase | null {
  const place = [noun - 1, noun - 2].find((at) => OWNERLESS.has(tokens[at]?.lower ?? ''));
  // "Charged with two counts of theft": what is counted is nobody's saying.
  if (isNumber(tokens.slice(noun - 1, noun))) return null;
  const owner = place === undefined ? null : leadingName(tokens, clauseStart(tokens, noun));
  return owner === null || place === undefined || owner.to > place ? null : owner;
}

/** "The agency put the death toll at 12", "revised the count to 12": null where no count and no number follow. */
export function readRestatedCount(tokens: readonly FrameToken[], at: number): CueReading | null {
  const preposition = RESTATING_VERBS.get(tokens[at]!.lower);
  if (preposition === undefined) return null;
  const behind = tokens.slice(at + 1, at + 1 + REACH);
  const isPut = PUTTING.has(tokens[at]!.lower);
  // Who raises a rate or cuts a cost does so; who raises a toll tells of it.
  const nouns = preposition === 'to' ? TOLD_NOUNS : COUNTED_NOUNS;
  const noun = isPut ? 0 : behind.findIndex(({ lower }) => nouns.has(lower));
  const number = behind.findIndex(
    ({ lower }, place) => place > noun && lower === preposition && isNumber(behind.slice(place + 1, place + 5)),
  );
  if (noun === -1 || number === -1) return null;
  const speaker = subjectBefore(tokens, at);
  if (speaker === null || !canSpeak(tokens, speaker)) return null;
  const content = { from: at + 1, to: clauseEnd(tokens, at + 1) };
  return { speaker, cue: { from: at, to: at + 1 }, form: null, content: [content] };
}

/** Whether the first few tokens hold a number ("12", "at least 12", "more than $3 million"). */
function isNumber(tokens: readonly FrameToken[]): boolean {
  return tokens.some(({ kind, lower }) => kind === 'number' || UNITS.has(lower));
}
