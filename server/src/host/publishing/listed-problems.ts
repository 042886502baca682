import { namesakesOf } from '../../corpus/files/corpus-file.ts';
import {
  type ListedProblem,
  listBeforeSources,
  listInSource,
  type ProblemSettings,
  type ToldFindings,
} from '../../features/problems/diagnostics.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { IndexChange } from '../../indexing/index-change.ts';
import { FileProblems } from './file-problems.ts';

/** The problems of the files of an index, kept from one look at them to the next, so that an edit costs what it changes. */
export class ListedProblems {
  readonly #index: CorpusIndex;
  readonly #settings: () => ProblemSettings;
  readonly #files = new Map<string, FileProblems>();
  /** What is said of the findings that are listed. */
  #told: ToldFindings = new WeakMap();

  /** @param settings as they are at the time */
  constructor(index: CorpusIndex, settings: () => ProblemSettings) {
    this.#index = index;
    this.#settings = settings;
  }

  /** Something is different in the index. Every change must be told, and before what came of it is listed. */
  note({ changed, sources, layouts }: IndexChange): void {
    for (const [uri, ids] of sources) this.#markStale(uri, ids);
    for (const uri of layouts) this.#files.get(uri)?.forget();
    // A decision leaves a finding as it is, and changes what is said of it, and of the others on its question.
    for (const id of changed) this.#forgetTold(id);
  }

  /** All may read differently, for a reason outside the index. */
  forget(): void {
    this.#told = new WeakMap();
    this.#files.clear();
  }

  /** The problems of a file that are shown, in the order of its text; none of one that is not in the index. */
  list(uri: string): readonly ListedProblem[] {
    const file = this.#index.file(uri);
    if (file === null) {
      this.#files.delete(uri);
      return [];
    }
    const problems = this.#files.get(uri) ?? new FileProblems();
    this.#files.set(uri, problems);
    const settings = this.#settings();
    const indexOf = (sourceId: string) => this.#index.indexInFile(sourceId);
    return problems.list({ ids: file.sources, indexOf }, (sourceId) =>
      sourceId === null
        ? listBeforeSources(this.#index, uri, settings)
        : listInSource(this.#index, sourceId, settings, this.#told),
    );
  }

  /** Marks sources of a file, and those that point to the name of one: it may stand on another line of its source now. */
  #markStale(uri: string, ids: ReadonlySet<string>): void {
    const listed = this.#files.get(uri);
    if (listed === undefined) return;
    listed.markStale(ids);
    const file = this.#index.file(uri);
    if (file !== null) listed.markStale(namesakesOf(file, ids));
  }

  #forgetTold(findingId: string): void {
    const finding = this.#index.finding(findingId);
    if (!finding) return;
    for (const claim of finding.positions.flatMap(({ claims }) => claims)) {
      for (const each of this.#index.findingsOf(claim)) this.#told.delete(each);
    }
  }
}
