import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { wordAt } from '../../language/words.ts';
import type { Credit, Mention } from '../claim.ts';
import { CREDITING_PHRASES, SPEAKING_TO } from '../lexicon/credits.ts';
import { OUTLET_WORDS, OUTLETS, UNNAMED_PRESS } from '../lexicon/outlets.ts';
import { CITING, RELAYING_NOUNS } from '../lexicon/relays.ts';
import { JOINING_PREPOSITIONS } from '../lexicon/speakers.ts';
import type { Frame, FrameToken } from '../speech/frames.ts';
import { nounPhraseStartingAt, type Phrase } from '../speech/speaker-phrases.ts';
import type { SpeechEvent } from '../speech/speech-event.ts';

const CREDITS = new PhraseTable(CREDITING_PHRASES.map((phrase) => [phrase, true] as const));
const TO_OUTLETS = new PhraseTable(SPEAKING_TO.map((phrase) => [phrase, true] as const));
/** How much of a body is looked through for its dateline, in characters. */
const TOP = 1500;
/** "RENO, Nev. (UPI) — …" at the start of a line: capitalised words, a name in brackets, a dash. */
const DATELINE = /^((?:\p{Lu}[\p{L}.'’-]{0,30},?\s){1,5})\((\p{Lu}[\p{L}&. -]{1,30})\)\s?(?:—|–|--?)\s/mu;

/** The agency, outlet or document that a frame credits by a phrase of its own ("as reported by …", "quoted from …"). */
function creditIn({ tokens }: Frame): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const credit = CREDITS.startingAt(tokens, at);
    if (credit === null) continue;
    const outlet = nounPhraseStartingAt(tokens, credit.to);
    if (outlet !== null && tokens.slice(outlet.from, outlet.to).some(isCapitalised)) return spanOf(tokens, outlet);
  }
  return null;
}

/**
 * Through whom a speech event is heard: the outlet that was told ("told AFP", "in an interview with …"), or the one
 * that the frame credits. Null where neither is named.
 */
export function viaOf(frame: Frame, { cue, form, speaker }: SpeechEvent): Span | null {
  const { tokens } = frame;
  const behind = wordAt(tokens, cue.end);
  if (form?.verb.addressee && behind < tokens.length) {
    const told = outletAt(tokens, behind);
    if (told !== null) return spanOf(tokens, told);
  }
  for (let at = 0; at < tokens.length; at++) {
    const told = TO_OUTLETS.startingAt(tokens, at);
    const outlet = told === null ? null : outletAt(tokens, told.to);
    if (outlet !== null) return spanOf(tokens, outlet);
  }
  const credit = creditIn(frame);
  return credit !== null && credit.start !== speaker.start ? credit : null;
}

/**
 * Whom an outlet names as its source: "Kyodo reported 12 deaths, citing the police", "citing police, the Herald said …".
 * Null where the speaker is no outlet, or nobody is cited outside what somebody else says.
 */
export function citedBy({ tokens }: Frame, { speaker, cue }: SpeechEvent): Span | null {
  const { from, to } = tokensIn(tokens, speaker);
  if (to <= from || !ruleHolds(PASSES_ON, tokens, { from, to })) return null;
  const citing = tokens.findIndex(
    ({ lower, start }, at) => CITING.has(lower) && (at === 0 || at === to + 1 || start >= cue.end),
  );
  const cited = citing === -1 ? null : nounPhraseStartingAt(tokens, citing + 1);
  return cited === null ? null : spanOf(tokens, cited);
}

/** Whether a mention in a frame is of an outlet by name ("Reuters", "the Halden Times"). */
export function isOutletSpan({ tokens }: Frame, span: Span): boolean {
  const { from, to } = tokensIn(tokens, span);
  return to > from && ruleHolds(OUTLET_IN_CAPITALS, tokens, { from, to });
}

/** The tokens of a frame from the first that begins in a span to the one in which it ends; found by halving. */
function tokensIn(tokens: readonly FrameToken[], { start, end }: Span): Phrase {
  const from = wordAt(tokens, start);
  let to = Math.max(0, from - 1);
  while (to < tokens.length && tokens[to]!.end < end) to++;
  return { from, to: to < tokens.length ? to + 1 : 0 };
}

/** Whether somebody passes on what others say: an outlet by name, or as "local media", "the agency", "state television". */
const PASSES_ON: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'passes-on',
  example: 'Twelve people were killed, local media said, citing police.',
  counterexample: 'Twelve people were killed, a firm said, citing police.',
  test: (tokens, phrase) =>
    ruleHolds(OUTLET_IN_CAPITALS, tokens, phrase) || RELAYING_NOUNS.has(tokens[phrase.to - 1]!.lower),
};

/** The outlet that begins at a place, without "on condition of anonymity" and its like behind it. */
function outletAt(tokens: readonly FrameToken[], at: number): Phrase | null {
  const phrase = nounPhraseStartingAt(tokens, at);
  if (phrase === null) return null;
  const behind = tokens
    .slice(phrase.from, phrase.to)
    .findIndex(({ lower }) => !PARTITIVES.has(lower) && JOINING_PREPOSITIONS.has(lower));
  const outlet = behind <= 0 ? phrase : { from: phrase.from, to: phrase.from + behind };
  return ruleHolds(OUTLET_IN_CAPITALS, tokens, outlet) ? outlet : null;
}

const OUTLET_IN_CAPITALS: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'outlet-in-capitals',
  example: 'Twelve people were killed, the Halden Times said, citing police.',
  counterexample: 'Twelve people were killed, a firm said, citing police.',
  test: (tokens, { from, to }) => {
    const words = tokens.slice(from, to);
    if (words.some(({ lower }) => UNNAMED_PRESS.has(lower)) && !words.some(isCapitalised)) return false;
    return words.some((token) => isCapitalised(token) && (OUTLETS.has(token.lower) || OUTLET_WORDS.has(token.lower)));
  },
};

function spanOf(tokens: readonly FrameToken[], { from, to }: Phrase): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/**
 * Through whom a whole source is heard: the agency of its header, else that of its dateline, else its publisher, else
 * the host of its address; null where none is known.
 */
export function readCredit(source: Pick<Source, 'header' | 'body'>): Credit | null {
  const { agency, publisher, url } = source.header.known;
  if (agency !== undefined) return { name: agency, from: 'agency' };
  const dateline = agencyMention(source);
  if (dateline !== null) return { name: dateline.text, from: 'dateline' };
  if (publisher !== undefined) return { name: publisher, from: 'publisher' };
  const host = /^https?:\/\/(?:www\.)?([^/?#:]{1,255})/i.exec(url ?? '')?.[1];
  return host === undefined ? null : { name: host.toLowerCase(), from: 'address' };
}

/**
 * The agency that carries a source: as its header names it (then with an empty span at 0), else the one in brackets in
 * its dateline; null where neither does.
 */
export function agencyMention({ header, body }: Pick<Source, 'header' | 'body'>): Mention | null {
  const { agency } = header.known;
  if (agency !== undefined) return { text: agency, start: 0, end: 0 };
  const match = DATELINE.exec(body.slice(0, TOP));
  const [whole, place, text] = match ?? [];
  if (match === null || whole === undefined || place === undefined || text === undefined) return null;
  const city = place.split(/[,\s]/, 1)[0]!;
  const isDateline = (city.length > 2 && city === city.toUpperCase()) || OUTLETS.has(text.toLowerCase());
  if (!isDateline) return null;
  const start = match.index + whole.indexOf(`(${text})`) + 1;
  return { text, start, end: start + text.length };
}

/** The rules of this file that stand by themselves. */
export const CREDITS_RULES: readonly NamedRule[] = [PASSES_ON, OUTLET_IN_CAPITALS];
