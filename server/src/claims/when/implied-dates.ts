import type { Span } from '../../corpus/span.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { readDates, resolveDate } from '../../language/calendar/dates.ts';
import { daySpan, isoDay, shiftMonth } from '../../language/calendar/days.ts';
import { plainDate } from '../../language/calendar/plain-date.ts';
import { SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';
import { PARTITIVES, UPON } from '../../language/lexicon/function-words.ts';
import { ORDINALS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { findSentences } from '../../language/sentences.ts';
import type { WordTable } from '../../language/word-table.ts';
import { lowerWordsOf } from '../../language/words.ts';
import type { DatedBy } from '../claim.ts';
import { BEGINNINGS } from '../lexicon/as-of.ts';
import { INTO } from '../lexicon/when.ts';

const alternatives = (table: WordTable<number>) => [...table.keys()].join('|');
/** "nine months into the war", "after nine months of war", "nine months on". */
const ELAPSED = new RegExp(
  `\\b(\\d{1,3}|${alternatives(SMALL_NUMBERS)})[\\s-](day|week|month|year)s?\\s(into|of|after|since|on)\\b`,
  'i',
);
/** Most sentences name no such unit: that is looked for first. */
const UNIT = /\b(?:day|week|month|year)s?\b/i;
/** "in its ninth month", "the 11th month of". */
const NTH = new RegExp(`\\b(\\d{1,3}(?:st|nd|rd|th)|${alternatives(ORDINALS)})\\s(day|week|month|year)\\b`, 'i');
/** How far behind "after" the date that is counted from may stand, in characters. */
const ANCHOR_REACH = 40;
/** How much of a text is looked through for how a long event began, in characters. */
const STORY = 20_000;
/** How far before a date the word that says that something began may stand, in characters. */
const BEGINNING_REACH = 60;

type Unit = 'day' | 'week' | 'month' | 'year';

/** So many units from a day or month on. */
interface Elapsed {
  readonly count: number;
  readonly unit: Unit;
  /** The words that say so. */
  readonly text: string;
  /** The date that the words themselves count from ("a week after the flood of May 1"); null for "into the war". */
  readonly anchor: DateExpression | null;
}

/**
 * Tells the dates that durations imply: "nine months into the war" in a text that says when the war began. Looks for that
 * only where a duration asks for it. Its answers depend on the text and on its date alone.
 */
export class ImpliedDates {
  readonly #text: string;
  readonly #reference: string | null;
  #beginning: string | null | undefined;
  /** The figures of a sentence share what it implies. */
  #last: { readonly start: number; readonly implied: DatedBy | null } | null = null;

  /** @param reference the source's own date (ISO 8601), which completes days without a year; null where unknown */
  constructor(text: string, reference: string | null) {
    this.#text = text;
    this.#reference = reference;
  }

  /** When a sentence speaks, by its duration; null where it names none, or where the text does not say since when. */
  of(sentence: Span): DatedBy | null {
    if (this.#last?.start !== sentence.start) this.#last = { start: sentence.start, implied: this.#read(sentence) };
    return this.#last.implied;
  }

  #read(sentence: Span): DatedBy | null {
    const elapsed = this.#elapsedIn(sentence);
    if (elapsed === null) return null;
    const from = elapsed.anchor === null ? this.#beginningOfEvent() : resolveDate(elapsed.anchor, this.#reference);
    if (from === null || from.length < 'YYYY-MM'.length) return null;
    const date = later(from, elapsed);
    return date === null ? null : { date, why: `“${elapsed.text}”, from ${plainDate(from)}`, inferred: true };
  }

  #elapsedIn(sentence: Span): Elapsed | null {
    const text = this.#text.slice(sentence.start, sentence.end);
    if (!UNIT.test(text)) return null;
    const match = ELAPSED.exec(text);
    if (match !== null) {
      const [whole, number, unit, preposition] = match;
      const count = SMALL_NUMBERS.get(number!.toLowerCase()) ?? Number(number);
      const plain = { count, unit: unit!.toLowerCase() as Unit, text: whole };
      const lower = preposition!.toLowerCase();
      if (INTO.has(lower)) return { ...plain, anchor: null };
      if (PARTITIVES.has(lower))
        return /\bafter\s$/i.test(text.slice(0, match.index)) ? { ...plain, anchor: null } : null;
      const start = sentence.start + match.index + whole.length;
      const [anchor] = readDates(this.#text, { start, end: Math.min(sentence.end, start + ANCHOR_REACH) });
      return anchor === undefined || UPON.has(lower) ? null : { ...plain, anchor };
    }
    const nth = NTH.exec(text);
    if (nth === null || !/\b(?:in|into|entering|entered)\s(?:its|the|their|a|an)\s$/i.test(text.slice(0, nth.index)))
      return null;
    const count = (ORDINALS.get(nth[1]!.toLowerCase()) ?? Number.parseInt(nth[1]!, 10)) - 1;
    return { count, unit: nth[2]!.toLowerCase() as Unit, text: nth[0], anchor: null };
  }

  /** The day or month in which what the text tells of began; null where it names none, or two. */
  #beginningOfEvent(): string | null {
    if (this.#beginning !== undefined) return this.#beginning;
    const found = new Set<string>();
    for (const sentence of findSentences(this.#text.slice(0, STORY))) {
      for (const date of readDates(this.#text, sentence)) {
        const iso = ruleHolds(BEGINNING_TOLD, this.#text, sentence, date) ? resolveDate(date, this.#reference) : null;
        if (iso !== null && iso.length >= 'YYYY-MM'.length) found.add(iso);
      }
    }
    const months = new Set([...found].map((iso) => iso.slice(0, 7)));
    this.#beginning = months.size === 1 ? [...found].sort((a, b) => b.length - a.length)[0]! : null;
    return this.#beginning;
  }
}

/** "since October 7, 2023", "the war began on October 7, 2023", "the October 7, 2023, attack triggered the war". */
const BEGINNING_TOLD: Rule<[text: string, sentence: Span, date: DateExpression]> = {
  name: 'beginning-told',
  example: 'The siege began on 7 March 2022. Twelve people died two weeks into the siege.',
  counterexample: 'The siege ended on 7 March 2022. Twelve people died two weeks into the siege.',
  test: (text, sentence, { start, end, lead, point }) => {
    if (point.form !== 'absolute' && point.form !== 'yearless') return false;
    if (lead === 'since' || lead === 'ever since') return true;
    const before = text.slice(Math.max(sentence.start, start - BEGINNING_REACH), start);
    const behind = text.slice(end, Math.min(sentence.end, end + BEGINNING_REACH));
    return [before, behind].some((near) => lowerWordsOf(near).some((word) => BEGINNINGS.has(word)));
  },
};

/** The date some units on, as precise as the unit: a day for days and weeks, a month for months, a year for years. */
function later(from: string, { count, unit }: Elapsed): string | null {
  if (unit === 'year') return String(Number(from.slice(0, 4)) + count).padStart(4, '0');
  if (unit === 'month') return shiftMonth(from.slice(0, 7), count);
  const span = daySpan(from);
  if (span === null || span.first !== span.last) return null;
  return isoDay(span.first + count * (unit === 'week' ? 7 : 1));
}

/** The rules of this file that stand by themselves. */
export const IMPLIED_DATES_RULES: readonly NamedRule[] = [BEGINNING_TOLD];
