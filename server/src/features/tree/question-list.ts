import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { CONTRADICTING, claimsOf, dateOf, LISTED_BY_WEIGHT } from '../answers/answers.ts';
import { newestSources } from '../answers/newest-sources.ts';
import { isListed } from '../answers/shown-findings.ts';
import type { News, Sorting, TreeArrangement, TreeCount } from '../protocol/protocol.ts';
import { type Asked, askedOf, type ListedQuestion } from './listed-question.ts';
import { listLoneFigures } from './lone-figures.ts';
import { eventOf, gravestVerdict, groupQuestions, type QuestionGroup } from './question-groups.ts';
import { folded, holds, type SearchedTexts, searchedTextsOf, wordsOfFilter } from './question-search.ts';
import { nameEach } from './tree-names.ts';

/** What stays true of a question as long as it is the same; whoever makes one list after the other keeps it between them. */
export interface KnownOfQuestion {
  /** Its corpus, story and phrase; seldom do two questions share all three. */
  readonly rawName: string;
  readonly sourceIds: readonly string[];
  /** Null until somebody searches. */
  texts: SearchedTexts | null;
}

export type KnownOfQuestions = WeakMap<Asked, KnownOfQuestion>;

/** Names of questions and groups are set in the order of an English dictionary, numbers by their value. */
const DICTIONARY = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The questions of an index as it stands at one moment: those on which sources differ, and those on which two sources or
 * more agree; and the quotations that they word differently. What an order or a grouping costs is paid when it is first asked for; a filter looks at texts alone.
 */
export class QuestionList {
  readonly #index: CorpusIndex;
  readonly #known: KnownOfQuestions;
  /** In the order of the text. */
  readonly #listed: readonly ListedQuestion[];
  readonly #sorted = new Map<Sorting, readonly ListedQuestion[]>();
  readonly #groups = new Map<string, readonly QuestionGroup[]>();
  readonly #lone = new Map<string, readonly SourcedClaim[]>();
  readonly #foldedLabels = new Map<QuestionGroup, string>();
  /** The ids of the questions that there were before today; null where nobody knows. */
  readonly #before: ReadonlySet<string> | null;
  #newest: ReadonlySet<string> | null = null;
  /** How many of the questions have the texts that a filter looks at. */
  #prepared = 0;

  /**
   * @param leastConfidence from which probability on what may differ is listed
   * @param before the ids of the questions that there were before today; null where nobody knows, so that all are new
   */
  constructor(
    index: CorpusIndex,
    known: KnownOfQuestions = new WeakMap(),
    leastConfidence = 0,
    before: ReadonlySet<string> | null = null,
  ) {
    this.#before = before;
    this.#index = index;
    this.#known = known;
    // Named in the order of the text, which an edited figure does not change; the order of the verdicts it may.
    const decided = decidedQuestions(index);
    const questions = [...index.questions(), ...quotationsOf(index)];
    const shown = new Map(
      [...nameEach(questions, (question) => this.#knownOf(question).rawName)].filter(
        ([, question]) =>
          (question.verdict !== 'agreement' || this.#knownOf(question).sourceIds.length > 1) &&
          isListed(question, leastConfidence),
      ),
    );
    const events = eventsByPhrase(shown.values());
    this.#listed = Array.from(shown, ([name, question]) => ({
      name,
      question,
      sourceIds: this.#knownOf(question).sourceIds,
      state: decided.has(question.id) ? 'decided' : 'open',
      isRepeated: events.get(question.phrase)!.size > 1,
    }));
  }

  /** The questions that an arrangement lets through, in its order. */
  questions(arrangement: TreeArrangement): readonly ListedQuestion[] {
    const missing = this.#searcherOf(arrangement);
    return this.#inOrder(arrangement.sorting).filter((listed) => missing(listed)?.length === 0);
  }

  /** The groups with a question that an arrangement lets through, in its order. */
  groups(kind: QuestionGroup['kind'], arrangement: TreeArrangement): readonly QuestionGroup[] {
    const groups = this.#grouped(kind, arrangement.sorting);
    if (wordsOfFilter(arrangement.filter).length === 0 && !arrangement.openOnly && arrangement.news === 'any')
      return groups;
    const missing = this.#searcherOf(arrangement);
    return groups.flatMap((group) => {
      const members = group.members.filter((listed) => missing(listed)?.every((word) => this.#isCalled(group, word)));
      if (members.length === group.members.length) return [group];
      return members.length > 0 ? [group.narrowed(members)] : [];
    });
  }

  /**
   * Makes the texts that a filter looks at, so that its first letter is answered as fast as the others, until `isOver`
   * says so; true where all are made.
   */
  prepareSearch(isOver: () => boolean): boolean {
    while (this.#prepared < this.#listed.length) {
      this.#textsOf(this.#listed[this.#prepared++]!.question);
      if (isOver()) break;
    }
    return this.#prepared === this.#listed.length;
  }

  /** How many questions there are, and how many of them an arrangement lets through. */
  count(arrangement: TreeArrangement): TreeCount {
    const { grouping } = arrangement;
    const shown =
      grouping === 'question'
        ? this.questions(arrangement)
        : new Set(this.groups(grouping, arrangement).flatMap(({ members }) => members.map(({ name }) => name)));
    return { shown: 'size' in shown ? shown.size : shown.length, total: this.#listed.length };
  }

  /** The figures that nothing is compared with and that an arrangement lets through, as the text goes. */
  loneFigures({ filter, openOnly, news }: TreeArrangement): readonly SourcedClaim[] {
    // Which of them there were before, nobody remembers.
    if (openOnly || news === 'sinceYesterday') return [];
    const words = wordsOfFilter(filter);
    const key = words.join(' ');
    const known = this.#lone.get(key) ?? listLoneFigures(this.#index, words);
    this.#lone.set(key, known);
    return news === 'any' ? known : known.filter(({ sourceId }) => this.#newestSources().has(sourceId));
  }

  /** The ids of all questions, in the order of the text. */
  ids(): readonly string[] {
    return this.#listed.map(({ question }) => question.id);
  }

  /** The question of that id; null where it is not listed. */
  find(id: string): ListedQuestion | null {
    return this.#listed.find(({ question }) => question.id === id) ?? null;
  }

  /**
   * Tells which words of a filter a question does not hold, so that its group must; null where it is not to be shown
   * whatever its group is called.
   */
  #searcherOf({
    filter,
    openOnly,
    grouping,
    news,
  }: TreeArrangement): (listed: ListedQuestion) => readonly string[] | null {
    const words = wordsOfFilter(filter);
    const known = new Map<ListedQuestion, readonly string[]>();
    return (listed) => {
      if (openOnly && !isOpenContradiction(listed)) return null;
      if (!this.#isNews(listed, news)) return null;
      if (words.length === 0) return words;
      const found = known.get(listed);
      if (found) return found;
      const { about, speakers, sources } = this.#textsOf(listed.question);
      // Beneath a source only its own name counts, not those of the others on a question; likewise beneath a speaker.
      const missing = words.filter(
        (word) =>
          !holds(about, word) &&
          (grouping === 'speaker' || !holds(speakers, word)) &&
          (grouping === 'source' || !holds(sources, word)),
      );
      known.set(listed, missing);
      return missing;
    };
  }

  #isNews({ question, sourceIds }: ListedQuestion, news: News): boolean {
    switch (news) {
      case 'any':
        return true;
      case 'sinceYesterday':
        return !this.#before?.has(question.id);
      case 'newestSource':
        return sourceIds.some((id) => this.#newestSources().has(id));
    }
  }

  #newestSources(): ReadonlySet<string> {
    this.#newest ??= newestSources(this.#index);
    return this.#newest;
  }

  #textsOf(question: Asked): SearchedTexts {
    const known = this.#knownOf(question);
    known.texts ??= searchedTextsOf(this.#index, question);
    return known.texts;
  }

  #knownOf(question: Asked): KnownOfQuestion {
    const known = this.#known.get(question);
    if (known) return known;
    const sourceIds = [...new Set(claimsOf(question).map(({ sourceId }) => sourceId))];
    const found = { rawName: nameOf(this.#index, question), sourceIds, texts: null };
    this.#known.set(question, found);
    return found;
  }

  #inOrder(sorting: Sorting): readonly ListedQuestion[] {
    const known = this.#sorted.get(sorting);
    if (known) return known;
    const sorted = [...this.#listed].sort(this.#comparison(sorting));
    this.#sorted.set(sorting, sorted);
    return sorted;
  }

  #grouped(kind: QuestionGroup['kind'], sorting: Sorting): readonly QuestionGroup[] {
    const key = `${kind} ${sorting}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const groups = sortGroups(groupQuestions(this.#index, kind, this.#inOrder(sorting)), kind, sorting);
    this.#groups.set(key, groups);
    return groups;
  }

  /** Whether a word of a filter stands in what a group is called. */
  #isCalled(group: QuestionGroup, word: string): boolean {
    const label = this.#foldedLabels.get(group) ?? folded(group.label);
    this.#foldedLabels.set(group, label);
    return holds(label, word);
  }

  /** What is decided comes last in every order. */
  #comparison(sorting: Sorting): (a: ListedQuestion, b: ListedQuestion) => number {
    const compare = this.#comparisonOfOpen(sorting);
    const rank = ({ state }: ListedQuestion) => (state === 'decided' ? 1 : 0);
    return (a, b) => rank(a) - rank(b) || compare(a, b);
  }

  #comparisonOfOpen(sorting: Sorting): (a: ListedQuestion, b: ListedQuestion) => number {
    switch (sorting) {
      case 'weight':
        return (a, b) => weightOf(a) - weightOf(b) || b.sourceIds.length - a.sourceIds.length;
      case 'name':
        return (a, b) =>
          DICTIONARY.compare(a.question.phrase, b.question.phrase) ||
          (a.isRepeated && b.isRepeated
            ? DICTIONARY.compare(eventOf(this.#index, a.question), eventOf(this.#index, b.question))
            : 0);
      case 'newest': {
        const dates = new Map(this.#listed.map((listed) => [listed, latestDateOn(this.#index, listed)]));
        return (a, b) => (dates.get(a)! < dates.get(b)! ? 1 : dates.get(a)! > dates.get(b)! ? -1 : 0);
      }
      case 'place':
        return () => 0;
    }
  }
}

/** The quotations that sources word differently, in the order of the text. */
function quotationsOf(index: CorpusIndex): readonly Asked[] {
  return index
    .findings()
    .filter(({ code }) => code === 'quote-variant')
    .map((finding) => askedOf(finding, index.storyOf(claimsOf(finding)[0]?.sourceId ?? '') ?? ''));
}

/** Of which events there are questions with one phrase. */
function eventsByPhrase(questions: Iterable<Asked>): ReadonlyMap<string, ReadonlySet<string>> {
  const events = new Map<string, Set<string>>();
  for (const { phrase, storyId } of questions) {
    const known = events.get(phrase) ?? new Set();
    events.set(phrase, known.add(storyId));
  }
  return events;
}

/** The ids of the questions on which somebody decided the gravest that is reported, and it has not come open again. */
function decidedQuestions(index: CorpusIndex): ReadonlySet<string> {
  const decided = new Set<string>();
  const open = new Set<string>();
  if (index.annotationsUris().length === 0) return decided;
  for (const { id, questionId, code } of index.findings()) {
    const isQuotation = code === 'quote-variant';
    if (!isQuotation && index.question(questionId)?.verdict !== code) continue;
    (index.isOpen(id) ? open : decided).add(isQuotation ? id : questionId);
  }
  for (const questionId of open) decided.delete(questionId);
  return decided;
}

function nameOf(index: CorpusIndex, { storyId, phrase, positions }: Asked): string {
  const sourceId = positions[0]?.claims[0]?.sourceId;
  const uri = sourceId === undefined ? undefined : index.placed(sourceId)?.source.uri;
  return [uri === undefined ? '' : index.corpusOf(uri), storyId, phrase].join(' ');
}

/** The gravest verdict has the smallest; what is decided has more than any. */
function weightOf({ question, state }: ListedQuestion): number {
  return state === 'decided' ? LISTED_BY_WEIGHT.length : LISTED_BY_WEIGHT.indexOf(question.verdict);
}

/** Groups in the order of a sorting. By weight the one with the gravest question comes first, of equal ones the largest. */
function sortGroups(
  groups: readonly QuestionGroup[],
  kind: QuestionGroup['kind'],
  sorting: Sorting,
): readonly QuestionGroup[] {
  if (kind === 'verdict') return [...groups].sort((a, b) => weightOf(a.members[0]!) - weightOf(b.members[0]!));
  if (sorting === 'name') return [...groups].sort((a, b) => DICTIONARY.compare(a.label, b.label));
  if (sorting !== 'weight') return groups;
  return groups
    .map((group) => ({ group, weight: LISTED_BY_WEIGHT.indexOf(gravestVerdict(group.members)) }))
    .sort((a, b) => a.weight - b.weight || b.group.members.length - a.group.members.length)
    .map(({ group }) => group);
}

function isOpenContradiction({ question, state }: ListedQuestion): boolean {
  return state === 'open' && CONTRADICTING.has(question.verdict);
}

/** The latest date of a question's claims; an empty string, which is before every date, where none is dated. */
function latestDateOn(index: CorpusIndex, { question }: ListedQuestion): string {
  return claimsOf(question).reduce((latest, claim) => {
    const date = dateOf(index, claim) ?? '';
    return date > latest ? date : latest;
  }, '');
}
