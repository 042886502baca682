import type { MarkupContent } from 'vscode-languageserver-types';
import { isTelling } from '../collation/explanations.ts';
import type { Finding, Position, Question, SourcedClaim, Verdict } from '../collation/finding.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import {
  claimsOf,
  dateOf,
  firstOfEachSource,
  isSameClaim,
  latestDateOf,
  questionOf,
  takes,
  VERDICTS_BY_WEIGHT,
} from './answers.ts';
import { writeDecisions, writeWaysToDecide } from './card-decisions.ts';
import {
  countedInWords,
  countSourcesOf,
  positionInWords,
  predicateInWords,
  sourceLabel,
  speakerOfAll,
  valueInWords,
} from './claim-wording.ts';
import {
  linkToClaim,
  linkToConflicting,
  linkToCorrect,
  linkToNextContradiction,
  linkToNextPosition,
} from './command-links.ts';
import { MarkupBuilder, type MarkupSupport } from './markdown.ts';
import { type OriginReason, originReasons, REASONS, sharedInWords } from './origin-reasons.ts';
import { locationOf } from './places.ts';
import { provenanceInWords } from './provenance.ts';
import { isQuantity } from './quantities.ts';
import { explains, relationBetween } from './relations.ts';
import { countOf, countSources, dateInWords, distanceInWords, RELATION_SIGNS, VERDICT_MARKS } from './wording.ts';

const MOST_POSITIONS = 5;
const MOST_SOURCES = 2;
const MOST_REASONS = 3;
const MOST_EXPLANATIONS = 2;
const LONGEST_EXPLANATION = 160;
const MOST_CONCEPTS = 3;
const LONGEST_PHRASE = 100;
const LONGEST_PROVENANCE = 400;

/** Before a value that this figure has overtaken. */
const OLDER_SIGN = '←';

/** Before a value that differs where nothing is made of it. */
const NO_SIGN = '·';

/** Before what makes sources one origin. */
const ORIGIN_SIGN = '↳';

/** Another position on the question, and how it relates to the figure's own. */
interface Other {
  readonly position: Position;
  readonly relation: Verdict | null;
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
}

/**
 * The card of a figure: its value and what it counts, who says it and when, the other positions with the strongest
 * first, what makes sources one origin, and where to go from there. At most seventeen lines whatever the corpus holds; the
 * rest is counted.
 */
export function writeCard(index: CorpusIndex, claim: SourcedClaim, support: MarkupSupport): MarkupContent {
  const subject = lookUp(index, claim);
  const card = new MarkupBuilder(support);
  writeHead(card, subject);
  card.text(provenanceInWords(index, claim), LONGEST_PROVENANCE).endLine();
  card.rule();
  writeAgreement(card, subject);
  for (const other of subject.others.slice(0, MOST_POSITIONS)) writePosition(card, subject, other);
  const folded = subject.others.length - MOST_POSITIONS;
  if (folded > 0) card.text(`and ${countOf(folded, 'more value')}`).endLine();
  writeOrigins(card, subject);
  writeWaysOn(card, subject);
  return card.build();
}

function lookUp(index: CorpusIndex, claim: SourcedClaim): Subject {
  const question = questionOf(index, claim);
  const own = question?.positions.find((position) => takes(position, claim)) ?? null;
  const findings = index.findingsOf(claim);
  const related = (own && question ? question.positions : [])
    .filter((position) => position !== own)
    .map((position) => ({ position, relation: relationBetween(index, findings, own!, position) }));
  const value = valueInWords(index, claim);
  const isSame = ({ position, relation }: Other) =>
    relation === 'agreement' && positionInWords(index, position) === value;
  return {
    index,
    claim,
    question,
    agreeing: own ? [own, ...related.filter(isSame).map(({ position }) => position)] : [],
    others: related.filter((other) => !isSame(other)),
    findings,
    date: dateOf(index, claim),
  };
}

/** "38,193 people killed in Gaza · ⚠ contradiction: 2 sources, 1 origin", and why. */
function writeHead(card: MarkupBuilder, { index, claim, question, agreeing, others, findings }: Subject): void {
  const [own] = agreeing;
  card.strong(valueInWords(index, claim));
  card.text(claim.claim.figure.kind === 'count' ? ' ' : ' · ');
  card.text(question ? question.phrase : whatItCounts(claim), LONGEST_PHRASE);
  if (question) {
    const claims = question.positions.flatMap((position) => position.claims);
    const verdict = VERDICTS_BY_WEIGHT.find((each) => others.some(({ relation }) => relation === each)) ?? 'agreement';
    card.text(` · ${VERDICT_MARKS[verdict]} ${verdict}: `);
    card.text(countSources(countSourcesOf(claims), question.independent));
  }
  card.endLine();
  const telling = findings.filter((each) => own && explains(each, own) && isTelling(each));
  for (const finding of telling.slice(0, MOST_EXPLANATIONS)) {
    card.text(finding.explanation, LONGEST_EXPLANATION).endLine();
  }
  if (question?.remark !== undefined) card.text(question.remark, LONGEST_EXPLANATION).endLine();
  writeDecisions(card, index, findings);
}

/** What a lone figure is about, in the text's own words as far as they are known. */
function whatItCounts({ claim }: SourcedClaim): string {
  const { figure, scope } = claim;
  const counted = countedInWords(claim);
  const about = [predicateInWords(claim), ...scope].filter((word) => word !== null && word !== counted);
  const concept = counted === null ? figure.concept.slice(0, MOST_CONCEPTS) : [];
  return [counted ?? figure.kind, ...(about.length > 0 ? about : concept)].join(' · ');
}

/** One line for everybody who says the same, and one where nobody else says anything. */
function writeAgreement(card: MarkupBuilder, subject: Subject): void {
  const { claim, question, agreeing, others } = subject;
  if (!question) {
    if (!isQuantity(claim.claim.figure)) return;
    card.text('No other figure of the corpus answers the same question').endLine();
    return;
  }
  const claims = agreeing.flatMap((position) => position.claims);
  const rest = claims.filter((other) => !isSameClaim(other, claim));
  if (rest.length === 0) return;
  const origins = agreeing.reduce((sum, position) => sum + position.origins, 0);
  card.text(`${RELATION_SIGNS.agreement} also `);
  writeClaims(card, subject, rest);
  const independent = others.length === 0 ? question.independent : Math.min(origins, question.independent);
  card.text(` · ${countSources(countSourcesOf(claims), independent)}`).endLine();
}

/** "≠ 4   001_netanyahu · police · 8 July 2024, 2 days later · same origin". */
function writePosition(card: MarkupBuilder, subject: Subject, { position, relation }: Other): void {
  const { index, date, agreeing, others, question } = subject;
  const latest = latestDateOf(index, position);
  const isOlder = relation === 'superseded' && date !== null && latest !== null && latest < date;
  card
    .text(`${isOlder ? OLDER_SIGN : relation === null ? NO_SIGN : RELATION_SIGNS[relation]} `)
    .strong(positionInWords(index, position))
    .text(' · ');
  writeClaims(card, subject, position.claims);
  const speaker = speakerOfAll(position.claims);
  if (speaker !== null) card.text(` · ${speaker}`);
  card.text(` · ${ageInWords(latest, date)}`);
  const sources = countSourcesOf(position.claims);
  if (sources > 1) card.text(` · ${countSources(sources, position.origins)}`);
  const origins = agreeing.reduce((sum, { origins: own }) => sum + own, position.origins);
  if (question && others.length === 1 && agreeing.length === 1 && origins > question.independent)
    card.text(' · same origin');
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

/**
 * "↳ same text as 001 (“Smoke stood over the harbour …”, 32 words), same authority (police)": what makes other sources one
 * origin with this one, directly or through one of them ("c through b"). A reason that the same sources share does not name
 * them again.
 */
function writeOrigins(card: MarkupBuilder, { index, claim, question }: Subject): void {
  const claims = question ? claimsOf(question) : [];
  if (!question || question.independent >= countSourcesOf(claims)) return;
  let named = '';
  for (const reason of originReasons(index, claim, claims).slice(0, MOST_REASONS)) {
    const sharing = reason.others.map(({ sourceId }) => sourceId).join('\n');
    const isNamed = sharing === named;
    if (!isNamed) card.endLine();
    card.text(isNamed ? `, ${REASONS[reason.kind]} ` : `${ORIGIN_SIGN} ${REASONS[reason.kind]} as `);
    if (!isNamed) writeSharing(card, index, reason);
    card
      .text('(')
      .link(sharedInWords(reason), reason.location && linkToClaim(reason.location))
      .text(')');
    named = sharing;
  }
  card.endLine();
}

/** The sources that share a reason, each leading to where it says so. */
function writeSharing(card: MarkupBuilder, index: CorpusIndex, { others, through }: OriginReason): void {
  for (const [at, { sourceId, location }] of others.slice(0, MOST_SOURCES).entries()) {
    if (at > 0) card.text(', ');
    card.link(sourceLabel(index, sourceId), location && linkToClaim(location));
  }
  const rest = others.length - MOST_SOURCES;
  card.text(rest > 0 ? ` and ${rest} more ` : ' ');
  if (through !== null) card.text(`through ${sourceLabel(index, through)} `);
}

/** The commands at the card's end; nothing where commands do not run, or where all agree. */
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
  card.command('Correct', linkToCorrect(from));
}
