import { type AnchoredAnnotation, anchor } from '../annotations/anchoring.ts';
import type { Annotation, Decision } from '../annotations/annotation.ts';
import { annotationsUriOf } from '../annotations/beside.ts';
import type { Claim, SourceAnalysis } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { SameThings } from '../claims/same-things/same-things.ts';
import { collate } from '../collation/collate.ts';
import type { Collation, Story } from '../collation/collated-source.ts';
import type { LaidOutStory } from '../collation/drafts/hold-against.ts';
import type { Passage } from '../collation/drafts/story-finder.ts';
import type { Nearest, Why } from '../collation/evidence/why.ts';
import type { Finding, Question, SourcedClaim } from '../collation/finding.ts';
import { storyFeatures } from '../collation/stories/stories.ts';
import {
  indexesTouching,
  sourceAt,
  sourcesTouching,
  toBodyOffset,
  toFileOffset,
} from '../corpus/delimiters/placement.ts';
import type { Fault } from '../corpus/fault.ts';
import { uncheckedFault, undatedFault } from '../corpus/faults.ts';
import { type CorpusFile, faultsAt, faultsBefore, placedAt } from '../corpus/files/corpus-file.ts';
import type { PlacedSource, Source } from '../corpus/source.ts';
import { type Span, touches } from '../corpus/span.ts';
import { claimHolding } from './claim-at.ts';
import { type Compare, type CorpusFindings, isOpen } from './corpus-findings.ts';
import type { Failure } from './failures.ts';
import type { IndexChange, IndexCounts } from './index-change.ts';
import { IndexWork, isDated, type Narrow, type SetFileOptions } from './index-work.ts';
import { LineMap } from './line-map.ts';
import { inReadingOrder, uriOfSource } from './reading-order.ts';

/** A span in a file, UTF-16 offsets in the file's text. */
export interface FileSpan extends Span {
  readonly uri: string;
}

export interface CorpusIndexOptions {
  /** How a source is analysed: a pure function of its header and body. */
  readonly analyse?: (source: Source) => SourceAnalysis;
  /** What tells which event a source reports: a pure function of its header, its body and what was read from them. */
  readonly features?: typeof storyFeatures;
  /** How the sources of a story are compared; null: they are not, and there are no questions and findings. */
  readonly compare?: Compare | null;
  /** Nobody looks at findings before all is read, so that each story is compared once. False: the first come early. */
  readonly waitsForAll?: boolean;
}

/**
 * All that is known of all corpora: the only state left of `host`.
 *
 * `setFile` and `removeFile` only note what is to be done; `work` does it, a small step at a time, so that a host can
 * answer requests in between. Queries tell what is done so far and do not wait. A source is analysed again only where
 * its own header or body changed, a story is collated again only where one of its sources changed, and after any
 * sequence of calls the index equals one built from the same files at once.
 */
export class CorpusIndex {
  readonly #work: IndexWork;
  /** The faults of the source that was asked for last: one may have thousands, which are told one by one. */
  #lastFaults: {
    readonly file: CorpusFile;
    readonly at: number;
    readonly failure: Failure | null;
    readonly isUndated: boolean;
    readonly faults: readonly Fault[];
  } | null = null;

  constructor(options: CorpusIndexOptions = {}) {
    const { analyse = readClaims, features = storyFeatures, compare = collate, waitsForAll = false } = options;
    this.#work = new IndexWork(analyse, compare && { features, compare }, waitsForAll);
  }

  // What goes in.

  /** Enters a file, or replaces what was known of it. Sources whose header and body stayed equal keep their analysis. */
  setFile(file: CorpusFile, options: SetFileOptions = {}): void {
    this.#work.setFile(file, options);
  }

  /** Forgets a file and all that came from it. A file that is not in the index is no error. */
  removeFile(uri: string): void {
    this.#work.removeFile(uri);
  }

  /** Does what is pending, one small step after the other, until nothing is left or `isOver` says so; at least one step. */
  work(isOver: () => boolean = () => false): void {
    this.#work.work(isOver);
  }

  /**
   * Reads all that is pending, and gives the stories that `work` would then compare, for whoever compares them ahead of it:
   * each is a pure function of its sources.
   */
  read(): readonly Story[] {
    return this.#work.read();
  }

  /** What differs since the last call (or the start): only this must be shown again. */
  takeChange(): IndexChange {
    return this.#work.changes.take(
      (id) => this.finding(id),
      (id) => this.question(id),
      uriOfSource,
    );
  }

  /** What failed since the last call, for whoever has a log: what it left out is among the faults. */
  takeFailures(): readonly Failure[] {
    return this.#work.failures.take();
  }

  /** Some source is without something, since this program failed on it. */
  get hasFailures(): boolean {
    return !this.#work.failures.isEmpty;
  }

  /** Leaves out of every source what nobody asks for, until told otherwise. */
  narrow(narrow: Narrow): void {
    this.#work.narrow(narrow);
  }

  /** Enters what a file of annotations holds, or replaces it; an empty list forgets it. */
  setAnnotations(uri: string, annotations: readonly Annotation[]): void {
    this.#work.setAnnotations(uri, annotations);
  }

  /** Enters which names stand for one thing, in all corpora, or replaces that. */
  setSameThings(sameThings: SameThings): void {
    this.#work.setSameThings(sameThings);
  }

  /** Which names stand for one thing, as people said. */
  get sameThings(): SameThings {
    return this.#work.sameThings;
  }

  /**
   * Says that more files are on their way, or that all have come. Until then stories are compared from time to time, since
   * each file would have the ones that it tells compared anew.
   */
  expectMore(isMore: boolean): void {
    this.#work.expectMore(isMore);
  }

  /** Has what was read so far compared, where it was not: for files that are on their way and do not come. */
  compareSoFar(): void {
    this.#work.compareSoFar();
  }

  // How far it is.

  /** There is something to do now. */
  get hasWork(): boolean {
    return this.#work.hasWork;
  }

  /** Nothing is pending and no file on its way: queries give final answers. */
  get isSettled(): boolean {
    return this.#work.isSettled;
  }

  /** Nothing urgent is pending, so that what is shown belongs to the text as it stands; a first reading may still go on. */
  get isCurrent(): boolean {
    return this.#work.isCurrent;
  }

  /** No source of a file waits to be analysed; so it is of a file that is not in the index. */
  isRead(uri: string): boolean {
    return !this.file(uri)?.sources.some(({ id }) => this.#work.waits(id));
  }

  /** How many sources still wait to be analysed. */
  get pending(): number {
    return this.#work.pending;
  }

  counts(): IndexCounts {
    const corpora = [...this.#work.corpora.values()];
    return {
      files: this.#work.files.size,
      sources: this.#work.sources.size,
      pending: this.#work.pending,
      figures: this.#work.figures,
      contradictions: corpora.reduce((sum, corpus) => sum + corpus.countOpenContradictions(), 0),
    };
  }

  // Files and sources.

  /** All files, ordered by their URI. */
  files(): readonly CorpusFile[] {
    return [...this.#work.files.values()].map(({ file }) => file).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  file(uri: string): CorpusFile | null {
    return this.#work.files.get(uri)?.file ?? null;
  }

  /** The corpus that a file was entered into; null where it is not in the index. */
  corpusOf(uri: string): string | null {
    return this.#work.files.get(uri)?.corpus ?? null;
  }

  /** The lines of a file; null where it is not in the index. */
  lines(uri: string): LineMap | null {
    const indexed = this.#work.files.get(uri);
    if (!indexed) return null;
    indexed.lines ??= LineMap.of(indexed.file.text);
    return indexed.lines;
  }

  /** A source with its place, by `Source.id`. */
  placed(sourceId: string): PlacedSource | null {
    const indexed = this.#work.sources.get(sourceId);
    const file = indexed && this.file(indexed.source.uri);
    return file ? placedAt(file, indexed.at) : null;
  }

  /** Where a source stands among those of its file; null where it is not in the index. */
  indexInFile(sourceId: string): number | null {
    return this.#work.sources.get(sourceId)?.at ?? null;
  }

  /** What was read from a source, dated by others of its story where it names no year; null while that is still to be done. */
  analysis(sourceId: string): SourceAnalysis | null {
    const analysis = this.#work.sources.get(sourceId)?.analysis ?? null;
    return analysis && (this.#work.corpusOfSource(sourceId)?.analysis(sourceId) ?? analysis);
  }

  /** A span of a source's body as a span of its file; null where the source is not in the index. */
  locate(sourceId: string, span: Span): FileSpan | null {
    const placed = this.placed(sourceId);
    if (!placed) return null;
    return {
      uri: placed.source.uri,
      start: toFileOffset(placed, span.start),
      end: toFileOffset(placed, span.end),
    };
  }

  /**
   * The faults of a file in order; undated sources and those on which this program failed among them, as far as it is known.
   *
   * @param within those alone that touch this span of the file: what it costs is then the number of its sources
   */
  faults(uri: string, within?: Span): readonly Fault[] {
    const file = this.file(uri);
    if (!file) return [];
    const indexes = within === undefined ? file.sources.keys() : indexesTouching(file, within);
    const all = [...faultsBefore(file)];
    for (const at of indexes) all.push(...this.#faultsAt(file, at));
    const asked = within === undefined ? all : all.filter(({ span }) => touches(span, within));
    return asked.sort((a, b) => a.span.start - b.span.start);
  }

  /** The same for one source; none for one that is not in the index. */
  faultsOf(sourceId: string): readonly Fault[] {
    const indexed = this.#work.sources.get(sourceId);
    const file = indexed && this.file(indexed.source.uri);
    return file ? this.#faultsAt(file, indexed.at) : [];
  }

  #faultsAt(file: CorpusFile, at: number): readonly Fault[] {
    const source = file.sources[at]!;
    const failure = this.#work.failures.of(source.id);
    const isUndated = this.#isUndated(source);
    const last = this.#lastFaults;
    const isSame = last?.file === file && last.at === at && last.failure === failure && last.isUndated === isUndated;
    if (isSame) return last.faults;
    const faults = this.#findFaults(file, at, failure, isUndated);
    this.#lastFaults = { file, at, failure, isUndated, faults };
    return faults;
  }

  #findFaults(file: CorpusFile, at: number, failure: Failure | null, isUndated: boolean): readonly Fault[] {
    const own = faultsAt(file, at);
    if (failure === null && !isUndated) return own;
    const placed = placedAt(file, at);
    const undated = isUndated ? [undatedFault(placed)] : [];
    const unchecked = failure === null ? [] : [uncheckedFault(placed, failure.step)];
    return [...own, ...undated, ...unchecked].sort((a, b) => a.span.start - b.span.start);
  }

  /** The claims of a file whose figures touch a span of it, in the order of the text, as far as they are read. */
  claimsWithin(uri: string, within: Span): readonly SourcedClaim[] {
    const file = this.file(uri);
    return (file ? sourcesTouching(file, within) : []).flatMap((placed) =>
      this.claims(placed.source.id).flatMap((claim): SourcedClaim[] => {
        const { start, end } = claim.figure;
        const span = { start: toFileOffset(placed, start), end: toFileOffset(placed, end) };
        return touches(span, within) ? [{ sourceId: placed.source.id, claim }] : [];
      }),
    );
  }

  // Claims, questions, findings.

  /** The claims of a source in the order of its text, as far as it is analysed. */
  claims(sourceId: string): readonly Claim[] {
    return this.analysis(sourceId)?.claims ?? [];
  }

  /** All claims in order: files by URI, then as the text goes. */
  *allClaims(): Generator<SourcedClaim> {
    for (const file of this.files()) {
      for (const { id } of file.sources) {
        for (const claim of this.claims(id)) yield { sourceId: id, claim };
      }
    }
  }

  /**
   * The claim whose figure (or its qualifier or unit) holds a file offset or ends at it; the narrowest where several do.
   * A source that still waits is analysed now, so that the answer is right.
   */
  claimAt(uri: string, fileOffset: number): SourcedClaim | null {
    const file = this.file(uri);
    const placed = file && sourceAt(file, fileOffset);
    const at = placed ? toBodyOffset(placed, fileOffset) : null;
    if (!placed || at === null) return null;
    const { id } = placed.source;
    this.#work.analyseNow(id);
    // A day of what happened stands for the figure of its date, which nothing is told of.
    const days = this.analysis(id)?.days ?? [];
    const claim = days.find(({ figure }) => figure.start <= at && at < figure.end) ?? claimHolding(this.claims(id), at);
    return claim ? { sourceId: id, claim } : null;
  }

  /** All findings: files by URI, then by the place of a finding's first claim. */
  findings(): readonly Finding[] {
    return this.#inOrder([...this.#work.corpora.values()].flatMap(({ findings }) => [...findings.values()]));
  }

  finding(id: string): Finding | null {
    return this.#inOneCorpus(({ findings }) => findings.get(id));
  }

  /** How a finding is decided, or was until it came open again (`reopened` says why); null where nobody decided. */
  decision(findingId: string): Decision | null {
    return this.#inOneCorpus((corpus) => corpus.decision(findingId));
  }

  /** Whether a finding waits for somebody to decide on it: nobody did, or a decision no longer holds. */
  isOpen(findingId: string): boolean {
    return isOpen(this.decision(findingId));
  }

  // Annotations.

  /** The URI of the file that a file's sources are annotated in, whether there is one or not; null for unknown files. */
  annotationsUri(uri: string): string | null {
    const file = this.file(uri);
    return file && annotationsUriOf(file);
  }

  /** The URIs of all files of annotations that were entered, in order. */
  annotationsUris(): readonly string[] {
    return [...this.#work.annotations.keys()].sort();
  }

  /** What was entered of a file of annotations, each with the places of its targets; null for words that are not found. */
  annotations(annotationsUri: string): readonly AnchoredAnnotation[] {
    const annotations = this.#work.annotations.get(annotationsUri) ?? [];
    const sources = annotations.length === 0 ? [] : this.annotatedSources(annotationsUri);
    return annotations.map((annotation) => ({
      annotation,
      anchors: annotation.targets.map((target) => anchor(target, sources)),
    }));
  }

  /** The sources that a file of annotations is about. */
  annotatedSources(annotationsUri: string): readonly Source[] {
    return this.files()
      .filter((file) => annotationsUriOf(file) === annotationsUri)
      .flatMap((file) => file.sources);
  }

  /** The findings that a claim takes part in. */
  findingsOf(claim: SourcedClaim): readonly Finding[] {
    return this.#work.corpusOfSource(claim.sourceId)?.findingsOf(claim.sourceId, claim.claim) ?? [];
  }

  /** The findings with a claim in a file, in the order of their first claim. */
  findingsOfFile(uri: string): readonly Finding[] {
    return this.#inOrder([...this.findingsIn(uri)]);
  }

  /** The same in no order, which costs nothing. */
  findingsIn(uri: string): ReadonlySet<Finding> {
    return this.#work.corpora.get(this.corpusOf(uri) ?? '')?.findingsOfFile(uri) ?? new Set();
  }

  /** The findings with a claim in a source, in no order. */
  findingsOfSource(sourceId: string): ReadonlySet<Finding> {
    return this.#work.corpusOfSource(sourceId)?.findingsOfSource(sourceId) ?? new Set();
  }

  /** All questions, agreed ones too: files by URI, then by the place of a question's first claim. */
  questions(): readonly Question[] {
    return this.#inOrder([...this.#work.corpora.values()].flatMap(({ questions }) => [...questions.values()]));
  }

  question(id: string): Question | null {
    return this.#inOneCorpus(({ questions }) => questions.get(id));
  }

  /** The questions that a claim answers: one, as a rule. */
  questionsOf(claim: SourcedClaim): readonly Question[] {
    return this.#work.corpusOfSource(claim.sourceId)?.questionsOf(claim.sourceId, claim.claim) ?? [];
  }

  /** Why two claims are, or are not, taken to answer one question; those of different corpora are of different stories. */
  why(a: SourcedClaim, b: SourcedClaim): Why {
    const corpus = this.#work.corpusOfSource(a.sourceId);
    return corpus?.why(a, b) ?? { confidence: 0, evidence: [], obstacle: 'other-story', bar: null };
  }

  /**
   * The claims of other sources that most likely answer the question that a claim answers, the likeliest first; at most
   * fifty.
   */
  nearest(claim: SourcedClaim, most: number): readonly Nearest[] {
    return this.#work.corpusOfSource(claim.sourceId)?.nearest(claim, most) ?? [];
  }

  /** The story that a source belongs to; claims of different stories are not compared. Null for unknown sources. */
  storyOf(sourceId: string): string | null {
    return this.#work.corpusOfSource(sourceId)?.storyOf(sourceId) ?? null;
  }

  /** What comparing the story of a source gave: another object each time it is compared; null where it was not. */
  collationOf(sourceId: string): Collation | null {
    return this.#work.corpusOfSource(sourceId)?.collationOf(sourceId) ?? null;
  }

  /**
   * The stories of all corpora that a passage of a draft may be about, those of each corpus the likeliest first, laid out
   * for being held against it. The draft itself is no source of the index.
   */
  storiesNear(passage: Passage): readonly LaidOutStory[] {
    return [...this.#work.corpora.values()].flatMap((corpus) => corpus.storiesNear(passage));
  }

  /** A source that is analysed, says something, and that nothing dates: left-out figures may do so too. */
  #isUndated(source: Source): boolean {
    if (this.#work.sources.get(source.id)?.dated) return false;
    const analysis = this.analysis(source.id);
    return analysis !== null && !isDated(analysis) && /\S/.test(source.body);
  }

  #inOneCorpus<T>(find: (corpus: CorpusFindings) => T | null | undefined): T | null {
    for (const corpus of this.#work.corpora.values()) {
      const found = find(corpus);
      if (found) return found;
    }
    return null;
  }

  #inOrder<T extends Finding | Question>(items: readonly T[]): readonly T[] {
    return inReadingOrder(items, (sourceId) => this.placed(sourceId));
  }
}
