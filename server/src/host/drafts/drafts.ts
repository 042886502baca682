import { checkDraft } from '../../features/drafts/check-draft.ts';
import type { CheckedDraft } from '../../features/drafts/checked-draft.ts';
import { readDraft } from '../../features/drafts/draft.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { LineMap } from '../../indexing/line-map.ts';
import { draftPattern, saysDraft } from './draft-files.ts';

/** What of the settings tells which files are drafts. */
export interface DraftSettings {
  /** Patterns of paths. */
  readonly drafts: readonly string[];
}

/**
 * Which texts are drafts, and how those that are open stand to the corpora. A text is a draft where somebody says so with
 * a command, in its front matter, or in the settings; it is no source of any corpus then.
 */
export class Drafts {
  readonly #index: CorpusIndex;
  readonly #today: () => string;
  #fits: (uri: string) => boolean = () => false;
  /** What people said of a file with the command. */
  readonly #said = new Map<string, boolean>();
  readonly #open = new Map<string, LineMap>();
  /** How open drafts stood when they were last asked about; forgotten when either side changes. */
  readonly #checked = new Map<string, CheckedDraft>();
  /** All that there was in the beginning has been read. */
  #isRead = false;

  constructor(index: CorpusIndex, today: () => string) {
    this.#index = index;
    this.#today = today;
  }

  configure({ drafts }: DraftSettings): void {
    this.#fits = draftPattern(drafts);
  }

  /** The drafts that are open. */
  get uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Whether a text is a draft. @param languageId Null for a file that is not open. */
  isDraft(uri: string, languageId: string | null, text: () => string): boolean {
    return this.#said.get(uri) ?? (this.#fits(uri) || saysDraft(uri, languageId, text));
  }

  /** Somebody says that a file is, or is no, draft. */
  say(uri: string, isDraft: boolean): void {
    this.#said.set(uri, isDraft);
  }

  /** The text of an open draft as it is now; null where it was closed, or is none any more. */
  set(uri: string, lines: LineMap | null): void {
    this.#checked.delete(uri);
    if (lines === null) this.#open.delete(uri);
    else this.#open.set(uri, lines);
  }

  /** Something is different in the corpora. */
  indexChanged(): void {
    this.#checked.clear();
  }

  /** All that there is has been read. @returns whether that is news */
  allRead(): boolean {
    if (this.#isRead) return false;
    this.#isRead = true;
    this.#checked.clear();
    return true;
  }

  /** How an open draft stands; null for what is none. That no source tells something is not said before all are read. */
  check(uri: string): CheckedDraft | null {
    const lines = this.#open.get(uri);
    if (lines === undefined) return null;
    const known = this.#checked.get(uri);
    if (known !== undefined) return known;
    const draft = readDraft(uri, uri.slice(uri.lastIndexOf('/') + 1), lines.text, { today: this.#today() });
    const passages = checkDraft(this.#index, draft).filter(({ status }) => this.#isRead || status !== 'unsupported');
    const checked = { draft, lines, passages };
    this.#checked.set(uri, checked);
    return checked;
  }
}
