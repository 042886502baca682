import type { Position } from 'vscode-languageserver-types';
import type { PlacedSource } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { countContradictions } from '../answers/contradiction-counts.ts';
import { countComparable } from '../answers/coverage.ts';
import { locationIn, locationOfSource, sourceAtPosition } from '../answers/places.ts';
import { type KeptMarks, type SharedText, sharedTexts } from '../answers/shared-texts.ts';
import { dateEditOf } from '../editing/date-edits.ts';
import type { SourceNode, SourceSorting } from '../protocol/protocol.ts';
import { sourceLabel } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { countOf, dateInWords, shortDateInWords } from '../wording/wording.ts';
import { joinNames, nameEach, splitNames } from './tree-names.ts';
import { idsOfPagesBefore, showPage, takePage } from './tree-pages.ts';

const LONGEST_PUBLISHER = 40;
const LONGEST_TITLE = 160;
const LONGEST_EXCERPT = 48;
const LONGEST_PASSAGE = 400;
const ALONE = 'alone';
const DICTIONARY = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The Sources view as an index stands at one moment: all sources, beneath each the passages that it shares with others. */
export class SourcesTree {
  readonly #index: CorpusIndex;
  readonly #sorting: SourceSorting;
  readonly #marks: KeptMarks;
  #sources: ReadonlyMap<string, PlacedSource> | null = null;
  #contradictions: ReadonlyMap<string, number> | null = null;

  constructor(index: CorpusIndex, sorting: SourceSorting = 'place', marks: KeptMarks = new WeakMap()) {
    this.#index = index;
    this.#sorting = sorting;
    this.#marks = marks;
  }

  /** The children of a node, the roots for null; nothing for an id that the tree does not have. */
  children(parent: string | null): readonly SourceNode[] {
    const taken = takePage(parent === null ? [] : splitNames(parent));
    if (taken === null || taken.path.length > 1) return [];
    const [name] = taken.path;
    if (name === undefined) {
      const show = ([each, placed]: readonly [string, PlacedSource]) => this.#showSource(each, placed);
      return showPage([...this.#inOrder()], [], taken.page, show, showRest);
    }
    const placed = this.#inOrder().get(name);
    return placed ? this.#beneath(name, placed) : [];
  }

  /** The ids from the root down to the source at an editor's position; null where there is none. */
  path(uri: string, position: Position): readonly string[] | null {
    const placed = sourceAtPosition(this.#index, uri, position);
    const entries = [...this.#inOrder()];
    const at = entries.findIndex(([, each]) => each.source === placed?.source);
    return at === -1 ? null : [...idsOfPagesBefore([], at), joinNames([entries[at]![0]])];
  }

  #inOrder(): ReadonlyMap<string, PlacedSource> {
    if (this.#sources) return this.#sources;
    const placed = this.#index.files().flatMap((file) => file.placed);
    const named = [...nameEach(placed, ({ source }) => source.id)];
    if (this.#sorting === 'name') named.sort(([, a], [, b]) => DICTIONARY.compare(a.source.name, b.source.name));
    if (this.#sorting === 'date') named.sort(([, a], [, b]) => this.#dateOf(b).localeCompare(this.#dateOf(a), 'en'));
    this.#sources = new Map(named);
    return this.#sources;
  }

  /** Empty, which is before every date, for a source that nothing dates. */
  #dateOf({ source }: PlacedSource): string {
    return this.#index.analysis(source.id)?.published?.date ?? '';
  }

  #showSource(name: string, placed: PlacedSource): SourceNode {
    const { source } = placed;
    const { publisher, title, agency } = source.header.known;
    const analysis = this.#index.analysis(source.id);
    const date = analysis?.published?.date ?? null;
    const figures = countComparable(this.#index, source.id);
    const contradictions = this.#contradictionsOf(source.id);
    // What asks for attention first: a narrow view cuts the end.
    const parts = [
      date === null ? (analysis === null ? null : 'undated') : shortDateInWords(date, null),
      contradictions === 0 ? null : countOf(contradictions, 'contradiction'),
      countOf(figures, 'figure'),
      publisher === undefined ? null : readable(publisher, LONGEST_PUBLISHER),
    ];
    const told = [
      readable(title ?? source.body.trimStart().split(/[\r\n]/, 1)[0]!, LONGEST_TITLE),
      agency === undefined ? null : `Agency: ${readable(agency, LONGEST_PUBLISHER)}`,
      date === null
        ? 'Nothing tells when it was published'
        : `Published ${dateInWords(date)} (${readable(analysis!.published!.why, LONGEST_TITLE)})`,
    ];
    return {
      id: joinNames([name]),
      kind: 'source',
      label: sourceLabel(this.#index, source.id),
      description: parts.filter((part) => part !== null).join(' · '),
      tooltip: told.filter((part) => part !== null && part !== '').join('\n'),
      hasChildren: true,
      location: locationOfSource(this.#index, source.id),
      other: null,
      undated: analysis !== null && date === null ? dateEditOf(this.#index, placed) : null,
    };
  }

  #beneath(name: string, { source }: PlacedSource): readonly SourceNode[] {
    const shared = sharedTexts(this.#index, source, this.#marks);
    if (shared.length === 0) return [describeAlone(joinNames([name, ALONE]))];
    const named = nameEach(shared, ({ other }) => other.id);
    return [...named].map(([other, text]) => this.#showPassage(joinNames([name, other]), source.id, text));
  }

  #showPassage(id: string, sourceId: string, { other, passage }: SharedText): SourceNode {
    const body = this.#index.placed(sourceId)?.source.body ?? '';
    const words = body.slice(passage.a.start, passage.a.end);
    return {
      id,
      kind: 'passage',
      label: sourceLabel(this.#index, other.id),
      description: `${countOf(passage.words, 'word')} · “${readable(words, LONGEST_EXCERPT)}”`,
      tooltip: readable(words, LONGEST_PASSAGE),
      hasChildren: false,
      location: locationIn(this.#index, sourceId, passage.a),
      other: locationIn(this.#index, other.id, passage.b),
      undated: null,
    };
  }

  #contradictionsOf(sourceId: string): number {
    this.#contradictions ??= countContradictions(this.#index);
    return this.#contradictions.get(sourceId) ?? 0;
  }
}

const PLAIN = { tooltip: '', location: null, other: null, undated: null } as const;

function describeAlone(id: string): SourceNode {
  const label = 'Shares no passage with another source';
  return { ...PLAIN, id, kind: 'alone', label, description: '', hasChildren: false };
}

function showRest(id: string, count: number): SourceNode {
  const label = countOf(count, 'more source');
  return { ...PLAIN, id, kind: 'more', label, description: '', hasChildren: true };
}
