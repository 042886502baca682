import { corpusRequests, type ImportAnswer } from '../../features/protocol/corpus-protocol.ts';
import type { importFile, pastedSource } from '../../importing/importer.ts';
import type { Serving } from './serving.ts';

/**
 * Loads what reads files that are no texts: a bundle of its own.
 *
 * @param address where the client has it, for platforms that cannot know
 */
export type LoadImporter = (address: string | undefined) => Promise<Importer>;

/** What reads files, and pieces of pages. */
export interface Importer {
  readonly importFile: typeof importFile;
  readonly pastedSource: typeof pastedSource;
}

/** Answers with the sources that a file, or a piece of a page, holds. */
export function answerAboutImports(
  serving: Serving,
  load: (() => ReturnType<LoadImporter>) | null,
  today: () => string,
): void {
  answerAboutPieces(serving, load, today);
  serving.atOnce(corpusRequests.importFile, async ({ name, bytes, series }, token): Promise<ImportAnswer> => {
    const importer = (await load?.().catch(() => null)) ?? null;
    if (importer === null) return { isAvailable: false };
    const faults: string[] = [];
    const options = {
      today: today(),
      map: null,
      series: series ?? null,
      tell: (fault: string) => void faults.push(fault),
    };
    const sources = [];
    for await (const source of importer.importFile({ name, bytes: fromBase64(bytes) }, options)) {
      if (token.isCancellationRequested) break;
      sources.push(source);
    }
    return { isAvailable: true, sources, faults };
  });
}

/** Answers with the source that a piece of a page is. */
function answerAboutPieces(serving: Serving, load: (() => ReturnType<LoadImporter>) | null, today: () => string): void {
  serving.atOnce(corpusRequests.pastedSource, async ({ html, address }): Promise<string | null> => {
    const importer = await load?.().catch(() => null);
    return importer ? importer.pastedSource(html, address, today()) : null;
  });
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
