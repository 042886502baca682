import type { Span } from '../corpus/span.ts';
import { type Named, type RuleWatcher, watchRules } from './rules.ts';

/** Rules that held while a stretch of a text was read, in the order in which they did. */
export interface Decision extends Span {
  readonly rules: readonly Named[];
}

/** What a piece of work gave, and which rules held on its way. */
export interface Recorded<Result> {
  readonly result: Result;
  /** By the stretches that were read, in that order; a stretch may come several times. */
  readonly decisions: readonly Decision[];
  /** All rules that held, those that no stretch is known of included. */
  readonly rules: ReadonlySet<Named>;
}

/** Does a piece of work and records which rules hold, `off` left out of their tables. */
export function recordRules<Result>(work: () => Result, off: ReadonlySet<Named> = new Set()): Recorded<Result> {
  const decisions: Decision[] = [];
  const rules = new Set<Named>();
  let held: Named[] = [];
  const watcher: RuleWatcher = {
    isOff: (rule) => off.has(rule),
    held: (rule) => {
      held.push(rule);
      rules.add(rule);
    },
    about: ({ start, end }) => {
      if (held.length > 0) decisions.push({ start, end, rules: held });
      held = [];
    },
  };
  return { result: watchRules(watcher, work), decisions, rules };
}

/** The names of the rules that decided about a span, each once. */
export function rulesAbout(decisions: readonly Decision[], { start, end }: Span): readonly string[] {
  const about = decisions.filter((decision) => decision.start < end && start < decision.end);
  return [...new Set(about.flatMap(({ rules }) => rules.map(({ name }) => name)))];
}
