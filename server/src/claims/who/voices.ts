import { contains, type Span } from '../../corpus/span.ts';
import { ADDERS, MULTIPLIERS } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Frame, FrameToken } from '../speech/frames.ts';
import type { SpeechEvent } from '../speech/speech-event.ts';
import { isOutletSpan } from './credits.ts';

/** Who says something in a frame, and which outlet passes it on. */
export interface Voice {
  readonly event: SpeechEvent;
  /** The outlet whose report holds that saying ("Reuters reported that police said …"); null where there is none. */
  readonly relay: Span | null;
}

/** Pronouns that go back to whoever was named last in their own frame. */
const BACK_TO_SPEAKER = /^(?:s?he|it|i|we)$/i;

/**
 * Whose words a span of a frame is: of several speakers the innermost ("A said B reported 12 deaths" is B's), but of an
 * outlet and whom it heard the latter, wherever the outlet is named, and of "Kim says he expects 12" Kim. Null where
 * nobody's.
 *
 * @param events the events of `frame`
 * @param text the text in which all spans count
 */
export function voiceOf(frame: Frame, events: readonly SpeechEvent[], span: Span, text: string): Voice | null {
  if (events.length === 0 || ruleHolds(TIMES_OF_SAYING, frame, span)) return null;
  const holders = events
    .map((event) => ({ event, width: widthAround(event, span) }))
    .filter(({ width }) => width < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.width - b.width)
    .map(({ event }) => event);
  const [narrowest] = holders;
  if (narrowest === undefined) return null;
  const event =
    antecedent(narrowest, holders, frame, text) ??
    teller(narrowest, holders) ??
    heard(narrowest, holders, frame) ??
    narrowest;
  const relay = holders.find((other) => other !== event && holds(other, event) && isOutletSpan(frame, other.speaker));
  return { event, relay: relay?.speaker ?? null };
}

/** "Said “harbour” five times": how often something was said, and no part of that. */
const TIMES_OF_SAYING: Rule<[frame: Frame, span: Span]> = {
  name: 'times-of-saying',
  example: 'The mayor said “harbour” 12 times.',
  counterexample: 'The mayor said “harbour” and counted 12 times.',
  test: ({ tokens }, span) => {
    const at = tokens.findIndex(({ start }) => start === span.start);
    if (at < 1 || !isAmong(tokens[at + 1], MULTIPLIERS)) return false;
    return [1, 2, 3].some((back) => tokens[at - back]?.kind === 'quote' && !tokens.slice(at - back, at).some(isVerb));
  },
};

function isVerb({ lower }: FrameToken): boolean {
  return lower === ',' || ADDERS.has(lower) || VERB_FORMS.has(lower);
}

/** How wide the narrowest content that holds a span is; infinite where none does. */
function widthAround({ content }: SpeechEvent, span: Span): number {
  const widths = content.filter((part) => contains(part, span)).map(({ start, end }) => end - start);
  return Math.min(...widths);
}

/** Whether one saying stands inside what another says. */
function holds(outer: SpeechEvent, inner: SpeechEvent): boolean {
  return outer.content.some((part) => contains(part, inner.cue));
}

/** "Kim claimed that the council wanted to close 12 schools": of what others think or want, whoever tells it is the speaker. */
function teller(event: SpeechEvent, holders: readonly SpeechEvent[]): SpeechEvent | null {
  if (!ruleHolds(THOUGHT_AND_NOT_SAID, event)) return null;
  return (
    holders.findLast((other) => other !== event && holds(other, event) && !ruleHolds(THOUGHT_AND_NOT_SAID, other)) ??
    null
  );
}

const THOUGHT_AND_NOT_SAID: Rule<[speechEvent: SpeechEvent]> = {
  name: 'thought-and-not-said',
  example: 'Police believe 3 people were killed, Ann Moss said.',
  counterexample: 'Police say 3 people were killed, Ann Moss said.',
  test: ({ form }) => form?.verb.sense === 'belief' || form?.verb.sense === 'intention',
};

/** "Police said 12 died, Reuters reported": each stands in what the other says; the outlet only passes on. */
function heard(event: SpeechEvent, holders: readonly SpeechEvent[], frame: Frame): SpeechEvent | null {
  if (!isOutletSpan(frame, event.speaker)) return null;
  const other = holders.find((each) => each !== event && holds(each, event) && holds(event, each));
  return other === undefined || isOutletSpan(frame, other.speaker) ? null : other;
}

/** "Kim says he expects 12", "he says he expects 12": the pronoun is whoever says so. */
function antecedent(
  event: SpeechEvent,
  holders: readonly SpeechEvent[],
  frame: Frame,
  text: string,
): SpeechEvent | null {
  const named = ({ speaker }: SpeechEvent) => text.slice(speaker.start, speaker.end).toLowerCase();
  const pronoun = named(event);
  if (!BACK_TO_SPEAKER.test(pronoun)) return null;
  const outer = holders.findLast(
    (each) => each !== event && holds(each, event) && (named(each) === pronoun || !BACK_TO_SPEAKER.test(named(each))),
  );
  return outer === undefined || isOutletSpan(frame, outer.speaker) ? null : outer;
}

/** The rules of this file that stand by themselves. */
export const VOICES_RULES: readonly NamedRule[] = [TIMES_OF_SAYING, THOUGHT_AND_NOT_SAID];
