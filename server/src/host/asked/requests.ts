import {
  type CancellationToken,
  type Connection,
  type RenameParams,
  RequestType,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  listAnnotations,
  listAnnotationsIn,
  listFindingsAt,
  listOrphans,
  listRulingsAt,
} from '../../features/annotating/annotations.ts';
import { describeReading, listJoinable } from '../../features/annotating/readings.ts';
import { readWritten } from '../../features/annotating/written-values.ts';
import { claimAt, sourceAtPosition } from '../../features/answers/places.ts';
import { showHover } from '../../features/card/hover.ts';
import { citeClaim } from '../../features/citing/cite-nodes.ts';
import { completeHeader } from '../../features/editing/completion.ts';
import { formatCorpus } from '../../features/editing/formatting.ts';
import { findRenamable } from '../../features/editing/rename-source.ts';
import { highlightAnswers } from '../../features/marks/document-highlights.ts';
import { listLinks } from '../../features/marks/document-links.ts';
import { listSymbols } from '../../features/marks/document-symbols.ts';
import { listFigureMarks } from '../../features/marks/figure-marks.ts';
import { listFolds } from '../../features/marks/folding.ts';
import { listHints } from '../../features/marks/inlay-hints.ts';
import { findWordsAt, listNoteRanges } from '../../features/marks/note-ranges.ts';
import { listSelectionRanges } from '../../features/marks/selection-ranges.ts';
import { listTokens } from '../../features/marks/semantic-tokens.ts';
import { findConflictingClaims, findDefinition } from '../../features/navigation/definition.ts';
import { findNextContradiction, findNextInSource } from '../../features/navigation/next-contradiction.ts';
import { findReferences } from '../../features/navigation/references.ts';
import { findSymbols } from '../../features/navigation/workspace-symbols.ts';
import { findQuickFixes } from '../../features/problems/code-actions.ts';
import {
  type AnnotationEdit,
  type AnnotationResult,
  type AnnotationsInParams,
  type AnnotationsParams,
  annotationRequests,
  type ExportParams,
  type FindingsParams,
  type WrittenParams,
} from '../../features/protocol/annotation-protocol.ts';
import {
  type CiteParams,
  type ClaimParams,
  type FigureMarksParams,
  type IndexStatus,
  type NextParams,
  requests,
  type SourceContradictionParams,
  type SourcePathParams,
  type SourcesParams,
  type TreeArrangement,
  type TreeNodeParams,
  type TreeParams,
  type TreePathParams,
} from '../../features/protocol/protocol.ts';
import type { TimelineParams } from '../../features/protocol/timeline-protocol.ts';
import { describeTimeline } from '../../features/timeline.ts';
import { sourceLabel } from '../../features/wording/claim-wording.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { EXPORTERS } from '../annotations/exporters.ts';
import type { Lenses } from '../publishing/lenses.ts';
import type { ShownSources } from '../publishing/shown-sources.ts';
import type { ShownTree } from '../publishing/shown-tree.ts';
import type { ClientSupport } from './capabilities.ts';
import { answerAboutCorpora } from './corpus-requests.ts';
import type { Settings } from './settings.ts';

/** What answers are made from beside the index. */
export interface RequestContext {
  readonly tree: ShownTree;
  readonly sources: ShownSources;
  client(): ClientSupport;
  today(): string;
  status(): IndexStatus;
  annotate(edit: AnnotationEdit): Promise<AnnotationResult>;
  rename(params: RenameParams): Promise<WorkspaceEdit>;
  /** Brings the index up to the latest edit where that is quickly done, so that answers do not lag behind what is seen. */
  catchUp(): void;
  readonly lenses: Lenses;
  settings(): Settings;
  /** A view is looked at: what may be asked of it next is made ready while nothing else is to be done. */
  prepareViews(): void;
  /** Settles once a file is read, or nobody waits for that any more. */
  untilRead(uri: string, token: CancellationToken): Promise<void>;
}

/** Answers the client's requests, each by one feature. */
export function answerRequests(connection: Connection, index: CorpusIndex, context: RequestContext): void {
  answerAboutFiles(connection, index, context);
  answerAboutPlaces(connection, index, context);
  answerAboutAnnotations(connection, index, context);
  connection.onWorkspaceSymbol(({ query }) => findSymbols(index, query));
  connection.onRequest(requests.status, () => context.status());
  answerAboutTree(connection, index, context);
  answerAboutCorpora(connection, index);
}

function answerAboutTree(
  connection: Connection,
  index: CorpusIndex,
  { tree, sources, client, catchUp, prepareViews }: RequestContext,
): void {
  connection.onRequest(requests.tree, ({ parent, arrangement }: TreeParams) => {
    prepareViews();
    return tree.children(parent, arrangement);
  });
  connection.onRequest(requests.sources, ({ parent, sorting }: SourcesParams) => {
    prepareViews();
    return sources.children(parent, sorting);
  });
  connection.onRequest(requests.sourcePath, ({ uri, position, sorting }: SourcePathParams) =>
    sources.path(uri, position, sorting),
  );
  connection.onRequest(requests.treeCount, (arrangement: TreeArrangement) => tree.count(arrangement));
  connection.onRequest(requests.treeCard, ({ id, arrangement }: TreeNodeParams) =>
    tree.card(id, arrangement, client().markup),
  );
  connection.onRequest(requests.cite, ({ cited, style, arrangement }: CiteParams) => {
    catchUp();
    if (!('uri' in cited)) return tree.cite(cited, style, arrangement);
    const claim = claimAt(index, cited.uri, cited.position);
    return claim ? citeClaim(index, claim, style) : '';
  });
  connection.onRequest(requests.treePath, ({ uri, position, arrangement }: TreePathParams) => {
    catchUp();
    const claim = claimAt(index, uri, position);
    return claim && tree.path(claim, arrangement);
  });
}

function answerAboutAnnotations(connection: Connection, index: CorpusIndex, context: RequestContext): void {
  connection.onRequest(annotationRequests.annotations, ({ uri }: AnnotationsParams) => {
    context.catchUp();
    return listAnnotations(index, uri);
  });
  // Asked whenever the index tells of a change: what is still to be worked out is told when it is.
  connection.onRequest(annotationRequests.annotationsIn, ({ uris }: AnnotationsInParams) =>
    listAnnotationsIn(index, uris),
  );
  connection.onRequest(annotationRequests.noteRanges, ({ uri }: AnnotationsParams) => listNoteRanges(index, uri));
  connection.onRequest(annotationRequests.wordsAt, ({ uri, position }: ClaimParams) => {
    context.catchUp();
    return findWordsAt(index, uri, position);
  });
  connection.onRequest(annotationRequests.readingAt, (params: ClaimParams) => {
    context.catchUp();
    return describeReading(index, params);
  });
  connection.onRequest(annotationRequests.rulingsAt, (params: FindingsParams) => {
    context.catchUp();
    return listRulingsAt(index, params);
  });
  connection.onRequest(annotationRequests.joinable, (params: ClaimParams) => {
    context.catchUp();
    return listJoinable(index, params);
  });
  connection.onRequest(annotationRequests.readWritten, (params: WrittenParams) => readWritten(params));
  connection.onRequest(annotationRequests.export, ({ uri, format }: ExportParams) => {
    const corpus = index.corpusOf(uri);
    return corpus && [...EXPORTERS[format](index, (each) => index.corpusOf(each) === corpus)].join('');
  });
  connection.onRequest(annotationRequests.orphans, () => listOrphans(index));
  connection.onRequest(annotationRequests.findingsAt, (params: FindingsParams) => {
    context.catchUp();
    return listFindingsAt(index, params);
  });
  connection.onRequest(new RequestType<AnnotationEdit, AnnotationResult, void>(annotationRequests.annotate), (edit) => {
    context.catchUp();
    return context.annotate(edit);
  });
}

function answerAboutFiles(connection: Connection, index: CorpusIndex, context: RequestContext): void {
  const { catchUp, untilRead, lenses, client, settings } = context;
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    // An editor keeps the outline of a text until that changes: one without its figures would stay.
    await untilRead(textDocument.uri, token);
    return listSymbols(index, textDocument.uri);
  });
  connection.onDocumentFormatting(({ textDocument }) => formatCorpus(index, textDocument.uri));
  connection.onPrepareRename(({ textDocument, position }) => findRenamable(index, textDocument.uri, position));
  connection.onRenameRequest((params) => context.rename(params));
  connection.onFoldingRanges(({ textDocument }) => listFolds(index, textDocument.uri));
  connection.onSelectionRanges(({ textDocument, positions }) => {
    catchUp();
    return listSelectionRanges(index, textDocument.uri, positions);
  });
  connection.onDocumentLinks(({ textDocument }) => listLinks(index, textDocument.uri));
  connection.onCodeLens(({ textDocument }, token) =>
    // What a lens runs is the client's own.
    settings().codeLens && client().markup.commands ? lenses.of(textDocument.uri, token) : [],
  );
  connection.languages.inlayHint.on(({ textDocument, range }) => {
    catchUp();
    return listHints(index, textDocument.uri, range, settings());
  });
  connection.languages.semanticTokens.on(({ textDocument }) => {
    catchUp();
    return listTokens(index, textDocument.uri);
  });
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    catchUp();
    return listTokens(index, textDocument.uri, range);
  });
}

function answerAboutPlaces(connection: Connection, index: CorpusIndex, context: RequestContext): void {
  const { catchUp, client, today, settings } = context;
  connection.onHover(({ textDocument: { uri }, position }) => {
    catchUp();
    return showHover(index, uri, position, client().markup, settings());
  });
  connection.onDefinition(({ textDocument: { uri }, position }) => {
    catchUp();
    return findDefinition(index, uri, position);
  });
  connection.onReferences(({ textDocument: { uri }, position, context: options }) => {
    catchUp();
    return findReferences(index, uri, position, options);
  });
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) => {
    catchUp();
    return highlightAnswers(index, uri, position);
  });
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    completeHeader(index, uri, position, { today: today() }),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: options }) =>
    findQuickFixes(index, uri, range, options, client().markup),
  );
  connection.onRequest(requests.conflictingClaims, ({ uri, position }: ClaimParams) => {
    catchUp();
    return findConflictingClaims(index, uri, position);
  });
  connection.onRequest(requests.timeline, (params: TimelineParams) => {
    catchUp();
    return describeTimeline(index, params);
  });
  connection.onRequest(requests.nextContradictionInSource, ({ cursor, ...place }: SourceContradictionParams) => {
    catchUp();
    return findNextInSource(index, place, cursor);
  });
  connection.onRequest(requests.figureMarks, ({ uri }: FigureMarksParams) => {
    catchUp();
    return listFigureMarks(index, uri);
  });
  connection.onRequest(requests.sourceName, ({ uri, position }: ClaimParams) => {
    const placed = sourceAtPosition(index, uri, position);
    return placed && sourceLabel(index, placed.source.id);
  });
  connection.onRequest(requests.nextContradiction, ({ uri, position, direction }: NextParams) => {
    catchUp();
    return findNextContradiction(index, uri, position, direction);
  });
}
