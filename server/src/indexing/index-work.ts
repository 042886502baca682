import type { Annotation } from '../annotations/annotation.ts';
import { annotationsUriOf } from '../annotations/beside.ts';
import type { SourceAnalysis } from '../claims/claim.ts';
import { SameThings } from '../claims/same-things/same-things.ts';
import type { Story } from '../collation/collated-source.ts';
import type { Finding } from '../collation/finding.ts';
import type { CorpusFile } from '../corpus/files/corpus-file.ts';
import type { Source } from '../corpus/source.ts';
import { AnalysisCache, sameContent } from './analysis-cache.ts';
import { ChangeRecorder } from './change-recorder.ts';
import { type Comparing, CorpusFindings } from './corpus-findings.ts';
import type { AnnotationLookup } from './corrected-sources.ts';
import { Failures } from './failures.ts';
import type { LineMove } from './index-change.ts';
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
  readonly source: Source;
  /** Its index in its file: another one where sources came or went before it. */
  at: number;
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
    const indexed: IndexedFile = { file, corpus, lines };
    this.files.set(file.uri, indexed);
    this.changes.noteFile(file.uri);
    const sameCorpus = previous?.corpus === corpus ? previous : null;
    const kept = keptParts(sameCorpus?.file ?? null, file);
    const isUrgent = options.urgent ?? false;
    const end = file.sources.length - kept.trailing;
    for (let at = kept.leading; at < end; at++) this.#setSource(file.sources[at]!, at, corpus, isUrgent);
    const isLaidOutAlike = sameCorpus !== null && hasSameOrder(sameCorpus.file, file, kept);
    if (!isLaidOutAlike) {
      this.changes.noteLayout(file.uri);
      for (let at = end; at < file.sources.length; at++) this.#setSource(file.sources[at]!, at, corpus, isUrgent);
      if (previous) this.#removeLeft(previous.file, file);
    }
    if (previous) this.#noteMoved(previous, indexed, isLaidOutAlike ? kept : null);
  }

  /** Removes the sources that a file had before and has no more. */
  #removeLeft(before: CorpusFile, { sources }: CorpusFile): void {
    const present = new Set(sources.map(({ id }) => id));
    for (const { id } of before.sources) if (!present.has(id)) this.#removeSource(id);
  }

  /** More files are on their way, or all have come: only then are stories compared whatever has come of them. */
  expectMore(isMore: boolean): void {
    if (this.#expecting && !isMore && this.#uncollated > 0 && this.#queue.size === 0) this.#collating = true;
    this.#expecting = isMore;
  }

  /** Compares what was read so far where no file has come for long: one that hangs keeps nothing back. */
  compareSoFar(): void {
    if (this.#uncollated > 0 && this.#queue.size === 0) this.#collating = true;
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
    this.changes.noteLayout(uri);
    for (const { id } of previous.file.sources) this.#removeSource(id);
  }

  /** Takes in of every source only what is left of its analysis: those that are analysed are entered anew. */
  narrow(narrow: Narrow): void {
    this.#narrow = narrow;
    for (const [id, { source, at, corpus, analysis }] of this.sources) {
      if (analysis === null) continue;
      this.#figures -= analysis.claims.length;
      this.sources.set(id, { source, at, corpus, analysis: null, before: null, dated: false });
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

  #setSource(source: Source, at: number, corpus: string, urgent: boolean): void {
    const { id } = source;
    const previous = this.sources.get(id);
    if (previous?.analysis && previous.corpus === corpus && previous.source === source) {
      previous.at = at;
      return;
    }
    const analysis = previous?.analysis && sameContent(previous.source, source) ? previous.analysis : null;
    if (previous && previous.corpus !== corpus) this.#leaveCorpus(id, previous.corpus);
    if (previous?.analysis && !analysis) this.#figures -= previous.analysis.claims.length;
    const before = analysis === null ? (previous?.analysis ?? previous?.before ?? null) : null;
    this.sources.set(id, { source, at, corpus, analysis, before, dated: analysis !== null && previous!.dated });
    if (!analysis) this.#queue.add(id, urgent);
    else if (previous?.corpus !== corpus) this.#enterCorpus(source, corpus, analysis);
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
    const { source, at, corpus, before } = indexed;
    const read = this.failures.attempt('read', [id], () => {
      const whole = this.#analyses.get(source);
      return { analysis: this.#narrow(whole, source), dated: isDated(whole) };
    });
    const { analysis, dated } = read ?? UNREAD;
    this.sources.set(id, { source, at, corpus, analysis, before: null, dated });
    if (!haveSameFigures(before, analysis)) this.changes.noteFigures();
    this.#figures += analysis.claims.length;
    this.#analysed++;
    this.#uncollated++;
    this.changes.noteSource(id, source.uri);
    this.#compare(source, corpus, analysis);
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

  /**
   * Whatever links to sources that moved in their file must be shown again, in other files as well. `kept`: the sources at
   * its beginning and end that an edit left as they were; null where they are not those that there were.
   */
  #noteMoved(before: IndexedFile, after: IndexedFile, kept: KeptParts | null): void {
    const { file } = after;
    const corpus = this.corpora.get(after.corpus);
    if (kept === null) {
      this.#noteLinked(corpus?.findingsAcross(file.uri) ?? []);
      return;
    }
    const end = file.sources.length - kept.trailing;
    for (let at = kept.leading; at < end; at++) {
      const { id } = file.sources[at]!;
      this.changes.noteSource(id, file.uri);
      this.#noteLinked(corpus?.findingsOfSource(id) ?? []);
    }
    const move = kept.trailing === 0 ? null : moveOf(before, after, end);
    if (move === 'unknown') this.changes.noteLayout(file.uri);
    else if (move !== null) this.changes.noteMove(file.uri, move);
    if (move !== null) this.#noteLinked(corpus?.findingsAcross(file.uri) ?? []);
  }

  #noteLinked(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      for (const { sourceId } of claimsOf(finding)) this.changes.noteSource(sourceId, uriOfSource(sourceId));
    }
  }
}

/** How many sources at the beginning and at the end of a file are as they were before, under their names. */
interface KeptParts {
  readonly leading: number;
  readonly trailing: number;
}

/** Finds what an edit left as it was. Sections count, too: what is wrong with the form of a source is no part of it. */
function keptParts(before: CorpusFile | null, after: CorpusFile): KeptParts {
  if (before === null) return { leading: 0, trailing: 0 };
  const [old, now] = [sectionsOf(before), sectionsOf(after)];
  const shorter = Math.min(before.sources.length, after.sources.length);
  const isKept = (was: number, is: number) =>
    before.sources[was] === after.sources[is] && old !== null && now !== null && old[was] === now[is];
  let leading = 0;
  while (leading < shorter && isKept(leading, leading)) leading++;
  let trailing = 0;
  const behind = shorter - leading;
  while (trailing < behind && isKept(before.sources.length - 1 - trailing, after.sources.length - 1 - trailing)) {
    trailing++;
  }
  return { leading, trailing };
}

function sectionsOf({ reading }: CorpusFile): readonly unknown[] | null {
  return reading.kind === 'corpus' ? reading.sections : null;
}

/** Whether a file has the sources that it had, by their ids, in the order in which it had them. */
function hasSameOrder(before: CorpusFile, after: CorpusFile, { leading, trailing }: KeptParts): boolean {
  if (before.sources.length !== after.sources.length) return false;
  for (let at = leading; at < after.sources.length - trailing; at++) {
    if (before.sources[at]!.id !== after.sources[at]!.id) return false;
  }
  return true;
}

/**
 * How the sources of a file from an index on moved in it, all by as many lines; null where they did not, "unknown" where
 * nobody counted the lines before.
 */
function moveOf(before: IndexedFile, after: IndexedFile, at: number): LineMove | 'unknown' | null {
  const lineOf = ({ file: { reading }, lines }: IndexedFile) =>
    reading.kind === 'corpus' && lines !== null ? lines.positionAt(reading.starts[at]!).line : null;
  const [was, is] = [lineOf(before), lineOf(after)];
  if (was === null || is === null) return 'unknown';
  return was === is ? null : { from: was, by: is - was };
}
