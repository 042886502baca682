import { readFileSync } from 'node:fs';
import { fingerprint } from '../../collation/fingerprint.ts';
import { InputError, inputErrorOf } from './reading/input-error.ts';

/** What tells a finding apart on every machine: its code, and who says what. Lines, folders and wording play no part. */
interface Identified {
  readonly code: string;
  readonly id: string;
  readonly positions: readonly { readonly claims: readonly { readonly source: string; readonly text: string }[] }[];
}

/**
 * Short names of findings that survive shifted lines and other folders: of a fault, of what it is and where; of any other,
 * of who says what. The second of two that are named alike is told apart by its number.
 */
export function portableIds(findings: readonly Identified[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, id, positions }) => {
    const claims = positions.flatMap((position) => position.claims.map(({ source, text }) => `${source}\n${text}`));
    const name = fingerprint([code, ...(claims.length > 0 ? claims.sort() : [id])]);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${name}-${number}`;
  });
}

/** What a SARIF log calls that name. */
export const FINGERPRINT = 'crosscheckFinding/v3';

/**
 * What a former report knew: one of `check` or of `draft`, `--format json` or `sarif`.
 *
 * @throws InputError where the file cannot be read or is no such report.
 */
export function readBaseline(path: string): ReadonlySet<string> {
  const document = parse(path);
  if (Array.isArray(document.figures) && 'draft' in document)
    return new Set((document.figures as { id: string }[]).map(({ id }) => id));
  if (Array.isArray(document.findings)) return new Set(portableIds(document.findings as Identified[]));
  if (Array.isArray(document.runs)) {
    const runs = document.runs as { results?: { partialFingerprints?: Readonly<Record<string, string>> }[] }[];
    const ids = runs.flatMap(({ results = [] }) => results.map((result) => result.partialFingerprints?.[FINGERPRINT]));
    return new Set(ids.filter((id) => id !== undefined));
  }
  throw new InputError(`${path}: is no report of crosscheck check or draft, --format json or sarif`);
}

function parse(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw inputErrorOf(path, error);
  }
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null ? (document as Readonly<Record<string, unknown>>) : {};
  } catch (error) {
    throw new InputError(`${path}: is not valid JSON (${error instanceof Error ? error.message : error})`);
  }
}
