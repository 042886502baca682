import { type Asked, COMPARABLE_KINDS, type ComparableKind } from '../../claims/asked-claims.ts';
import { LIKELY } from '../../collation/verdicts/verdicts.ts';
import type { Severity } from '../../corpus/fault.ts';
import { FAULT_SEVERITIES } from '../../corpus/faults.ts';
import type { HintSettings } from '../../features/marks/inlay-hints.ts';
import type { ProblemCode, ProblemSettings } from '../../features/problems/diagnostics.ts';

/** What the user chose; every change is taken up without a restart. */
export interface Settings extends ProblemSettings, HintSettings {
  /** URIs of folders of which every text is one source of a corpus, without a slash at the end. */
  readonly folders: readonly string[];
  /** Patterns of the paths of drafts, which are checked and are no sources. */
  readonly drafts: readonly string[];
  /** Whether sources are compared inside their own corpus alone or in the whole workspace. */
  readonly comparisonScope: 'corpus' | 'workspace';
  /** What of the sources is compared. */
  readonly asked: Asked;
  readonly leastConfidence: number;
  /** Whether each source has a line above it that tells what is in it. */
  readonly codeLens: boolean;
  /** Whether cards name the rules that decided their figures: with a verbose trace, for whoever works on Crosscheck. */
  readonly rulesOnCards: boolean;
}

const ALL_KINDS = Object.keys(COMPARABLE_KINDS) as readonly ComparableKind[];

export const DEFAULT_SETTINGS: Settings = {
  folders: [],
  drafts: [],
  comparisonScope: 'corpus',
  severities: {},
  leastConfidence: LIKELY,
  asked: { kinds: new Set(ALL_KINDS), onlyEnglish: false },
  codeLens: true,
  rulesOnCards: false,
  dateHints: true,
  valueHints: true,
  otherValueHints: true,
};

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

const CODES: ReadonlySet<string> = new Set<ProblemCode>([
  ...(Object.keys(FAULT_SEVERITIES) as (keyof typeof FAULT_SEVERITIES)[]),
  'contradiction',
  'arithmetic',
  'differs',
  'undated',
  'superseded',
  'revised',
  'rounding',
  'quote-variant',
]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSeverities(value: unknown): Settings['severities'] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([code, severity]) => CODES.has(code) && SEVERITIES.has(severity)));
}

/** From which probability on what may differ is shown, 0 to 1. */
function readConfidence(value: unknown): number {
  const least = isRecord(value) ? value.leastConfidence : null;
  return typeof least === 'number' && least >= 0 && least <= 1 ? least : LIKELY;
}

function readKinds(value: unknown): Asked['kinds'] {
  return new Set(Array.isArray(value) ? ALL_KINDS.filter((kind) => value.includes(kind)) : ALL_KINDS);
}

function readFolders(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((folder) => typeof folder === 'string').map((folder) => folder.replace(/\/$/, ''));
}

function readWords(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];
}

/** The section `crosscheck` of a client's configuration; what is missing or makes no sense falls back to its default. */
export function readSettings(section: unknown): Settings {
  if (!isRecord(section)) return DEFAULT_SETTINGS;
  const hints = isRecord(section.inlayHints) ? section.inlayHints : {};
  return {
    folders: readFolders(section.folders),
    drafts: readWords(section.drafts),
    comparisonScope: section.comparisonScope === 'workspace' ? 'workspace' : 'corpus',
    severities: readSeverities(section.severity),
    asked: { kinds: readKinds(section.kinds), onlyEnglish: section.language === 'leaveOut' },
    leastConfidence: readConfidence(section.differs),
    codeLens: section.codeLens !== false,
    rulesOnCards: isRecord(section.trace) && section.trace.server === 'verbose',
    dateHints: hints.dates !== false,
    valueHints: hints.values !== false,
    otherValueHints: hints.otherValues !== false,
  };
}
