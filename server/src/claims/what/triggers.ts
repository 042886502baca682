import { PhraseTable } from '../../language/phrases.ts';
import { PREDICATE_CLASSES, type PredicateClass, type PredicateName } from '../lexicon/predicates.ts';

/** How words hold a predicate: as a verb with its object, a verb without one, a state, a noun that is counted. */
export type Role = 'transitive' | 'intransitive' | 'state' | 'noun';

/** Words that hold a predicate. */
export interface Trigger {
  readonly name: PredicateName;
  readonly role: Role;
  /** The nouns that it must be said of, in the singular; null where any will do. */
  readonly nouns: ReadonlySet<string> | null;
}

const ALL = collectTriggers();

/** The phrases of all classes. */
export const TRIGGERS: PhraseTable<readonly Trigger[]> = new PhraseTable(ALL, 'joined');

/** The phrases of all classes by their last word, the longest first. */
export const ENDINGS: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly trigger: Trigger }[]> =
  collectEndings(ALL);

function collectTriggers(): ReadonlyMap<string, readonly Trigger[]> {
  const triggers = new Map<string, Trigger[]>();
  for (const each of PREDICATE_CLASSES as readonly (PredicateClass & { readonly name: PredicateName })[]) {
    const roles = [
      ['transitive', each.transitive],
      ['intransitive', each.intransitive],
      ['state', each.states],
      ['noun', each.nouns],
    ] as const;
    const add = (phrase: string, role: Role, nouns: Trigger['nouns']) =>
      triggers.set(phrase, [...(triggers.get(phrase) ?? []), { name: each.name, role, nouns }]);
    for (const [role, phrases] of roles) for (const phrase of phrases ?? []) add(phrase, role, null);
    for (const { nouns, verbs } of each.bound ?? []) for (const verb of verbs) add(verb, 'transitive', new Set(nouns));
  }
  // What is bound to a noun tells more than what is not.
  for (const [phrase, list] of triggers)
    triggers.set(phrase, [
      ...list.filter(({ nouns }) => nouns !== null),
      ...list.filter(({ nouns }) => nouns === null),
    ]);
  return triggers;
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

/** Nouns that take whom they befell with "of": "the death of six people". */
export const DEEDS: ReadonlySet<string> = new Set([
  ...[
    'death',
    'deaths',
    'murder',
    'murders',
    'slayings',
    'abduction',
    'arrest',
    'injury',
    'crowd',
    'crowds',
    'audience',
  ],
  ...['attendance', 'turnout'],
]);
