import { lemmaOf } from '../../language/lemmas.ts';
import { ARTICLES, DEFINITE, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isAmong } from '../../language/word-table.ts';

/** Names that people gave to one thing, the one that stands for all of them first. */
export type SameThingGroup = readonly string[];

/** What a word must tell of itself to be held against a name: words of a sentence do, and so do those of a name. */
export interface NamingWord {
  /** In lower case. */
  readonly lower: string;
  readonly capital: boolean;
}

/** A word of a name, without its possessive ending. */
export interface WordOfName extends NamingWord {
  readonly text: string;
  readonly lemma: string;
}

/** One of several names of a thing. */
interface Name {
  readonly words: readonly WordOfName[];
  /** Written with "the" and in small letters ("the ministry"): that one, rather than any. */
  readonly isDefinite: boolean;
  readonly group: SameThingGroup;
  /** The words of the name that stands for all. */
  readonly standard: readonly WordOfName[];
}

/** Where a thing is called by one of its other names: from a word up to another, with the words that stand for them. */
export interface OtherName {
  readonly from: number;
  readonly to: number;
  readonly standard: readonly WordOfName[];
  readonly group: SameThingGroup;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/**
 * Which names stand for one thing, as people said ("tremor" and "earthquake", "Dave" and "David"). A name in small letters
 * is found in any form ("tremors"), one with capitals as it is written; "the ministry" is the ministry that a text has
 * spoken of, no "ministry of trade".
 */
export class SameThings {
  static readonly NONE = new SameThings([]);

  /** The groups, those that share a name as one; none has fewer than two names. */
  readonly groups: readonly SameThingGroup[];
  /** By the first word of a name, the names that begin so, the longest first. */
  readonly #names = new Map<string, Name[]>();

  constructor(groups: readonly SameThingGroup[]) {
    this.groups = joined(groups);
    for (const group of this.groups) {
      const names = group.map((name) => ({ name, words: wordsOfName(name) }));
      const standard = names[0]!.words;
      for (const { name, words } of names) {
        const isDefinite = /^the\s/i.test(name) && words.every(({ capital }) => !capital);
        const key = words[0]!.capital ? words[0]!.lower : words[0]!.lemma;
        const same = this.#names.get(key) ?? [];
        this.#names.set(key, same);
        same.push({ words, isDefinite, group, standard });
      }
    }
    for (const names of this.#names.values()) names.sort((a, b) => b.words.length - a.words.length);
  }

  get isEmpty(): boolean {
    return this.groups.length === 0;
  }

  /** Where words of a sentence are a name of a thing that another name stands for, in their order. */
  otherNames(words: readonly NamingWord[]): readonly OtherName[] {
    if (this.isEmpty) return [];
    const found: OtherName[] = [];
    for (let at = 0; at < words.length; ) {
      const name = this.#nameAt(words, at, false);
      if (name !== null && name.words !== name.standard)
        found.push({ from: at, to: at + name.words.length, standard: name.standard, group: name.group });
      at += name?.words.length ?? 1;
    }
    return found;
  }

  /**
   * What stands for a mention of somebody: for all of it ("the ministry"), or for the names in it ("Dave Roe" is "David
   * Roe"). Null where nothing does.
   */
  standardFor(mention: string): string | null {
    if (this.isEmpty) return null;
    const words = wordsOfName(mention);
    const whole = this.#whole(words, false);
    if (whole !== null) return whole.words === whole.standard ? null : written(whole.standard);
    return this.#withNames(words, false);
  }

  /** What stands for what is counted, or for the person whose age is told, as a claim calls it: singular, in lower case. */
  subjectFor(subject: string): string | null {
    if (this.isEmpty) return null;
    const words = wordsOfName(subject);
    const whole = this.#whole(words, true);
    const standard = whole === null ? this.#withNames(words, true) : written(whole.standard);
    if (standard === null) return null;
    const named = wordsOfName(standard);
    const singular = named
      .map(({ lower, lemma, capital }, at) => (capital || at < named.length - 1 ? lower : lemma))
      .join(' ');
    return singular === subject ? null : singular;
  }

  /** The words that stand for one word; null where it is no name of anything by itself. */
  wordsFor(word: string): readonly WordOfName[] | null {
    if (this.isEmpty) return null;
    const name = this.#whole(wordsOfName(word), true);
    return name === null || name.words === name.standard || name.isDefinite ? null : name.standard;
  }

  #nameAt(words: readonly NamingWord[], at: number, anyCase: boolean): Name | null {
    const written = this.#startingWith(words[at]!).filter(
      (name) =>
        name.words.every((word, index) => isWord(words[at + index], word, anyCase)) &&
        (!name.isDefinite || (isAmong(words[at - 1], DEFINITE) && !isAmong(words[at + name.words.length], PARTITIVES))),
    );
    return written.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
  }

  #whole(words: readonly NamingWord[], anyCase: boolean): Name | null {
    if (words.length === 0) return null;
    return (
      this.#startingWith(words[0]!).find(
        (name) =>
          name.words.length === words.length && name.words.every((word, index) => isWord(words[index], word, anyCase)),
      ) ?? null
    );
  }

  /** The names whose first word is a word, as it is written or in another form. */
  #startingWith({ lower }: NamingWord): readonly Name[] {
    const plain = withoutPossessive(lower);
    return [...(this.#names.get(plain) ?? []), ...(this.#names.get(lemmaOf(plain)) ?? [])];
  }

  /** A mention with the names in it replaced; null where there is none. Common nouns in it are none of its names. */
  #withNames(words: readonly WordOfName[], anyCase: boolean): string | null {
    const kept: WordOfName[] = [];
    let isOther = false;
    for (let at = 0; at < words.length; ) {
      const name = this.#nameAt(words, at, anyCase);
      const isName = name?.words.every(({ capital }) => capital) ?? false;
      if (name === null || !isName) {
        kept.push(words[at]!);
        at++;
        continue;
      }
      isOther ||= name.words !== name.standard;
      kept.push(...name.standard);
      at += name.words.length;
    }
    if (!isOther) return null;
    // "Dave" of "Dave Roe" stands for "David Roe": nobody has the surname twice.
    return written(kept.filter(({ lower }, at) => lower !== kept[at - 1]?.lower));
  }
}

/** The words of a name, without an article before them and without possessive endings. */
function wordsOfName(name: string): readonly WordOfName[] {
  const words = (name.match(WORD) ?? []).map((text): WordOfName => {
    const bare = text.replace(/['’]s?$/u, '');
    const lower = withoutPossessive(text.toLowerCase());
    return { text: bare, lower, lemma: lemmaOf(lower), capital: CAPITAL.test(text) };
  });
  return words.length > 1 && ARTICLES.has(words[0]!.lower) ? words.slice(1) : words;
}

function isWord(word: NamingWord | undefined, of: WordOfName, anyCase: boolean): boolean {
  if (word === undefined) return false;
  const plain = withoutPossessive(word.lower);
  if (of.capital) return plain === of.lower && (anyCase || word.capital);
  return plain === of.lower || lemmaOf(plain) === of.lemma;
}

function withoutPossessive(lower: string): string {
  const plain = lower.replaceAll('’', "'");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain.endsWith("'") ? plain.slice(0, -1) : plain;
}

function written(words: readonly WordOfName[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Groups that share a name are one; names that say nothing, and those that are there already, are left out. */
function joined(groups: readonly SameThingGroup[]): readonly SameThingGroup[] {
  const all: string[][] = [];
  for (const group of groups) {
    const names = group.map((name) => name.trim()).filter((name) => wordsOfName(name).length > 0);
    const known = all.filter((each) => each.some((name) => names.some((other) => isSameName(name, other))));
    const merged: string[] = [];
    for (const name of [...known.flat(), ...names])
      if (!merged.some((each) => isSameName(each, name))) merged.push(name);
    const place = known.length > 0 ? all.indexOf(known[0]!) : all.length;
    for (const each of known) all.splice(all.indexOf(each), 1);
    all.splice(place, 0, merged);
  }
  return all.filter(({ length }) => length > 1);
}

/** Whether two names are one and the same: an article and possessive endings apart, small letters also in another form. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  return (
    a.length === b.length && a.every((word, at) => word.capital === b[at]!.capital && keyOf(word) === keyOf(b[at]!))
  );
}

function keyOf({ capital, lower, lemma }: WordOfName): string {
  return capital ? lower : lemma;
}
