import { lemmaOf } from '../../language/lemmas.ts';
import { PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { ADDERS, INFINITIVE_MARKERS, PARTITIVES, UPON } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { PAST_ONLY, PURE_VERB, participleOf, participleOfBase, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import {
  ACT_NOUNS,
  AHEAD_OF_VERBS,
  BEGINNING_VERBS,
  CHARGED_WITH,
  CHARGES,
  CLAUSE_STARTS,
  DAY_LEADS,
  EMPTY_VERBS,
  EVENT_NOUNS,
  type EventName,
  IMPACT_VERBS,
  LIGHT_VERBS,
  NO_EVENTS,
  PARTS_OF_DAYS,
  PAST_AHEAD,
  STATES_FOUND,
  SUPPORT_VERBS,
} from '../lexicon/events.ts';
import { COMMAS, NOUN_LEADS } from '../lexicon/grammar.ts';
import { FINDING } from '../lexicon/happenings.ts';
import { WEEKDAYS } from '../lexicon/scope.ts';
import { PASSIVES, STATES } from '../lexicon/what.ts';
import { speechForms } from '../speech/speech-forms.ts';
import type { Phrase } from '../words/phrase.ts';
import { eventPhraseAt, particleVerbAt } from './event-phrases.ts';
import { happeningAt, happeningLength, isTimeOfHappening, nearestHappening } from './happenings.ts';
import { verbParticiple } from './predicates.ts';
import { TRIGGERS } from './triggers.ts';

/** What happened on a day, as the clause tells in which the day stands. */
export interface Event {
  readonly name: EventName;
  /** It is still to come ("will be released on Friday"). */
  readonly planned: boolean;
}

/** How many words may stand between a day, or a time, and what happened then. */
const REACH = 16;
/** How many words may stand between a day and the noun that it stands before: "the Friday night bomb attack". */
const ATTRIBUTE_REACH = 3;
/** How far before "took place" what took place is named, in words, … */
const SUBJECT_REACH = 8;
/** … and how far behind "launched" what was launched. */
const OBJECT_REACH = 7;

/**
 * What happened on a day: the event that the day is an attribute of ("Friday's attack"), else the nearest verb or noun of
 * an event before it in its clause ("was arrested in Moss on Friday"), else, where the day opens its clause, the first one
 * behind it ("On Friday, police arrested …"). Null where nothing tells, and where it is the day on which somebody spoke.
 *
 * @param phrase the words of the day itself
 */
export function readEvent(words: readonly Word[], phrase: Phrase): Event | null {
  const attribute = ofAttribute(words, phrase);
  if (attribute !== null) return attribute;
  if (ruleHolds(DAY_SINCE_THEN, words, phrase)) return behind(words, phrase.to + 2);
  if (ruleHolds(NOT_UNTIL_DAY, words, phrase)) return behind(words, phrase.to + 1);
  let from = phrase.from;
  while (from > 0 && DAY_LEADS.has(words[from - 1]!.lower)) from--;
  if (isAmong(words[from - 1], PARTITIVES) && PARTS_OF_DAYS.has(words[from - 2]?.lower ?? '')) {
    from -= 2;
    while (from > 0 && DAY_LEADS.has(words[from - 1]!.lower)) from--;
  }
  return (
    before(words, from) ??
    (ruleHolds(DAY_OPENS_CLAUSE, words, from) || ruleHolds(DAY_BEFORE_VERB, words, phrase.to)
      ? behind(words, phrase.to)
      : null)
  );
}

/**
 * What happened at a time of day: a happening of the lexicon that stands near, unless it says no more than that something
 * was; then, and where there is none, what its clause tells as it would of a day.
 */
export function readMoment(words: readonly Word[], phrase: Phrase): EventName | null {
  if (!isTimeOfHappening(words, phrase)) return null;
  const happening = nearestHappening(words, phrase, REACH);
  if (happening !== null && happening !== 'incident') return happening;
  return readEvent(words, phrase)?.name ?? happening;
}

/** "Friday's attack", "the July 29 deal": the noun that a day stands before. */
function ofAttribute(words: readonly Word[], { from, to }: Phrase): Event | null {
  const last = words[to - 1]?.lower ?? '';
  const owns = last.endsWith("'s");
  const led = words[from - 1]?.lower ?? '';
  if (!owns && DAY_LEADS.has(led) && !NOUN_LEADS.has(led)) return null;
  const isLed = owns || NOUN_LEADS.has(led);
  const start = isLed ? behindNames(words, to) : to;
  for (let at = start; at < Math.min(words.length, start + (isLed ? ATTRIBUTE_REACH : 1)); at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark') return null;
    const name = EVENT_NOUNS.get(lower) ?? ACT_NOUNS.get(lower);
    if (name !== undefined) return { name, planned: false };
  }
  return null;
}

/** "The March 3, 2024, Old Halden attack": the place behind the comma that ends a date, and behind the names of where it was. */
function behindNames(words: readonly Word[], from: number): number {
  const isComma =
    isAmong(words[from], COMMAS) &&
    (words[from + 1]?.capital === true || EVENT_NOUNS.has(words[from + 1]?.lower ?? ''));
  let at = isComma ? from + 1 : from;
  while (at < from + LONGEST_NAMES && words[at]?.capital === true) at++;
  return at;
}

/** In words, with the comma. */
const LONGEST_NAMES = 4;

/** The nearest event before a place, in its clause. */
function before(words: readonly Word[], from: number): Event | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { lower, kind } = words[at]!;
    const aside = asideBefore(words, at);
    if (aside !== null && words[aside - 1]?.capital === true && ruleHolds(APPOSITION, words, aside + 1)) {
      at = aside;
      continue;
    }
    if (kind === 'mark' ? !isSign(lower) && !ruleHolds(COMMA_BEHIND_NAME, words, at) : CLAUSE_STARTS.has(lower))
      return null;
    // What happened on a nearer day did not happen on this one.
    if (WEEKDAYS.has(lower)) return null;
    // "The man shot in Moss was stable on Monday": how somebody is on a day is no event of it.
    if (STATES.has(lower) && at < from - 1) return null;
    const told = toldAt(words, at);
    if (told === 'other') return null;
    if (told !== null) return told;
  }
  return null;
}

/** The first event behind a place, in its clause. */
function behind(words: readonly Word[], to: number): Event | null {
  const start = words[to]?.lower === ',' ? to + 1 : to;
  for (let at = start; at < Math.min(words.length, start + REACH); at++) {
    const { lower, kind } = words[at]!;
    if ((kind === 'mark' && !isSign(lower)) || CLAUSE_STARTS.has(lower)) return null;
    const told = toldAt(words, at);
    if (told === 'other') return null;
    // The subject's noun may name an event that the clause tells more of: "On Friday an attack destroyed …".
    if (told !== null) return told;
  }
  return null;
}

/** How long what two commas hold may be, in words. */
const LONGEST_ASIDE = 12;

/** The comma at which an aside begins that ends with the comma at a place; null where none does. */
function asideBefore(words: readonly Word[], at: number): number | null {
  if (!isAmong(words[at], COMMAS)) return null;
  for (let back = at - 2; back >= Math.max(0, at - LONGEST_ASIDE); back--) {
    if (words[back]!.kind === 'mark') return isAmong(words[back], COMMAS) ? back : null;
  }
  return null;
}

/** "Tom Vance, a climber,": what stands between the commas says who it is. */
const APPOSITION: Rule<[words: readonly Word[], from: number]> = {
  name: 'apposition-of-name',
  example: 'Police found the body of Karl Roy, a baker, on Friday.',
  counterexample: 'Police looked for Karl Roy, who baked, on Friday.',
  test: (words, from) => isAmong(words[from], NOUN_LEADS) || words[from]?.kind === 'number',
};

/** "Since 6 May, when it was closed": what happened on the day from which something is told stands behind it. */
export const DAY_SINCE_THEN: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'day-since-then',
  example: 'No train has run since Friday, when the bridge was closed.',
  counterexample: 'No train has run since Friday, and the bridge is closed.',
  test: (words, { from, to }) =>
    words[from - 1]?.lower === 'since' && isAmong(words[to], COMMAS) && words[to + 1]?.lower === 'when',
};

/** "It was not until Friday that it was closed": so late, on that day. */
export const NOT_UNTIL_DAY: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'not-until-day',
  example: 'It was not until Friday that the bridge was closed.',
  counterexample: 'It was known until Friday that the bridge was closed.',
  test: (words, { from, to }) => {
    const until = words.findLastIndex(({ lower }, at) => at < from && at >= from - 3 && lower === 'until');
    const denies = words[until - 1]?.lower ?? '';
    return until > 0 && (denies === 'not' || denies.endsWith("n't")) && CLAUSE_STARTS.has(words[to]?.lower ?? '');
  },
};

/** "Found lying on the floor": what somebody did who was found was so before, and on no day. */
const GERUND_OF_FOUND: Rule<[words: readonly Word[], at: number]> = {
  name: 'gerund-of-found',
  example: 'Karl Roy was found lying on the floor on Friday.',
  counterexample: 'Karl Roy was lying on the floor on Friday.',
  test: (words, at) => VERB_FORMS.get(words[at]!.lower) === 'gerund' && isAmong(words[at - 1], FINDING),
};

/** "Found Karl Roy, 28, dead": who is found so; what is found to be so is a clause of its own. */
const FOUND_IN_STATE: Rule<[words: readonly Word[], at: number]> = {
  name: 'found-in-state',
  example: 'Police found Karl Roy, 28, unconscious in Moss on Friday.',
  counterexample: 'The judge found Karl Roy told lies on Friday.',
  test: (words, at) => {
    let behind = at + 1;
    while (behind < at + LONGEST_NAMES && words[behind]?.capital) behind++;
    if (behind === at + 1) return false;
    if (isAmong(words[behind], COMMAS)) {
      const end = words.findIndex((word, place) => place > behind && isAmong(word, COMMAS));
      if (end < 0 || end > behind + LONGEST_ASIDE) return false;
      behind = end + 1;
    }
    return isAmong(words[behind], STATES_FOUND);
  },
};

/** A comma that parts the names of places: "in Moss, Karsa, on Friday". */
const COMMA_BEHIND_NAME: Rule<[words: readonly Word[], at: number]> = {
  name: 'comma-behind-name',
  example: 'Police arrested a baker in Moss, Karsa, on Friday.',
  counterexample: 'Police arrested a baker in town, Friday.',
  test: (words, at) => isAmong(words[at], COMMAS) && words[at - 1]?.capital === true,
};

/** A sign of money or of a share, which parts no clauses. */
function isSign(mark: string): boolean {
  return SIGN.test(mark);
}

const SIGN = /^[\p{Sc}%‰]$/u;

/** "On Friday, police arrested …": what the day is of stands behind it. */
const DAY_OPENS_CLAUSE: Rule<[words: readonly Word[], from: number]> = {
  name: 'day-opens-clause',
  example: 'On Friday, police arrested a baker.',
  counterexample: 'Of the baker on Friday police arrested none.',
  test: (words, from) => {
    const word = words[from - 1];
    if (opensWithPlace(words, from)) return true;
    return word === undefined || word.kind === 'mark' || isAmong(word, CLAUSE_STARTS) || isAmong(word, ADDERS);
  },
};

/** "In Moss on Friday Ida Holm set a record": a place may stand before the day. */
function opensWithPlace(words: readonly Word[], from: number): boolean {
  if (from < 2 || from > LONGEST_NAMES || !PREPOSITIONS.has(words[0]!.lower)) return false;
  return words.slice(1, from).every(({ capital }) => capital);
}

/** "The rebels on Friday attacked …": the day stands between who did it and the verb. */
const DAY_BEFORE_VERB: Rule<[words: readonly Word[], to: number]> = {
  name: 'day-before-verb',
  example: 'Gales on Friday sank the ferry.',
  counterexample: 'Gales on Friday and Sunday sank the ferry.',
  test: (words, to) => {
    const lower = words[to]?.lower ?? '';
    return PAST_ONLY.has(lower) || (VERB_FORMS.get(lower) === 'participle' && !PASSIVES.has(lower));
  },
};

/** Whether a word is one of "found … guilty", from whichever side it is come to. */
const FOUND_GUILTY: Rule<[words: readonly Word[], at: number]> = {
  name: 'found-guilty',
  example: 'A jury found the dealer guilty on 3 May.',
  counterexample: 'A jury found the dealer on 3 May.',
  test: (words, at) => {
    const { lower } = words[at]!;
    if (lower === 'guilty')
      return words.slice(Math.max(0, at - CHARGE_REACH), at).some((word) => word.lower === 'found');
    return lower === 'found' && words.slice(at + 1, at + 1 + CHARGE_REACH).some((word) => word.lower === 'guilty');
  },
};

/** What a word tells: an event, something else that was done on a day (somebody said something, had a visitor), or nothing. */
function toldAt(words: readonly Word[], at: number): Event | 'other' | null {
  const word = words[at]!;
  const { lower } = word;
  if (lower.length < 3) return null;
  if (word.capital && at > 0) return null;
  const cause = IMPACT_VERBS.has(lower) ? eventBefore(words, at, [EVENT_NOUNS]) : null;
  if (cause !== null) return { name: cause, planned: ruleHolds(EVENT_AHEAD, words, at) };
  const phrase = eventPhraseAt(words, at) ?? (happeningLength(words, at) < 2 ? particleVerbAt(words, at) : null);
  if (phrase !== null) return { name: phrase, planned: ruleHolds(EVENT_AHEAD, words, at) };
  if (ruleHolds(EMPTY_VERB, words, at)) {
    const name = ofObject(words, at);
    return name === null ? 'other' : { name, planned: ruleHolds(EVENT_AHEAD, words, at) };
  }
  if (NO_EVENTS.has(lower) || ruleHolds(DEED_CHARGED, words, at) || ruleHolds(GERUND_OF_FOUND, words, at)) return null;
  if (ruleHolds(FOUND_GUILTY, words, at)) return { name: 'verb:convicted', planned: false };
  if (LIGHT_VERBS.has(lower)) return ofSubject(words, at);
  if (SUPPORT_VERBS.has(lower)) {
    const name =
      ofObject(words, at) ??
      (isAmong(words[at + 1], DAY_LEADS) ? eventBefore(words, at, [EVENT_NOUNS, ACT_NOUNS]) : null);
    if (name !== null) return { name, planned: ruleHolds(EVENT_AHEAD, words, at) };
  }
  if (ruleHolds(ATTRIBUTIVE_GERUND, words, at)) return null;
  const isAhead = ruleHolds(VERB_AHEAD, words, at);
  const noun = EVENT_NOUNS.get(lower);
  if (noun !== undefined && !isAhead) return { name: noun, planned: ruleHolds(EVENT_AHEAD, words, at) };
  if (isAhead) {
    // What somebody was engaged for: the day is that of being engaged.
    if (ruleHolds(VERB_OF_PURPOSE, words, at)) return null;
    if (ruleHolds(VERB_THAT_TELLS, lower)) return 'other';
    return { name: nameOf(words, at, participleOfBase(lower)), planned: true };
  }
  if (ruleHolds(VERB_OF_PLAN, words, at) && !ruleHolds(VERB_THAT_TELLS, lower)) {
    return { name: nameOf(words, at, participleOfBase(lemmaOf(lower))), planned: true };
  }
  if (!ruleHolds(VERB_OF_EVENT, words, at)) return null;
  const participle = verbParticiple(lower) ?? (ruleHolds(IRREGULAR_PAST, words, at) ? participleOf(lower) : null);
  const happening = happeningAt(words, at);
  if (participle === null)
    return happening === null ? null : { name: happening, planned: ruleHolds(EVENT_AHEAD, words, at) };
  // Who "found the body" tells nothing of what was found.
  const finds = happening === 'found' && (isAmong(words[at + 1], NOUN_LEADS) || ruleHolds(FOUND_IN_STATE, words, at));
  if (ruleHolds(VERB_THAT_TELLS, lower) && !finds && !PASSIVES.has(words[at - 1]?.lower ?? '')) return 'other';
  return { name: nameOf(words, at, participle), planned: ruleHolds(EVENT_AHEAD, words, at) };
}

/** "The attack took place": what a verb that says no more has for its subject. */
function ofSubject(words: readonly Word[], at: number): Event | null {
  if (words[at]!.lower === 'place' && !/^t[ao]k(?:e|es|en|ing)$|^took$/.test(words[at - 1]?.lower ?? '')) return null;
  const named = eventBefore(words, at, [EVENT_NOUNS, ACT_NOUNS]);
  if (named !== null) return { name: named, planned: ruleHolds(EVENT_AHEAD, words, at) };
  const happening =
    ofObject(words, at) ?? happeningAt(words, words[at]!.lower === 'place' ? at - 1 : at) ?? beginningAt(words, at);
  return happening === null ? null : { name: happening, planned: ruleHolds(EVENT_AHEAD, words, at) };
}

/** "Voting began", "the parade began": what the verb is of, else, where no noun of an event names it, that it began. */
function beginningAt(words: readonly Word[], at: number): EventName | null {
  if (!isAmong(words[at], BEGINNING_VERBS)) return null;
  const subject = words[at - 1]?.lower ?? '';
  return subject.endsWith('ing') && VERB_FORMS.get(subject) === 'gerund'
    ? nameOf(words, at - 1, participleOf(subject)!)
    : 'verb:begun';
}

/** The nearest noun of an event before a verb, in one stretch with it. */
function eventBefore(
  words: readonly Word[],
  at: number,
  nouns: readonly ReadonlyMap<string, EventName>[],
): EventName | null {
  const end = asideBefore(words, at - 1) ?? at;
  for (let back = end - 1; back >= Math.max(0, end - SUBJECT_REACH); back--) {
    const { lower, kind } = words[back]!;
    if (kind === 'mark') return null;
    const phrase = EVENT_NOUNS.has(lower) ? eventPhraseAt(words, back) : null;
    if (phrase !== null) return phrase;
    for (const names of nouns) {
      const name = names.get(lower);
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** "Launched a large offensive", "began their strike": the object of a verb that says no more than that it was done. */
function ofObject(words: readonly Word[], at: number): EventName | null {
  for (let next = at + 1; next < Math.min(words.length, at + OBJECT_REACH); next++) {
    const { lower, kind } = words[next]!;
    if (kind === 'mark' || PREPOSITIONS.has(lower) || CLAUSE_STARTS.has(lower)) return null;
    const name = EVENT_NOUNS.get(lower) ?? ACT_NOUNS.get(lower);
    if (name !== undefined) return name;
  }
  return null;
}

function nameOf(words: readonly Word[], at: number, participle: string): EventName {
  const happening = happeningAt(words, at);
  if (happening !== null) return happening;
  const trigger = TRIGGERS.startingAt(words, at)?.value.find(({ role, nouns }) => role !== 'noun' && nouns === null);
  return trigger?.name ?? `verb:${participle}`;
}

/** A known form, not led in as an adjective or a noun is: "the wounded men". */
const VERB_OF_EVENT: Rule<[words: readonly Word[], at: number]> = {
  name: 'verb-of-event',
  example: 'Police freed a baker on Friday.',
  counterexample: 'Friday is for the freed baker.',
  test: (words, at) => {
    const { lower } = words[at]!;
    const form = VERB_FORMS.get(lower);
    return !isAmong(words[at - 1], NOUN_LEADS) && (form !== undefined || PURE_VERB.has(lower) || lower.endsWith('ed'));
  },
};

/** "The swimming pool", "a shopping centre": what is bought there is no more than its name. */
const ATTRIBUTIVE_GERUND: Rule<[words: readonly Word[], at: number]> = {
  name: 'attributive-gerund',
  example: 'The council closed the old swimming pool on Friday.',
  counterexample: 'The boy was swimming a mile on Friday.',
  test: (words, at) => {
    const next = words[at + 1];
    if (at === 0 || next === undefined || next.capital || VERB_FORMS.get(words[at]!.lower) !== 'gerund') return false;
    // A bare noun in the singular is no object.
    return next.kind === 'word' && supersenseOf(next.lower, 'noun') !== null && !isClosed(next.lower);
  },
};

function isClosed(lower: string): boolean {
  return NOUN_LEADS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_STARTS.has(lower);
}

/** "Made her first appearance": a verb of which the object alone says what was done, so that no verb before it does. */
const EMPTY_VERB: Rule<[words: readonly Word[], at: number]> = {
  name: 'empty-verb',
  example: 'The man who was arrested in Moss made his plea on Friday.',
  counterexample: 'The man who was arrested in Moss on Friday made his plea.',
  test: (words, at) => isAmong(words[at], EMPTY_VERBS) && isAmong(words[at + 1], NOUN_LEADS),
};

/** "Sank", "broke", "was struck", but not "hit" and "cut", which may be of any time. */
const IRREGULAR_PAST: Rule<[words: readonly Word[], at: number]> = {
  name: 'irregular-past',
  example: 'The ferry sank off Halden on Friday.',
  counterexample: 'The ferries hit the pier on Friday.',
  test: (words, at) => {
    const { lower } = words[at]!;
    return PAST_ONLY.has(lower) || (VERB_FORMS.get(lower) === 'participle' && participleOfBase(lower) !== lower);
  },
};

/** A verb that puts what somebody says before the reader: "said", "told", "announced", but not "attacked". */
const VERB_THAT_TELLS: Rule<[lower: string]> = {
  name: 'verb-that-tells',
  example: 'The mayor announced the ferry on Friday.',
  counterexample: 'The mayor attacked the ferry on Friday.',
  test: (lower) => speechForms(lower).some(({ verb }) => verb.takes.includes('clause') || verb.addressee === true),
};

/** "Will release", "to meet". */
const VERB_AHEAD: Rule<[words: readonly Word[], at: number]> = {
  name: 'verb-ahead',
  example: 'The court will free a baker on Friday.',
  counterexample: 'The court freed a baker on Friday.',
  test: (words, at) => isAmong(words[at - 1], AHEAD_OF_VERBS) && VERB_FORMS.get(words[at]!.lower) === 'verb',
};

/** "The court meets on 3 June": the present of what is planned, right before its day. */
const VERB_OF_PLAN: Rule<[words: readonly Word[], at: number]> = {
  name: 'verb-of-plan',
  example: 'The new hospital opens on Friday.',
  counterexample: 'The new hospitals of Halden open on Friday.',
  test: (words, at) => {
    const { lower } = words[at]!;
    if (!lower.endsWith('s') || VERB_FORMS.get(lower) !== 'verb' || STATES.has(lower)) return false;
    return isAmong(words[at + 1], UPON) && at > 0 && !isAmong(words[at - 1], NOUN_LEADS);
  },
};

/** "Signed Ida Holm to lead the choir on Friday": what the named one is to do, not what happened then. */
const VERB_OF_PURPOSE: Rule<[words: readonly Word[], at: number]> = {
  name: 'verb-of-purpose',
  example: 'The choir signed Ida Holm to lead it on Friday.',
  counterexample: 'The choir plans to leave Halden on Friday.',
  test: (words, at) => at > 2 && isAmong(words[at - 1], INFINITIVE_MARKERS) && words[at - 2]!.capital,
};

/** "Will be released", "is to be held": a few words before a verb put it into the future. */
const EVENT_AHEAD: Rule<[words: readonly Word[], at: number]> = {
  name: 'event-ahead',
  example: 'A baker will be released from the old gaol of the northern harbour on Friday.',
  counterexample: 'A baker was released from the old gaol of the northern harbour on Friday.',
  test: (words, at) =>
    words.slice(Math.max(0, at - 3), at).some((word) => !isAmong(word, PAST_AHEAD) && isAmong(word, AHEAD_OF_VERBS)),
};

/** How many words may stand between "charged with" and the deed ("second-degree murder"). */
const CHARGE_REACH = 4;

/** A deed as what somebody is charged with: the day is that of the charge or the verdict. */
const DEED_CHARGED: Rule<[words: readonly Word[], at: number]> = {
  name: 'deed-charged',
  example: 'Karl Roy was convicted of arson on Friday.',
  counterexample: 'The mill was destroyed by arson on Friday.',
  test: (words, at) => {
    for (let back = at - 1; back >= Math.max(1, at - CHARGE_REACH); back--) {
      if (words[back]!.kind === 'mark') return false;
      if (CHARGED_WITH.has(words[back]!.lower) && CHARGES.has(words[back - 1]!.lower)) return true;
    }
    return false;
  },
};

/** The rules of this file that stand by themselves. */
export const EVENTS_RULES: readonly NamedRule[] = [
  FOUND_GUILTY,
  APPOSITION,
  DAY_SINCE_THEN,
  NOT_UNTIL_DAY,
  GERUND_OF_FOUND,
  FOUND_IN_STATE,
  COMMA_BEHIND_NAME,
  DAY_OPENS_CLAUSE,
  DAY_BEFORE_VERB,
  VERB_OF_EVENT,
  ATTRIBUTIVE_GERUND,
  EMPTY_VERB,
  VERB_THAT_TELLS,
  IRREGULAR_PAST,
  VERB_AHEAD,
  VERB_OF_PLAN,
  VERB_OF_PURPOSE,
  EVENT_AHEAD,
  DEED_CHARGED,
];
