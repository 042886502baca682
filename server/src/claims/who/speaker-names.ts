import { TITLES } from '../../language/lexicon/titles.ts';
import { personName } from '../../language/names.ts';
import { PRONOUNS } from '../lexicon/who.ts';
import { roleHolder } from './role-holders.ts';

/** Given names directly before a family name, initials included. */
const GIVEN = /(?:\p{Lu}[\p{L}'’.-]*\s){1,3}$/u;
const GIVEN_REACH = 48;
/** How many mentions of a family name are looked at for its given names. */
const LATER_MENTIONS = 12;
const ARTICLE = /^(?:the|a|an)\s/i;

/** The fullest form in which one text names each of its speakers. Its answers depend on the text alone. */
export class SpeakerNames {
  readonly #text: string;
  readonly #names = new Map<string, string>();
  readonly #full = new Map<string, string>();
  readonly #holders = new Map<string, string | null>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a mention is a pronoun, which names nobody by itself. */
  static isPronoun(mention: string): boolean {
    return PRONOUNS.has(mention.toLowerCase());
  }

  /**
   * The name that a mention stands for: a person's as the text first gives it in full ("Holm" → "Ida Holm"), that of the
   * one holder of a role ("the mayor" → "Ida Holm"), any other as it is, without its article and on one line.
   */
  nameOf(mention: string): string {
    let name = this.#names.get(mention);
    if (name === undefined) {
      name = this.#nameOf(mention);
      this.#names.set(mention, name);
    }
    return name;
  }

  #nameOf(mention: string): string {
    const person = personName(mention);
    if (person === null) return this.#holderOf(mention) ?? mention.replace(ARTICLE, '').replace(/\s+/g, ' ');
    return person.includes(' ') ? person : this.#inFull(person);
  }

  #holderOf(mention: string): string | null {
    const known = this.#holders.get(mention);
    if (known !== undefined) return known;
    const holder = roleHolder(this.#text, mention);
    this.#holders.set(mention, holder);
    return holder;
  }

  #inFull(family: string): string {
    const known = this.#full.get(family);
    if (known !== undefined) return known;
    const name = isAcronym(family) ? family : (this.#namedAt(family, 0) ?? this.#namedLater(family) ?? family);
    this.#full.set(family, name);
    return name;
  }

  /** The name in full at the first mention from `from` on; null where it stands there without given names. */
  #namedAt(family: string, from: number): string | null {
    const at = this.#text.indexOf(family, from);
    if (at === -1) return null;
    const name = personName(givenNames(this.#text.slice(Math.max(0, at - GIVEN_REACH), at)) + family);
    return name?.includes(' ') ? name : null;
  }

  /** "Holm said …" before "President Ida Holm": a title shows that the later mention presents that person. */
  #namedLater(family: string): string | null {
    let at = this.#text.indexOf(family);
    for (let step = 0; step < LATER_MENTIONS && at !== -1; step++) {
      const before = this.#text.slice(Math.max(0, at - GIVEN_REACH), at);
      const given = givenNames(before).split(' ');
      if (given.length > 2 && TITLES.has(given[0]!.toLowerCase())) return this.#namedAt(family, at);
      at = this.#text.indexOf(family, at + family.length);
    }
    return null;
  }
}

/** The given names at the end of a stretch: not the owner of "Norway's Ida Holm", nor the end of a sentence before. */
function givenNames(before: string): string {
  const words = GIVEN.exec(before)?.[0] ?? '';
  const edge = /^.*(?:['’]s?|\p{L}{4,}\.)\s/u.exec(words)?.[0] ?? '';
  return words.slice(edge.length);
}

/** "DART", "NATO": known by no given name. */
function isAcronym(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase();
}
