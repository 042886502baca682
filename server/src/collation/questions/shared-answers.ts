import type { CollatedSource } from '../collated-source.ts';
import type { Asked } from './asked.ts';

/** A source with fewer claims has little that others could agree on. */
const TELLING = 4;

/** Kinds of figures that other happenings of a sort have as well: cities have shootings on any two nights. */
const IN_DOUBT: ReadonlySet<string> = new Set(['date', 'time']);

/**
 * The questions without those on a time or a day that only seem to contradict each other: two reports that tell much
 * and agree on nothing else (a toll, an age) are of two happenings of one kind as a rule.
 */
export function withoutUnsharedMoments(asked: readonly Asked[], sources: readonly CollatedSource[]): readonly Asked[] {
  if (!asked.some(isInDoubt)) return asked;
  const telling = new Set(
    sources.flatMap(({ source, analysis }) => (analysis.claims.length < TELLING ? [] : source.id)),
  );
  const others = asked
    .filter(({ key }) => !IN_DOUBT.has(key.kind))
    .flatMap(({ question }) => question.positions.map(sourcesOf));
  return asked.filter((each) => {
    if (!isInDoubt(each)) return true;
    const positions = each.question.positions.map(sourcesOf);
    return positions.some((one, at) => positions.slice(at + 1).some((other) => areOfOne(one, other, telling, others)));
  });
}

function isInDoubt({ key, question }: Asked): boolean {
  return IN_DOUBT.has(key.kind) && question.verdict === 'contradiction';
}

type SourceIds = ReadonlySet<string>;

/** Whether one source takes both positions, one of them tells too little to agree on more, or two agree on something else. */
function areOfOne(ones: SourceIds, others: SourceIds, telling: SourceIds, agreed: readonly SourceIds[]): boolean {
  if ([...ones, ...others].some((each) => !telling.has(each))) return true;
  if ([...ones].some((each) => others.has(each))) return true;
  return agreed.some((each) => meets(ones, each) && meets(others, each));
}

function meets(a: SourceIds, b: SourceIds): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function sourcesOf({ claims }: Asked['question']['positions'][number]): SourceIds {
  return new Set(claims.map(({ sourceId }) => sourceId));
}
