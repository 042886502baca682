import { readTokens, type Token } from './tokens.ts';
import { joinWords } from './words.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Where a phrase was found: the tokens `from` up to `to` (not included), and what it stands for. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/**
 * How words are compared: `lower` in lower case with any gaps between them; `exact` as written; `joined` as `lower`, among
 * the words of a sentence ("six-week" is one) instead of its tokens.
 */
export type PhraseStyle = 'lower' | 'exact' | 'joined';

/** What of a token is compared. */
type Compared = Pick<Token, 'text' | 'lower'> & { readonly kind: string };

/** A list of phrases that is looked up at a place among tokens; of several that fit, the longest wins. */
export class PhraseTable<T> {
  private readonly style: PhraseStyle;
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byLast = new Map<string, Entry<T>[]>();
  /** A number begins or ends one of the phrases; where none does, the many numbers of a text need not be looked up. */
  private hasNumbers = false;

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>, style: PhraseStyle = 'lower') {
    this.style = style;
    for (const [phrase, value] of phrases) this.add(phrase, value);
    for (const entries of [...this.byFirst.values(), ...this.byLast.values()]) {
      entries.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The first word of each phrase. */
  beginnings(): readonly string[] {
    return [...this.byFirst.keys()];
  }

  /** The longest phrase that begins at token `at`. */
  startingAt(tokens: readonly Compared[], at: number): PhraseMatch<T> | null {
    const first = tokens[at];
    if (first === undefined || (first.kind === 'number' && !this.hasNumbers)) return null;
    const entries = this.byFirst.get(this.key(first));
    if (entries === undefined) return null;
    for (const { words, value } of entries) {
      if (this.fits(tokens, at, words)) return { from: at, to: at + words.length, value };
    }
    return null;
  }

  /** The longest phrase whose last token stands directly before `at`. */
  endingBefore(tokens: readonly Compared[], at: number): PhraseMatch<T> | null {
    const last = tokens[at - 1];
    if (last === undefined || (last.kind === 'number' && !this.hasNumbers)) return null;
    const entries = this.byLast.get(this.key(last));
    if (entries === undefined) return null;
    for (const { words, value } of entries) {
      if (this.fits(tokens, at - words.length, words)) return { from: at - words.length, to: at, value };
    }
    return null;
  }

  private add(phrase: string, value: T): void {
    const parts = readTokens(phrase, { start: 0, end: phrase.length });
    const tokens = this.style === 'joined' ? joinWords(phrase, parts) : parts;
    this.hasNumbers ||= tokens[0]?.kind === 'number' || tokens[tokens.length - 1]?.kind === 'number';
    const words = tokens.map((token) => this.key(token));
    const [first, last] = [words[0], words[words.length - 1]];
    if (first === undefined || last === undefined) return;
    const entry = { words, value };
    append(this.byFirst, first, entry);
    append(this.byLast, last, entry);
  }

  private key(token: Compared): string {
    return this.style === 'exact' ? token.text : token.lower;
  }

  private fits(tokens: readonly Compared[], from: number, words: readonly string[]): boolean {
    if (from < 0) return false;
    for (let i = 0; i < words.length; i++) {
      const token = tokens[from + i];
      if (token === undefined || this.key(token) !== words[i]) return false;
    }
    return true;
  }
}

function append<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
