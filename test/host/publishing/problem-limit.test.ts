import { expect, it } from 'vitest';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { mostSevere } from '../../../server/src/host/publishing/problem-limit.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const problems = ([4, 2, 3, 2, 1, 4] as DiagnosticSeverity[]).map(
  (severity, at): Diagnostic => ({ range, severity, message: String(at) }),
);
const messages = (limit: number) => mostSevere(problems, limit).map(({ message }) => message);

it('keeps all that fit', () => {
  expect(mostSevere(problems, 6)).toBe(problems);
});

it('keeps the most severe of too many, in their order', () => {
  expect(messages(3)).toEqual(['1', '3', '4']);
  expect(messages(5)).toEqual(['0', '1', '2', '3', '4']);
});

it('keeps what leads its finding before what repeats it', () => {
  const told = problems.map((problem, at) => ({ ...problem, severity: 2 as const, leads: at % 2 === 1 }));
  expect(mostSevere(told, 3).map(({ message }) => message)).toEqual(['1', '3', '5']);
});

it('lets no flood of one kind drown another of the same severity', () => {
  const flood = Array.from({ length: 50 }, (): Diagnostic => ({ range, severity: 2, code: 'flood', message: 'flood' }));
  const rare: Diagnostic = { range, severity: 2, code: 'rare', message: 'rare' };
  const kept = mostSevere([...flood, rare, rare], 10);
  expect(kept).toHaveLength(10);
  expect(kept.filter(({ code }) => code === 'rare')).toHaveLength(2);
});
