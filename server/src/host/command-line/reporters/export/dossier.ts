import type { Decision } from '../../../../annotations/annotation.ts';
import { decisionInWords, rulingInWords } from '../../../../annotations/summary.ts';
import type { Claim } from '../../../../claims/claim.ts';
import type { Finding, Position, Question, SourcedClaim, Verdict } from '../../../../collation/finding.ts';
import { originsOf } from '../../../../collation/origins/origins.ts';
import type { Source } from '../../../../corpus/source.ts';
import { VERDICTS_BY_WEIGHT } from '../../../../features/answers/answers.ts';
import { pageOf } from '../../../../features/answers/original-pages.ts';
import { positionInWords } from '../../../../features/wording/claim-wording.ts';
import { capitalised, dateInWords } from '../../../../features/wording/wording.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { plainText } from '../plain-text.ts';
import { citeSource } from '../sources.ts';
import { counted } from '../wording.ts';

/** One claim on a question, for readers who do not have the sources before them. All words are plain text. */
export interface DossierClaim {
  readonly source: Source;
  readonly claim: Claim;
  readonly speaker: string | null;
  readonly via: string | null;
  readonly asOf: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** The source's title or headline, and where it stands on the web; null where it says neither. */
  readonly title: string | null;
  readonly address: string | null;
  readonly line: number;
  /** The sentence it stands in. */
  readonly quote: string;
  /** Claims of one question with the same number go back to one origin. */
  readonly origin: number;
}

export interface DossierFinding {
  readonly finding: Finding;
  readonly explanation: string;
  /** Null where nobody decided, or the decision no longer holds. */
  readonly decision: Decision | null;
  /** Why a decision no longer holds. */
  readonly reopened: string | null;
}

/** A question with all that is known of it, or words of one speaker that are reported differently. */
export interface DossierQuestion {
  readonly phrase: string;
  readonly verdict: Verdict | 'quote-variant';
  /** How many independent origins stand behind it. */
  readonly independent: number;
  readonly positions: readonly { readonly text: string; readonly claims: readonly DossierClaim[] }[];
  readonly findings: readonly DossierFinding[];
}

/**
 * All questions of a settled index on which a file says something that is asked for, the gravest disagreements first, else
 * in reading order.
 */
export function collectDossier(
  index: CorpusIndex,
  isAsked: (uri: string) => boolean = () => true,
): readonly DossierQuestion[] {
  const byQuestion = new Map<string, Finding[]>();
  for (const finding of index.findings()) {
    const known = byQuestion.get(finding.questionId);
    if (known) known.push(finding);
    else byQuestion.set(finding.questionId, [finding]);
  }
  return index
    .questions()
    .filter((question) => isAbout(index, question, isAsked))
    .sort((a, b) => VERDICTS_BY_WEIGHT.indexOf(a.verdict) - VERDICTS_BY_WEIGHT.indexOf(b.verdict))
    .map((question) => ({
      ...describe(index, question, byQuestion.get(question.id) ?? [], (position) => positionInWords(index, position)),
      phrase: plainText(question.phrase),
      verdict: question.verdict,
    }));
}

/** All quotations that sources word differently, in reading order. */
export function collectQuoteVariants(
  index: CorpusIndex,
  isAsked: (uri: string) => boolean = () => true,
): readonly DossierQuestion[] {
  return index
    .findings()
    .filter((finding) => finding.code === 'quote-variant' && isAbout(index, finding, isAsked))
    .map((finding) => ({
      ...describe(index, finding, [finding], ({ text }) => text),
      phrase: plainText(finding.question),
      verdict: 'quote-variant',
    }));
}

type Answered = Pick<Question, 'positions' | 'independent'>;

function isAbout(index: CorpusIndex, { positions }: Answered, isAsked: (uri: string) => boolean): boolean {
  return positions.some(({ claims }) =>
    claims.some(({ sourceId }) => isAsked(index.placed(sourceId)?.source.uri ?? '')),
  );
}

function describe(
  index: CorpusIndex,
  question: Answered,
  findings: readonly Finding[],
  nameOf: (position: Position) => string,
): Omit<DossierQuestion, 'phrase' | 'verdict'> {
  const originOf = numberOrigins(
    index,
    question.positions.flatMap(({ claims }) => claims),
  );
  return {
    independent: question.independent,
    positions: question.positions.map((position) => ({
      text: plainText(nameOf(position)),
      claims: position.claims.flatMap((claim) => describeClaim(index, claim, originOf(claim)) ?? []),
    })),
    findings: findings.map((finding) => {
      const decision = index.decision(finding.id);
      const isOpen = index.isOpen(finding.id);
      return {
        finding,
        explanation: plainText(finding.explanation),
        decision: isOpen ? null : decision,
        reopened: isOpen ? (decision?.reopened ?? null) : null,
      };
    }),
  };
}

function describeClaim(index: CorpusIndex, sourced: SourcedClaim, origin: number): DossierClaim | null {
  const source = index.placed(sourced.sourceId)?.source;
  const place = index.locate(sourced.sourceId, sourced.claim.figure);
  if (!source || !place) return null;
  const { attribution, asOf, figure } = sourced.claim;
  const { published, publisher, title, address } = citeSource(index, source);
  return {
    source,
    claim: sourced.claim,
    speaker: attribution && plainText(attribution.name || attribution.speaker.text),
    via: attribution?.via ? plainText(attribution.via.text) : null,
    asOf: asOf?.date ?? null,
    published,
    publisher,
    title,
    address,
    line: (index.lines(place.uri)?.positionAt(place.start).line ?? 0) + 1,
    quote: plainText(source.body.slice(figure.sentence.start, figure.sentence.end).replace(/\s+/g, ' ').trim()),
    origin,
  };
}

/** Numbers the independent origins of some claims from 1, in their order. */
function numberOrigins(index: CorpusIndex, claims: readonly SourcedClaim[]): (claim: SourcedClaim) => number {
  const ids = [...new Set(claims.map(({ sourceId }) => sourceId))];
  const sources = ids.flatMap((id) => {
    const [placed, analysis] = [index.placed(id), index.analysis(id)];
    return placed && analysis ? [{ source: placed.source, analysis }] : [];
  });
  const origins = originsOf(sources);
  const groups: SourcedClaim[][] = [];
  for (const claim of claims) {
    const related = groups.filter((group) => group.some((other) => origins.shared(claim, other)));
    const [first, ...rest] = related;
    if (!first) groups.push([claim]);
    else {
      first.push(claim, ...rest.flat());
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return (claim) => groups.findIndex((group) => group.includes(claim)) + 1;
}

/** What a verdict means, for readers who see no other of them. */
const VERDICT_WORDS: Readonly<Record<DossierQuestion['verdict'], string>> = {
  contradiction: 'The sources contradict each other',
  arithmetic: 'The figures do not add up',
  differs: 'The sources may differ: in all likelihood these figures answer one question',
  undated: 'The sources differ, and a date is missing that might explain it',
  superseded: 'Later figures have overtaken earlier ones',
  revised: 'A source itself says that one value replaces another',
  rounding: 'The same value, rounded',
  agreement: 'The sources agree',
  'quote-variant': 'The same words, reported differently',
};

/** A question's heading and how its answers stand to each other, in plain words. */
export function questionInWords({ phrase, verdict, independent }: DossierQuestion) {
  return {
    heading: capitalised(phrase),
    verdict: VERDICT_WORDS[verdict],
    support: counted(independent, 'independent origin'),
  };
}

/** What a reader has to know to read a dossier. */
export function introductionTo(sources: number, questions: number): readonly string[] {
  return [
    `${counted(sources, 'source')}, ${counted(questions, 'question')} that more than one of their figures answers. The gravest disagreements come first.`,
    'Beneath each question stand the values that were given, each with the sentences that give it. Sources that copy one text, or rest on one authority, count as one origin; figures with the same origin number do not confirm each other.',
  ];
}

/** How a finding was decided, with the reason and who gave it, in plain text. */
export function decisionLine(decision: Decision): string {
  const { reason, creator, created } = decision;
  const day = created.slice(0, 10);
  const by = [creator, day === '' ? '' : dateInWords(day)].filter((part) => part !== '').join(', ');
  return plainText(`${decisionInWords(decision)}${reason === '' ? '' : `: ${reason}`}${by === '' ? '' : ` (${by})`}`);
}

/** Who says a claim, through whom, as of when, by whom it was published and where, in one line; its title stands apart. */
export function provenanceLine(claim: DossierClaim): string {
  const { speaker, via, asOf, published, publisher, source } = claim;
  const page = pageOf(source, claim.claim.figure.start);
  const ruling = rulingInWords(claim.claim);
  return [
    speaker === null ? null : `said by ${speaker}`,
    via === null ? null : `via ${via}`,
    asOf === null ? null : `as of ${dateInWords(asOf)}`,
    publisher,
    published === null ? 'undated' : `published ${dateInWords(published)}`,
    `${plainText(source.name)}${page === null ? '' : `, p. ${page}`}, line ${claim.line}`,
    ruling && plainText(ruling),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
