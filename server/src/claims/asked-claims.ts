import type { Source } from '../corpus/source.ts';
import type { FigureKind } from '../figures/figure.ts';
import type { Claim, SourceAnalysis } from './claim.ts';

/** What somebody can ask to have compared, each with the kinds of figures that it stands for. */
export const COMPARABLE_KINDS = {
  count: ['count', 'ordinal'],
  money: ['money'],
  measure: ['measure'],
  percentage: ['percentage', 'ratio'],
  age: ['age'],
  duration: ['duration'],
  date: ['date'],
  time: ['time'],
  quotation: [],
} as const satisfies Record<string, readonly FigureKind[]>;

export type ComparableKind = keyof typeof COMPARABLE_KINDS;

/** What of the sources is compared. */
export interface Asked {
  readonly kinds: ReadonlySet<ComparableKind>;
  /** Only sources whose header names no language, or English, are read. */
  readonly onlyEnglish: boolean;
}

/** "en", "en-GB", "English". */
const ENGLISH = /^en(?:$|[-_]|glish\b)/i;
const NOTHING = { claims: [], days: [], quotations: [] } as const;

/** What of an analysis is asked for; the very same where that is all of it. */
export function onlyAsked(analysis: SourceAnalysis, { header }: Source, { kinds, onlyEnglish }: Asked): SourceAnalysis {
  const { language } = header.known;
  if (onlyEnglish && language !== undefined && !ENGLISH.test(language.trim())) return { ...analysis, ...NOTHING };
  const all = Object.keys(COMPARABLE_KINDS) as readonly ComparableKind[];
  const left = all.filter((kind) => !kinds.has(kind));
  if (left.length === 0) return analysis;
  const leftOut: ReadonlySet<FigureKind> = new Set(left.flatMap((kind) => COMPARABLE_KINDS[kind]));
  const isAsked = ({ figure }: Claim) => !leftOut.has(figure.kind);
  return {
    ...analysis,
    claims: analysis.claims.filter(isAsked),
    days: kinds.has('date') ? analysis.days : [],
    quotations: kinds.has('quotation') ? analysis.quotations : [],
  };
}

/** Whether two people ask for the same. */
export function isSameAsked(a: Asked, b: Asked): boolean {
  return (
    a.onlyEnglish === b.onlyEnglish && a.kinds.size === b.kinds.size && [...a.kinds].every((kind) => b.kinds.has(kind))
  );
}
