import { AGENTS, DOER_LEADS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { OF_PERSONS, VERBS_OF_HAVING } from '../lexicon/bearers.ts';
import { listedOwner } from './bearers/listed.ts';
import type { Name } from './bearers/names.ts';
import { goalOf, namedBehind } from './bearers/names-behind.ts';
import { ownerBeside } from './bearers/owners.ts';
import { goneOnAbout, subjectEndingAt, type Topic, topicOf } from './bearers/subjects.ts';
import { verbBefore } from './bearers/verbs.ts';
import type { FigurePlace } from './sentence/figure-place.ts';

/** Of whom or of what a figure is, as the grammar of its clause tells; each is null where nothing does. */
export interface Bearers {
  /** Whose it is: "Corvane's battery", "profits at Corvane", "Corvane made", "its battery" behind a sentence on Corvane. */
  readonly owner: Name | null;
  /** Who does what the verb says: "Corvane offered", "a bid by Corvane". */
  readonly doer: Name | null;
  /** Whom it befalls: "Ida Holm was jailed". */
  readonly undergoer: Name | null;
  /** For whom or for what: "a bid for Corvane". */
  readonly goal: Name | null;
  /** The verb of doer and undergoer, as its base form. */
  readonly verb: string | null;
  /** One of them is whom "he" or "the company" points back to, and might be somebody else. */
  readonly isGuessed: boolean;
  /** A list sets it behind the name of its owner: "Corvane (12 percent), Talven (15 percent)". */
  readonly isListed: boolean;
}

const NONE: Bearers = {
  owner: null,
  doer: null,
  undergoer: null,
  goal: null,
  verb: null,
  isGuessed: false,
  isListed: false,
};

/**
 * Who or what a figure is of, by the clause in which it stands.
 *
 * @param before what the sentence before is about, to which "it" and "the company" point back
 */
export function bearersOf(words: readonly Word[], place: FigurePlace, before: () => Topic | null): Bearers {
  const listed = listedOwner(words, place);
  if (listed !== null) return { ...NONE, owner: listed, isListed: true };
  if (ruleHolds(HEADLINE, words)) return NONE;
  let isGuessed = false;
  const back = (at: number) => {
    const topic = topicOf(words.slice(0, at)) ?? before();
    if (topic === null) return null;
    if (!topic.isAlone || isAmong(words[at], OF_PERSONS)) isGuessed = true;
    return topic.name;
  };
  const verb = verbBefore(words, place);
  const beside = ownerBeside(words, place, back) ?? namedBehind(words, place.until, PARTITIVES);
  const by = namedBehind(words, place.until, DOER_LEADS);
  const goal = goalOf(words, place, verb?.at ?? null);
  if (verb === null) return { ...NONE, owner: beside, doer: by, goal, isGuessed };
  const subject =
    words[verb.begins]!.known?.form === 'gerund'
      ? goneOnAbout(words, verb.begins, back)
      : subjectEndingAt(words, verb.begins, back);
  const doneBy = verb.isPassive ? namedBehind(words, verb.at + 1, AGENTS) : null;
  const isHaving = verb.base === null || VERBS_OF_HAVING.has(verb.base);
  const isActive = !verb.isPassive && !isHaving;
  return {
    owner: beside ?? subject?.owner ?? (isHaving ? (subject?.name ?? null) : null),
    doer: by ?? doneBy ?? (isActive ? (subject?.name ?? null) : null),
    undergoer: verb.isPassive ? (subject?.name ?? null) : null,
    goal,
    verb: verb.base,
    isGuessed,
    isListed: false,
  };
}

/** Beyond so large a share of words with a capital nothing tells a name from any other word. */
const LOUD = 0.7;

/** A headline that writes all its words with a capital. */
export const HEADLINE: Rule<[words: readonly Word[]]> = {
  name: 'headline-in-capitals',
  example: 'Corvane Mills Offered $40m For Halden Timber',
  counterexample: 'Corvane Mills offered $40m for Halden Timber',
  test: (words) => {
    const all = words.filter(({ kind }) => kind === 'word');
    return all.filter(({ capital }) => capital).length > LOUD * all.length;
  },
};
