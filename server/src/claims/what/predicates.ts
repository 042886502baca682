import { LABEL_MARKS } from '../../figures/lexicon/counted.ts';
import {
  COORDINATORS,
  DEFINITE,
  LIST_JOINTS,
  MULTIPLIERS,
  PARTITIVES,
  PERSON_RELATIVES,
} from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { anyRule, firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf, supersenseOf } from '../../language/senses.ts';
import { formsOfVerb, PURE_VERB, participleOf, participleOfBase, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { AHEAD_OF_VERBS } from '../lexicon/events.ts';
import {
  CLAUSE_ENDS,
  DETERMINERS,
  FILLERS,
  LEADS,
  LINKS,
  NOUN_LEADS,
  PAST_FORMS,
  PREPOSITIONS,
} from '../lexicon/grammar.ts';
import {
  CAPTIVES,
  CARE_VERBS,
  FINITE,
  isPartOfSum,
  MORE,
  PRONOUNS,
  type PredicateName,
  predicateClass,
  SUFFERING,
  WOUNDS,
} from '../lexicon/predicates.ts';
import {
  AHEAD_OF_BASE,
  BETWEEN_VERBS,
  GIVEN_TO,
  INFLECTED_PASSIVES,
  LEADING_TO,
  LEAVING,
  NOUNS_IN_ING,
  PLURAL_SUBJECTS,
  RAISING,
  REMAINING,
  SINGULAR_SUBJECTS,
  STILL,
  STOPS_WORK,
  THOSE,
  UNSAID_HARM,
} from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';
import {
  endOfAttribute,
  readAmong,
  readListed,
  readOfGroup,
  readOfThem,
  readTogether,
  VERB_OF_ITS_OWN,
} from './counted-together.ts';
import { insertionEnd } from './insertions.ts';
import { OBJECT_BEHIND_PARTICIPLE, withNextPredicate, withPreviousPredicate } from './sums.ts';
import { DEEDS, ENDINGS, type Role, SPLIT, TRIGGERS, type Trigger } from './triggers.ts';

/** How a predicate was found, and how far it stands from the figure. */
interface Candidate {
  /** Null where the count is a sum for which the lexicon has no class. */
  readonly name: PredicateName | null;
  readonly distance: number;
}

/** How many words may stand between what is counted and its predicate. */
const REACH = 9;

/** A counted noun phrase with the predicates behind it and before it. */
interface Governed {
  readonly words: readonly Word[];
  readonly phrase: Phrase;
  readonly after: Candidate | null;
  readonly object: Candidate | null;
}

/** What decides on a predicate before the nearest one does. */
interface PredicateRule extends Rule<[Governed]> {
  readonly is: PredicateName;
}

/** Tried where no label stands before the count. */
export const PREDICATE_RULES: readonly PredicateRule[] = [
  {
    // "Found three dead" tells how many died.
    name: 'found-with-wounds',
    is: 'found',
    example: 'Police found four victims wounded.',
    counterexample: 'Police found four victims dead.',
    test: ({ after, object }) => object?.name === 'found' && predicateClass(after?.name ?? null)?.fate !== true,
  },
  {
    // It tells of how many were taken care of.
    name: 'transported-with-wounds',
    is: 'hospitalised',
    example: 'Crews transported six people wounded.',
    counterexample: 'Crews saw six people wounded.',
    test: ({ words, phrase, after }) => {
      if (predicateClass(after?.name ?? null)?.wound !== true) return false;
      let at = phrase.from - 1;
      while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
      return CARE_VERBS.has(words[at]?.lower ?? '');
    },
  },
];

/** One class with "taken hostage": "taking 30 hostages", "30 hostages were taken". */
export const TAKING_RULES: readonly Rule<[words: readonly Word[], phrase: Phrase]>[] = [
  {
    // Of the verbs “take” has the most meanings: whom it takes decides.
    name: 'taking-hostages',
    example: 'The gang is taking 30 hostages.',
    counterexample: 'The gang is taking 30 boats.',
    test: (words, { from, to }) => {
      const around = [...words.slice(Math.max(0, from - 3), from), ...words.slice(to, to + 3)];
      const isTaking = around.some(({ lower }) => verbParticiple(lower) === 'taken');
      return isTaking && words.slice(from, to).some(({ lower }) => CAPTIVES.has(lower));
    },
  },
];

/**
 * The predicate of a counted noun phrase: the name of a class of the lexicon, `verb:PARTICIPLE` where another verb governs
 * it, or null where nothing near tells.
 */
export function readPredicate(words: readonly Word[], phrase: Phrase): Claim['predicate'] {
  return readMember(words, phrase, MOST_MEMBERS);
}

/** So many counts of one list are looked back through for what befell all of them: more than any sentence tells together. */
const MOST_MEMBERS = 5;

function readMember(words: readonly Word[], phrase: Phrase, members: number): Claim['predicate'] {
  if (anyRule(TAKING_RULES, words, phrase)) return 'taken-hostage';
  const label = labelled(words, phrase);
  if (label !== null) return label;
  const nouns = nounsOf(words, phrase);
  const [after, object] = [behind(words, phrase, nouns), before(words, phrase, nouns)];
  const decided = firstRule(PREDICATE_RULES, { words, phrase, after, object });
  if (decided !== null) return decided.is;
  let best: Candidate | null = null;
  for (const each of [inside(words, phrase), after, object]) {
    if (each !== null && (best === null || each.distance < best.distance)) best = each;
  }
  if (best !== null) return best.name;
  const verb = otherVerb(words, phrase);
  if (verb !== null && verb !== INCLUDED) return verb;
  return (
    (members === 0 ? null : readTogether(words, phrase, (all, first) => readMember(all, first, members - 1))) ??
    readAmong(words, phrase) ??
    (members === 0 ? null : readOfThem(words, phrase, (all, first) => readMember(all, first, members - 1))) ??
    readListed(words, phrase, readBehind) ??
    readOfGroup(words, phrase) ??
    verb
  );
}

/** What a verb behind a noun phrase says of it, if one does. */
function readBehind(words: readonly Word[], phrase: Phrase): Claim['predicate'] {
  return behind(words, phrase, nounsOf(words, phrase))?.name ?? null;
}

/**
 * "Killed: 12", "fatalities = 12": what a label of one word says of the number behind it. In "Casualties: 12 dead, 30
 * injured" it is that of the list, and each number has its own.
 */
function labelled(words: readonly Word[], phrase: Phrase): PredicateName | null {
  const { from } = phrase;
  if (!LABEL_MARKS.has(words[from - 1]?.lower ?? '')) return null;
  const before = words[from - 3];
  if (before !== undefined && before.kind !== 'mark') return null;
  const triggers = TRIGGERS.startingAt(words, from - 2)?.value ?? [];
  const name = triggers.find(({ role }) => role !== 'intransitive')?.name ?? null;
  return isPartOfSum(readBehind(words, phrase), name) ? null : name;
}

/** Whether a word tells what happened to what is counted before it: "shot" of "4 shot", though it is a noun as well. */
export const WORD_OF_FATE: Rule<[words: readonly Word[], at: number]> = {
  name: 'word-of-fate',
  example: '4 shot in Halden',
  counterexample: '4 boats in Halden',
  test: (words, at) => {
    const found = TRIGGERS.startingAt(words, at);
    return found?.value.some(({ role }) => role === 'transitive' || role === 'state') ?? false;
  },
};

/** The counted noun holds the predicate itself: "six deaths". */
function inside(words: readonly Word[], phrase: Phrase): Candidate | null {
  for (let at = phrase.from; at <= phrase.to && at < words.length; at++) {
    const noun = TRIGGERS.startingAt(words, at)?.value.find((each) => each.role === 'noun');
    // "Six gunshot victims were taken to hospital" tells how many were taken, "six casualties were killed" who died.
    if (noun !== undefined) return { name: noun.name, distance: predicateClass(noun.name)?.toldApart === true ? 1 : 0 };
  }
  return null;
}

/** A passive, an intransitive verb or a state behind it: "six people (who) were killed", "six died", "six dead". */
function behind(words: readonly Word[], phrase: Phrase, nouns: ReadonlySet<string>): Candidate | null {
  const { to: from } = phrase;
  let linked = false;
  let placed = false;
  // Nothing but adverbs and insertions stands between: "two slightly injured".
  let close = true;
  let reach = REACH;
  const first = ruleHolds(SOME_OF_THEM, words, from) ? from + 2 : from;
  for (let at = endOfAttribute(words, first); at < Math.min(words.length, first + reach); at++) {
    const word = words[at]!;
    const found = TRIGGERS.startingAt(words, at);
    const trigger = found?.value.find(
      (each) =>
        isSaidOf(each, nouns) &&
        firstRule(FATE_RULES, words, { ...each, at, length: found.to - at, linked, close })?.isSaid === true,
    );
    if (found !== null && trigger !== undefined && ruleHolds(STATE_BEFORE_VERB, words, found.to, trigger.name)) {
      at = found.to - 1;
      placed = true;
      continue;
    }
    if (found !== null && trigger !== undefined) {
      const name = withNextPredicate(words, found.to, trigger.name);
      if (name !== null && ruleHolds(SOME_OF_THE_WOUNDED, words, phrase, at, name)) {
        const more = saidOfWounded(words, at, nouns);
        return more === null ? null : { name: more, distance: (at - from) / 4 };
      }
      return { name, distance: (at - from) / 4 };
    }
    if (ruleHolds(RECEIVES_WOUNDS, words, at)) return { name: 'injured', distance: (at - from) / 4 };
    const inserted = insertionEnd(words, at);
    if (inserted !== null) {
      reach += inserted - at;
      at = inserted;
      continue;
    }
    // "70+ wounded".
    if (at === first && word.lower === '+') continue;
    close &&= word.lower.endsWith('ly') || (at === first && MORE.has(word.lower));
    if (LINKS.has(word.lower)) {
      linked = true;
      placed = false;
    } else if (PREPOSITIONS.has(word.lower)) {
      placed = true;
    } else if (word.lower === ',' || CLAUSE_ENDS.has(word.lower)) {
      return null;
    } else if (!placed && !close && !isFiller(words, at) && !word.lower.endsWith('ly')) {
      return null;
    }
  }
  return null;
}

/** Words that stand between what is counted and its predicate without changing either. */
function isFiller(words: readonly Word[], at: number): boolean {
  return FILLERS.has(words[at]!.lower) || ruleHolds(RAISED, words, at) || ruleHolds(ADVERB_OF_VERB, words, at);
}

/** "Were wrongly convicted", "have been severely damaged". */
const ADVERB_OF_VERB: Rule<[words: readonly Word[], at: number]> = {
  name: 'adverb-of-verb',
  example: 'Six men were wrongly convicted.',
  counterexample: 'Six men were gladly singing.',
  test: (words, at) =>
    words[at]!.lower.endsWith('ly') &&
    LINKS.has(words[at - 1]?.lower ?? '') &&
    words[at + 1]?.lower.endsWith('ing') !== true,
};

/** "Are expected to go": what is expected is what stands behind. */
const RAISED: Rule<[words: readonly Word[], at: number]> = {
  name: 'expected-to',
  example: 'Six posts are expected to go.',
  counterexample: 'Six posts are expected.',
  test: (words, at) => isAmong(words[at], RAISING) && words[at + 1]?.lower === 'to',
};

/** The nouns of a counted phrase in the singular, with "bodies" of "the bodies of six people". */
function nounsOf(words: readonly Word[], { from, to }: Phrase): ReadonlySet<string> {
  const own = words.slice(from, to).map(({ lower }) => singularOf(lower));
  const whose = isAmong(words[from - 1], PARTITIVES) ? [singularOf(words[from - 2]?.lower ?? '')] : [];
  return new Set([...own, ...whose]);
}

function isSaidOf({ name, nouns }: Trigger, counted: ReadonlySet<string>): boolean {
  if (nouns !== null) return [...counted].some((noun) => nouns.has(noun));
  return predicateClass(name)?.ofNoThings !== true || ![...counted].some(isThing);
}

/** Whether a noun in the singular names what was made, or a place, and nobody. */
function isThing(noun: string): boolean {
  const kind = supersenseOf(noun, 'noun');
  return (kind === 'noun.artifact' || kind === 'noun.location') && !isKindOf(noun, 'person');
}

/** "All six on board were killed": says who they are, and a verb behind it what befell them. */
const STATE_BEFORE_VERB: Rule<[words: readonly Word[], end: number, name: PredicateName]> = {
  name: 'state-before-verb',
  example: 'All six on board were killed.',
  counterexample: 'All six were on board.',
  test: (words, end, name) => {
    if (predicateClass(name)?.restricts !== true) return false;
    return words
      .slice(end, end + 6)
      .some(
        ({ lower }, at) =>
          FINITE.has(lower) || TRIGGERS.startingAt(words, end + at)?.value.some(({ role }) => role === 'intransitive'),
      );
  },
};

/** "Received non-life-threatening injuries": a verb that takes a wound, with few words between. */
const RECEIVES_WOUNDS: Rule<[words: readonly Word[], at: number]> = {
  name: 'receives-wounds',
  example: 'Five people received light injuries.',
  counterexample: 'Five people received light letters.',
  test: (words, at) => {
    if (!SUFFERING.has(words[at]!.lower)) return false;
    const rest = words.slice(at + 1, at + 6);
    const wound = rest.findIndex(({ lower }) => WOUNDS.has(lower));
    return wound >= 0 && !rest.slice(0, wound).some(({ kind, lower }) => kind === 'mark' || UNSAID_HARM.has(lower));
  },
};

/** "The three people (who were) shot there": the article says that there are no others. */
const ALL_OF_THEM: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'all-of-them',
  example: 'The three people shot there were taken away.',
  counterexample: 'Three people shot there were taken away.',
  test: (words, { from }) => isAmong(words[from], DEFINITE) || isAmong(words[from - 1], DEFINITE),
};

/** "The blast left two dead and three people wounded, he said": no clause says more of them. */
const LEFT_THAT_WAY: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'left-that-way',
  example: 'The blast that left three people wounded was heard far away.',
  counterexample: 'The blast that three people wounded there heard was loud.',
  test: (words, { from }) => {
    let at = from - 1;
    while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
    if (isAmong(words[at], LEAVING)) return true;
    // "Left two dead and three wounded".
    return (
      isAmong(words[at], LIST_JOINTS) &&
      TRIGGERS.startingAt(words, at - 1)?.value.some(({ role }) => role === 'state' || role === 'transitive') === true
    );
  },
};

/** "Three people (who were) shot there were taken away" tells of some of those who were shot. */
const SOME_OF_THE_WOUNDED: Rule<[words: readonly Word[], phrase: Phrase, at: number, name: PredicateName]> = {
  name: 'some-of-the-wounded',
  example: 'Three people shot there were taken away.',
  counterexample: 'Three people were shot there.',
  test: (words, phrase, at, name) => {
    if (predicateClass(name)?.wound !== true) return false;
    if (ruleHolds(ALL_OF_THEM, words, phrase) || ruleHolds(LEFT_THAT_WAY, words, phrase)) return false;
    const { to: from } = phrase;
    if (isAmong(words[from], PERSON_RELATIVES)) return true;
    const rest = words.slice(at + 1, at + 12);
    const end = rest.findIndex(({ lower }) => CLAUSE_ENDS.has(lower) || lower === ',');
    const clause = end < 0 ? rest : rest.slice(0, end);
    return at === from && clause.some(({ lower }) => FINITE.has(lower));
  },
};

/**
 * What the clause tells of those who are named by their wound ("four people hurt there are in critical condition"), in words
 * right behind its auxiliary; null where it tells nothing that the lexicon knows.
 */
function saidOfWounded(words: readonly Word[], wound: number, nouns: ReadonlySet<string>): PredicateName | null {
  let at = wound + 1;
  while (at < words.length && at < wound + REACH_OF_CLAUSE && !FINITE.has(words[at]!.lower)) {
    if (words[at]!.lower === ',' || CLAUSE_ENDS.has(words[at]!.lower)) return null;
    at++;
  }
  if (at >= words.length || !FINITE.has(words[at]!.lower)) return null;
  do at++;
  while (at < words.length && (FILLERS.has(words[at]!.lower) || LINKS.has(words[at]!.lower)));
  if (at >= words.length) return null;
  const found = TRIGGERS.startingAt(words, at);
  const told = found?.value.find(
    (each) =>
      isSaidOf(each, nouns) &&
      (each.role === 'state' || each.role === 'transitive') &&
      firstRule(FATE_RULES, words, { ...each, at, length: found.to - at, linked: true, close: false })?.isSaid === true,
  );
  return told?.name ?? null;
}

/** So many words behind a wound the clause of those who have it may tell more of them. */
const REACH_OF_CLAUSE = 12;

/** "Two of them in hospital": what stands behind "them" is said of the two. */
const SOME_OF_THEM: Rule<[words: readonly Word[], to: number]> = {
  name: 'some-of-them',
  example: 'A wave hurt 40 people, nine of them critically.',
  counterexample: 'A wave hurt 40 people, nine of rowers critically.',
  test: (words, to) => isAmong(words[to], PARTITIVES) && THOSE.has(words[to + 1]?.lower ?? ''),
};

/** A word that tells a fate, behind what is counted. */
interface FateBehind {
  readonly role: Role;
  readonly noun: Trigger['noun'];
  readonly nouns: Trigger['nouns'];
  /** The place of its first word, and how many words it has. */
  readonly at: number;
  readonly length: number;
  /** "Were", "who" or the like stands between. */
  readonly linked: boolean;
  /** Nothing but adverbs and insertions stands between. */
  readonly close: boolean;
}

/** Whether such a word is said of what is counted. */
interface FateRule extends Rule<[words: readonly Word[], fate: FateBehind]> {
  readonly isSaid: boolean;
}

/** Tried in turn; a word for which none holds is not said of what is counted. */
export const FATE_RULES: readonly FateRule[] = [
  {
    // In what they remain is told behind it: nobody holds them.
    name: 'remains-so',
    isSaid: false,
    example: 'Six people remain missing.',
    counterexample: 'Six people remain there.',
    test: (words, { at, length }) => {
      if (length !== 1 || !isAmong(words[at], REMAINING)) return false;
      const next = isAmong(words[at + 1], STILL) || words[at + 1]?.lower.endsWith('ly') === true ? at + 2 : at + 1;
      const behind = next < words.length ? TRIGGERS.startingAt(words, next)?.value : undefined;
      return behind?.some(({ role }) => role === 'state' || role === 'transitive') === true;
    },
  },
  {
    name: 'does-so-itself',
    isSaid: false,
    example: 'Six guards killing rats were seen.',
    counterexample: 'Six guards killed by rats were seen.',
    test: (words, { role, at }) => role === 'transitive' && words[at]!.lower.endsWith('ing'),
  },
  {
    name: 'who-did-so',
    isSaid: false,
    example: 'Six men were with a man who shot a guard.',
    counterexample: 'Six men were with a man who was shot.',
    test: (words, { role, at }) => role === 'transitive' && isAmong(words[at - 1], PERSON_RELATIVES),
  },
  {
    // "One critically" tells how they are, "were critically short" does not.
    name: 'adverb-of-other-word',
    isSaid: false,
    example: 'Six people were critically short of water.',
    counterexample: 'Six people were hurt, one critically.',
    test: (words, { role, at, length, close }) =>
      role === 'state' &&
      length === 1 &&
      words[at]!.lower.endsWith('ly') &&
      !(close && (words[at + 1]?.kind ?? 'mark') === 'mark'),
  },
  {
    // "300 bakers struck for higher pay", "downed tools": nothing befell them.
    name: 'stops-work',
    isSaid: false,
    example: 'Six bakers struck for higher pay.',
    counterexample: 'Six bakers struck by a bus died.',
    test: (words, { role, at, linked }) =>
      role === 'transitive' && !linked && STOPS_WORK.get(words[at]!.lower)?.has(words[at + 1]?.lower ?? '') === true,
  },
  {
    // "Went to locals": whoever gets them has them, and none is lost.
    name: 'goes-to-somebody',
    isSaid: false,
    example: 'Six posts went to sailors.',
    counterexample: 'Six posts went at the mill.',
    test: (words, { role, noun, nouns, at, length }) =>
      role === 'intransitive' && noun === null && nouns !== null && isAmong(words[at + length], GIVEN_TO),
  },
  {
    // "At a march were hurt": nobody did so.
    name: 'noun-of-deed',
    isSaid: false,
    example: 'Six men at a protest died.',
    counterexample: 'Six men protest there.',
    test: (_, { role, noun, close, linked }) =>
      role === 'intransitive' && (noun === 'base' || noun === 'third') && !(close && !linked),
  },
  {
    name: 'intransitive-fate',
    isSaid: true,
    example: 'Six people died.',
    counterexample: 'Six people were killed.',
    test: (_, { role }) => role === 'intransitive',
  },
  {
    name: 'linked-fate',
    isSaid: true,
    example: 'Six people on the pier were killed.',
    counterexample: 'Six people killed there were sailors.',
    test: (_, { role, linked }) => linked && (role === 'transitive' || role === 'state'),
  },
  {
    name: 'state-close-behind',
    isSaid: true,
    example: 'Six people dead in Moss.',
    counterexample: 'Six people killed in Moss.',
    test: (_, { role, close }) => close && role === 'state',
  },
  {
    name: 'participle-close-behind',
    isSaid: true,
    example: 'Six people killed in Moss.',
    counterexample: 'Six people dead in Moss.',
    test: (words, { role, at, length, close }) =>
      close && role === 'transitive' && !ruleHolds(OBJECT_BEHIND_PARTICIPLE, words, at + length),
  },
];

/** A transitive verb before it: "killed at least six people", also across a first object ("killed a man and six women"). */
function before(words: readonly Word[], phrase: Phrase, nouns: ReadonlySet<string>): Candidate | null {
  let at = phrase.from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  // "Hitting her six times": the times are counted behind the object.
  const times = isAmong(words[phrase.to - 1], MULTIPLIERS);
  if (times && PRONOUNS.has(words[at]?.lower ?? '')) at--;
  const around = splitAround(words, at, phrase.to, nouns);
  if (around !== null) return { name: around, distance: 0.1 };
  const direct = endingAt(words, at, phrase.to, nouns, times);
  if (direct !== null) return { name: withPreviousPredicate(words, direct.first, direct.name), distance: 0.1 };
  if (at < 0 || !isAmong(words[at], LIST_JOINTS) || ruleHolds(VERB_OF_ITS_OWN, words, phrase.to)) return null;
  for (let back = at - 2; back >= Math.max(0, at - 7); back--) {
    const word = words[back]!;
    const shared = endingAt(words, back, phrase.to, nouns);
    if (shared === null && TRIGGERS.startingAt(words, back) !== null) return null;
    if (shared !== null) return { name: shared.name, distance: 2 + (at - back) / 4 };
    if (word.kind === 'mark' && word.lower !== ',') return null;
    if (LINKS.has(word.lower) || PREPOSITIONS.has(word.lower)) return null;
  }
  return null;
}

/** The class of a verb at a word the rest of which stands behind what is counted: "took six men into custody". */
function splitAround(words: readonly Word[], at: number, to: number, nouns: ReadonlySet<string>): PredicateName | null {
  if (at < 0 || isAmong(words[at - 1], INFLECTED_PASSIVES)) return null;
  for (const { rest, trigger } of SPLIT.get(words[at]!.lower) ?? []) {
    if (isSaidOf(trigger, nouns) && rest.every((word, index) => words[to + index]?.lower === word)) return trigger.name;
  }
  return null;
}

/**
 * The class of a transitive verb whose phrase ends at a word, unless the verb is passive there.
 * @param to the place behind what is counted
 */
function endingAt(
  words: readonly Word[],
  at: number,
  to: number,
  nouns: ReadonlySet<string>,
  passives = false,
): { readonly name: PredicateName; readonly first: number } | null {
  const last = words[at];
  if (last === undefined) return null;
  for (const { words: parts, trigger } of ENDINGS.get(last.lower) ?? []) {
    const first = at - parts.length + 1;
    if (first < 0 || trigger.role !== 'transitive' || !isSaidOf(trigger, nouns)) continue;
    if (!parts.every((part, index) => words[first + index]!.lower === part)) continue;
    const isVerb =
      trigger.noun === 'base' || trigger.noun === 'third'
        ? ruleHolds(VERB_AND_NO_NOUN, words, first, to, trigger.noun)
        : firstRule(DEED_RULES, words, first, at)?.isNoun !== true;
    if (!isVerb) continue;
    const passive = isAmong(words[first - 1], INFLECTED_PASSIVES);
    if (trigger.name === 'shot' && passives) continue;
    if (!passive || passives || last.lower.endsWith('ing')) return { name: trigger.name, first };
  }
  return null;
}

/** How a verb that has the form of a noun is known by what stands before it, adverbs left out. */
interface VerbRule extends Rule<[words: readonly Word[], before: number]> {
  readonly form: 'base' | 'third';
}

export const VERB_RULES: readonly VerbRule[] = [
  {
    name: 'verb-behind-auxiliary',
    form: 'base',
    example: 'Police will arrest six men.',
    counterexample: 'After the arrest six men fled.',
    test: (words, before) => isAmong(words[before], AHEAD_OF_BASE),
  },
  {
    name: 'verb-behind-plural',
    form: 'base',
    example: 'Divers rescue six men.',
    counterexample: 'After a rescue six men fled.',
    test: (words, before) =>
      words[before]?.kind === 'word' &&
      (isAmong(words[before], PLURAL_SUBJECTS) ||
        (isPlural(words[before].lower) && !isClosed(words[before]) && !PURE_VERB.has(words[before].lower))),
  },
  {
    name: 'verb-behind-base',
    form: 'base',
    example: 'They will find and arrest six men.',
    counterexample: 'After their trial and arrest six men fled.',
    test: (words, before) =>
      isAmong(words[before], COORDINATORS) &&
      isAmong(words[before - 2], AHEAD_OF_BASE) &&
      words[before - 1]?.kind === 'word',
  },
  {
    name: 'verb-behind-subject',
    form: 'third',
    example: 'Army arrests six men.',
    counterexample: 'After the arrests six men fled.',
    test: (words, before) => {
      const subject = words[before];
      if (subject?.kind !== 'word') return false;
      if (isAmong(subject, SINGULAR_SUBJECTS)) return true;
      return !isClosed(subject) && !(subject.known?.adjective ?? false) && !subject.lower.endsWith("'s");
    },
  },
];

function isClosed(word: Word): boolean {
  return (word.known?.closed ?? null) !== null || NOUN_LEADS.has(word.lower) || PREPOSITIONS.has(word.lower);
}

/**
 * What has the form of a noun is a verb behind a subject or an auxiliary; where what is counted has a verb of its own, it is
 * no object: "after air strikes six men were held".
 */
const VERB_AND_NO_NOUN: Rule<[words: readonly Word[], first: number, to: number, form: 'base' | 'third']> = {
  name: 'verb-in-form-of-noun',
  example: 'Hail strikes six men.',
  counterexample: 'After hail strikes six men were held.',
  test: (words, first, to, form) => {
    if (ruleHolds(VERB_OF_ITS_OWN, words, to) || VERB_FORMS.get(words[to]?.lower ?? '') === 'verb') return false;
    let before = first - 1;
    while (before >= 0 && (words[before]!.lower.endsWith('ly') || isAmong(words[before], BETWEEN_VERBS))) before--;
    return VERB_RULES.some((rule) => rule.form === form && ruleHolds(rule, words, before));
  },
};

/** Whether the words of a verb, `first` to `last`, are a noun there. */
interface DeedRule extends Rule<[words: readonly Word[], first: number, last: number]> {
  readonly isNoun: boolean;
}

/** Tried in turn; words of which none holds are a verb. */
export const DEED_RULES: readonly DeedRule[] = [
  {
    name: 'deed-of-them',
    isNoun: false,
    example: 'They saw the murder of six people.',
    counterexample: 'They saw the murder six people told of.',
    test: (words, _, last) => DEEDS.has(words[last]!.lower) && words[last + 1]?.lower === 'of',
  },
  {
    name: 'deed',
    isNoun: true,
    example: 'They saw the murder six people told of.',
    counterexample: 'They saw the man six people told of.',
    test: (words, _, last) => DEEDS.has(words[last]!.lower),
  },
  {
    name: 'the-shooting',
    isNoun: true,
    example: 'They told of the shooting six people saw.',
    counterexample: 'They told of a man shooting six people there.',
    test: (words, first, last) =>
      DETERMINERS.has(words[first - 1]?.lower ?? '') && ruleHolds(GERUND_WITHOUT_OF, words, last),
  },
  {
    // In "from a shed, killing six" the verb follows another noun.
    name: 'the-mass-shooting',
    isNoun: true,
    example: 'They told of the mass shooting six people saw.',
    counterexample: 'They told of the shed, shooting six people.',
    test: (words, first, last) => {
      const [before, earlier] = [words[first - 1]?.lower ?? '', words[first - 2]?.lower ?? ''];
      const isAdjective = before !== 'and' && before !== 'or' && /^\w/.test(before) && !before.endsWith('ly');
      const isShooting = words[last]!.lower === 'shooting' && DETERMINERS.has(earlier) && isAdjective;
      return isShooting && ruleHolds(GERUND_WITHOUT_OF, words, last);
    },
  },
];

/** "The shooting of six people" tells what befell them; without "of" a gerund may be a noun for itself. */
const GERUND_WITHOUT_OF: Rule<[words: readonly Word[], last: number]> = {
  name: 'gerund-without-of',
  example: 'They spoke of the shooting six guards saw.',
  counterexample: 'They spoke of the shooting of six guards.',
  test: (words, last) => words[last]!.lower.endsWith('ing') && !isAmong(words[last + 1], PARTITIVES),
};

/** Any other verb that governs the phrase, by its participle: "flooded 1,200 homes", "1,200 homes were flooded". */
function otherVerb(words: readonly Word[], phrase: Phrase): Claim['predicate'] {
  let at = phrase.from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  const isCaused = at >= 0 && ruleHolds(LED_TO, words, at);
  const before = at >= 0 && !isCaused ? (participleAt(words, at) ?? participleAhead(words, at)) : null;
  // "The eagles numbered 31" tells how many there are, and nothing that befell them.
  if (before !== null) return TELLING_HOW_MANY.has(before) ? null : `verb:${before}`;
  let next = phrase.to;
  while (next < words.length && (isFiller(words, next) || LINKS.has(words[next]!.lower))) next++;
  const after = next < words.length && (next > phrase.to || isCaused) ? verbParticiple(words[next]!.lower) : null;
  return after === null ? null : `verb:${after}`;
}

/** "Led to 40 workers furloughed", "pointed to 40 boats": what stands behind was neither led nor pointed. */
const LED_TO: Rule<[words: readonly Word[], at: number]> = {
  name: 'led-to-them',
  example: 'The quarrel led to 40 workers furloughed.',
  counterexample: 'The quarrel rose to 40 workers furloughed.',
  test: (words, at) => isAmong(words[at], LEADING_TO) && words[at + 1]?.lower === 'to',
};

/** "Will flood 600 homes", "to move 600 people": of a verb in its base form behind what puts it ahead. */
function participleAhead(words: readonly Word[], at: number): string | null {
  const { lower } = words[at]!;
  return isAmong(words[at - 1], AHEAD_OF_VERBS) && VERB_FORMS.get(lower) === 'verb' ? participleOfBase(lower) : null;
}

/** The participle of the verb of a predicate for which the lexicon has no class; null for a class, and for none. */
export function openVerbOf(predicate: Claim['predicate']): string | null {
  return predicate?.startsWith(OPEN) ? predicate.slice(OPEN.length) : null;
}

const OPEN = 'verb:';
/** Participles of verbs that tell how many of their subject there are. */
const TELLING_HOW_MANY: ReadonlySet<string> = new Set(['number', 'total'].flatMap(formsOfVerb));
/** What "including" and "included" come to: no verb of what befell anybody. */
const INCLUDED = 'verb:included';

/** The past participle of a verb in its past or -ing form ("flooded", "carried"), or null where the word does not look like one. */
export function verbParticiple(lower: string): string | null {
  if (NOUNS_IN_ING.has(lower)) return null;
  return PAST_FORMS.has(lower) || /(?:ed|ing)$/.test(lower) ? participleOf(lower) : null;
}

/** The same of a word of a sentence; null for a name that only ends as verbs do ("Port Lessing"). */
export function participleAt(words: readonly Word[], at: number): string | null {
  const { lower, capital } = words[at]!;
  return capital && at > 0 && !VERB_FORMS.has(lower) ? null : verbParticiple(lower);
}

/** The rules of this file that stand by themselves. */
export const PREDICATES_RULES: readonly NamedRule[] = [
  RAISED,
  ADVERB_OF_VERB,
  GERUND_WITHOUT_OF,
  VERB_AND_NO_NOUN,
  STATE_BEFORE_VERB,
  RECEIVES_WOUNDS,
  SOME_OF_THE_WOUNDED,
  ALL_OF_THEM,
  LEFT_THAT_WAY,
  WORD_OF_FATE,
  SOME_OF_THEM,
  LED_TO,
];
