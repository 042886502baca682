import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  type RenameParams,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
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
import { coverageInWords, coverageOf } from '../../features/answers/coverage.ts';
import { claimAt, sourceAtPosition } from '../../features/answers/places.ts';
import { showHover } from '../../features/card/hover.ts';
import { citeClaim } from '../../features/citing/cite-nodes.ts';
import type { CheckedDraft } from '../../features/drafts/checked-draft.ts';
import { findDraftEvidence, showDraftCard } from '../../features/drafts/draft-card.ts';
import { offerDraftFixes } from '../../features/drafts/draft-fixes.ts';
import { listDraftPassages } from '../../features/drafts/draft-passages.ts';
import { listDraftMarks } from '../../features/drafts/draft-problems.ts';
import { listDraftSymbols } from '../../features/drafts/draft-symbols.ts';
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
import { listTokens, TOKEN_LEGEND } from '../../features/marks/semantic-tokens.ts';
import { findConflictingClaims, findDefinition } from '../../features/navigation/definition.ts';
import { findNextContradiction, findNextInSource } from '../../features/navigation/next-contradiction.ts';
import { findReferences } from '../../features/navigation/references.ts';
import { findSymbols } from '../../features/navigation/workspace-symbols.ts';
import { findQuickFixes } from '../../features/problems/code-actions.ts';
import {
  type AnnotationEdit,
  type AnnotationResult,
  annotationRequests,
} from '../../features/protocol/annotation-protocol.ts';
import { draftRequests } from '../../features/protocol/draft-protocol.ts';
import {
  type CheckAsDraftParams,
  type IndexStatus,
  requests,
  type ToolAnswer,
  type ToolParams,
  type TreeChange,
} from '../../features/protocol/protocol.ts';
import { type SaidNames, sameThingRequests } from '../../features/protocol/same-thing-protocol.ts';
import { timelineRequest } from '../../features/protocol/timeline-protocol.ts';
import { offerNames } from '../../features/same-things/name-actions.ts';
import { describeNames, listGroups } from '../../features/same-things/names.ts';
import { describeTimeline } from '../../features/timeline.ts';
import { describeWhy, listComparable } from '../../features/why/comparison.ts';
import { sourceLabel } from '../../features/wording/claim-wording.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { EXPORTERS } from '../annotations/exporters.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { Lenses } from '../publishing/lenses.ts';
import type { ShownSources } from '../publishing/shown-sources.ts';
import type { ShownTree } from '../publishing/shown-tree.ts';
import type { ClientSupport } from './capabilities.ts';
import { answerAboutCorpora } from './corpus-requests.ts';
import type { Serving } from './serving.ts';
import type { Settings } from './settings.ts';

/** What answers are made from beside the index. */
export interface RequestContext {
  readonly tree: ShownTree;
  readonly sources: ShownSources;
  client(): ClientSupport;
  today(): string;
  status(): IndexStatus;
  annotate(edit: AnnotationEdit): Promise<AnnotationResult>;
  sayNames(said: SaidNames): Promise<AnnotationResult>;
  rename(params: RenameParams): Promise<WorkspaceEdit>;
  readonly lenses: Lenses;
  readonly drafts: Pick<Drafts, 'check'>;
  callTool(params: ToolParams, token: CancellationToken): Promise<ToolAnswer>;
  checkAsDraft(params: CheckAsDraftParams): boolean | null;
  settings(): Settings;
  /** Tells the client what of the Claims tree it must ask for again, if anything. */
  treeChanged(change: TreeChange | null): void;
  /** A view is looked at: what may be asked of it next is made ready while nothing else is to be done. */
  prepareViews(): void;
  /** Settles once a file is read, or nobody waits for that any more. */
  untilRead(uri: string, token: CancellationToken): Promise<void>;
}

/** Answers the client's requests, each by one feature. */
export function answerRequests(serving: Serving, index: CorpusIndex, context: RequestContext): void {
  answerAboutFiles(serving, index, context);
  answerAboutPlaces(serving, index, context);
  answerAboutAnnotations(serving, index, context);
  answerAboutViews(serving, index, context);
  answerAboutCorpora(serving, index);
}

function answerAboutFiles(serving: Serving, index: CorpusIndex, context: RequestContext): void {
  const { untilRead, lenses, client, settings } = context;
  serving.atOnce(DocumentSymbolRequest, async ({ textDocument }, token) => {
    // An editor keeps the outline of a text until that changes: one without its figures would stay.
    await untilRead(textDocument.uri, token);
    const draft = context.drafts.check(textDocument.uri);
    return draft === null ? listSymbols(index, textDocument.uri) : listDraftSymbols(draft);
  });
  // Offered for corpora alone, once the client is ready for that.
  serving.atOnce(DocumentFormattingRequest, ({ textDocument }) => formatCorpus(index, textDocument.uri), false);
  serving.atOnce(FoldingRangeRequest, ({ textDocument }) => listFolds(index, textDocument.uri));
  serving.at(SelectionRangeRequest, ({ textDocument, positions }) =>
    listSelectionRanges(index, textDocument.uri, positions),
  );
  serving.atOnce(DocumentLinkRequest, ({ textDocument }) => listLinks(index, textDocument.uri), {});
  serving.atOnce(
    CodeLensRequest,
    ({ textDocument }, token) =>
      // What a lens runs is the client's own.
      settings().codeLens && client().markup.commands ? lenses.of(textDocument.uri, token) : [],
    {},
  );
  serving.at(InlayHintRequest, ({ textDocument, range }) => listHints(index, textDocument.uri, range, settings()));
  serving.at(
    SemanticTokensRequest,
    ({ textDocument }) => listTokens(index, textDocument.uri, undefined, settings().leastConfidence),
    {
      legend: TOKEN_LEGEND,
      full: true,
    },
  );
  serving.at(SemanticTokensRangeRequest, ({ textDocument, range }) =>
    listTokens(index, textDocument.uri, range, settings().leastConfidence),
  );
  serving.at(requests.figureMarks, ({ uri }) => {
    const draft = context.drafts.check(uri);
    return draft === null ? listFigureMarks(index, uri, settings()) : listDraftMarks(draft);
  });
  serving.at(draftRequests.passages, ({ uri }) => {
    const draft = context.drafts.check(uri);
    return draft && listDraftPassages(index, draft);
  });
  serving.atOnce(requests.checkAsDraft, (params) => context.checkAsDraft(params));
}

function answerAboutPlaces(serving: Serving, index: CorpusIndex, context: RequestContext): void {
  const { client, today, settings } = context;
  const onDraft = <Answer>(uri: string, answer: (draft: CheckedDraft) => Answer): Answer | null => {
    const draft = context.drafts.check(uri);
    return draft && answer(draft);
  };
  const withNames = (uri: string, range: Range, options: CodeActionContext, actions: CodeAction[]) =>
    client().markup.commands
      ? [...actions, ...offerNames(index, context.drafts.check(uri), { uri, range }, options)]
      : actions;
  serving.at(sameThingRequests.namesAt, (params) => describeNames(index, context.drafts.check(params.uri), params));
  serving.at(sameThingRequests.sameThings, (params) =>
    listGroups(index, params && context.drafts.check(params.uri), params),
  );
  serving.atOnce(sameThingRequests.sayNames, (said) => context.sayNames(said));
  serving.at(
    HoverRequest,
    ({ textDocument: { uri }, position }) =>
      onDraft(uri, (draft) => showDraftCard(index, draft, position, client().markup)) ??
      showHover(index, uri, position, client().markup, settings()),
  );
  serving.at(
    DefinitionRequest,
    ({ textDocument: { uri }, position }) =>
      onDraft(uri, (draft) => findDraftEvidence(index, draft, position, 'first')) ??
      findDefinition(index, uri, position),
  );
  serving.at(
    ReferencesRequest,
    ({ textDocument: { uri }, position, context: options }) =>
      onDraft(uri, (draft) => findDraftEvidence(index, draft, position, 'all')) ??
      findReferences(index, uri, position, options),
  );
  serving.at(DocumentHighlightRequest, ({ textDocument: { uri }, position }) => highlightAnswers(index, uri, position));
  serving.atOnce(PrepareRenameRequest, ({ textDocument: { uri }, position }) => findRenamable(index, uri, position));
  serving.atOnce(RenameRequest, (params) => context.rename(params));
  serving.atOnce(
    CompletionRequest,
    ({ textDocument: { uri }, position }) => completeHeader(index, uri, position, { today: today() }),
    {},
  );
  // A fix belongs to a problem that is shown: both are of one state of the index.
  serving.atOnce(
    CodeActionRequest,
    ({ textDocument: { uri }, range, context: options }) =>
      withNames(
        uri,
        range,
        options,
        onDraft(uri, (draft) => offerDraftFixes(index, draft, range, options)) ??
          findQuickFixes(index, uri, range, options, client().markup),
      ),
    { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
  );
  serving.at(requests.conflictingClaims, ({ uri, position }) => findConflictingClaims(index, uri, position));
  serving.at(requests.nextContradiction, (params) => findNextContradiction(index, params));
  serving.at(requests.nextContradictionInSource, ({ cursor, ...place }) => findNextInSource(index, place, cursor));
  serving.at(timelineRequest, (params) => describeTimeline(index, params));
  serving.at(requests.why, (params) => describeWhy(index, params));
  serving.at(requests.comparable, (params) => listComparable(index, params));
  // Asked whenever the index tells of a change.
  serving.atOnce(requests.coverage, () => {
    const coverage = coverageOf(index);
    return coverage.questions > 0 ? coverageInWords(coverage) : null;
  });
  serving.atOnce(requests.sourceName, ({ uri, position }) => {
    const placed = sourceAtPosition(index, uri, position);
    return placed && sourceLabel(index, placed.source.id);
  });
}

function answerAboutAnnotations(serving: Serving, index: CorpusIndex, context: RequestContext): void {
  serving.at(annotationRequests.annotations, ({ uri }) => listAnnotations(index, uri));
  // Asked whenever the index tells of a change: what is still to be worked out is told when it is.
  serving.atOnce(annotationRequests.annotationsIn, ({ uris }) => listAnnotationsIn(index, uris));
  serving.atOnce(annotationRequests.noteRanges, ({ uri }) => listNoteRanges(index, uri));
  serving.at(annotationRequests.wordsAt, ({ uri, position }) => findWordsAt(index, uri, position));
  serving.at(annotationRequests.readingAt, (params) => describeReading(index, params));
  serving.at(annotationRequests.rulingsAt, (params) => listRulingsAt(index, params));
  serving.at(annotationRequests.joinable, (params) => listJoinable(index, params));
  serving.atOnce(annotationRequests.readWritten, (params) => readWritten(params));
  serving.atOnce(annotationRequests.export, ({ uri, format }) => {
    const corpus = index.corpusOf(uri);
    const exporter = EXPORTERS.get(format);
    return (corpus && exporter && [...exporter(index, (each) => index.corpusOf(each) === corpus)].join('')) ?? null;
  });
  serving.atOnce(annotationRequests.orphans, () => listOrphans(index));
  serving.at(annotationRequests.findingsAt, (params) => listFindingsAt(index, params));
  serving.at(annotationRequests.annotate, (edit) => context.annotate(edit));
}

/** The views are told of every change, so that they ask again. */
function answerAboutViews(serving: Serving, index: CorpusIndex, context: RequestContext): void {
  const { tree, sources, client, prepareViews } = context;
  serving.atOnce(WorkspaceSymbolRequest, ({ query }) => findSymbols(index, query));
  serving.atOnce(requests.status, () => context.status());
  serving.atOnce(requests.callTool, (params, token) => context.callTool(params, token));
  serving.atOnce(requests.tree, ({ parent, arrangement }) => {
    prepareViews();
    return tree.children(parent, arrangement);
  });
  serving.atOnce(requests.treeCount, (arrangement) => tree.count(arrangement));
  serving.atOnce(requests.questionIds, () => tree.questionIds());
  serving.atOnce(requests.knownQuestions, ({ ids }) => {
    context.treeChanged(tree.setBefore(ids));
    return null;
  });
  serving.atOnce(requests.treeCard, ({ id, arrangement }) => tree.card(id, arrangement, client().markup));
  serving.at(requests.treePath, ({ uri, position, arrangement }) => {
    const claim = claimAt(index, uri, position);
    return claim && tree.path(claim, arrangement);
  });
  serving.at(requests.cite, ({ cited, style, arrangement }) => {
    if (!('uri' in cited)) return tree.cite(cited, style, arrangement);
    const claim = claimAt(index, cited.uri, cited.position);
    return claim ? citeClaim(index, claim, style) : '';
  });
  serving.atOnce(requests.sources, ({ parent, sorting }) => {
    prepareViews();
    return sources.children(parent, sorting);
  });
  serving.atOnce(requests.sourcePath, ({ uri, position, sorting }) => sources.path(uri, position, sorting));
}
