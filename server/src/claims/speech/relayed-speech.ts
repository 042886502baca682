import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { AGENTS, PARTITIVES, ROLE_LEADS } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { AS_SAYING, QUOTING_VERBS } from '../lexicon/relays.ts';
import { BE_FORMS } from '../lexicon/reporting.ts';
import type { FrameToken } from './frames.ts';
import { clauseEnd, clauseStart } from './said-content.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';
import { type SpeechForm, speechForms } from './speech-forms.ts';
import { subjectBefore } from './verb-subjects.ts';

/** How far before "as saying" the verb of quoting may stand, in tokens. */
const QUOTING_REACH = 16;
/** How far behind a passive its "by" may stand, in tokens. */
const AGENT_REACH = 3;
const ADVERBS: ReadonlySet<string> = new Set(CLOSED_CLASSES.adverb);

/**
 * "Interfax quoted the governor as saying 12 had died", "the governor was quoted by Interfax as saying …": the governor
 * speaks, the outlet relays. Null where no "as saying" behind a verb of quoting stands at `at`.
 */
export function readQuotedAs(tokens: readonly FrameToken[], at: number): CueReading | null {
  if (!isAmong(tokens[at], ROLE_LEADS) || !AS_SAYING.has(tokens[at + 1]?.lower ?? '')) return null;
  const start = Math.max(0, at - QUOTING_REACH);
  const verb = tokens.slice(start, at).findLastIndex(({ lower }) => QUOTING_VERBS.has(lower)) + start;
  if (verb < start) return null;
  const isPassive = ruleHolds(PASSIVE_WITH_BE, tokens, verb);
  const before = subjectBefore(tokens, verb);
  const behind = nounPhraseStartingAt(tokens, isAmong(tokens[verb + 1], AGENTS) ? verb + 2 : verb + 1);
  const speaker = isPassive ? before : behind;
  if (speaker === null) return null;
  const via = isPassive ? (isAmong(tokens[verb + 1], AGENTS) ? behind : null) : before;
  const content = [{ from: at + 2, to: clauseEnd(tokens, at + 2) }];
  return { speaker, cue: { from: at, to: at + 2 }, form: null, content, ...(via === null ? {} : { via }) };
}

/**
 * "The loss of 12 homes was confirmed by the mayor", "the 12 losses confirmed by the mayor", "he is accused by prosecutors of
 * taking 12 bribes": the passive of a verb of saying with who says it. Null where none stands at `at`.
 */
export function readPassive(tokens: readonly FrameToken[], at: number): CueReading | null {
  const form = speechForms(tokens[at]!.lower).find((each) => ruleHolds(STATED_PASSIVE, each));
  if (form === undefined || !(form.verb.particle === undefined || tokens[at + 1]?.lower === form.verb.particle))
    return null;
  const by = tokens.slice(at + 1, at + 1 + AGENT_REACH).findIndex(({ lower }) => AGENTS.has(lower)) + at + 1;
  if (by === at || tokens.slice(at + 1, by).some(({ lower }) => !isManner(lower))) return null;
  const agent = nounPhraseStartingAt(tokens, by + 1);
  const content = agent === null ? null : passiveContent(tokens, at, agent.to, form);
  if (agent === null || content === null) return null;
  return { speaker: withoutDeed(tokens, agent), cue: { from: at, to: at + 1 }, form, content };
}

/**
 * With a form of "be" before it all of its clause, of a verb that blames or asks only what follows; without one the noun
 * that it stands behind. Null where there is none.
 */
function passiveContent(
  tokens: readonly FrameToken[],
  at: number,
  after: number,
  { verb }: SpeechForm,
): readonly Phrase[] | null {
  const behind = { from: after, to: clauseEnd(tokens, after) };
  if (ruleHolds(PASSIVE_WITH_BE, tokens, at)) {
    return verb.takes.includes('object') ? [{ from: clauseStart(tokens, at), to: at }, behind] : [behind];
  }
  const noun = isAmong(tokens[at + 1], AGENTS) && verb.takes.includes('object') ? nounPhraseEndingAt(tokens, at) : null;
  return noun === null ? null : [noun];
}

/** The agent without what the other is said to have done: "by the owners [of losing 12 boats]". */
function withoutDeed(tokens: readonly FrameToken[], { from, to }: Phrase): Phrase {
  const deed = tokens.slice(from, to).findIndex(({ lower }, at) => at > 0 && lower.endsWith('ing') && lower.length > 4);
  const isDeed = deed > 1 && isAmong(tokens[from + deed - 1], PARTITIVES);
  return isDeed ? { from, to: from + deed - 1 } : { from, to };
}

/** A participle of a verb that governs what was said: "reported", "accused", not "told" or "felt". */
const STATED_PASSIVE: Rule<[form: SpeechForm]> = {
  name: 'stated-passive',
  example: 'The loss of 12 homes was confirmed by the mayor.',
  counterexample: 'The loss of 12 homes was felt by the mayor.',
  test: ({ tense, verb }) => {
    if (tense !== 'past' && tense !== 'participle') return false;
    const governs = verb.takes.some((each) => each === 'object' || each === 'reason' || each === 'question');
    return governs && verb.sense !== 'evidence' && verb.sense !== 'provision';
  },
};

/** "Was confirmed", "were later reported", not "the losses confirmed by". */
const PASSIVE_WITH_BE: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'passive-with-be',
  example: 'The sinking of 9 ferries was later confirmed by the harbour master.',
  counterexample: 'The 9 ferries confirmed by the harbour master sank.',
  test: (tokens, at) => {
    let back = at - 1;
    while (back > 0 && isManner(tokens[back]!.lower)) back--;
    return BE_FORMS.has(tokens[back]?.lower ?? '');
  },
};

/** The rules of this file that stand by themselves. */
export const RELAYED_SPEECH_RULES: readonly NamedRule[] = [STATED_PASSIVE, PASSIVE_WITH_BE];

function isManner(lower: string): boolean {
  return lower.endsWith('ly') || ADVERBS.has(lower);
}
