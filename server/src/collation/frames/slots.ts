import { lemmaOf } from '../../language/lemmas.ts';
import { DEFINITE } from '../../language/lexicon/function-words.ts';
import { TITLES } from '../../language/lexicon/titles.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { PAST_ONLY, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { PLACING } from '../lexicon/frame-words.ts';
import { areNamesApart } from './names-apart.ts';

/**
 * The names that stand at a noun and say which one it is, by noun and preposition: "the school in Velm" has "school in"
 * with "velm", "Karsa's school" has "school of" with "karsa". Names word by word in lower case.
 */
export type Slots = ReadonlyMap<string, ReadonlySet<string>>;

/** The nouns of a sentence at which names stand. */
export function slotsOf(words: readonly Word[]): Slots {
  const slots = new Map<string, Set<string>>();
  const add = (noun: Word, preposition: string, names: readonly string[]) => {
    const lemma = lemmaOf(noun.lower);
    if (names.length === 0 || anyRule(NO_SLOTS, noun, words)) return;
    const key = `${lemma} ${preposition}`;
    slots.set(key, new Set([...(slots.get(key) ?? []), ...names]));
  };
  let start: Word | null = null;
  for (let at = 1; at < words.length; at++) {
    const { lower, capital } = words[at]!;
    const placing = PLACING.get(lower);
    const before = words[at - 1]!;
    // "The journey from Ardle to Moss": both ends are the journey's.
    if (placing === 'from' && !before.capital) start = before;
    if (placing === 'to' && before.capital && start !== null) add(start, 'from to', nameFrom(words, at + 1));
    else if (placing !== undefined) add(before, placing, nameFrom(words, at + 1));
    else if (!capital && before.capital && before.lower.endsWith("'s")) {
      add(words[at]!, 'of', [withoutPossessive(before.lower)]);
    }
  }
  return slots;
}

/** By what a word at which a name stands is no noun that it says more of. */
export const NO_SLOTS: readonly Rule<[word: Word, words: readonly Word[]]>[] = [
  {
    name: 'name-before-name',
    example: 'In 2011 the Mill in Velm sold 30 boats.',
    counterexample: 'In 2011 the mill in Velm sold 30 boats.',
    test: (word, words) => word.capital && word !== words[0],
  },
  {
    name: 'past-before-name',
    example: 'They rode in Velm 30 miles.',
    counterexample: 'They ride in Velm 30 miles.',
    test: ({ lower }) => PAST_ONLY.has(lower),
  },
  {
    name: 'verb-before-name',
    example: 'They told of the killing in Velm of 30 sheep.',
    counterexample: 'They told of the kill in Velm of 30 sheep.',
    test: ({ lower }) => VERB_FORMS.has(lower) && VERB_FORMS.get(lower) !== 'verb',
  },
  {
    name: 'no-thing-before-name',
    example: 'They rode soon in Velm 30 miles.',
    counterexample: 'They ride in Velm 30 miles.',
    test: ({ lower }) => supersenseOf(lemmaOf(lower), 'noun') === null,
  },
];

/** The name that begins at a place, behind an article. */
function nameFrom(words: readonly Word[], from: number): readonly string[] {
  let at = isAmong(words[from], DEFINITE) ? from + 1 : from;
  const names: string[] = [];
  for (; words[at]?.capital === true && words[at]!.kind !== 'mark'; at++) {
    names.push(withoutPossessive(words[at]!.lower));
  }
  return names;
}

/**
 * The names that stand at one noun in two sentences where all of them differ, by noun; none where the two share a name at
 * one: "the school in Velm", "the school in Moss".
 */
export function namesAtOneNoun(a: Slots, b: Slots): readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] {
  const apart: (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [];
  for (const [key, names] of a) {
    const others = b.get(key);
    if (others === undefined) continue;
    // "St Olave's" and "St Mary's" have nothing but a title in common.
    const isOne = [...names].some((name) => others.has(name) && !TITLES.has(name));
    // Two journeys may begin in one town.
    if (!isOne || areNamesApart([...names], [...others])) apart.push([names, others]);
    else if (!key.endsWith(' from')) return [];
  }
  return apart;
}
