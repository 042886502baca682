import { corpusRequests, type ImportAnswer } from '../../features/protocol/corpus-protocol.ts';
import type { importFile } from '../../importing/importer.ts';
import type { Serving } from './serving.ts';

/** Loads what reads files that are no texts: a bundle of its own, where the platform has it. */
export type LoadImporter = () => Promise<{ readonly importFile: typeof importFile }>;

/** Answers with the sources that a file holds. */
export function answerAboutImports(serving: Serving, load: LoadImporter | undefined, today: () => string): void {
  serving.atOnce(corpusRequests.importFile, async ({ name, bytes }, token): Promise<ImportAnswer> => {
    if (!load) return { isAvailable: false };
    const { importFile } = await load();
    const faults: string[] = [];
    const options = {
      today: today(),
      map: new Map<string, string>(),
      series: null,
      tell: (fault: string) => void faults.push(fault),
    };
    const sources = [];
    for await (const source of importFile({ name, bytes: fromBase64(bytes) }, options)) {
      if (token.isCancellationRequested) break;
      sources.push(source);
    }
    return { isAvailable: true, sources, faults };
  });
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
