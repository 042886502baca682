import type { Claim } from '../../claims/claim.ts';
import type { HeldMatch, LaidOutStory } from '../../collation/drafts/hold-against.ts';
import { type Support, supportOf } from '../../collation/drafts/support.ts';
import type { Question, SourcedClaim } from '../../collation/finding.ts';
import { LIKELY, SURE } from '../../collation/verdicts/verdicts.ts';
import { QUALIFIER_SIGNS } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { areSynonyms } from '../../language/senses.ts';
import { claimsOf, dateOf, isSameClaim } from '../answers/answers.ts';
import type { DraftEvidence } from './draft.ts';

/** A match with the story that its claim belongs to. */
export interface StoryMatch extends HeldMatch {
  readonly story: LaidOutStory;
}

/** What the corpus tells of what a claim of a draft tells. */
export interface Answered {
  /** The match that fits best; what is asked is what its claim answers. */
  readonly best: StoryMatch;
  /** The question of the corpus that is asked; null where its claim stands alone. */
  readonly question: Question | null;
  readonly evidence: readonly DraftEvidence[];
  /** The claims that may answer the draft's question, what fits best first. */
  readonly matches: readonly StoryMatch[];
}

/** Claims that fit so little worse than the best one, in log-odds, answer the same question. */
const ABOUT_AS_WELL = 1.5;

const ORDER: readonly Support[] = ['same', 'rounder', 'less-bounded', 'finer', 'open', 'other'];

/**
 * What answers the question of a draft's claim: the claim of the corpus that fits best, with all that answer its question,
 * and others that fit about as well. Null where nothing is likely enough.
 *
 * @param matches what fits best first
 */
export function answerFor(index: CorpusIndex, claim: Claim, matches: readonly StoryMatch[]): Answered | null {
  const best = matches.find(
    (match) => match.confidence >= LIKELY || isToldAlike(claim, match) || asksTheSame(claim, match.claim.claim),
  );
  if (best === undefined) return null;
  const question = questionAskedBy(index, best.claim);
  const near = matches.filter(
    (match) =>
      match === best ||
      (match.confidence >= SURE && match.fit >= best.fit - ABOUT_AS_WELL && match.story === best.story),
  );
  const claims = near.map((match) => match.claim);
  for (const other of question === null ? [] : claimsOf(question)) {
    if (!claims.some((each) => isSameClaim(each, other))) claims.push(other);
  }
  return { best, question, matches, evidence: evidenceOf(index, claim, claims, matches, best.story) };
}

/** Words so alike tell of one thing, whatever the values: a writer keeps to the words of a source. */
const ALIKE = 0.7;

/** Whether a source tells what a draft tells in the same words: "Five were treated at the scene" of three. */
export function isToldAlike({ predicate, subject }: Claim, { claim: { claim: found }, likeness }: StoryMatch): boolean {
  const isOfOne = subject === found.subject || subject === null || found.subject === null;
  return likeness >= ALIKE && predicate === found.predicate && isOfOne;
}

/** Whether both say the same of the same thing: "dispatched" of ambulances. Of people many things are told in one story. */
export function asksTheSame(one: Claim, other: Claim): boolean {
  const isOfOneKind = one.subject !== null && one.subject === other.subject && one.subject !== 'person';
  return isOfOneKind && (isSameTopic(one, other) || areSynonymousDeeds(one.predicate, other.predicate));
}

const DEED = 'verb:';

/** "Sent" and "dispatched": verbs of neither lexicon that tell the same. */
function areSynonymousDeeds(one: Claim['predicate'], other: Claim['predicate']): boolean {
  if (!one?.startsWith(DEED) || !other?.startsWith(DEED)) return false;
  return areSynonyms(lemmaOf(one.slice(DEED.length)), lemmaOf(other.slice(DEED.length)));
}

/** What befell or was done to the same is one thing to tell, in whatever words. */
export function isSameTopic(one: Claim, other: Claim): boolean {
  return one.predicate !== null && one.predicate === other.predicate && one.subject === other.subject;
}

/** Sums that do not add up are another matter than what their parts are. */
function questionAskedBy(index: CorpusIndex, claim: SourcedClaim): Question | null {
  return index.questionsOf(claim).find(({ verdict }) => verdict !== 'arithmetic') ?? null;
}

/** The values that claims give, each with how far it bears out the draft, those that do first, then those of most origins. */
function evidenceOf(
  index: CorpusIndex,
  draft: Claim,
  claims: readonly SourcedClaim[],
  matches: readonly StoryMatch[],
  { origins }: LaidOutStory,
): readonly DraftEvidence[] {
  const groups = new Map<string, SourcedClaim[]>();
  for (const each of claims) {
    const { value, low, high, qualifier, unit, kind } = each.claim.figure;
    const key = [value, low, high, qualifier, kind === 'count' ? '' : unit, each.claim.scope.hedge].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group): DraftEvidence => {
      const { figure } = group[0]!.claim;
      return {
        text: `${QUALIFIER_SIGNS[figure.qualifier]}${figure.text}`,
        support: supportWith(draft, group, matches),
        claims: group,
        independent: origins.count(group),
        date: latest(group.map((each) => dateOf(index, each))),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.support) - ORDER.indexOf(b.support) || b.independent - a.independent);
}

/** A floor far below what a source gives bears out nothing, though it is true: the comparison tells that they differ. */
function supportWith(draft: Claim, group: readonly SourcedClaim[], matches: readonly StoryMatch[]): Support {
  const { claim } = group[0]!;
  const support = supportOf(draft, claim);
  if (support !== 'same' || draft.figure.value === claim.figure.value) return support;
  const relations = matches.filter((match) => group.some((each) => isSameClaim(each, match.claim)));
  const isApart = relations.some(
    ({ relation }) => relation !== null && relation.verdict !== 'agreement' && relation.verdict !== 'rounding',
  );
  return isApart ? 'other' : 'same';
}

function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
