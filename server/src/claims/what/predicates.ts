import { UNITS } from '../../language/lexicon/number-words.ts';
import { participleOf } from '../../language/verb-forms.ts';
import type { Claim } from '../claim.ts';
import { CLAUSE_ENDS, DETERMINERS, FILLERS, LEADS, LINKS, PAST_FORMS, PREPOSITIONS } from '../lexicon/grammar.ts';
import {
  CARE_VERBS,
  PREDICATE_CLASSES,
  type PredicateClass,
  type PredicateName,
  predicateClass,
} from '../lexicon/predicates.ts';
import { PhraseTable, type Word } from '../words/clause.ts';
import type { Phrase } from '../words/phrase.ts';

/** How a predicate was found, and how far it stands from the figure. */
interface Candidate {
  readonly name: PredicateName;
  readonly distance: number;
}

type Role = 'transitive' | 'intransitive' | 'state' | 'noun';

interface Trigger {
  readonly name: PredicateName;
  readonly role: Role;
}

const TRIGGERS = new PhraseTable<readonly Trigger[]>();
const ENDINGS = new Map<string, { readonly words: readonly string[]; readonly trigger: Trigger }[]>();

for (const [phrase, triggers] of collectTriggers()) {
  TRIGGERS.add(phrase, triggers);
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  const list = ENDINGS.get(last) ?? [];
  for (const trigger of triggers) list.push({ words, trigger });
  ENDINGS.set(
    last,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

function collectTriggers(): ReadonlyMap<string, readonly Trigger[]> {
  const triggers = new Map<string, Trigger[]>();
  for (const each of PREDICATE_CLASSES as readonly (PredicateClass & { readonly name: PredicateName })[]) {
    const roles = [
      ['transitive', each.transitive],
      ['intransitive', each.intransitive],
      ['state', each.states],
      ['noun', each.nouns],
    ] as const;
    for (const [role, phrases] of roles) {
      for (const phrase of phrases ?? [])
        triggers.set(phrase, [...(triggers.get(phrase) ?? []), { name: each.name, role }]);
    }
  }
  return triggers;
}

const PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'it', 'me', 'us', 'himself', 'herself']);

/** How many words may stand between what is counted and its predicate. */
const REACH = 9;

/**
 * The predicate of a counted noun phrase: the name of a class of the lexicon, `verb:PARTICIPLE` where another verb governs
 * it, or null where nothing near tells.
 */
export function readPredicate(words: readonly Word[], phrase: Phrase): Claim['predicate'] {
  if (isTaking(words, phrase)) return 'taken-hostage';
  const label = labelled(words, phrase);
  if (label !== null) return label;
  const [after, object] = [behind(words, phrase.to), before(words, phrase)];
  // "Found four victims with gunshot wounds" tells how many were found; "found three dead" how many died.
  if (object?.name === 'found' && predicateClass(after?.name ?? null)?.fate !== true) return 'found';
  if (predicateClass(after?.name ?? null)?.wound === true && isCarried(words, phrase.from)) return 'hospitalised';
  let best: Candidate | null = null;
  for (const each of [inside(words, phrase), after, object]) {
    if (each !== null && (best === null || each.distance < best.distance)) best = each;
  }
  return best?.name ?? otherVerb(words, phrase);
}

const LABEL_MARKS: ReadonlySet<string> = new Set([':', '=']);

/** "Killed: 12", "fatalities = 12": what a label of one word says of the number behind it. */
function labelled(words: readonly Word[], { from }: Phrase): PredicateName | null {
  if (!LABEL_MARKS.has(words[from - 1]?.lower ?? '')) return null;
  const before = words[from - 3];
  if (before !== undefined && !before.mark) return null;
  const triggers = TRIGGERS.matchAt(words, from - 2)?.value ?? [];
  return triggers.find(({ role }) => role !== 'intransitive')?.name ?? null;
}

/** "Transported six people with gunshot wounds", "treated four wounded men": tells of how many were taken care of. */
function isCarried(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  return CARE_VERBS.has(words[at]?.lower ?? '');
}

/** Whether a word tells what happened to what is counted before it: "shot" of "4 shot", though it is a noun as well. */
export function isPredicateWord(words: readonly Word[], at: number): boolean {
  const found = TRIGGERS.matchAt(words, at);
  return found?.value.some(({ role }) => role === 'transitive' || role === 'state') ?? false;
}

/** The counted noun holds the predicate itself: "six deaths". */
function inside(words: readonly Word[], phrase: Phrase): Candidate | null {
  for (let at = phrase.from; at <= phrase.to && at < words.length; at++) {
    const noun = TRIGGERS.matchAt(words, at)?.value.find((each) => each.role === 'noun');
    // "Six gunshot victims were taken to hospital" tells how many were taken.
    if (noun !== undefined) return { name: noun.name, distance: noun.name === 'shot' ? 1 : 0 };
  }
  return null;
}

/** A passive, an intransitive verb or a state behind it: "six people (who) were killed", "six died", "six dead". */
function behind(words: readonly Word[], from: number): Candidate | null {
  let linked = false;
  let placed = false;
  let end = Math.min(words.length, from + REACH);
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    const inserted = closingMark(words, at);
    if (inserted !== null) {
      end = Math.min(words.length, end + inserted - at);
      at = inserted;
      continue;
    }
    const found = TRIGGERS.matchAt(words, at);
    const trigger = found?.value.find((each) => fits(each.role, words, at, found.length, linked, at === from));
    if (trigger !== undefined && isRestriction(words, from, at, trigger.name)) return null;
    if (trigger !== undefined) return { name: trigger.name, distance: (at - from) / 4 };
    if (LINKS.has(word.lower)) {
      linked = true;
      placed = false;
    } else if (PREPOSITIONS.has(word.lower)) {
      placed = true;
    } else if (word.lower === ',') {
      const closing = closingComma(words, at);
      if (closing === null) return null;
      end = Math.min(words.length, end + closing - at);
      at = closing;
    } else if (CLAUSE_ENDS.has(word.lower)) {
      return null;
    } else if (!placed && !FILLERS.has(word.lower) && !word.lower.endsWith('ly')) {
      return null;
    }
  }
  return null;
}

/** "Three people (who were) shot there were taken away" tells of some of those who were shot. */
function isRestriction(words: readonly Word[], from: number, at: number, name: PredicateName): boolean {
  if (predicateClass(name)?.wound !== true) return false;
  if (words[from]?.lower === 'who') return true;
  const rest = words.slice(at + 1, at + 12);
  const end = rest.findIndex(({ lower }) => CLAUSE_ENDS.has(lower) || lower === ',');
  const clause = end < 0 ? rest : rest.slice(0, end);
  return at === from && clause.some(({ lower }) => FINITE.has(lower));
}

/** Verbs that make what stands before them their subject. */
const FINITE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'remain', 'remained']);

function fits(
  role: Role,
  words: readonly Word[],
  at: number,
  length: number,
  linked: boolean,
  adjacent: boolean,
): boolean {
  const lower = words[at]!.lower;
  switch (role) {
    case 'transitive':
      if (lower.endsWith('ing')) return false;
      return linked || (adjacent && !hasObject(words, at + length));
    case 'intransitive':
      return true;
    case 'state':
      return linked || adjacent;
    default:
      return false;
  }
}

/** Whether an object follows a participle, so that it is active: "two men shot a clerk". */
function hasObject(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.mark) return false;
  return DETERMINERS.has(next.lower) || /^\d/.test(next.lower);
}

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['—', '—'],
  ['–', '–'],
]);

/** The longest insertion between marks that is passed over, in words. */
const LONGEST_INSERTION = 14;

/** The mark that closes an insertion opened at `at`: "12 people (3 children) were", "12 people — three of them children — were". */
function closingMark(words: readonly Word[], at: number): number | null {
  const closing = CLOSING_MARKS.get(words[at]!.lower);
  if (closing === undefined) return null;
  for (let next = at + 1; next < Math.min(words.length, at + LONGEST_INSERTION); next++) {
    if (words[next]!.lower === closing) return next;
  }
  return null;
}

/** The comma that closes an insertion opened at `at` ("six people, including two children, were"), or null. */
function closingComma(words: readonly Word[], at: number): number | null {
  const opener = words[at + 1]?.lower;
  if (opener === undefined || !(INSERTIONS.has(opener) || NUMBER_WORDS.has(opener) || /^\d/.test(opener))) return null;
  for (let next = at + 2; next < Math.min(words.length, at + 14); next++) {
    if (words[next]!.lower === ',') {
      const after = words[next + 1]?.lower ?? '';
      if (LINKS.has(after) || FILLERS.has(after) || TRIGGERS.matchAt(words, next + 1) !== null) return next;
    }
  }
  return null;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(Object.keys(UNITS));

const INSERTIONS: ReadonlySet<string> = new Set([
  'including',
  'among',
  'mostly',
  'most',
  'all',
  'both',
  'some',
  'aged',
  'ages',
  'a',
  'many',
]);

/** A transitive verb before it: "killed at least six people", also across a first object ("killed a man and six women"). */
function before(words: readonly Word[], phrase: Phrase): Candidate | null {
  let at = phrase.from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  // "Hitting her six times": the times are counted behind the object.
  const times = words[phrase.to - 1]?.lower === 'times';
  if (times && PRONOUNS.has(words[at]?.lower ?? '')) at--;
  const direct = endingAt(words, at, times);
  if (direct !== null) return { name: direct, distance: 0.1 };
  if (at < 0 || (words[at]!.lower !== 'and' && words[at]!.lower !== ',')) return null;
  for (let back = at - 2; back >= Math.max(0, at - 7); back--) {
    const word = words[back]!;
    const shared = endingAt(words, back);
    if (shared === null && TRIGGERS.matchAt(words, back) !== null) return null;
    if (shared !== null) return { name: shared, distance: 2 + (at - back) / 4 };
    if (word.mark && word.lower !== ',') return null;
    if (LINKS.has(word.lower) || PREPOSITIONS.has(word.lower)) return null;
  }
  return null;
}

/** The class of a transitive verb whose phrase ends at a word, unless the verb is passive there. */
function endingAt(words: readonly Word[], at: number, passives = false): PredicateName | null {
  const last = words[at];
  if (last === undefined) return null;
  for (const { words: parts, trigger } of ENDINGS.get(last.lower) ?? []) {
    const first = at - parts.length + 1;
    if (first < 0 || trigger.role !== 'transitive') continue;
    if (!parts.every((part, index) => words[first + index]!.lower === part)) continue;
    const previous = words[first - 1]?.lower ?? '';
    if (isNoun(words, first, at)) continue;
    const passive = previous === 'was' || previous === 'were' || previous === 'been' || previous === 'being';
    if (trigger.name === 'shot' && passives) continue;
    if (!passive || passives || last.lower.endsWith('ing')) return trigger.name;
  }
  return null;
}

/** Nouns that take whom they befell with "of": "the death of six people". */
const DEEDS: ReadonlySet<string> = new Set(['death', 'deaths', 'murder', 'murders', 'slayings', 'abduction', 'arrest']);

/** "The shooting" is a noun; only "the shooting of six people" takes an object. */
function isNoun(words: readonly Word[], first: number, last: number): boolean {
  if (DEEDS.has(words[last]!.lower)) return words[last + 1]?.lower !== 'of';
  if (!words[last]!.lower.endsWith('ing') || words[last + 1]?.lower === 'of') return false;
  const [before, earlier] = [words[first - 1]?.lower ?? '', words[first - 2]?.lower ?? ''];
  return DETERMINERS.has(before) || (DETERMINERS.has(earlier) && !before.endsWith('ly'));
}

/** "Taking 30 hostages", "30 hostages were taken": one class with "taken hostage". */
function isTaking(words: readonly Word[], { from, to }: Phrase): boolean {
  const around = [...words.slice(Math.max(0, from - 3), from), ...words.slice(to, to + 3)];
  const taking = around.some(({ lower }) => verbParticiple(lower) === 'taken');
  return taking && words.slice(from, to).some(({ lower }) => CAPTIVES.has(lower));
}

const CAPTIVES: ReadonlySet<string> = new Set(['hostage', 'hostages', 'captive', 'captives']);

/** Any other verb that governs the phrase, by its participle: "flooded 1,200 homes", "1,200 homes were flooded". */
function otherVerb(words: readonly Word[], phrase: Phrase): Claim['predicate'] {
  let at = phrase.from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  const before = at >= 0 ? verbParticiple(words[at]!.lower) : null;
  if (before !== null) return `verb:${before}`;
  let next = phrase.to;
  while (next < words.length && (FILLERS.has(words[next]!.lower) || LINKS.has(words[next]!.lower))) next++;
  const after = next < words.length && next > phrase.to ? verbParticiple(words[next]!.lower) : null;
  return after === null ? null : `verb:${after}`;
}

/** The past participle of a verb in its past or -ing form ("flooded", "carried"), or null where the word does not look like one. */
export function verbParticiple(lower: string): string | null {
  return PAST_FORMS.has(lower) || /(?:ed|ing)$/.test(lower) ? participleOf(lower) : null;
}
