import { FIGURE_KINDS, type Qualifier } from '../figures/figure.ts';
import type { Annotation, Correction, DecisionKind, DecisionStep, Ground, Target } from './annotation.ts';
import { agentName } from './bodies/agents.ts';
import { bodyOf } from './bodies/bodies.ts';
import { isObject, type JsonObject, listOf } from './json/json.ts';
import { readTarget, writeTarget } from './web-target.ts';

/** The terms that the data model lacks stand under this prefix. */
export const NAMESPACE = 'https://github.com/crosscheck/crosscheck/ns#';

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

const DECISIONS: readonly DecisionKind[] = ['explained', 'settled', 'dismissed'];
const STEPS: readonly DecisionStep['decision'][] = [...DECISIONS, 'reopened'];
const GROUNDS: readonly Ground[] = ['scope', 'date', 'definition', 'rounding', 'translation', 'other'];
const QUALIFIERS: readonly Qualifier[] = ['=', '~', '<', '<=', '>', '>='];

/**
 * Reads an annotation of the W3C Web Annotation Data Model; one from elsewhere that has words and a place in a text is a
 * note. Null for what is none or is about something else: it is kept, and not shown.
 */
export function readAnnotation(raw: unknown): Annotation | null {
  if (!isObject(raw) || text(raw.id) === '' || !listOf(raw.type).includes('Annotation')) return null;
  const targets = listOf(raw.target).map(readTarget);
  if (targets.length === 0 || targets.some((target) => target === null)) return null;
  const common = {
    ...(saysMore(raw) ? { written: raw } : {}),
    id: text(raw.id),
    targets: targets as readonly Target[],
    body: bodyOf(raw),
    creator: agentName(raw.creator),
    created: text(raw.created),
    modified: text(raw.modified) || text(raw.created),
  };
  const history = listOf(raw['crosscheck:history']).flatMap(readStep);
  // What was taken back says so by its history alone: whoever knows of none reads no decision that holds.
  const decision = oneOf(raw['crosscheck:decision'], DECISIONS) ?? (history.length > 0 ? 'reopened' : null);
  if (decision !== null) {
    return { ...common, kind: 'decision', decision, ...judged(raw), code: text(raw['crosscheck:code']), history };
  }
  if (isObject(raw['crosscheck:correction'])) {
    return { ...common, kind: 'correction', correction: readCorrection(raw['crosscheck:correction']) };
  }
  const relation = oneOf(raw['crosscheck:question'], ['same', 'apart'] as const);
  if (relation !== null) return { ...common, kind: 'question', relation };
  if (isObject(raw['crosscheck:claim'])) {
    const { 'crosscheck:value': value, 'crosscheck:unit': unit } = raw['crosscheck:claim'];
    const amount = { value: finite(value) ?? null, ...readEnds(raw['crosscheck:claim']) };
    return { ...common, kind: 'claim', ...amount, unit: text(unit) || null };
  }
  // Words that somebody only marked say nothing more than that.
  if (common.body === '' && !listOf(raw.motivation).includes('highlighting')) return null;
  const answers = text(raw['crosscheck:answers']);
  return {
    ...common,
    kind: 'note',
    resolved: raw['crosscheck:resolved'] === true,
    ...(answers === '' ? {} : { answers }),
  };
}

/** The fields that a kind of annotation is read from and written with. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'target',
]);

/** Whether an annotation says what nothing here knows: of several people, programs, tags, things linked to, fields of others. */
function saysMore(raw: JsonObject): boolean {
  return (
    Object.keys(raw).some((key) => !OWN_FIELDS.has(key) && !key.startsWith('crosscheck:')) ||
    isManifold(raw.body) ||
    isManifold(raw.creator) ||
    (isObject(raw.creator) && (raw.creator.type !== 'Person' || Object.keys(raw.creator).length > 2))
  );
}

function isManifold(value: unknown): boolean {
  return value !== undefined && !isObject(value);
}

function judged(raw: JsonObject): Pick<DecisionStep, 'ground' | 'position'> {
  return { ground: oneOf(raw['crosscheck:ground'], GROUNDS), position: text(raw['crosscheck:position']) || null };
}

function readStep(raw: unknown): readonly DecisionStep[] {
  const decision = isObject(raw) ? oneOf(raw['crosscheck:step'], STEPS) : null;
  if (!isObject(raw) || decision === null) return [];
  const [reason, creator, created] = [text(raw['crosscheck:reason']), agentName(raw.creator), text(raw.created)];
  return [{ decision, ...judged(raw), reason, creator, created }];
}

function writeStep({ decision, ground, position, reason, creator, created }: DecisionStep): JsonObject {
  return {
    'crosscheck:step': decision,
    ...writeJudged({ ground, position }),
    'crosscheck:reason': reason || undefined,
    creator: creator === '' ? undefined : { type: 'Person', name: creator },
    created: created || undefined,
  };
}

function writeJudged({ ground, position }: Pick<DecisionStep, 'ground' | 'position'>): JsonObject {
  return { 'crosscheck:ground': ground ?? undefined, 'crosscheck:position': position ?? undefined };
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The ends of a range, as far as they are there. */
function readEnds(raw: JsonObject): { readonly low?: number; readonly high?: number } {
  const [low, high] = [finite(raw['crosscheck:low']), finite(raw['crosscheck:high'])];
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function readCorrection(raw: JsonObject): Correction {
  const value = finite(raw['crosscheck:value']) ?? (text(raw['crosscheck:value']) || undefined);
  const unit = raw['crosscheck:unit'];
  const speaker = raw['crosscheck:speaker'];
  const kind = oneOf(raw['crosscheck:kind'], FIGURE_KINDS);
  const qualifier = oneOf(raw['crosscheck:qualifier'], QUALIFIERS);
  return {
    ...(raw['crosscheck:noFigure'] === true ? { noFigure: true as const } : {}),
    ...(value === undefined ? {} : { value }),
    ...readEnds(raw),
    ...(typeof unit === 'string' ? { unit: unit || null } : {}),
    ...(typeof speaker === 'string' ? { speaker: speaker || null } : {}),
    ...(kind === null ? {} : { kind }),
    ...(qualifier === null ? {} : { qualifier }),
  };
}

const MOTIVATIONS = {
  note: 'commenting',
  decision: 'assessing',
  correction: 'editing',
  question: 'linking',
  claim: 'describing',
} as const satisfies Record<Annotation['kind'], string>;

/**
 * An annotation as the data model writes it. `before` is what stood there, else what it was read from: fields that nothing
 * here knows stay as they are, in their places.
 */
export function writeAnnotation(annotation: Annotation, before: JsonObject = annotation.written ?? {}): JsonObject {
  const { kind, id, creator, created, modified, body, targets } = annotation;
  const written: Record<string, unknown> = {
    id,
    type: before.type ?? 'Annotation',
    motivation: before.motivation ?? (isReply(annotation) ? 'replying' : MOTIVATIONS[kind]),
    creator:
      agentName(before.creator) === creator ? before.creator : creator ? { type: 'Person', name: creator } : undefined,
    created: created || undefined,
    modified: modified && modified !== created ? modified : undefined,
    body: writeBody(annotation, before),
    target: writeTargets(targets, before),
    ...ownTerms(annotation),
  };
  if (before.bodyValue !== undefined && body !== before.bodyValue) written.bodyValue = undefined;
  const merged = { ...written, ...before, ...written };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function isReply(annotation: Annotation): boolean {
  return annotation.kind === 'note' && annotation.answers !== undefined;
}

function writeBody(annotation: Annotation, before: JsonObject): unknown {
  if (annotation.body === bodyOf(before)) return before.body;
  if (annotation.body === '') return undefined;
  const purpose = MOTIVATIONS[annotation.kind];
  const [first] = listOf(before.body);
  const kept = isObject(first) && listOf(before.body).length === 1 ? first : {};
  return { ...kept, type: 'TextualBody', value: annotation.body, format: 'text/markdown', purpose };
}

function writeTargets(targets: readonly Target[], before: JsonObject): unknown {
  const old = listOf(before.target);
  const written = targets.map((target, index) => writeTarget(target, old[index]));
  return written.length === 1 ? written[0] : written;
}

function ownTerms(annotation: Annotation): JsonObject {
  switch (annotation.kind) {
    case 'note':
      return {
        'crosscheck:resolved': annotation.resolved || undefined,
        'crosscheck:answers': annotation.answers,
      };
    case 'decision':
      return {
        'crosscheck:decision': annotation.decision === 'reopened' ? undefined : annotation.decision,
        ...writeJudged(annotation),
        'crosscheck:code': annotation.code,
        'crosscheck:history': annotation.history.length === 0 ? undefined : annotation.history.map(writeStep),
      };
    case 'correction': {
      // A list of terms has no null in it: what is taken away is written as an empty text.
      const terms = Object.entries(annotation.correction).map(([key, value]) => [`crosscheck:${key}`, value ?? '']);
      return { 'crosscheck:correction': Object.fromEntries(terms) };
    }
    case 'question':
      return { 'crosscheck:question': annotation.relation };
    case 'claim':
      return {
        'crosscheck:claim': {
          ...(annotation.value === null ? {} : { 'crosscheck:value': annotation.value }),
          ...(annotation.low === undefined ? {} : { 'crosscheck:low': annotation.low }),
          ...(annotation.high === undefined ? {} : { 'crosscheck:high': annotation.high }),
          ...(annotation.unit === null ? {} : { 'crosscheck:unit': annotation.unit }),
        },
      };
  }
}
