import type { Run } from './run.ts';

/** What lies on a page beside its own text, as pdf.js tells of it: fields of a form, texts written onto the page. */
export interface Annotation {
  readonly subtype: string;
  /** "Tx" a text, "Ch" a choice. */
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly noView?: boolean;
  /** The lines that are shown. */
  readonly textContent?: readonly string[];
  /** Where the first of them begins, from the lower left corner of `rect`. */
  readonly textPosition?: readonly number[];
  /** Left, lower, right and upper edge; null of some that show nothing. */
  readonly rect: readonly number[] | null;
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** In points: letters whose size depends on the field are no larger. */
const LARGEST_SIZE = 12;
/** Of the size of a letter: how wide most are, how far apart lines are, and how far apart what stands on one line may be. */
const WIDTH = 0.5;
const LEADING = 1.2;
const SAME_LINE = 0.6;

/** The texts of a page with those that somebody filled in: each behind what stands before it on its line, else above it. */
export function withFilledFields(runs: readonly Run[], annotations: readonly Annotation[]): readonly Run[] {
  const fields = annotations.map(runsOf).filter((lines) => lines.length > 0);
  if (fields.length === 0) return runs;
  const behind = new Map<Run | undefined, Run[]>();
  for (const lines of fields) {
    const before = runBefore(runs, lines[0]!);
    behind.set(before, [...(behind.get(before) ?? []), ...lines]);
  }
  return [...runs.flatMap((run) => [run, ...(behind.get(run) ?? [])]), ...(behind.get(undefined) ?? [])];
}

/** The lines that a field or a note shows on the page. */
function runsOf(annotation: Annotation): readonly Run[] {
  const { rect, textPosition = [], defaultAppearanceData } = annotation;
  const [left = 0, lower = 0, right = 0, upper = 0] = rect ?? [];
  const size = defaultAppearanceData?.fontSize || Math.min(LARGEST_SIZE, (upper - lower) * SAME_LINE);
  const [x = 0, y = Math.max(0, upper - lower - size) / 2] = textPosition;
  return shownBy(annotation)
    .map((text, at) => ({
      text,
      x: left + x,
      y: lower + y - at * size * LEADING,
      width: Math.min(text.length * size * WIDTH, right - left),
      size,
    }))
    .filter(({ text }) => text.trim() !== '');
}

function shownBy(annotation: Annotation): readonly string[] {
  const { subtype, fieldType, fieldValue, noView, textContent, options = [] } = annotation;
  const isField = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
  if (noView || !(isField || subtype === 'FreeText')) return [];
  if (textContent) return textContent.flatMap((line) => line.split(/[\r\n]+/));
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .flatMap((value) =>
      (options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value).split(/[\r\n]+/),
    );
}

/** The text on the left of a field on its line that is nearest; else the last on the line right above it. */
function runBefore(runs: readonly Run[], field: Run): Run | undefined {
  let nearest: Run | undefined;
  let above: Run | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const higher = run.y - field.y;
    if (Math.abs(higher) < field.size * SAME_LINE && run.x < field.x) {
      if (nearest === undefined || run.x >= nearest.x) nearest = run;
    } else if (higher > 0 && higher < field.size * 3 && run.x < field.x + field.width) {
      if (above === undefined || run.y <= above.y) above = run;
    }
  }
  return nearest ?? above;
}
