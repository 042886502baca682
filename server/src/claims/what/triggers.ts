import { ADDERS } from '../../language/lexicon/function-words.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { inflectionsOf } from '../../language/verb-forms.ts';
import { NOUNS_AS_WELL, PREDICATE_CLASSES, type PredicateClass, type PredicateName } from '../lexicon/predicates.ts';
import { LEADS_BEHIND_OBJECT, PARTICLES_BEHIND_OBJECT } from '../lexicon/what.ts';

/** How words hold a predicate: as a verb with its object, a verb without one, a state, a noun that is counted. */
export type Role = 'transitive' | 'intransitive' | 'state' | 'noun';

/** Words that hold a predicate. */
export interface Trigger {
  readonly name: PredicateName;
  readonly role: Role;
  /** The nouns that it must be said of, in the singular; null where any will do. */
  readonly nouns: ReadonlySet<string> | null;
  /**
   * What else it is a noun in: a deed that takes whom it befell with "of" ("the arrest of six"); the base form of a verb that
   * is one as well ("arrest six", "an arrest") or that in -s ("arrests six", "two arrests"); null for all others.
   */
  readonly noun: 'deed' | 'base' | 'third' | null;
}

type Class = PredicateClass & { readonly name: PredicateName };

const ALL = collectTriggers();

/**
 * The phrases of all classes but forms of verbs with an object that may be nouns as well, which tell nothing by themselves:
 * "rescue workers", "murder charges".
 */
export const TRIGGERS: PhraseTable<readonly Trigger[]> = new PhraseTable(
  [...ALL].flatMap(([phrase, triggers]): [string, readonly Trigger[]][] => {
    const sure = triggers.filter(({ role, noun }) => noun === null || noun === 'deed' || role !== 'transitive');
    return sure.length === 0 ? [] : [[phrase, sure]];
  }),
  'joined',
);

/** The phrases of all classes by their last word, the longest first. */
export const ENDINGS: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly trigger: Trigger }[]> =
  collectEndings(ALL);

/**
 * Verbs with an object that may stand between the verb and what belongs to it ("took six men into custody", "laid six off"):
 * by each form of the verb, what stands behind the object.
 */
export const SPLIT: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly trigger: Trigger }[]> =
  collectSplit(ALL);

/** Nouns that take whom they befell with "of": "the death of six people". */
export const DEEDS: ReadonlySet<string> = new Set(
  PREDICATE_CLASSES.flatMap((each: PredicateClass) => [
    ...(each.deeds ?? []),
    ...(each.bound ?? []).flatMap(({ deeds = [] }) => deeds),
  ]),
);

function collectTriggers(): ReadonlyMap<string, readonly Trigger[]> {
  const triggers = new Map<string, Trigger[]>();
  const add = (phrase: string, trigger: Trigger): void => {
    const list = triggers.get(phrase) ?? [];
    const isKnown = list.some(
      (each) =>
        each.name === trigger.name &&
        each.role === trigger.role &&
        each.nouns === trigger.nouns &&
        each.noun !== 'deed',
    );
    if (!isKnown) triggers.set(phrase, [...list, trigger]);
  };
  for (const each of PREDICATE_CLASSES as readonly Class[]) {
    const { name } = each;
    for (const phrase of each.deeds ?? []) add(phrase, { name, role: 'transitive', nouns: null, noun: 'deed' });
    for (const phrase of each.fixed ?? []) add(phrase, { name, role: 'transitive', nouns: null, noun: null });
    for (const verb of each.transitive ?? [])
      for (const [phrase, noun] of formsOf(verb)) add(phrase, { name, role: 'transitive', nouns: null, noun });
    for (const phrase of each.fixedBehind ?? []) add(phrase, { name, role: 'intransitive', nouns: null, noun: null });
    for (const verb of each.intransitive ?? [])
      for (const [phrase, noun] of formsOf(verb)) add(phrase, { name, role: 'intransitive', nouns: null, noun });
    for (const phrase of each.states ?? []) add(phrase, { name, role: 'state', nouns: null, noun: null });
    for (const phrase of each.nouns ?? []) add(phrase, { name, role: 'noun', nouns: null, noun: null });
    for (const { nouns, verbs, intransitive = [], deeds = [] } of each.bound ?? []) {
      const bound = new Set(nouns);
      for (const verb of verbs)
        for (const [phrase] of formsOf(verb)) add(phrase, { name, role: 'transitive', nouns: bound, noun: null });
      for (const verb of intransitive)
        for (const [phrase] of formsOf(verb)) add(phrase, { name, role: 'intransitive', nouns: bound, noun: null });
      for (const deed of deeds) add(deed, { name, role: 'transitive', nouns: bound, noun: 'deed' });
    }
  }
  // What is bound to a noun tells more than what is not.
  for (const [phrase, list] of triggers)
    triggers.set(phrase, [
      ...list.filter(({ nouns }) => nouns !== null),
      ...list.filter(({ nouns }) => nouns === null),
    ]);
  return triggers;
}

/**
 * All forms of a phrase whose verb stands in its base form: its first word, behind an adverb in -ly, and what "and" joins to
 * it. With each, which form of a noun it may be.
 */
function formsOf(phrase: string): readonly (readonly [phrase: string, noun: Trigger['noun']])[] {
  const words = phrase.split(' ');
  const at = words[0]!.endsWith('ly') && words.length > 1 ? 1 : 0;
  const verbs = words.flatMap((word, place) =>
    place === at || ADDERS.has(words[place - 1] ?? '') ? [{ place, forms: inflectionsOf(word) }] : [],
  );
  const written = (form: (verb: ReturnType<typeof inflectionsOf>) => string): string =>
    words
      .map((word, place) => {
        const verb = verbs.find((each) => each.place === place);
        return verb === undefined ? word : form(verb.forms);
      })
      .join(' ');
  const { base, pasts, gerunds } = verbs[0]!.forms;
  const isNoun = words.length === 1 && NOUNS_AS_WELL.has(base);
  const sure = [
    ...pasts.map((_, index) => written((verb) => verb.pasts[index] ?? verb.pasts.at(-1)!)),
    ...gerunds.map((_, index) => written((verb) => verb.gerunds[index] ?? verb.gerunds[0]!)),
  ];
  return [
    ...sure.map((form): [string, null] => [form, null]),
    [written((verb) => verb.base), isNoun ? 'base' : null],
    [written((verb) => verb.third), isNoun ? 'third' : null],
  ];
}

function collectSplit(all: ReadonlyMap<string, readonly Trigger[]>) {
  const split = new Map<string, { readonly rest: readonly string[]; readonly trigger: Trigger }[]>();
  for (const [phrase, triggers] of all) {
    const [verb = '', ...rest] = phrase.split(' ');
    // Of "search for" the preposition leads the object; of "into custody" it has a noun of its own.
    const isSplit = (rest.length === 1 ? PARTICLES_BEHIND_OBJECT : LEADS_BEHIND_OBJECT).has(rest[0] ?? '');
    if (!isSplit) continue;
    const found = triggers.filter(({ role, noun }) => role === 'transitive' && noun === null);
    if (found.length > 0) split.set(verb, [...(split.get(verb) ?? []), ...found.map((trigger) => ({ rest, trigger }))]);
  }
  return split;
}

function collectEndings(all: ReadonlyMap<string, readonly Trigger[]>) {
  const endings = new Map<string, { readonly words: readonly string[]; readonly trigger: Trigger }[]>();
  for (const [phrase, triggers] of all) {
    const words = phrase.split(' ');
    const last = words.at(-1)!;
    const list = [...(endings.get(last) ?? []), ...triggers.map((trigger) => ({ words, trigger }))];
    endings.set(
      last,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return endings;
}
