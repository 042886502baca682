import * as z from 'zod/mini';
import { FOUND_BY_WEIGHT, VERDICTS_BY_WEIGHT } from '../../features/answers/answers.ts';
import { DRAFT_STATUSES } from '../../features/protocol/draft-protocol.ts';
import { FIGURE_KINDS } from '../../figures/figure.ts';

/** Texts beyond this many characters are refused: a draft is an article, not a book. */
const LONGEST_TEXT = 200_000;
const LONGEST_WORDS = 400;
const LONGEST_NAME = 2000;
export const DEFAULT_BUDGET = 4000;
const LEAST_BUDGET = 500;
const MOST_BUDGET = 25_000;

const words = z.string().check(z.minLength(1), z.maxLength(LONGEST_WORDS));
const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
const count = z.int().check(z.nonnegative());
/** A schema with a sentence that an agent reads. */
function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  return schema.check(z.describe(description)) as Schema;
}

const paging = {
  cursor: z.optional(
    described(z.string().check(z.regex(/^\d{1,9}$/)), 'nextCursor of the former call; left out for the beginning'),
  ),
  budget: z.optional(
    described(
      z.int().check(z.minimum(LEAST_BUDGET), z.maximum(MOST_BUDGET)),
      `most tokens of the result (${DEFAULT_BUDGET} by default)`,
    ),
  ),
};
const narrowing = {
  words: z.optional(
    described(words, 'words that all stand in the question, its values, or names of speakers or sources'),
  ),
  source: z.optional(described(words, 'part of the name of a source that takes part')),
};
const claimName = described(name, 'the field “claim” of a claim in another result');

/** What each tool takes. Nothing else is let through. */
export const INPUTS = {
  list_findings: z.strictObject({
    code: z.optional(described(z.enum(FOUND_BY_WEIGHT), 'findings of this code alone')),
    open: z.optional(described(z.boolean(), 'true: nobody decided on them; false: somebody did')),
    ...narrowing,
    ...paging,
  }),
  list_questions: z.strictObject({
    verdict: z.optional(
      described(z.enum(VERDICTS_BY_WEIGHT), 'questions of this verdict alone; “agreement” where all agree'),
    ),
    ...narrowing,
    ...paging,
  }),
  show_question: z.strictObject({ id: described(name, 'the id of a finding or question'), ...paging }),
  find_figures: z.strictObject({
    about: described(words, 'what the figures are about, in a few words: “people injured at the mill”'),
    kind: z.optional(z.enum(FIGURE_KINDS)),
    source: narrowing.source,
    ...paging,
  }),
  check_text: z.strictObject({
    text: described(
      z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
      'a draft, or a single sentence: its figures and quotations are checked',
    ),
    published: z.optional(
      described(
        z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
        'the day as of which it speaks, YYYY-MM-DD; else now',
      ),
    ),
    story: z.optional(described(words, 'the “story” of the sources that it is about, where they name one')),
    onlyProblems: z.optional(described(z.boolean(), 'leaves out what is supported, or cannot be checked')),
    ...paging,
  }),
  explain_pair: z.strictObject({ a: claimName, b: claimName }),
  propose_decision: z.strictObject({
    finding: described(name, 'the id of a finding'),
    decision: described(
      z.enum(['settled', 'explained', 'dismissed']),
      'settled: one position holds; explained: they differ for a reason; dismissed: no finding',
    ),
    position: z.optional(described(words, 'of a settled finding, the text of the position that holds')),
    reason: described(
      z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
      'why, for the people who will judge it',
    ),
    agent: described(z.string().check(z.minLength(1), z.maxLength(80)), 'who you are'),
  }),
  add_note: z.strictObject({
    claim: claimName,
    text: described(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)), 'the note, in Markdown'),
    agent: described(z.string().check(z.minLength(1), z.maxLength(80)), 'who you are'),
  }),
} as const;

const text = z.string();
const maybe = z.nullable(text);
const nextCursor = maybe;
const counts = z.record(text, count);
const position = { text, claims: count, sources: count, independentOrigins: count };
const claim = {
  claim: text,
  text,
  value: text,
  counts: maybe,
  sentence: text,
  speaker: maybe,
  quoted: z.boolean(),
  asOf: maybe,
  source: text,
  title: maybe,
  publisher: maybe,
  published: maybe,
  url: maybe,
  uri: text,
  line: count,
  start: count,
  end: count,
};
const positions = z.array(z.strictObject(position));
const notice = text;
const decision = z.nullable(
  z.strictObject({
    decision: text,
    ground: maybe,
    position: maybe,
    reason: text,
    by: text,
    created: text,
    reopened: maybe,
  }),
);
const written = z.strictObject({ ok: z.boolean(), message: text });

/** What each tool gives, as structured content. */
export const OUTPUTS = {
  list_findings: z.strictObject({
    notice,
    total: count,
    countsByCode: counts,
    findings: z.array(
      z.strictObject({
        id: text,
        code: text,
        severity: text,
        confidence: z.number(),
        question: text,
        questionId: text,
        explanation: text,
        positions,
        morePositions: count,
        independentOrigins: count,
        decided: z.boolean(),
      }),
    ),
    leftOut: count,
    nextCursor,
  }),
  list_questions: z.strictObject({
    notice,
    total: count,
    countsByVerdict: counts,
    questions: z.array(
      z.strictObject({
        id: text,
        question: text,
        verdict: text,
        positions,
        morePositions: count,
        independentOrigins: count,
      }),
    ),
    leftOut: count,
    nextCursor,
  }),
  show_question: z.strictObject({
    notice,
    id: text,
    question: text,
    verdict: text,
    independentOrigins: count,
    positions: z.array(z.strictObject({ position: count, ...position })),
    morePositions: count,
    findings: z.array(z.strictObject({ id: text, code: text, explanation: text, decision })),
    claimsInAll: count,
    claims: z.array(z.strictObject({ position: count, ...claim })),
    claimsLeftOut: count,
    nextCursor,
  }),
  find_figures: z.strictObject({
    notice,
    total: count,
    figures: z.array(z.strictObject({ ...claim, questionId: maybe, verdict: maybe })),
    leftOut: count,
    nextCursor,
  }),
  check_text: z.strictObject({
    notice,
    total: count,
    countsByStatus: counts,
    passages: z.array(
      z.strictObject({
        kind: z.enum(['figure', 'quotation']),
        start: z.int(),
        end: z.int(),
        text,
        status: z.enum(DRAFT_STATUSES),
        question: text,
        explanation: text,
        suggestion: maybe,
        independentOrigins: count,
        evidence: z.array(
          z.strictObject({
            text,
            support: text,
            asOf: maybe,
            independentOrigins: count,
            claims: z.array(z.strictObject(claim)),
            moreClaims: count,
          }),
        ),
        moreValues: count,
      }),
    ),
    leftOut: count,
    nextCursor,
  }),
  explain_pair: z.strictObject({
    notice,
    claims: z.array(z.strictObject(claim)),
    conclusion: text,
    confidence: z.number(),
    obstacle: maybe,
    decided: text,
    sharedQuestion: z.nullable(z.strictObject({ id: text, question: text, relation: maybe })),
    evidence: z.array(z.strictObject({ name: text, words: text, weight: z.number() })),
  }),
  propose_decision: written,
  add_note: written,
} as const;
