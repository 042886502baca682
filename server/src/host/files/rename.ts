import { LSPErrorCodes, type RenameParams, ResponseError } from 'vscode-languageserver';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { readAnnotationsFile, writeAnnotationsFile } from '../../annotations/annotations-file.ts';
import { withNewNames } from '../../annotations/renamed-sources.ts';
import { planRename, type RenamePlan } from '../../features/editing/rename-source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { LineMap } from '../../indexing/line-map.ts';
import type { AnnotationAccess } from '../annotations/annotation-store.ts';

/**
 * The edits that rename a source: in its delimiter line, and in the file of annotations beside its corpus. An editor
 * applies and undoes them as one.
 *
 * @throws ResponseError whose message says why the source cannot have that name
 */
export async function renameSource(
  index: CorpusIndex,
  access: Pick<AnnotationAccess, 'read'>,
  { textDocument: { uri }, position, newName }: RenameParams,
): Promise<WorkspaceEdit> {
  const plan = planRename(index, uri, position, newName);
  if (!plan.ok) throw new ResponseError(LSPErrorCodes.RequestFailed, plan.message);
  const annotationsUri = index.annotationsUri(uri);
  const written = annotationsUri && (await access.read(annotationsUri).catch(() => null));
  const inAnnotations = annotationsUri && written ? renameIn(index, annotationsUri, written, plan) : null;
  return {
    changes: { [uri]: [plan.edit], ...(annotationsUri && inAnnotations ? { [annotationsUri]: [inAnnotations] } : {}) },
  };
}

/** Null where no annotation is on the source, and for a file that cannot be read. */
function renameIn(
  index: CorpusIndex,
  annotationsUri: string,
  written: string,
  plan: Extract<RenamePlan, { ok: true }>,
): TextEdit | null {
  // An editor does not show a byte-order mark, and keeps it.
  const text = written.replace(/^\ufeff/, '');
  const read = readAnnotationsFile(text);
  if (!read.ok) return null;
  const sources = index.annotatedSources(annotationsUri);
  const renamed = withNewNames(read.file, sources, (each) => (each === plan.source ? plan.to : each.name));
  if (renamed === read.file) return null;
  const end = LineMap.of(text).positionAt(text.length);
  return { range: { start: { line: 0, character: 0 }, end }, newText: writeAnnotationsFile(renamed) };
}
