import type { MarkupContent } from 'vscode-languageserver-types';
import { scopeInWords } from '../../claims/scope.ts';
import type { Finding, Position, Question, SourcedClaim, Verdict } from '../../collation/finding.ts';
import { isTelling } from '../../collation/verdicts/explanations.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import {
  claimsOf,
  dateOf,
  firstOfEachSource,
  isSameClaim,
  latestDateOf,
  questionOf,
  takes,
  VERDICTS_BY_WEIGHT,
} from '../answers/answers.ts';
import type { OriginReason } from '../answers/origin-reasons.ts';
import { locationOf } from '../answers/places.ts';
import { provenanceInWords } from '../answers/provenance.ts';
import { explains, isDisputed, relationBetween } from '../answers/relations.ts';
import type { FindingProblem } from '../problems/diagnostics.ts';
import { nearestOnCard } from '../why/nearest.ts';
import { confidenceInWords } from '../why/why-wording.ts';
import {
  countedInWords,
  countSourcesOf,
  positionInWords,
  predicateInWords,
  sourceLabel,
  speakerOfAll,
  valueInWords,
} from '../wording/claim-wording.ts';
import {
  linkToClaim,
  linkToConflicting,
  linkToCorrect,
  linkToJoin,
  linkToNextContradiction,
  linkToNextPosition,
} from '../wording/command-links.ts';
import { MarkupBuilder, type MarkupSupport } from '../wording/markdown.ts';
import { isQuantity } from '../wording/quantities.ts';
import {
  countOf,
  countSources,
  dateInWords,
  distanceInWords,
  RELATION_SIGNS,
  VERDICT_MARKS,
  verdictInWords,
} from '../wording/wording.ts';
import { writeDecisions, writeWaysToDecide } from './card-decisions.ts';
import { reasonsOfThese, reasonsOnCard, writeOrigins, writeReasons } from './card-origins.ts';
import { rowsBelow, rowsOf } from './hover-space.ts';

const MOST_POSITIONS = 5;
/** So many are shown even where problems leave no space. */
const FEWEST_POSITIONS = 1;
const MOST_SOURCES = 2;
const ROWS_OF_COMMANDS = 1;
const MOST_EXPLANATIONS = 2;
const LONGEST_EXPLANATION = 160;
const MOST_CONCEPTS = 3;
const LONGEST_PHRASE = 100;
const LONGEST_PROVENANCE = 400;

/** Before a value that this figure has overtaken. */
const OLDER_SIGN = '←';

/** Before a value that may answer the same question. */
const MAYBE_SIGN = '?';

/** Before a value that differs where nothing is made of it. */
const NO_SIGN = '·';

/** Another position on the question, and how it relates to the figure's own. */
interface Other {
  readonly position: Position;
  readonly relation: Verdict | null;
}

/** What is known beside the index of a figure whose card is written. */
interface Around {
  /** The problems that the editor shows above the card. */
  readonly problems?: readonly FindingProblem[];
  /** The rules that decided the figure, to be named at the end of the card. */
  readonly rules?: readonly string[];
}

/** Everything a card is made of, looked up once. */
interface Subject {
  readonly index: CorpusIndex;
  readonly claim: SourcedClaim;
  readonly question: Question | null;
  /** The position that the claim takes, and those that read the same; none for a lone figure. */
  readonly agreeing: readonly Position[];
  readonly others: readonly Other[];
  readonly findings: readonly Finding[];
  readonly date: string | null;
  /** What makes all sources of the question one origin, where they differ; such a reason is told once. */
  readonly common: readonly OriginReason[];
  /** What else makes other sources one origin with the claim's. */
  readonly reasons: readonly OriginReason[];
  /** The problems that are shown above the card. */
  readonly problems: readonly FindingProblem[];
}

/**
 * The card of a figure: its value and what it counts, who says it and when, where to go from there, the other positions
 * with the strongest first, and what makes sources one origin. With the problems that the editor shows above it the
 * card fits the editor's hover whatever the corpus holds: what they say it does not repeat, and the rest is counted.
 */
export function writeCard(
  index: CorpusIndex,
  claim: SourcedClaim,
  support: MarkupSupport,
  { problems = [], rules = [] }: Around = {},
): MarkupContent {
  const subject = lookUp(index, claim, problems);
  const card = new MarkupBuilder(support);
  writeHead(card, subject);
  card.text(provenanceInWords(index, claim), LONGEST_PROVENANCE).endLine();
  // Before what may be longer than an editor shows.
  writeWaysOn(card, subject);
  if (problems.length === 0) card.rule();
  writeAgreement(card, subject);
  const shown = writePositions(card, subject);
  writeOrigins(card, index, apartReasons(subject, shown));
  if (rules.length > 0) card.endLine().text(`rules: ${rules.join(', ')}`);
  return card.build();
}

function lookUp(index: CorpusIndex, claim: SourcedClaim, problems: readonly FindingProblem[]): Subject {
  const question = questionOf(index, claim);
  const own = question?.positions.find((position) => takes(position, claim)) ?? null;
  const findings = index.findingsOf(claim);
  const related = (own && question ? question.positions : [])
    .filter((position) => position !== own)
    .map((position) => ({ position, relation: relationBetween(question!, own!, position) }));
  const value = valueInWords(index, claim);
  const isSame = ({ position, relation }: Other) =>
    relation === 'agreement' && positionInWords(index, position) === value;
  const others = gravestFirst(related.filter((other) => !isSame(other)));
  const reasons = question ? reasonsOnCard(index, claim, question) : [];
  const common = question && others.length > 0 ? reasonsOfThese(reasons, claim, claimsOf(question)) : [];
  return {
    index,
    claim,
    question,
    agreeing: own ? [own, ...related.filter(isSame).map(({ position }) => position)] : [],
    others,
    findings,
    date: dateOf(index, claim),
    common,
    reasons: reasons.filter((reason) => !common.includes(reason)),
    problems,
  };
}

/** What cannot be true beside the figure, then what likely cannot, then what differs otherwise, so that no lack of space hides it; else the order stays. */
function gravestFirst(others: readonly Other[]): readonly Other[] {
  const rank = ({ relation }: Other) =>
    relation === 'contradiction' || relation === 'arithmetic'
      ? 0
      : relation === 'differs'
        ? 1
        : relation === 'agreement'
          ? 3
          : 2;
  return [...others].sort((a, b) => rank(a) - rank(b));
}

/** "38,193 people killed in Gaza · ⚠ contradiction: 2 sources, 1 origin", and why. */
function writeHead(card: MarkupBuilder, subject: Subject): void {
  const { index, claim, question, agreeing, others, findings, problems } = subject;
  const [own] = agreeing;
  card.strong(valueInWords(index, claim));
  card.text(claim.claim.figure.kind === 'count' ? ' ' : ' · ');
  card.text(question ? question.phrase : whatItCounts(claim), LONGEST_PHRASE);
  if (question) {
    const claims = question.positions.flatMap((position) => position.claims);
    const verdict = verdictOn(question, others);
    const isDecided = findings.length > 0 && findings.every(({ id }) => !index.isOpen(id));
    // How it came out is what a problem above says.
    const isToldAbove = problems.some(({ finding }) => finding.questionId === question.id);
    const isUnmarked = isToldAbove || verdict === null;
    card.text(
      isDecided ? ' · ✓ decided: ' : isUnmarked ? ' · ' : ` · ${VERDICT_MARKS[verdict]} ${verdictInWords(verdict)}: `,
    );
    card.text(countSources(countSourcesOf(claims), question.independent));
    if (subject.common.length > 0) writeReasons(card.text(', '), subject.common);
  }
  card.endLine();
  const isAbove = ({ id }: Finding) => problems.some(({ finding }) => finding.id === id);
  const telling = findings.filter((each) => own && explains(each, own) && isTelling(each) && !isAbove(each));
  for (const finding of telling.slice(0, MOST_EXPLANATIONS)) {
    card.text(finding.explanation, LONGEST_EXPLANATION).endLine();
  }
  writeDecisions(card, index, findings);
}

/**
 * How a figure stands to the others on its question, the gravest of it; what the question as a whole came to where others
 * dispute it among themselves: no mark of agreement stands over a dissenter. Null where a value differs and nothing is made
 * of it.
 */
function verdictOn(question: Question, others: readonly Other[]): Verdict | null {
  const own = VERDICTS_BY_WEIGHT.find((each) => others.some(({ relation }) => relation === each)) ?? 'agreement';
  if (own !== 'agreement') return own;
  if (isDisputed(question)) return question.verdict;
  return others.some(({ relation }) => relation === null) ? null : own;
}

/** What a lone figure is about, in the text's own words as far as they are known. */
function whatItCounts({ claim }: SourcedClaim): string {
  const { figure, scope } = claim;
  const counted = countedInWords(claim);
  const about = [predicateInWords(claim), ...scopeInWords(scope)].filter((word) => word !== null && word !== counted);
  const concept = counted === null ? figure.concept.slice(0, MOST_CONCEPTS) : [];
  return [counted ?? figure.kind, ...(about.length > 0 ? about : concept)].join(' · ');
}

/** One line for everybody who says the same; where nobody surely does, that, and the likeliest others. */
function writeAgreement(card: MarkupBuilder, subject: Subject): void {
  const { claim, question, agreeing, others } = subject;
  if (!question) {
    if (!isQuantity(claim.claim.figure)) return;
    card.text('No figure that is surely on the same question').endLine();
    writeNearest(card, subject);
    return;
  }
  const claims = agreeing.flatMap((position) => position.claims);
  const rest = claims.filter((other) => !isSameClaim(other, claim));
  if (rest.length === 0) return;
  const origins = agreeing.reduce((sum, position) => sum + position.origins, 0);
  card.text(`${RELATION_SIGNS.agreement} also `);
  writeClaims(card, subject, rest);
  const isCounted = others.length > 0;
  if (isCounted) card.text(` · ${countSources(countSourcesOf(claims), Math.min(origins, question.independent))}`);
  const shared = reasonsOfThese(subject.reasons, claim, rest);
  if (shared.length > 0) writeReasons(card.text(isCounted ? ': ' : ' · '), shared);
  card.endLine();
}

/** The figures of other sources that may answer the same question, the likeliest first, each with a way to say that it does. */
function writeNearest(card: MarkupBuilder, { index, claim }: Subject): void {
  const here = locationOf(index, claim);
  for (const { claim: other, confidence } of nearestOnCard(index, claim)) {
    const location = locationOf(index, other);
    const about = [countedInWords(other.claim), predicateInWords(other.claim)].filter((word) => word !== null);
    card
      .text(`${MAYBE_SIGN} `)
      .strong(valueInWords(index, other))
      .text(`${about.length > 0 ? ` ${about.join(' · ')}` : ''} · `, LONGEST_PHRASE)
      .link(sourceLabel(index, other.sourceId), location && linkToClaim(location))
      .text(` · ${confidenceInWords(confidence)}`)
      .command('same question', here && location && linkToJoin({ uri: here.uri, position: here.range.start }, location))
      .endLine();
  }
}

/**
 * The other positions, as many as there is space for, and how many more there are, in a line left open; gives those that are
 * shown.
 */
function writePositions(card: MarkupBuilder, subject: Subject): readonly Other[] {
  const others = subject.others.slice(0, MOST_POSITIONS);
  const space = rowsBelow(subject.problems) - ROWS_OF_COMMANDS;
  const shown: Other[] = [];
  for (const other of others) {
    const after = [...shown, other];
    const isEnd = after.length === subject.others.length && apartReasons(subject, after).length === 0;
    // To say that there is one more takes as much space as to say which.
    if (shown.length >= FEWEST_POSITIONS && !isEnd && rowsOf(card.lengths) + 2 > space) break;
    writePosition(card, subject, other);
    shown.push(other);
  }
  const folded = subject.others.length - shown.length;
  if (folded > 0) card.text(`and ${countOf(folded, 'more value')}`);
  return shown;
}

/** The reasons that stand beside none of the values shown: neither the sources of one share them nor all of the question's. */
function apartReasons(
  { claim, question, agreeing, reasons }: Subject,
  shown: readonly Other[],
): readonly OriginReason[] {
  const lines = [
    question ? claimsOf(question) : [],
    claimsOf({ positions: agreeing }),
    ...shown.map(({ position }) => position.claims),
  ];
  const beside = new Set(lines.flatMap((claims) => reasonsOfThese(reasons, claim, claims)));
  return reasons.filter((reason) => !beside.has(reason));
}

/** "≠ 4   001_netanyahu · police · 8 July 2024, 2 days later · same origin". */
function writePosition(card: MarkupBuilder, subject: Subject, { position, relation }: Other): void {
  const { index, date } = subject;
  const latest = latestDateOf(index, position);
  const isOlder = relation === 'superseded' && date !== null && latest !== null && latest < date;
  card
    .text(`${isOlder ? OLDER_SIGN : relation === null ? NO_SIGN : RELATION_SIGNS[relation]} `)
    .strong(positionInWords(index, position))
    .text(' · ');
  writeClaims(card, subject, position.claims);
  // Of what a problem above names already, the day and the way there are left to be told.
  const [first] = position.claims;
  const isTold = first !== undefined && subject.problems.some(({ told }) => told.some((each) => takes(each, first)));
  const speaker = isTold ? null : speakerOfAll(position.claims);
  if (speaker !== null) card.text(` · ${speaker}`);
  card.text(` · ${ageInWords(latest, date)}`);
  const sources = countSourcesOf(position.claims);
  if (sources > 1 && !isTold) card.text(` · ${countSources(sources, position.origins)}`);
  const shared = reasonsOfThese(subject.reasons, subject.claim, position.claims);
  if (shared.length > 0) writeReasons(card.text(' · '), shared);
  else if (subject.common.length === 0 && isOfOwnOrigin(subject, position)) card.text(' · same origin');
  card.endLine();
}

/** The date of a position's latest claim, and how far that is from the figure's own. */
function ageInWords(latest: string | null, date: string | null): string {
  if (latest === null) return 'undated';
  const distance = date === null ? null : distanceInWords(latest, date);
  return distance === null ? dateInWords(latest) : `${dateInWords(latest)}, ${distance}`;
}

/** The sources of some claims, each leading to its claim; the first few by name, the rest counted. */
function writeClaims(card: MarkupBuilder, { index }: Subject, claims: readonly SourcedClaim[]): void {
  const firsts = firstOfEachSource(claims);
  for (const [at, claim] of firsts.slice(0, MOST_SOURCES).entries()) {
    const location = locationOf(index, claim);
    if (at > 0) card.text(', ');
    card.link(sourceLabel(index, claim.sourceId), location && linkToClaim(location));
  }
  if (firsts.length > MOST_SOURCES) card.text(` and ${firsts.length - MOST_SOURCES} more`);
}

/** Whether the only other position goes back to the figure's own origin. */
function isOfOwnOrigin({ question, agreeing, others }: Subject, { origins }: Position): boolean {
  if (!question || others.length !== 1 || agreeing.length !== 1) return false;
  return agreeing.reduce((sum, own) => sum + own.origins, origins) > question.independent;
}

/** The commands, in a line of their own; nothing where commands do not run, or where all agree. */
function writeWaysOn(card: MarkupBuilder, { index, claim, findings }: Subject): void {
  const here = locationOf(index, claim);
  if (!here || findings.length === 0) return;
  const from = { uri: here.uri, position: here.range.start };
  card.command('Next position', linkToNextPosition(from));
  card.command('Go to conflicting claim', linkToConflicting(from));
  if (findings.some(({ code }) => code === 'contradiction')) {
    card.command('Next contradiction', linkToNextContradiction(from));
  }
  writeWaysToDecide(card, index, findings, from);
  card.command('Correct', linkToCorrect(from)).endLine();
}
