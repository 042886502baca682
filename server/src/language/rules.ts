import type { Span } from '../corpus/span.ts';

/** What decides something and can be told, counted and switched off. */
export interface Named {
  /** Unlike that of any other of its sort, in small letters with hyphens. */
  readonly name: string;
}

/** What a rule is known by. */
export interface NamedRule extends Named {
  /** A text of which the rule decides something: without it, something else would be read. */
  readonly example: string;
  /** A text much like it in which the rule does not hold. */
  readonly counterexample: string;
}

/** What a table may be asked: whether it holds of something. */
export interface Test<Asked extends readonly unknown[]> extends Named {
  readonly test: (...asked: Asked) => boolean;
}

/** One way to decide something about a text. Rules stand in tables of their room, in the order in which they are tried. */
export interface Rule<Asked extends readonly unknown[]> extends NamedRule, Test<Asked> {}

/** The rules of one room under its name, for whoever lists, counts or tries them all. */
export interface RuleTable<Row extends Named = NamedRule> {
  readonly room: string;
  readonly rules: readonly Row[];
}

/** Follows which rules hold while something is read. */
export interface RuleWatcher {
  /** Whether a rule is left out, as if it stood in no table. */
  isOff(rule: Named): boolean;
  /** A rule held, and decided what its table was asked. */
  held(rule: Named): void;
  /** What held since the last such call was about this span of the text. */
  about(span: Span): void;
}

/**
 * Who watches now. The one state that reading has, and nothing is read out of it: it sees a piece of work from within
 * without being handed through every function that may ask a table.
 */
let watcher: RuleWatcher | null = null;

/** Has somebody watch while a piece of work is done, which must be done when it returns. */
export function watchRules<Result>(by: RuleWatcher, work: () => Result): Result {
  const before = watcher;
  watcher = by;
  try {
    return work();
  } finally {
    watcher = before;
  }
}

/** Whether somebody watches which rules hold. */
export function isWatched(): boolean {
  return watcher !== null;
}

/** Tells whoever watches that what was decided since the last such call was about a span of the text. */
export function decidedAbout(span: Span): void {
  watcher?.about(span);
}

/** What a table may be asked: four things at most, so that a rule is handed them one by one. */
export type Askable = readonly [unknown?, unknown?, unknown?, unknown?];

/** The first rule of a table that holds, null where none does. */
export function firstRule<Asked extends Askable, Row extends Test<Asked>>(
  table: readonly Row[],
  ...asked: Asked
): Row | null;
// Tables are asked some hundred times of every figure: gathered in an array and spread again, the arguments cost half of it.
export function firstRule(
  table: readonly Test<Askable>[],
  one?: unknown,
  two?: unknown,
  three?: unknown,
  four?: unknown,
): Test<Askable> | null {
  for (let at = 0; at < table.length; at++) {
    const rule = table[at]!;
    if (rule.test(one, two, three, four) && decides(rule)) return rule;
  }
  return null;
}

/** All rules of a table that hold, in its order. */
export function allRules<Asked extends Askable, Row extends Test<Asked>>(
  table: readonly Row[],
  ...asked: Asked
): readonly Row[] {
  return table.filter((rule) => ruleHolds(rule, ...asked));
}

/** Whether any rule of a table holds. */
export function anyRule<Asked extends Askable>(table: readonly Test<Asked>[], ...asked: Asked): boolean;
export function anyRule(
  table: readonly Test<Askable>[],
  one?: unknown,
  two?: unknown,
  three?: unknown,
  four?: unknown,
): boolean {
  return firstRule(table, one, two, three, four) !== null;
}

/** Whether a rule holds that stands in no table with others, where it is asked for by itself. */
export function ruleHolds<Asked extends Askable>(rule: Test<Asked>, ...asked: Asked): boolean;
export function ruleHolds(rule: Test<Askable>, one?: unknown, two?: unknown, three?: unknown, four?: unknown): boolean {
  return rule.test(one, two, three, four) && decides(rule);
}

/** Whether a rule that holds decides what its table was asked: it does, unless whoever watches leaves it out. */
export function decides(rule: Named): boolean {
  if (watcher === null) return true;
  if (watcher.isOff(rule)) return false;
  watcher.held(rule);
  return true;
}
