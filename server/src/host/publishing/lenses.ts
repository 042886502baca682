import type { CancellationToken } from 'vscode-languageserver';
import type { CodeLens } from 'vscode-languageserver-types';
import { CopiedTexts } from '../../features/answers/copied-texts.ts';
import { listLenses } from '../../features/marks/code-lenses.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { Platform } from '../indexing-loop.ts';

/** In milliseconds: how long texts are compared until other requests are let through. */
const SLICE = 10;

/** The lenses above sources, with what is known of copied texts from one request to the next. */
export class Lenses {
  readonly #index: CorpusIndex;
  readonly #platform: Platform;
  /** By corpus. */
  readonly #copied = new Map<string, CopiedTexts>();

  constructor(index: CorpusIndex, platform: Platform) {
    this.#index = index;
    this.#platform = platform;
  }

  /** The lenses of a file, when its texts are compared with those of its corpus; none once nobody waits for them. */
  async of(uri: string, token: CancellationToken): Promise<CodeLens[]> {
    const copied = this.#copiedIn(this.#index.corpusOf(uri) ?? uri);
    while (!this.#compare(copied, uri)) {
      await this.#platform.yieldToEvents();
      if (token.isCancellationRequested) return [];
    }
    return listLenses(this.#index, uri, (source) => copied.closestTo(source));
  }

  #copiedIn(corpus: string): CopiedTexts {
    const corpora = new Set(this.#index.files().map(({ uri }) => this.#index.corpusOf(uri)));
    for (const known of this.#copied.keys()) if (!corpora.has(known)) this.#copied.delete(known);
    const copied = this.#copied.get(corpus) ?? new CopiedTexts();
    this.#copied.set(corpus, copied);
    return copied;
  }

  /** Compares for a short while; true where nothing is left to compare. */
  #compare(copied: CopiedTexts, uri: string): boolean {
    const end = this.#platform.now() + SLICE;
    const corpus = this.#index.corpusOf(uri);
    const sources = this.#index
      .files()
      .filter((file) => this.#index.corpusOf(file.uri) === corpus)
      .flatMap(({ placed }) => placed.map(({ source }) => source));
    const asked = this.#index.file(uri)?.placed.map(({ source }) => source) ?? [];
    return copied.follow(sources, asked, () => this.#platform.now() >= end);
  }
}
