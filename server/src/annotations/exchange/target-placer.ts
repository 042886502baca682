import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import { describeTarget } from '../anchoring.ts';
import type { Target } from '../annotation.ts';
import { isObject, listOf } from '../json/json.ts';
import { readTarget } from '../web-target.ts';
import { isAddressOf } from './addresses.ts';
import { type SearchedBody, searchedBody, type Trust } from './found-words.ts';
import { charactersOf, readSelectors, type Selected, type Selector, select } from './selectors.ts';

/** A target of a foreign file: which text it is about, and how its words are selected. */
interface ForeignTarget {
  /** Empty where it says nothing of that. */
  readonly address: string;
  /** Empty where it is about the whole text. */
  readonly selectors: readonly Selector[];
  readonly claimFingerprint: string | null;
  /** As it is told where it is in another text. */
  readonly elsewhere: Target;
}

/** What becomes of a target: words here, words that were here, or something else. */
type Placed =
  | { readonly kind: 'here' | 'lost'; readonly target: Target }
  | { readonly kind: 'elsewhere'; readonly target: Target | null };

/** Places the targets of a foreign file in the sources of a corpus. Each source is made ready to be searched once. */
export class TargetPlacer {
  readonly #sources: readonly Source[];
  readonly #bodies = new Map<Source, SearchedBody>();
  /** The sources that an address means; empty where none has it. */
  readonly #named = new Map<string, readonly Source[]>();
  /** By an address that no source has, the targets with it. */
  readonly #strangers = new Map<string, ForeignTarget[]>();
  readonly #guessed = new Map<string, Source | null>();
  readonly #lost = new Set<Target>();

  /** @param targets all of the file, as JSON has them */
  constructor(sources: readonly Source[], targets: readonly unknown[]) {
    this.#sources = sources;
    for (const raw of targets) {
      const target = foreignTarget(raw);
      if (target === null || this.#namedBy(target.address).length > 0) continue;
      const others = this.#strangers.get(target.address);
      if (others) others.push(target);
      else this.#strangers.set(target.address, [target]);
    }
  }

  /** An address of the file that no source has; null where there is none. */
  get unknownAddress(): string | null {
    return [...this.#strangers.keys()].find((address) => address !== '') ?? null;
  }

  /** Whether the words of a target are known to have been in a source, and are not there now. */
  isLost(target: Target): boolean {
    return this.#lost.has(target);
  }

  /** The targets of one annotation; null where none of them is about these sources. */
  place(targets: readonly unknown[]): readonly Target[] | null {
    const placed = targets.map((raw) => this.#place(foreignTarget(raw)));
    if (placed.every(({ kind }) => kind === 'elsewhere')) return null;
    for (const { kind, target } of placed) if (kind === 'lost' && target) this.#lost.add(target);
    return placed.flatMap(({ target }) => target ?? []);
  }

  #place(target: ForeignTarget | null): Placed {
    if (target === null) return { kind: 'elsewhere', target: null };
    const named = this.#namedBy(target.address);
    const [first] = named;
    if (first === undefined) return this.#placeStranger(target);
    if (target.selectors.length === 0) {
      return named.length === 1 ? { kind: 'here', target: wholeOf(first) } : { kind: 'elsewhere', target: null };
    }
    return this.#onlyPlace(target, named, 'named') ?? this.#gone(target, first, this.#select(target, first, 'named'));
  }

  /** Where its words stand in one of the sources and in no other; null where they stand in none or several. */
  #onlyPlace(target: ForeignTarget, sources: readonly Source[], trust: Trust): Placed | null {
    const [only, ...others] = sources.flatMap((source) => {
      const selected = this.#select(target, source, trust);
      return selected.kind === 'span' ? [here(target, source, selected.span)] : [];
    });
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** Words that a source is known to have had. */
  #gone({ claimFingerprint }: ForeignTarget, { name }: Source, selected: Selected): Placed {
    // A part of a page that is no text of this source: a picture, an element.
    if (selected.kind !== 'lost') return { kind: 'elsewhere', target: null };
    const { quote } = selected;
    return {
      kind: 'lost',
      target: { source: name, quote, position: null, bodyFingerprint: null, claimFingerprint },
    };
  }

  /** One at an address that no source has: in the only source that has its words. */
  #placeStranger(target: ForeignTarget): Placed {
    const guessed = this.#guess(target.address);
    if (guessed !== null) {
      const selected = this.#select(target, guessed, 'named');
      if (selected.kind === 'span') return here(target, guessed, selected.span);
      if (target.address === '') return this.#gone(target, guessed, selected);
    }
    return (
      this.#onlyPlace(target, this.#sources, 'unknown') ?? {
        kind: 'elsewhere',
        target: target.address === '' ? null : target.elsewhere,
      }
    );
  }

  /**
   * The source that an address probably means, which no source has: the only one of the corpus for words without any
   * address, else the only one in which a few of the words stand that are told by it, if all of them stand there.
   */
  #guess(address: string): Source | null {
    const known = this.#guessed.get(address);
    if (known !== undefined) return known;
    const targets = (this.#strangers.get(address) ?? []).filter(({ selectors }) => selectors.length > 0);
    const holds = (source: Source, trust: Trust) => (target: ForeignTarget) =>
      this.#select(target, source, trust).kind === 'span';
    const [only, ...others] = this.#sources.filter((source) => targets.some(holds(source, 'unknown')));
    const isAlone = address === '' && this.#sources.length === 1;
    const isSure = only !== undefined && others.length === 0 && targets.every(holds(only, 'named'));
    const guessed = isAlone ? this.#sources[0]! : isSure ? only : null;
    this.#guessed.set(address, guessed);
    return guessed;
  }

  #select({ selectors }: ForeignTarget, source: Source, trust: Trust): Selected {
    const body = this.#bodies.get(source) ?? searchedBody(source);
    this.#bodies.set(source, body);
    return select(selectors, { body, trust, within: null });
  }

  #namedBy(address: string): readonly Source[] {
    const known = this.#named.get(address);
    if (known) return known;
    const named = this.#sources.filter((source) => isAddressOf(source, address));
    this.#named.set(address, named);
    return named;
  }
}

function foreignTarget(raw: unknown): ForeignTarget | null {
  const read = readTarget(raw);
  if (read === null) return null;
  const { source, claimFingerprint } = read;
  const selectors = isObject(raw) ? listOf(raw.selector).filter(isObject) : [];
  const fragment = source.slice(source.indexOf('#') + 1);
  // An address may itself say which characters of a text are meant.
  const own = selectors.length === 0 && charactersOf(fragment) ? [{ type: 'FragmentSelector', value: fragment }] : [];
  return {
    address: source,
    selectors: readSelectors([...selectors, ...own]),
    claimFingerprint,
    elsewhere: { ...read, bodyFingerprint: null, claimFingerprint: null },
  };
}

function here({ claimFingerprint }: ForeignTarget, source: Source, span: Span): Placed {
  return { kind: 'here', target: { ...describeTarget(source, span), claimFingerprint } };
}

function wholeOf({ name }: Source): Target {
  return { source: name, quote: null, position: null, bodyFingerprint: null, claimFingerprint: null };
}
