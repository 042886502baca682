import type { Annotation } from '../annotations/annotation.ts';
import { annotationsUriOf } from '../annotations/beside.ts';
import type { SourceAnalysis } from '../claims/claim.ts';
import { SameThings } from '../claims/same-things/same-things.ts';
import type { Story } from '../collation/collated-source.ts';
import type { CorpusFile } from '../corpus/files/corpus-file.ts';
import type { PlacedSource, Source } from '../corpus/source.ts';
import { AnalysisCache, sameContent } from './analysis-cache.ts';
import { ChangeRecorder } from './change-recorder.ts';
import { type Comparing, CorpusFindings } from './corpus-findings.ts';
import type { AnnotationLookup } from './corrected-sources.ts';
import { Failures } from './failures.ts';
import type { LineMap } from './line-map.ts';
import { claimsOf, uriOfSource } from './reading-order.ts';
import { WaitingList } from './waiting-list.ts';
import { WorkQueue } from './work-queue.ts';

/** How a file enters the index. */
export interface SetFileOptions {
  /** Files of one corpus are compared with one another, files of different corpora never. One unnamed corpus by default. */
  readonly corpus?: string;
  /** Somebody waits for it (an edit): its sources are analysed before all that already waits. */
  readonly urgent?: boolean;
  /** The lines of the file's text, where they are known already. */
  readonly lines?: LineMap;
}

/** Leaves out of an analysis what nobody asks for. */
export type Narrow = (analysis: SourceAnalysis, source: Source) => SourceAnalysis;

export interface IndexedFile {
  readonly file: CorpusFile;
  readonly corpus: string;
  lines: LineMap | null;
}

export interface IndexedSource {
  /** Replaced where an edit only moves the source: most of those of a file. */
  placed: PlacedSource;
  readonly corpus: string;
  /** Null while it is still to be done. */
  readonly analysis: SourceAnalysis | null;
  /** While it is still to be done, what was read from the source before an edit. */
  readonly before: SourceAnalysis | null;
  /** Something in the source dates it, whether it is asked for or not; false while it is still to be analysed. */
  readonly dated: boolean;
}

/** While files are read for the first time, their findings are worked out each time that this share of sources is new. */
const NEW_SHARE = 0.5;
const NEW_AT_LEAST = 50;

/** What is known of a source on which the analysis failed; that it seems undated would be no news. */
const UNREAD: { readonly analysis: SourceAnalysis; readonly dated: boolean } = {
  analysis: { claims: [], days: [], quotations: [], published: null, partialDate: null, credit: null },
  dated: true,
};

/** By reading, whether it is dated: asked of each source of a file with each keystroke. */
const datedAnalyses = new WeakMap<SourceAnalysis, boolean>();

/** Whether a source is dated, as a whole or in any figure. */
export function isDated(analysis: SourceAnalysis): boolean {
  const known = datedAnalyses.get(analysis);
  if (known !== undefined) return known;
  const dated = analysis.published !== null || analysis.claims.some(({ asOf }) => asOf !== null);
  datedAnalyses.set(analysis, dated);
  return dated;
}

/** Whether two readings of a source have figures of the same words, wherever these stand. */
function haveSameFigures(one: SourceAnalysis | null, other: SourceAnalysis): boolean {
  return (
    one !== null &&
    one.claims.length === other.claims.length &&
    one.claims.every(({ figure: { text, unitText } }, at) => {
      const { figure } = other.claims[at]!;
      return figure.text === text && figure.unitText === unitText;
    })
  );
}

/**
 * How files become what the index knows: notes which sources came, went or say something else, and does the analyses
 * and collations that follow from it, one small step at a time.
 */
export class IndexWork {
  readonly files = new Map<string, IndexedFile>();
  readonly sources = new Map<string, IndexedSource>();
  /** The findings of each corpus by its name. */
  readonly corpora = new Map<string, CorpusFindings>();
  readonly changes = new ChangeRecorder();
  /** What people added, by the URI of the file that holds it. */
  readonly annotations = new Map<string, readonly Annotation[]>();
  #sameThings = SameThings.NONE;
  readonly failures = new Failures();
  readonly #analyses: AnalysisCache;
  readonly #comparing: Comparing | null;
  /** What of an analysis is taken in. */
  #narrow: Narrow = (analysis) => analysis;
  readonly #queue = new WorkQueue();
  /** The names of corpora of which stories may have to be collated. */
  readonly #touched = new WaitingList();
  #figures = 0;
  #analysed = 0;
  /** Analyses entered since stories were last collated. */
  #uncollated = 0;
  /** Stories are being collated, one a step, until none is touched. */
  #collating = false;
  readonly #waitsForAll: boolean;
  /** More files are on their way: that nothing waits now tells nothing. */
  #expecting = false;

  /**
   * @param comparing Null: sources are read and not compared.
   * @param waitsForAll Nobody looks before all is read: each story is collated once.
   */
  constructor(analyse: (source: Source) => SourceAnalysis, comparing: Comparing | null, waitsForAll: boolean) {
    this.#analyses = new AnalysisCache(analyse);
    this.#comparing = comparing;
    this.#waitsForAll = waitsForAll;
  }

  /** How many sources still wait to be analysed. */
  get pending(): number {
    return this.#queue.size;
  }

  /** How many figures were read in the sources that are there. */
  get figures(): number {
    return this.#figures;
  }

  /** Nothing is pending and no file on its way: queries give final answers. */
  get isSettled(): boolean {
    return !this.hasWork && !this.#expecting;
  }

  /** There is something to do now. */
  get hasWork(): boolean {
    return this.#queue.size > 0 || this.#collating;
  }

  /** Nothing urgent is pending, so that what is shown belongs to the text as it stands; a first reading may still go on. */
  get isCurrent(): boolean {
    return this.#queue.urgent === 0 && !this.#collating;
  }

  /** Enters a file, or replaces what was known of it. Sources whose header and body stayed equal keep their analysis. */
  setFile(file: CorpusFile, options: SetFileOptions = {}): void {
    const corpus = options.corpus ?? '';
    const previous = this.files.get(file.uri);
    if (previous?.file === file && previous.corpus === corpus) return;
    const lines = options.lines ?? (previous?.file.text === file.text ? previous.lines : null);
    this.files.set(file.uri, { file, corpus, lines });
    this.changes.noteFile(file.uri);
    const former = previous?.corpus === corpus ? previous.file.placed : [];
    for (const [at, placed] of file.placed.entries()) {
      // Before an edit nothing moves.
      if (former[at] !== placed) this.#setSource(placed, corpus, options.urgent ?? false);
    }
    if (previous) this.#removeLeft(previous.file, file);
    if (previous) this.#noteNeighbours(file.uri);
  }

  /** Removes the sources that a file had before and has no more. */
  #removeLeft(before: CorpusFile, { placed }: CorpusFile): void {
    const isSame = ({ source }: PlacedSource, at: number) => placed[at]?.source.id === source.id;
    if (before.placed.length <= placed.length && before.placed.every(isSame)) return;
    const present = new Set(placed.map(({ source }) => source.id));
    for (const { source } of before.placed) if (!present.has(source.id)) this.#removeSource(source.id);
  }

  /** More files are on their way, or all have come: only then are stories compared whatever has come of them. */
  expectMore(isMore: boolean): void {
    if (this.#expecting && !isMore && this.#uncollated > 0 && this.#queue.size === 0) this.#collating = true;
    this.#expecting = isMore;
  }

  /** Enters the annotations of a file, or replaces them; an empty list forgets them. */
  setAnnotations(uri: string, annotations: readonly Annotation[]): void {
    const before = this.annotations.get(uri) ?? [];
    if (before === annotations || JSON.stringify(before) === JSON.stringify(annotations)) return;
    if (annotations.length > 0) this.annotations.set(uri, annotations);
    else this.annotations.delete(uri);
    this.#correctAll();
  }

  /** Enters which names stand for one thing, or replaces that. */
  setSameThings(sameThings: SameThings): void {
    if (JSON.stringify(this.#sameThings.groups) === JSON.stringify(sameThings.groups)) return;
    this.#sameThings = sameThings;
    this.#correctAll();
  }

  get sameThings(): SameThings {
    return this.#sameThings;
  }

  #correctAll(): void {
    for (const [name, corpus] of this.corpora) {
      corpus.annotationsChanged();
      this.#touched.add(name);
    }
    this.#collating = true;
  }

  /** Forgets a file and all that came from it. A file that is not in the index is no error. */
  removeFile(uri: string): void {
    const previous = this.files.get(uri);
    if (!previous) return;
    this.files.delete(uri);
    this.changes.noteFile(uri);
    for (const { source } of previous.file.placed) this.#removeSource(source.id);
  }

  /** Takes in of every source only what is left of its analysis: those that are analysed are entered anew. */
  narrow(narrow: Narrow): void {
    this.#narrow = narrow;
    for (const [id, { placed, corpus, analysis }] of this.sources) {
      if (analysis === null) continue;
      this.#figures -= analysis.claims.length;
      this.sources.set(id, { placed, corpus, analysis: null, before: null, dated: false });
      this.#queue.add(id, true);
    }
  }

  /** Does what is pending, one small step after the other, until nothing is left or `isOver` says so; at least one step. */
  work(isOver: () => boolean = () => false): void {
    while (this.#step()) if (isOver()) return;
  }

  /** Analyses all that waits, and gives the stories that then wait to be compared. */
  read(): readonly Story[] {
    while (this.#queue.size > 0) this.#step();
    return [...this.corpora.values()].flatMap((corpus) => corpus.waiting());
  }

  /** Whether a source still waits to be analysed. */
  waits(sourceId: string): boolean {
    return this.#queue.has(sourceId);
  }

  /** Analyses a source now where it still waits. */
  analyseNow(sourceId: string): void {
    if (!this.#queue.has(sourceId)) return;
    this.#analyse(sourceId);
    this.#collating = true;
  }

  /** What is found in the corpus that a source is in. */
  corpusOfSource(sourceId: string): CorpusFindings | undefined {
    const corpus = this.sources.get(sourceId)?.corpus;
    return corpus === undefined ? undefined : this.corpora.get(corpus);
  }

  #setSource(placed: PlacedSource, corpus: string, urgent: boolean): void {
    const { id } = placed.source;
    const previous = this.sources.get(id);
    if (previous?.analysis && previous.corpus === corpus && previous.placed.source === placed.source) {
      previous.placed = placed;
      return;
    }
    const analysis =
      previous?.analysis && sameContent(previous.placed.source, placed.source) ? previous.analysis : null;
    if (previous && previous.corpus !== corpus) this.#leaveCorpus(id, previous.corpus);
    if (previous?.analysis && !analysis) this.#figures -= previous.analysis.claims.length;
    const before = analysis === null ? (previous?.analysis ?? previous?.before ?? null) : null;
    this.sources.set(id, { placed, corpus, analysis, before, dated: analysis !== null && previous!.dated });
    if (!analysis) this.#queue.add(id, urgent);
    else if (previous?.corpus !== corpus) this.#enterCorpus(placed.source, corpus, analysis);
  }

  #removeSource(id: string): void {
    const previous = this.sources.get(id);
    if (!previous) return;
    this.#figures -= previous.analysis?.claims.length ?? 0;
    this.sources.delete(id);
    this.changes.noteFigures();
    this.failures.forget(id);
    this.#queue.delete(id);
    this.#leaveCorpus(id, previous.corpus);
  }

  #step(): boolean {
    if (this.#queue.urgent === 0 && this.#collating) return this.#collateNext() || this.#queue.size > 0;
    const wasUrgent = this.#queue.urgent > 0;
    const id = this.#queue.take();
    if (id === undefined) return false;
    const due = Math.max(NEW_AT_LEAST, this.#analysed * NEW_SHARE);
    const isTime = wasUrgent || (this.#uncollated >= due && !this.#waitsForAll);
    if (isTime || (this.#queue.size === 0 && !this.#expecting)) this.#collating = true;
    this.#analyse(id);
    return true;
  }

  /** Collates one touched story; false where none was left, and collating ends. */
  #collateNext(): boolean {
    for (let name = this.#touched.take(); name !== undefined; name = this.#touched.take()) {
      const corpus = this.corpora.get(name);
      if (corpus?.collateNext()) {
        this.#touched.add(name);
        return true;
      }
      if (corpus?.isEmpty) this.corpora.delete(name);
    }
    this.#collating = false;
    this.#uncollated = 0;
    return false;
  }

  #analyse(id: string): void {
    this.#queue.delete(id);
    const indexed = this.sources.get(id);
    if (!indexed) return;
    const { placed, corpus, before } = indexed;
    const read = this.failures.attempt('read', [id], () => {
      const whole = this.#analyses.get(placed.source);
      return { analysis: this.#narrow(whole, placed.source), dated: isDated(whole) };
    });
    const { analysis, dated } = read ?? UNREAD;
    this.sources.set(id, { placed, corpus, analysis, before: null, dated });
    if (!haveSameFigures(before, analysis)) this.changes.noteFigures();
    this.#figures += analysis.claims.length;
    this.#analysed++;
    this.#uncollated++;
    this.changes.noteFile(placed.source.uri);
    this.#compare(placed.source, corpus, analysis);
  }

  #enterCorpus(source: Source, corpus: string, analysis: SourceAnalysis): void {
    this.#compare(source, corpus, analysis);
    this.#collating = true;
  }

  #leaveCorpus(sourceId: string, corpus: string): void {
    this.corpora.get(corpus)?.delete(sourceId);
    this.#touched.add(corpus);
    this.#collating = true;
  }

  readonly #lookup: AnnotationLookup = {
    uriOf: ({ uri }) => {
      const indexed = this.files.get(uri);
      return indexed ? annotationsUriOf(indexed.file) : '';
    },
    in: (uri) => this.annotations.get(uri) ?? [],
    isEmpty: () => this.annotations.size === 0,
    sameThings: () => this.#sameThings,
  };

  #compare(source: Source, name: string, analysis: SourceAnalysis): void {
    const corpus =
      this.corpora.get(name) ?? new CorpusFindings(this.changes, this.#lookup, this.failures, this.#comparing);
    this.corpora.set(name, corpus);
    corpus.set(source, analysis);
    this.#touched.add(name);
  }

  /** Sources may have moved in their file: whatever links to them from other files must be shown again. */
  #noteNeighbours(uri: string): void {
    if (this.files.size === 1) return;
    const corpus = this.corpora.get(this.files.get(uri)?.corpus ?? '');
    for (const finding of corpus?.findingsOfFile(uri) ?? []) {
      for (const claim of claimsOf(finding)) this.changes.noteFile(uriOfSource(claim.sourceId));
    }
  }
}
