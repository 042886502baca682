import type { MarkupContent } from 'vscode-languageserver-types';
import type { Position, SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { CONTRADICTING, isSameClaim, latestDateOf, questionOf, quoteVariantOf, takes } from '../answers/answers.ts';
import { whyFewerOrigins } from '../answers/origin-reasons.ts';
import { writeCard } from '../card/card.ts';
import { writeQuotationCard } from '../card/quotation-card.ts';
import { DEFAULT_ARRANGEMENT, type TreeArrangement, type TreeChange, type TreeNode } from '../protocol/protocol.ts';
import type { MarkupSupport } from '../wording/markdown.ts';
import type { ListedQuestion } from './listed-question.ts';
import { claimsInGroup, groupKeyOfClaim, groupQuestions, QuestionGroup } from './question-groups.ts';
import { QuestionList } from './question-list.ts';
import { writeOriginCard, writeQuestionCard } from './tree-cards.ts';
import { joinNames, nameEach, splitNames } from './tree-names.ts';
import {
  describeAlone,
  describeClaim,
  describeGroup,
  describeLone,
  describeOrigin,
  describePosition,
  describeQuestion,
  describeRest,
  frameOf,
} from './tree-nodes.ts';
import { idsOfPagesBefore, type Page, showPage, takePage } from './tree-pages.ts';

/** What begins the ids of the nodes that say what makes sources one origin. */
const ORIGIN = 'origin';

/** The id of the node that holds the figures which nothing is compared with. */
const ALONE = 'alone';

/** Sorts behind every date. */
const UNDATED = '\uffff';

/** What begins the ids of the questions at the root on which sources may differ: they have a fold of their own. */
const FOLD = 'may-differ';

/** What somebody was shown of a tree: the children of each node that was opened, the roots under null. */
export type ShownChildren = ReadonlyMap<string | null, readonly TreeNode[]>;

/** What stands at an id of the tree: a group, a question, a position, a claim, each with what it stands beneath. */
interface Place {
  readonly group: QuestionGroup | null;
  readonly listed: ListedQuestion | null;
  readonly position: Position | null;
  readonly claim: SourcedClaim | null;
}

/** The tree of a list of questions, all of an index where none is given. */
export function growClaimsTree(
  index: CorpusIndex,
  arrangement: TreeArrangement = DEFAULT_ARRANGEMENT,
  list: QuestionList = new QuestionList(index),
): ClaimsTree {
  return new ClaimsTree(index, list, arrangement);
}

/**
 * The Claims tree as an index stands at one moment, in one arrangement: questions, or groups with questions beneath them;
 * beneath each question its positions by date, beneath each position its claims; at the end, folded, the figures that
 * nothing is compared with. Nothing is worked out before somebody looks. A
 * node's id stays the same while the story and phrase of its question (and its group, value and source) do.
 */
export class ClaimsTree {
  readonly #index: CorpusIndex;
  readonly #list: QuestionList;
  readonly #arrangement: TreeArrangement;
  #questions: readonly ListedQuestion[] | null = null;
  #questionsByName: ReadonlyMap<string, ListedQuestion> | null = null;
  #folded: readonly ListedQuestion[] | null = null;
  #groups: ReadonlyMap<string, QuestionGroup> | null = null;
  #lone: ReadonlyMap<string, SourcedClaim> | null = null;
  readonly #positions = new Map<ListedQuestion, ReadonlyMap<string, Position>>();

  constructor(index: CorpusIndex, list: QuestionList, arrangement: TreeArrangement) {
    this.#index = index;
    this.#list = list;
    this.#arrangement = arrangement;
  }

  /** The children of a node, the roots for null; nothing for an id that the tree does not have. */
  children(parent: string | null): readonly TreeNode[] {
    const taken = takePage(parent === null ? [] : splitNames(parent));
    if (taken === null) return [];
    const { path, page } = taken;
    if (path.length === 0) return this.#roots(page);
    if (path.length === 1 && path[0] === ALONE) return this.#showLone(page);
    const { group, listed, position, claim } = this.#find(path) ?? NOWHERE;
    if (claim) return [];
    if (listed && position) {
      const frame = frameOf(this.#index, listed);
      return showPage(
        [...claimsByName(position)],
        path,
        page,
        ([name, each]) => describeClaim(this.#index, joinNames([...path, name]), frame, each),
        rest('claim'),
      );
    }
    if (listed) return this.#beneathQuestion(path, listed, page);
    if (!group) return [];
    return showPage(group.members, path, page, (each) => this.#showQuestion(path, group, each), rest('question'));
  }

  /** The ids from the root down to a claim, pages among them; null where the tree does not show it. */
  path(claim: SourcedClaim): readonly string[] | null {
    const question = questionOf(this.#index, claim) ?? quoteVariantOf(this.#index, claim);
    const listed = question && this.#list.find(question.id);
    if (!listed) return this.#pathToLone(claim);
    const { grouping } = this.#arrangement;
    const ids: string[] = [];
    const path: string[] = [];
    const goTo = (names: readonly string[], at: number, mark: readonly string[] = []): boolean => {
      const name = names[at];
      if (name === undefined) return false;
      ids.push(...idsOfPagesBefore(path, at));
      path.push(...mark, name);
      ids.push(joinNames(path));
      return true;
    };
    let group: QuestionGroup | null = null;
    if (grouping !== 'question') {
      const key = groupKeyOfClaim(this.#index, grouping, listed, claim);
      const groups = [...this.#groupsByName()];
      const at = groups.findIndex(([, each]) => each.key === key);
      if (
        !goTo(
          groups.map(([name]) => name),
          at,
          [this.#groupMark],
        )
      )
        return null;
      group = groups[at]![1];
    } else if (isFolded(listed)) {
      const at = this.#rootItems().findIndex((item) => item instanceof QuestionGroup);
      ids.push(...idsOfPagesBefore([], at), FOLD);
      path.push(FOLD);
      group = this.#fold();
    }
    const questions = group === null ? this.#rootItems().map(nameOfItem) : group.members.map(({ name }) => name);
    if (!goTo(questions, questions.indexOf(listed.name))) return null;
    const positions = [...this.#positionsByName(listed)];
    const at = positions.findIndex(([, position]) => takes(position, claim));
    if (
      !goTo(
        positions.map(([name]) => name),
        at,
      )
    )
      return null;
    const claims = [...claimsByName(positions[at]![1])];
    goTo(
      claims.map(([name]) => name),
      claims.findIndex(([, each]) => isSameClaim(each, claim)),
    );
    return ids;
  }

  /** What a node shows when somebody rests on it: the card of a figure, why a question is a finding; null for other nodes. */
  card(id: string, support: MarkupSupport): MarkupContent | null {
    const names = splitNames(id);
    if (names[0] === ORIGIN) {
      const listed = this.#find(names.slice(1, -1))?.listed;
      const reason = listed && whyFewerOrigins(this.#index, listed.question)[Number(names.at(-1))];
      return reason ? writeOriginCard(this.#index, reason, support) : null;
    }
    const { listed, position, claim } = this.#find(names) ?? NOWHERE;
    const carded = claim ?? position?.claims[0];
    const variant = carded && quoteVariantOf(this.#index, carded);
    if (variant) return writeQuotationCard(this.#index, carded, variant, support);
    if (carded) return writeCard(this.#index, carded, support);
    return listed && writeQuestionCard(this.#index, listed, support);
  }

  /** The node of an id; null where the tree has none, and for the rest of a list. */
  node(id: string): TreeNode | null {
    const path = splitNames(id);
    if (id === ALONE) return this.#describeAlone();
    const { group, listed, position, claim } = this.#find(path) ?? NOWHERE;
    if (!listed && claim) return describeLone(this.#index, id, claim);
    if (!listed) return group && describeGroup(this.#index, id, group);
    if (!position) return this.#showQuestion(path.slice(0, -1), group, listed);
    const frame = frameOf(this.#index, listed);
    return claim
      ? describeClaim(this.#index, id, frame, claim)
      : describePosition(this.#index, id, frame, listed, position);
  }

  /** The claim that a node stands for; null for all other nodes. */
  claimAt(id: string): SourcedClaim | null {
    return this.#find(splitNames(id))?.claim ?? null;
  }

  /** The children of a node on all pages, without what only says why sources are one origin. */
  allChildren(id: string): readonly TreeNode[] {
    const found: TreeNode[] = [];
    for (let parent: string | undefined = id; parent !== undefined; ) {
      const page = this.children(parent);
      found.push(...page.filter(({ kind }) => kind !== 'more' && kind !== 'origin'));
      parent = page.find(({ kind }) => kind === 'more')?.id;
    }
    return found;
  }

  get #groupMark(): string {
    return `by-${this.#arrangement.grouping}`;
  }

  #groupsByName(): ReadonlyMap<string, QuestionGroup> {
    const { grouping } = this.#arrangement;
    if (grouping === 'question') return new Map();
    this.#groups ??= nameEach(this.#list.groups(grouping, this.#arrangement), keyOf);
    return this.#groups;
  }

  #roots(page: Page): readonly TreeNode[] {
    const roots = this.#questionRoots(page);
    const alone = roots.at(-1)?.kind === 'more' ? null : this.#describeAlone();
    return alone ? [...roots, alone] : roots;
  }

  #questionRoots(page: Page): readonly TreeNode[] {
    const { grouping } = this.#arrangement;
    if (grouping === 'question') {
      return showPage(
        this.#rootItems(),
        [],
        page,
        (item) =>
          item instanceof QuestionGroup ? describeGroup(this.#index, FOLD, item) : this.#showQuestion([], null, item),
        rest('question'),
      );
    }
    const groups = this.#list.groups(grouping, this.#arrangement);
    // A name depends on those before it alone: what stands behind the page needs none yet.
    const named = [...nameEach(groups.slice(0, page.from + page.length), keyOf).keys()];
    return showPage(
      groups,
      [],
      page,
      (group, at) => describeGroup(this.#index, joinNames([this.#groupMark, named[at]!]), group),
      rest(grouping === 'story' ? 'event' : grouping),
    );
  }

  #loneByName(): ReadonlyMap<string, SourcedClaim> {
    this.#lone ??= nameEach(this.#list.loneFigures(this.#arrangement), ({ sourceId }) => sourceId);
    return this.#lone;
  }

  /** What holds the figures that nothing is compared with; null where there are none. */
  #describeAlone(): TreeNode | null {
    // Before all is collated, every figure stands alone.
    if (!this.#index.isSettled) return null;
    const { length } = this.#list.loneFigures(this.#arrangement);
    return length === 0 ? null : describeAlone(ALONE, length);
  }

  #showLone(page: Page): readonly TreeNode[] {
    return showPage(
      [...this.#loneByName()],
      [ALONE],
      page,
      ([name, claim]) => describeLone(this.#index, joinNames([ALONE, name]), claim),
      rest('figure'),
    );
  }

  #pathToLone(claim: SourcedClaim): readonly string[] | null {
    const names = [...this.#loneByName()];
    const at = names.findIndex(([, each]) => isSameClaim(each, claim));
    return at === -1 ? null : [ALONE, ...idsOfPagesBefore([ALONE], at), joinNames([ALONE, names[at]![0]])];
  }

  /** The positions of a question in the order of time, those without a date last. */
  #positionsByName(listed: ListedQuestion): ReadonlyMap<string, Position> {
    const known = this.#positions.get(listed);
    if (known) return known;
    const inOrder = listed.question.positions
      .map((position) => ({ position, date: latestDateOf(this.#index, position) ?? UNDATED }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ position }) => position);
    const named = nameEach(inOrder, ({ text }) => text);
    this.#positions.set(listed, named);
    return named;
  }

  /** The questions of a group, those at the root for null. */
  #listedIn(group: QuestionGroup | null): readonly ListedQuestion[] {
    if (group !== null) return group.members;
    this.#questions ??= this.#list.questions(this.#arrangement);
    return this.#questions;
  }

  /**
   * What stands at the root where nothing is grouped: the questions, and behind those that cannot be true, or at the end in
   * another order, a fold with the questions on which sources may differ.
   */
  #rootItems(): readonly (ListedQuestion | QuestionGroup)[] {
    const questions = this.#listedIn(null).filter((listed) => !isFolded(listed));
    const fold = this.#fold();
    if (fold === null) return questions;
    const isLighter = ({ question, state }: ListedQuestion) =>
      state === 'decided' || !CONTRADICTING.has(question.verdict);
    const at = this.#arrangement.sorting === 'weight' ? questions.findIndex(isLighter) : -1;
    return at === -1 ? [...questions, fold] : [...questions.slice(0, at), fold, ...questions.slice(at)];
  }

  /** The open questions at the root on which sources may differ; null where there are none. */
  #fold(): QuestionGroup | null {
    this.#folded ??= this.#listedIn(null).filter(isFolded);
    return this.#folded.length === 0 ? null : groupQuestions(this.#index, 'verdict', this.#folded)[0]!;
  }

  #questionNamed(group: QuestionGroup | null, name: string): ListedQuestion | undefined {
    if (group !== null) return group.members.find((listed) => listed.name === name);
    this.#questionsByName ??= new Map(this.#listedIn(null).map((listed) => [listed.name, listed]));
    return this.#questionsByName.get(name);
  }

  /** What stands at a path of names; null where there is nothing. */
  #find(path: readonly string[]): Place | null {
    if (path[0] === ALONE) {
      const claim = path.length === 2 ? this.#loneByName().get(path[1]!) : undefined;
      return claim ? { ...NOWHERE, claim } : null;
    }
    const isGrouped = this.#arrangement.grouping !== 'question';
    if (isGrouped && path[0] !== this.#groupMark) return null;
    const isInFold = !isGrouped && path[0] === FOLD;
    const group = isGrouped ? this.#groupsByName().get(path[1] ?? '') : isInFold ? this.#fold() : null;
    if (group === undefined) return null;
    const [questionName, positionName, claimName, ...deeper] = isGrouped
      ? path.slice(2)
      : isInFold
        ? path.slice(1)
        : path;
    if (deeper.length > 0) return null;
    if (questionName === undefined) return { ...NOWHERE, group };
    const listed = this.#questionNamed(group, questionName);
    if (!listed) return null;
    if (positionName === undefined) return { ...NOWHERE, group, listed };
    const position = this.#positionsByName(listed).get(positionName);
    if (!position) return null;
    if (claimName === undefined) return { group, listed, position, claim: null };
    const claim = claimsByName(position).get(claimName);
    return claim ? { group, listed, position, claim } : null;
  }

  #showQuestion(path: readonly string[], group: QuestionGroup | null, listed: ListedQuestion): TreeNode {
    const claims = group === null ? undefined : claimsInGroup(group, listed);
    return describeQuestion(this.#index, joinNames([...path, listed.name]), listed, claims, group?.kind !== 'story');
  }

  /** The positions of a question, then why it has fewer origins than sources. */
  #beneathQuestion(path: readonly string[], listed: ListedQuestion, page: Page): readonly TreeNode[] {
    const frame = frameOf(this.#index, listed);
    const positions = showPage(
      [...this.#positionsByName(listed)],
      path,
      page,
      ([name, position]) => describePosition(this.#index, joinNames([...path, name]), frame, listed, position),
      rest('value'),
    );
    if (positions.at(-1)?.kind === 'more') return positions;
    const origins = whyFewerOrigins(this.#index, listed.question).map((reason, at) =>
      describeOrigin(this.#index, joinNames([ORIGIN, ...path, String(at)]), frame, reason),
    );
    return [...positions, ...origins];
  }
}

/** What must be shown again of what was shown, now that the same nodes have other children; null where nothing must. */
export function findTreeChange(shown: ShownChildren, now: ShownChildren): TreeChange | null {
  const ids = new Set<string>();
  for (const [parent, before] of shown) {
    const after = now.get(parent) ?? [];
    const isSameList = before.length === after.length && before.every(({ id }, at) => id === after[at]?.id);
    if (isSameList) {
      for (const [at, node] of after.entries()) if (!isSameNode(node, before[at]!)) ids.add(node.id);
    } else if (parent === null) {
      return { ids: null };
    } else {
      ids.add(parent);
    }
  }
  return ids.size > 0 ? { ids: [...ids] } : null;
}

const NOWHERE: Place = { group: null, listed: null, position: null, claim: null };

/** What shows how many of a kind are left. */
function rest(noun: string) {
  return (id: string, count: number) => describeRest(id, count, noun);
}

function isSameNode(a: TreeNode, b: TreeNode): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a question stands in the fold where nothing is grouped. */
function isFolded({ question, state }: ListedQuestion): boolean {
  return state === 'open' && question.verdict === 'differs';
}

function nameOfItem(item: ListedQuestion | QuestionGroup): string {
  return item instanceof QuestionGroup ? FOLD : item.name;
}

function keyOf({ key }: QuestionGroup): string {
  return key;
}

function claimsByName({ claims }: Position): ReadonlyMap<string, SourcedClaim> {
  return nameEach(claims, ({ sourceId }) => sourceId);
}
