/**
 * What client and server say to each other beyond the Language Server Protocol.
 * The client imports these names and types alone (as `crosscheck-server/protocol`).
 */
import type { Location, MarkupContent, Position, Range } from 'vscode-languageserver-types';
import type { Verdict } from '../../collation/finding.ts';
import { request } from './request.ts';

/** The language of a corpus file in the editor. */
export const CORPUS_LANGUAGE = 'crosscheck-corpus';

/** Client → server. */
export const requests = {
  /** The children of a node of the Claims tree, the roots for null. */
  tree: request<TreeParams, readonly TreeNode[]>('crosscheck/tree'),
  /** What a node of the Claims tree shows when somebody rests on it. */
  treeCard: request<TreeNodeParams, MarkupContent | null>('crosscheck/treeCard'),
  /** The ids from the root to the claim of the figure there. */
  treePath: request<TreePathParams, readonly string[] | null>('crosscheck/treePath'),
  /** How many questions that arrangement lets through. */
  treeCount: request<TreeArrangement, TreeCount>('crosscheck/treeCount'),
  /** The ids of all questions that the tree lists: who keeps them can say later which ones there were. */
  questionIds: request<null, readonly string[]>('crosscheck/questionIds'),
  /** Tells which questions there were before today, so that the tree can be narrowed to those that are new. */
  knownQuestions: request<KnownQuestionsParams, null>('crosscheck/knownQuestions'),
  /** Lines of the Claims tree, or the figure at a place, as citations; empty where there is none. */
  cite: request<CiteParams, string>('crosscheck/cite'),
  /** The children of a node of the Sources view, the roots for null. */
  sources: request<SourcesParams, readonly SourceNode[]>('crosscheck/sources'),
  /** The ids from the root to the source at a place. */
  sourcePath: request<SourcePathParams, readonly string[] | null>('crosscheck/sourcePath'),
  /** The next or previous contradiction, or claim of one, wrapping around. */
  nextContradiction: request<NextParams, NextContradiction | null>('crosscheck/nextContradiction'),
  /** The next one of those in one source, from its last to its first. */
  nextContradictionInSource: request<SourceContradictionParams, Location | null>(
    'crosscheck/nextContradictionInSource',
  ),
  /** The name of the source at a place, as the views show it. */
  sourceName: request<ClaimParams, string | null>('crosscheck/sourceName'),
  /** The claims of the other positions on the question of the figure there. */
  conflictingClaims: request<ClaimParams, readonly Location[]>('crosscheck/conflictingClaims'),
  /** The figures of a file that are compared with others, and how that came out. */
  figureMarks: request<FigureMarksParams, readonly FigureMark[]>('crosscheck/figureMarks'),
  /** Why two figures are, or are not, compared; null where one of them is none. */
  why: request<WhyParams, WhyAnswer | null>('crosscheck/why'),
  /** The figures that the one there may be compared with, the likeliest first. */
  comparable: request<ClaimParams, ComparableFigures | null>('crosscheck/comparable'),
  /** How many figures are compared, and how many are not; null where no two answer a question. */
  coverage: request<null, string | null>('crosscheck/coverage'),
  /** Has an open text checked as a draft, or no longer; without `isDraft` the other way round. Null where it is not open. */
  checkAsDraft: request<CheckAsDraftParams, boolean | null>('crosscheck/checkAsDraft'),
  /** Runs a tool for agents, once all is read and compared; input is as it came. */
  callTool: request<ToolParams, ToolAnswer>('crosscheck/callTool'),
  status: request<null, IndexStatus>('crosscheck/status'),
} as const;

/** Server → client. */
export const clientRequests = {
  /** `FindFilesParams` → `string[]`: the URIs of the files that may be part of a corpus. */
  findFiles: 'crosscheck/findFiles',
  /** `{ uri: string }` → `string | null`: a file's text with its byte-order mark kept, null where it cannot be read. */
  readFile: 'crosscheck/readFile',
} as const;

export const notifications = {
  /** Server → client, `IndexStatus`: sent whenever it changes. */
  status: 'crosscheck/status',
  /** Server → client, `TreeChange`: the tree must be asked again for these nodes. */
  treeChanged: 'crosscheck/treeChanged',
  /** Server → client, `TreeChange`: the same for the Sources view. */
  sourcesChanged: 'crosscheck/sourcesChanged',
  /** Server → client, nothing: what is shown in the texts may be another. */
  textsChanged: 'crosscheck/textsChanged',
} as const;

/**
 * Commands of the client that a card links to. The client trusts these and no others in the server's Markdown
 * (`markdown.isTrusted.enabledCommands`), and says so in its `ClientOptions`.
 */
export const cardCommands = {
  /** Arguments: `ClaimParams`. Goes to the next claim that takes part in a contradiction. */
  nextContradiction: 'crosscheck.nextContradiction',
  /** Arguments: `ClaimParams`. Goes to the next claim that takes another position on the question of the figure there. */
  nextPosition: 'crosscheck.nextPosition',
  /** Arguments: `ClaimParams`. Goes to the claim of another position, or offers a choice of several. */
  conflictingClaim: 'crosscheck.goToConflictingClaim',
  /** Arguments: a `Location`. Shows that place with the figure selected. */
  openClaim: 'crosscheck.openClaim',
  /** Arguments: `ClaimParams`. Asks what to decide about a finding on the figure there. */
  decide: 'crosscheck.decide',
  /** Arguments: `ClaimParams`. Takes the decision about a finding on the figure there back. */
  reopen: 'crosscheck.reopen',
  /** Arguments: `ClaimParams`. Asks what of the reading of the figure there is wrong. */
  correct: 'crosscheck.correct',
  /** Arguments: `JoinParams`. Has the figure there answer the same question as another one, without asking which. */
  sameQuestion: 'crosscheck.sameQuestion',
} as const;

/** Commands of the client on a source, which the lines above it and quick fixes run. Arguments: `ClaimParams`, a place in it. */
export const lensCommands = {
  /** Argument: `UndatedSource`. Asks when the source was published, and writes that into its header. */
  dateSource: 'crosscheck.dateSource',
  /** Narrows the Claims view to what the source says. */
  showClaimsOfSource: 'crosscheck.showClaimsOfSource',
  /** Goes to the next claim of the source that takes part in a contradiction. */
  nextContradictionInSource: 'crosscheck.nextContradictionInSource',
} as const;

/** What the client says of itself, as `initializationOptions`. */
export interface ClientOptions {
  /** It runs `cardCommands` and `lensCommands`; without it a card has plain words in place of links, a source no lens. */
  readonly cardCommands?: boolean;
  /** It is told what is different in the problems of a file (`ProblemsEdit`): with each edit, all of a large one are many. */
  readonly problemEdits?: boolean;
  /** The address of what reads files that are no texts, for a server that does not know where it came from: a web worker. */
  readonly importer?: string;
}

/** The semantic tokens, in the order of the server's legend; the client's manifest gives them colours and super types. */
export const tokenTypes = ['figure', 'qualifier', 'unit', 'attribution', 'quotation'] as const;

/** What a figure's token may be besides: the verdict on its question, where sources differ. */
export const tokenModifiers = [
  'contradicted',
  'miscalculated',
  'differing',
  'undated',
  'superseded',
  'revised',
  'rounded',
] as const;

/** What is to be found: all `.corpus` files of the workspace, and the texts of the folders treated as corpora. */
export interface FindFilesParams {
  /** URIs of folders that are corpora. */
  readonly folders: readonly string[];
}

/** How the comparison of a figure came out, the gravest first; `decided` where people judged all that was reported on it. */
export const figureVerdicts = [
  'contradiction',
  'arithmetic',
  'differs',
  'undated',
  'superseded',
  'revised',
  'rounding',
  'decided',
  'agreement',
] as const;
export type FigureVerdict = (typeof figureVerdicts)[number];

export interface ToolParams {
  readonly name: string;
  readonly input: unknown;
}

/** What a tool gives, or what its caller got wrong. */
export type ToolAnswer =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

export interface CheckAsDraftParams {
  readonly uri: string;
  readonly isDraft?: boolean;
}

export interface FigureMarksParams {
  readonly uri: string;
}

export interface FigureMark {
  readonly range: Range;
  readonly verdict: FigureVerdict;
  /** What is reported on it is listed as a problem at another figure. */
  readonly listedElsewhere?: true;
}

export interface ClaimParams {
  readonly uri: string;
  readonly position: Position;
}

export interface JoinParams extends ClaimParams {
  /** Where the other figure stands. */
  readonly other: Location;
}

export interface WhyParams {
  readonly a: ClaimParams;
  readonly b: ClaimParams;
}

/** Why two figures are, or are not, taken to answer one question. All words are plain text, never markup. */
export interface WhyAnswer {
  /** Each with what it counts and its source: "12 people · killed (a)". */
  readonly figures: readonly [string, string];
  /** "One question: 93 %". */
  readonly conclusion: string;
  readonly isOneQuestion: boolean;
  /** What was found of them ("contradiction: people killed in Karsova"); null where they answer no question together. */
  readonly found: string | null;
  /** What decided, in one sentence. */
  readonly decided: string;
  /** Each term in words, with its weight ("+1.4"), the strongest first. */
  readonly evidence: readonly { readonly words: string; readonly weight: string; readonly speaksFor: boolean }[];
}

export interface ComparableFigures {
  /** The figure itself, as in `WhyAnswer.figures`. */
  readonly figure: string;
  readonly others: readonly ComparableFigure[];
}

/** A figure to be chosen, with its source and its sentence. */
export interface ComparableFigure {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly location: Location;
}

export interface NextParams extends ClaimParams {
  readonly direction: 'next' | 'previous';
  /** Whether each open contradiction is stopped at once, or each of its claims. */
  readonly by: 'finding' | 'claim';
}

/** A figure that takes part in an open contradiction, and which of them that is. */
export interface NextContradiction {
  readonly location: Location;
  /** Counted from 1, of all that are open. */
  readonly at: number;
  readonly of: number;
}

export interface SourceContradictionParams extends ClaimParams {
  /** Where the cursor is: the search goes on behind it where it is in that source. Null: from the beginning. */
  readonly cursor: ClaimParams | null;
}

/** What the questions of the Claims view stand beneath; `question` puts them at the root. */
export const groupings = ['question', 'source', 'speaker', 'verdict', 'story', 'corpus'] as const;
export type Grouping = (typeof groupings)[number];

/** How the Claims view is ordered: the gravest verdict first, by name, as the text goes, the latest date first. */
export const sortings = ['weight', 'name', 'place', 'newest'] as const;
export type Sorting = (typeof sortings)[number];

/** Which questions are shown for being news: those that there were not before today, or that a corpus's newest source answers. */
export const kindsOfNews = ['any', 'sinceYesterday', 'newestSource'] as const;
export type News = (typeof kindsOfNews)[number];

export interface KnownQuestionsParams {
  /** Null where nobody knows: then all are new. */
  readonly ids: readonly string[] | null;
}

/** What of the Claims tree is shown, and in which order. */
export interface TreeArrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Words parted by spaces, all of which must be found; empty for no filter. */
  readonly filter: string;
  /** Only questions with an open contradiction. */
  readonly openOnly: boolean;
  readonly news: News;
}

export const DEFAULT_ARRANGEMENT: TreeArrangement = {
  grouping: 'question',
  sorting: 'weight',
  filter: '',
  openOnly: false,
  news: 'any',
};

export interface TreeParams {
  readonly parent: string | null;
  /** The default one where it is left out. */
  readonly arrangement?: TreeArrangement;
}

export interface TreeNodeParams {
  readonly id: string;
  readonly arrangement?: TreeArrangement;
}

export interface TreePathParams extends ClaimParams {
  readonly arrangement?: TreeArrangement;
}

/** How claims are copied: as readable lines, footnotes (Chicago), Markdown with a link, or data of reference managers. */
export const citationStyles = ['plain', 'chicago', 'markdown', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof citationStyles)[number];

export interface CiteParams {
  /** The figure that is cited, or the nodes of the tree that are. */
  readonly cited: ClaimParams | readonly string[];
  readonly style: CitationStyle;
  readonly arrangement?: TreeArrangement;
}

export interface TreeCount {
  readonly shown: number;
  readonly total: number;
}

/** How what the tree lists came out: a question, or words of one speaker that are reported differently. */
export type ListedVerdict = Verdict | 'quote-variant';

export interface TreeNode {
  /** Stable across refreshes. */
  readonly id: string;
  /**
   * `source`, `speaker`, `verdict`, `story` and `corpus` stand for a group of questions; `origin` says what makes sources
   * one origin; `alone` stands for all figures that nothing is compared with; `more` stands for the rest of a long list:
   * its children are the next page.
   */
  readonly kind: Grouping | 'position' | 'claim' | 'origin' | 'alone' | 'more';
  readonly label: string;
  readonly description: string;
  /** Of a group the gravest one in it. */
  readonly verdict: ListedVerdict;
  /** Of a position, that it takes part in an open contradiction. */
  readonly opposed?: true;
  /** Whether somebody decided all that is reported on the question. */
  readonly state: 'open' | 'decided';
  readonly hasChildren: boolean;
  /** Where a click leads. */
  readonly location: Location | null;
}

/** How the Sources view is ordered: as the text goes, the latest date first, by name. */
export const sourceSortings = ['place', 'date', 'name'] as const;
export type SourceSorting = (typeof sourceSortings)[number];

export interface SourcesParams {
  readonly parent: string | null;
  /** By place where it is left out. */
  readonly sorting?: SourceSorting;
}

export interface SourcePathParams extends ClaimParams {
  readonly sorting?: SourceSorting;
}

/** A line of the Sources view. All words are plain text, never markup. */
export interface SourceNode {
  /** Stable across refreshes. */
  readonly id: string;
  /** `passage`: text that a source shares with another one; `alone` says that there is none; `more` as in `TreeNode`. */
  readonly kind: 'source' | 'passage' | 'alone' | 'more';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly hasChildren: boolean;
  readonly location: Location | null;
  /** Of a passage, where it stands in the other source. */
  readonly other: Location | null;
  /** Of an undated source, what dates it; null for all else. */
  readonly undated: DateEdit | null;
}

/** A source that nothing dates. */
export interface UndatedSource {
  readonly label: string;
  readonly undated: DateEdit;
}

/** Where the date of a source goes, as `YYYY-MM-DD`. */
export interface DateEdit {
  readonly uri: string;
  /** What the edit replaces. */
  readonly range: Range;
  /** What is written before and behind the date. */
  readonly before: string;
  readonly behind: string;
}

export interface TreeChange {
  /** Null: the roots changed. */
  readonly ids: readonly string[] | null;
}

/** What is indexed by now, said honestly while reading goes on. */
export interface IndexStatus {
  readonly state: 'idle' | 'reading' | 'ready';
  readonly filesRead: number;
  readonly filesFound: number;
  readonly sources: number;
  readonly figures: number;
  readonly contradictions: number;
}
