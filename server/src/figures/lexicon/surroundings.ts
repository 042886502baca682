import { COORDINATORS, PARTITIVES, POINTS } from '../../language/lexicon/function-words.ts';
import { CLOSING_QUOTES } from '../../language/lexicon/quotations.ts';
import { STREET_DIRECTIONS } from './addresses.ts';
import { AGE_LINKS, AGED, BY_AGE, JOINERS, LEADS, LIST_WORDS, LIVED_UNTIL } from './ages.ts';
import { BORES, WAYS_BEHIND } from './non-quantities.ts';

/** Words and marks right before a number, by what they may make of it. Lower case. */
export const BEFORE_NUMBERS = {
  at: [...POINTS],
  coordinator: [...COORDINATORS],
  of: [...PARTITIVES],
  /** "(12", "#12" */
  open: ['(', '[', '#'],
  /** "aged about 12", "Ann, 12", "both 17" */
  aged: [...LIST_WORDS, ...AGED, ...PARTITIVES, ...JOINERS, ...LEADS, ...CLOSING_QUOTES],
  /** "the ages are 17 and 23", "lived to 94" */
  ageLink: [...AGE_LINKS, ...JOINERS, ...LIVED_UNTIL],
  /** "the number two", "over 65", "as young as nine", "older than 70", "the eldest 44" */
  telling: ['number', 'over', 'under', 'as', 'than', ...BY_AGE],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words and marks right behind a number, by what they may make of it. Lower case. */
export const BEHIND_NUMBERS = {
  of: [...PARTITIVES],
  joiner: [...JOINERS, ...COORDINATORS],
  /** "the 600 and 700 blocks", "33 N Mill Street" */
  block: ['block', 'blocks', 'and', 'to', '-', ...STREET_DIRECTIONS],
  /** "the 805 freeway", "12-gauge" */
  named: [...BORES, ...WAYS_BEHIND],
} as const satisfies Readonly<Record<string, readonly string[]>>;
