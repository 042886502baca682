import { type Connection, RequestType } from 'vscode-languageserver';
import { addSources, packTexts } from '../../features/editing/new-sources.ts';
import { listUnpackedFiles } from '../../features/editing/unpacked-files.ts';
import { reportFinding } from '../../features/problems/wrong-finding.ts';
import {
  type AddSourcesParams,
  corpusRequests,
  type PackAnswer,
  type PackParams,
  type UnpackParams,
  type WrongFindingParams,
} from '../../features/protocol/corpus-protocol.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** Answers requests about making corpora of texts, and texts of corpora. Nothing is read or written here. */
export function answerAboutCorpora(connection: Connection, index: CorpusIndex): void {
  connection.onRequest(new RequestType<PackParams, PackAnswer, void>(corpusRequests.pack), ({ texts }) => {
    const packed = packTexts(texts);
    if (packed.kind === 'packed') return { ok: true, text: packed.text };
    return { ok: false, problems: packed.problems.map(({ name, message }) => `${name}: ${message}`) };
  });
  connection.onRequest(corpusRequests.unpack, (params: UnpackParams) => listUnpackedFiles(params));
  connection.onRequest(corpusRequests.addSources, ({ uri, position, texts }: AddSourcesParams) =>
    addSources(index, uri, position, texts),
  );
  connection.onRequest(corpusRequests.wrongFinding, (params: WrongFindingParams) => reportFinding(index, params));
}
