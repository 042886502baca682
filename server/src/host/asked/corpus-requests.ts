import { addSources, packTexts } from '../../features/editing/new-sources.ts';
import { listUnpackedFiles } from '../../features/editing/unpacked-files.ts';
import { reportFinding } from '../../features/problems/wrong-finding.ts';
import { corpusRequests, type PackAnswer } from '../../features/protocol/corpus-protocol.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { Serving } from './serving.ts';

/** Answers requests about making corpora of texts, and texts of corpora. Nothing is read or written here. */
export function answerAboutCorpora(serving: Serving, index: CorpusIndex): void {
  serving.atOnce(corpusRequests.pack, ({ texts }): PackAnswer => {
    const packed = packTexts(texts);
    if (packed.kind === 'packed') return { ok: true, text: packed.text };
    return { ok: false, problems: packed.problems.map(({ name, message }) => `${name}: ${message}`) };
  });
  serving.atOnce(corpusRequests.unpack, (params) => listUnpackedFiles(params));
  serving.atOnce(corpusRequests.addSources, ({ uri, position, texts }) => addSources(index, uri, position, texts));
  serving.atOnce(corpusRequests.wrongFinding, (params) => reportFinding(index, params));
}
