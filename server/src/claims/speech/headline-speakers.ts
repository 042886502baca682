import { PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { personName } from '../../language/names.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { HEADLINE_LABELS, HEADLINE_SPEAKERS } from '../lexicon/speakers.ts';
import { EMPHASIS, FIRST_PERSON, HEADLINE_MARKS, INSIDE_NAMES } from '../lexicon/speech.ts';
import type { Frame, FrameToken } from './frames.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';
import { isSpeechForm } from './speech-forms.ts';

/** The longest name before or behind a headline's colon, in tokens. */
const LONGEST_NAME = 4;
/**
 * A headline's "Mayor Kim: 12 hurt", "12 hurt in flood: officials" or "12 hurt in flood - police": one mark with a short
 * name or a group that speaks on one side, in a line without a full stop or at the very start of a text. Null for any
 * other frame.
 */
export function readHeadline({ start, tokens }: Frame): CueReading | null {
  if (start > 0 && tokens.at(-1)?.lower === '.') return null;
  const mark = onlyMark(tokens);
  if (mark === null) return null;
  const cue = { from: mark, to: mark + 1 };
  const ahead = { from: 0, to: mark };
  const behind = withoutSaying(tokens, { from: mark + 1, to: tokens.length });
  const behindLength = tokens.length - mark - 1;
  // "In effect for: Halden".
  const leads = PREPOSITIONS.has(tokens[mark - 1]?.lower ?? '');
  if (behindLength <= LONGEST_NAME && mark > LONGEST_NAME && !leads && ruleHolds(SPEAKER_OF_HEADLINE, tokens, behind)) {
    return { speaker: behind, cue, form: null, content: [ahead] };
  }
  if (tokens[mark]!.lower !== ':' || mark > LONGEST_NAME || !ruleHolds(SPEAKER_OF_HEADLINE, tokens, ahead)) return null;
  if (ruleHolds(TOPIC_IN_CAPITALS, tokens, ahead) || (start > 0 && ruleHolds(FIELD_OF_LINE, tokens, ahead)))
    return null;
  if (ruleHolds(VALUE_OF_FIELD, tokens, ahead)) return null;
  const isLongEnough = behindLength > LONGEST_NAME - 1 || tokens[mark + 1]?.kind === 'quote';
  return isLongEnough ? { speaker: ahead, cue, form: null, content: [{ from: mark + 1, to: tokens.length }] } : null;
}

/** "…: local officials [say]". */
function withoutSaying(tokens: readonly FrameToken[], { from, to }: Phrase): Phrase {
  const last = tokens[to - 1];
  return last !== undefined && isSpeechForm(last.lower) && to - from > 1 ? { from, to: to - 1 } : { from, to };
}

/** The one colon, or else the last dash, that a blank follows ("9:30" and addresses have none); null where there are two colons. */
function onlyMark(tokens: readonly FrameToken[]): number | null {
  const marks = tokens.flatMap(({ lower, end }, at) =>
    HEADLINE_MARKS.has(lower) && tokens[at + 1] !== undefined && tokens[at + 1]!.start > end ? [at] : [],
  );
  const colons = marks.filter((at) => tokens[at]!.lower === ':');
  return colons.length > 1 ? null : (colons[0] ?? marks.at(-1) ?? null);
}

/** "HALDEN: 12 hurt in flood": a place or a topic in capitals that its headline is not written in. */
const TOPIC_IN_CAPITALS: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'topic-in-capitals',
  example: 'HALDEN: 12 hurt in flood',
  counterexample: 'Police: 12 hurt in flood',
  test: (tokens, { from, to }) => {
    const isUpper = ({ kind, text }: FrameToken) => kind !== 'word' || text === text.toUpperCase();
    const ahead = tokens.slice(from, to);
    return ahead.every(isUpper) && ahead.some(({ text }) => text.length > 3) && !tokens.slice(to).every(isUpper);
  },
};

/** "Incidence: 54 per 100,000": a common noun for something that has a value, with its number behind the colon. */
const VALUE_OF_FIELD: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'value-of-field',
  example: 'Attendance: 12 guests in all',
  counterexample: 'Police: 12 guests in all',
  test: (tokens, ahead) => {
    const [word] = tokens.slice(ahead.from, ahead.to);
    if (word === undefined || !ruleHolds(FIELD_OF_LINE, tokens, ahead) || tokens[ahead.to + 1]?.kind !== 'number')
      return false;
    return VALUED.has(supersenseOf(word.lower, 'noun') ?? '');
  },
};

/** Supersenses of nouns that have values and say nothing. */
const VALUED: ReadonlySet<string> = new Set([
  ...['noun.attribute', 'noun.quantity', 'noun.act', 'noun.event', 'noun.state', 'noun.possession', 'noun.time'],
  ...['noun.phenomenon', 'noun.process', 'noun.shape', 'noun.substance', 'noun.relation', 'noun.cognition'],
]);

/** "Date: 3 May", "Population: 12,000": one word before the colon of a line inside a text, that is nobody. */
const FIELD_OF_LINE: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'field-of-line',
  example: 'The storm came.\n\nHalden: 12 boats sank in the flood',
  counterexample: 'The storm came.\n\nPolice: 12 boats sank in the flood',
  test: (tokens, { from, to }) =>
    to - from === 1 && tokens[to + 1]?.kind !== 'quote' && !HEADLINE_SPEAKERS.has(tokens[from]!.lower),
};

/** The longest label before what somebody says in a transcript, in tokens. */
const LONGEST_LABEL = 9;
/** How many words a label must have behind it to label a sentence and no value. */
const SHORTEST_SAID = 3;
/**
 * "MARA LUND: We lost 12 boats.", "**Mara Lund:** …", "@maralund: …": a person's name at the start of a line labels what
 * that person says. Null for any other frame.
 */
export function readLabel({ opensLine, tokens }: Frame): CueReading | null {
  if (!opensLine) return null;
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ lower }) => lower === ':');
  const next = tokens[colon + 1];
  if (colon < 1 || next === undefined || (next.start === tokens[colon]!.end && !EMPHASIS.has(next.lower))) return null;
  let from = 0;
  while (from < colon && EMPHASIS.has(tokens[from]!.lower)) from++;
  let to = colon;
  while (to > from && EMPHASIS.has(tokens[to - 1]!.lower)) to--;
  if (tokens[to - 1]?.lower === ')') to = tokens.slice(0, to).findLastIndex(({ lower }) => lower === '(');
  if (to <= from || !ruleHolds(LABEL_OF_PERSON, tokens, { from, to }, colon)) return null;
  let content = colon + 1;
  while (EMPHASIS.has(tokens[content]?.lower ?? '')) content++;
  const cue = { from: colon, to: colon + 1 };
  return { speaker: { from, to }, cue, form: null, content: [{ from: content, to: tokens.length }], isLabel: true };
}

const LABEL_OF_PERSON: Rule<[tokens: readonly FrameToken[], phrase: Phrase, colon: number]> = {
  name: 'label-of-person',
  example: 'The storm came.\n\nAnn Moss: We lost 12 boats there.',
  counterexample: 'The storm came.\n\nThe harbour: we lost 12 boats there.',
  test: (tokens, { from, to }, colon) => {
    if (to - from === 2 && tokens[from]!.lower === '@') return true;
    const words = tokens.slice(from, to);
    if (!ruleHolds(SPEAKER_OF_HEADLINE, tokens, { from, to })) return false;
    const said = tokens.slice(colon + 1);
    const isOwn = said.some(({ lower }) => FIRST_PERSON.has(lower));
    const isSentence =
      (said.filter(({ kind }) => kind === 'word').length >= SHORTEST_SAID &&
        ['.', '!', '?', '"'].includes(said.at(-1)?.lower ?? '')) ||
      said.at(-1)?.kind === 'quote';
    const isName = words.length > 1 && personName(words.map(({ text }) => text).join(' ')) !== null;
    const isInitial = words[0]!.text.length === 1; // "Q:", "A:"
    return isName ? isSentence || isOwn : isOwn && words.length === 1 && !isInitial;
  },
};

/** Whether a phrase is a name or a group or body that can sign a quotation or be named before one. */
export function namesSpeaker(tokens: readonly FrameToken[], phrase: Phrase): boolean {
  return (
    (tokens[phrase.from]!.lower === '@' && phrase.to - phrase.from === 2) ||
    ruleHolds(SPEAKER_OF_HEADLINE, tokens, phrase)
  );
}

/** A name, or a group or a body that speaks in headlines without one ("officials", "health ministry"). */
const SPEAKER_OF_HEADLINE: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'speaker-of-headline',
  example: 'Officials: 12 hurt in flood',
  counterexample: 'Pictures: 12 hurt in flood',
  test: (tokens, { from, to }) => {
    const words = tokens.slice(from, to);
    const last = words.at(-1);
    if (last === undefined || words.some(({ lower }) => HEADLINE_LABELS.has(lower))) return false;
    if (words.some(({ kind }) => kind === 'quote' || kind === 'number')) return false;
    if (HEADLINE_SPEAKERS.has(last.lower)) return true;
    return words.every((token) => isCapitalised(token) || INSIDE_NAMES.has(token.lower));
  },
};

/** The rules of this file that stand by themselves. */
export const HEADLINE_SPEAKERS_RULES: readonly NamedRule[] = [
  TOPIC_IN_CAPITALS,
  FIELD_OF_LINE,
  VALUE_OF_FIELD,
  LABEL_OF_PERSON,
  SPEAKER_OF_HEADLINE,
];
