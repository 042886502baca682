import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../../corpus/span.ts';
import type { LineMap } from '../../indexing/line-map.ts';
import type { CheckedPassage, Draft } from './draft.ts';

/** A draft as it was checked, with its lines. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly lines: LineMap;
  readonly passages: readonly CheckedPassage[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** A span of the draft's file as an editor's range; editors do not show a byte-order mark. */
export function rangeInDraft({ lines }: CheckedDraft, { start, end }: Span): Range {
  return { start: positionInDraft(lines, start), end: positionInDraft(lines, end) };
}

function positionInDraft(lines: LineMap, offset: number): Position {
  const { line, character } = lines.positionAt(offset);
  return { line, character: Math.max(0, character - hidden(lines, line)) };
}

function hidden(lines: LineMap, line: number): number {
  return line === 0 && lines.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

/** The passage at an editor's position, or that ends there; a figure inside a quotation before the quotation. */
export function passageAt({ lines, passages }: CheckedDraft, position: Position): CheckedPassage | null {
  const offset = lines.offsetAt({ ...position, character: position.character + hidden(lines, position.line) });
  const holding = passages.filter(({ span }) => span.start <= offset && offset <= span.end);
  return holding.find(({ kind }) => kind === 'figure') ?? holding[0] ?? null;
}

/** The passages that a range touches. */
export function passagesIn(checked: CheckedDraft, { start, end }: Range): readonly CheckedPassage[] {
  const { lines, passages } = checked;
  const offsetOf = (position: Position) =>
    lines.offsetAt({ ...position, character: position.character + hidden(lines, position.line) });
  const [from, to] = [offsetOf(start), offsetOf(end)];
  return passages.filter(({ span }) => span.start <= to && from <= span.end);
}
