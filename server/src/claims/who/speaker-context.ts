import type { Span } from '../../corpus/span.ts';
import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { DEFINITE } from '../../language/lexicon/function-words.ts';
import { TENS, UNITS } from '../../language/lexicon/number-words.ts';
import { personName } from '../../language/names.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { PAST_ONLY } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { AMONG, CONTINUERS, MAKING_UP, MORE_WORDS, NUMBER_BOUNDS, THOSE_COUNTED } from '../lexicon/continuers.ts';
import { DETERMINERS, HAVE_FORMS } from '../lexicon/reporting.ts';
import { SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import { FURTHER_SPEAKERS, THEY } from '../lexicon/who.ts';
import type { Frame, FrameToken } from '../speech/frames.ts';
import { speakerBeforeColon } from '../speech/led-quotations.ts';
import { SUBJECT_OF_MANY } from '../speech/said-content.ts';
import { leadingName, nounPhraseStartingAt, type Phrase } from '../speech/speaker-phrases.ts';
import type { SpeechEvent } from '../speech/speech-event.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(CLOSED_CLASSES).flat());

/** How many words of a sentence are looked at to tell that it counts on. */
const OPENING = 7;

/**
 * Whether a sentence begins as one that adds to a count or tells its parts: "Two others …", "Another …", "At least 12 more
 * …", "Among the injured …", "The victims include …".
 */
export const COUNTS_ON: Rule<[frame: Frame]> = {
  name: 'counts-on',
  example: 'Police said 12 people were killed. Two others were hurt.',
  counterexample: 'Police said 12 people were killed. Two boats sank.',
  test: ({ tokens }) => {
    const opening = tokens.slice(0, OPENING);
    const [first, second] = opening;
    if (first === undefined || second === undefined) return false;
    if (isAmong(first, FURTHER_SPEAKERS)) return true;
    if (CONTINUERS.has(first.lower) && isMore(second)) return true;
    return ruleHolds(ADDS_NUMBER, opening) || ruleHolds(TELLS_PARTS, opening);
  },
};

/** "Two others", "At least 12 more", "The other four", "An additional 12": small words, a number, and that it is one more. */
const ADDS_NUMBER: Rule<[opening: readonly FrameToken[]]> = {
  name: 'adds-number',
  example: 'Police said 12 people were killed. At least 12 more were hurt.',
  counterexample: 'Police said 12 people were killed. At least 12 were hurt.',
  test: (opening) => {
    const from = isAmong(opening[0], DEFINITE) ? 1 : 0;
    const at = opening.findIndex((token, place) => place >= from && !NUMBER_BOUNDS.has(token.lower));
    const [one, two, three] = opening.slice(at === -1 ? opening.length : at);
    if (one === undefined || two === undefined) return false;
    if (isNumber(one)) return isMore(two) || (three !== undefined && isMore(three) && two.kind === 'word');
    return isMore(one) && (isNumber(two) || from === 1);
  },
};

/** "Among the injured", "Four of the victims", "The dead include", "They include". */
const TELLS_PARTS: Rule<[opening: readonly FrameToken[]]> = {
  name: 'tells-parts',
  example: 'Police said 12 people were killed. Among the dead were 3 sailors.',
  counterexample: 'Police said 12 people were killed. There were 3 sailors.',
  test: (opening) => {
    const among = opening.findIndex(({ lower }) => AMONG.has(lower));
    if (among === 0 || (among > 0 && isNumber(opening[among - 1]!))) {
      const counted = opening.findIndex((token) => isAmong(token, THOSE_COUNTED));
      if (counted > among && opening.slice(among + 1, counted).every(isBeforeCounted)) return true;
    }
    const verb = opening.slice(0, MAKES_UP_BY).findIndex(({ lower }) => MAKING_UP.has(lower));
    if (verb <= 0) return false;
    return isAmong(opening[0], THEY) || opening.slice(0, verb).some((token) => isAmong(token, THOSE_COUNTED));
  },
};

/** So many words open such a sentence with the verb the last of them: "Those killed there include". */
const MAKES_UP_BY = 4;

function isBeforeCounted(token: FrameToken): boolean {
  return isNumber(token) || DETERMINERS.has(token.lower);
}

function isMore({ lower }: FrameToken): boolean {
  return MORE_WORDS.has(lower);
}

function isNumber({ kind, lower }: FrameToken): boolean {
  return kind === 'number' || UNITS.has(lower) || TENS.has(lower);
}

/** "The mayor released this statement:" leads a quotation in without a verb of saying: the name before its verb speaks. */
export function leadIn({ tokens }: Frame): SpeechEvent | null {
  const comma = tokens.findLastIndex(({ lower }) => lower === ',');
  const name =
    speakerBeforeColon(tokens, tokens.length - 1) ?? leadingName(tokens, comma + 1) ?? leadingName(tokens, 0);
  if (name === null) return null;
  return {
    speaker: spanOf(tokens, name),
    cue: spanOf(tokens, { from: tokens.length - 1, to: tokens.length }),
    form: null,
    content: [],
    via: null,
    isLabel: false,
  };
}

/** A person who is the subject of a sentence speaks the quotation that follows it: "Lund was in tears. “We lost it all.”" */
export function subjectSpeaks({ tokens }: Frame): SpeechEvent | null {
  const name = leadingName(tokens, 0);
  if (name === null || tokens.some(({ kind }) => kind === 'quote')) return null;
  const words = tokens.slice(name.from, name.to).map(({ text }) => text);
  if (personName(words.join(' ')) === null || tokens[name.to]?.kind === 'clitic') return null;
  return {
    speaker: spanOf(tokens, name),
    cue: spanOf(tokens, { from: name.to - 1, to: name.to }),
    form: null,
    content: [],
    via: null,
    isLabel: false,
  };
}

/**
 * A saying told in the perfect: "Holm has continued to insist that …", "had said". News puts there what lies behind its
 * story, and the story itself into the present or the past.
 */
export const TOLD_IN_PERFECT: Rule<[frame: Frame, event: SpeechEvent]> = {
  name: 'told-in-perfect',
  example: 'Ida Lund said 12 boats sank.\n\nMara Holm has said 9 sank.\n\nShe said 40 crews fled.',
  counterexample: 'Ida Lund said 12 boats sank.\n\nMara Holm said 9 sank.\n\nShe said 40 crews fled.',
  test: ({ tokens }, { speaker, cue }) =>
    tokens.some(
      ({ kind, start, end, lower }) =>
        start >= speaker.end && end <= cue.start && kind !== 'clitic' && HAVE_FORMS.has(lower),
    ),
};

/** The group that is the subject of a frame ("Residents fled"), for whom "they" stands behind it; null where it is none. */
export function firstGroup({ tokens }: Frame): Span | null {
  const subject = openingSubject(tokens);
  return subject !== null && ruleHolds(SUBJECT_OF_MANY, tokens, subject) ? spanOf(tokens, subject) : null;
}

/** The body that is the subject of a frame ("The company closed"), for which "it" stands behind it; null where it is none. */
export function firstBody({ tokens }: Frame): Span | null {
  const subject = openingSubject(tokens);
  if (subject === null || ruleHolds(SUBJECT_OF_MANY, tokens, subject)) return null;
  const [first] = tokens;
  return isCapitalised(first!) || DETERMINERS.has(first!.lower) ? spanOf(tokens, subject) : null;
}

/** The noun phrase that begins a frame, up to its verb; null for a pronoun and where none begins it. */
function openingSubject(tokens: readonly FrameToken[]): Phrase | null {
  const phrase = nounPhraseStartingAt(tokens, 0);
  if (phrase === null || SPEAKING_PRONOUNS.has(tokens[0]!.lower)) return null;
  // "Police arrived", "officials came": what stands behind the noun may be a verb.
  const verb = tokens.slice(1, phrase.to).findIndex(({ lower }) => lower.endsWith('ed') || PAST_ONLY.has(lower));
  return { from: 0, to: verb === -1 ? phrase.to : verb + 1 };
}

/** The first person whom a frame names in full before an offset. */
export function firstPerson({ tokens }: Frame, before: number): Span | null {
  for (let from = 0; from < tokens.length && tokens[from]!.end <= before; from++) {
    let to = from;
    while (
      to < tokens.length &&
      isCapitalised(tokens[to]!) &&
      !SMALL_WORDS.has(tokens[to]!.lower) &&
      tokens[to]!.end <= before
    )
      to++;
    if (to === from) continue;
    const name = tokens.slice(from, to).map(({ text }) => text);
    const isOwner = tokens[to]?.kind === 'clitic';
    if (!isOwner && personName(name.join(' '))?.includes(' ')) return spanOf(tokens, { from, to });
    from = to;
  }
  return null;
}

function spanOf(tokens: readonly FrameToken[], { from, to }: Phrase): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The rules of this file that stand by themselves. */
export const SPEAKER_CONTEXT_RULES: readonly NamedRule[] = [COUNTS_ON, ADDS_NUMBER, TELLS_PARTS, TOLD_IN_PERFECT];
