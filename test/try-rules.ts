import { expect, it } from 'vitest';
import type { Named } from '../server/src/language/rules.ts';

/** What comes of an example, and the rules that held on the way. */
interface Tried {
  readonly result: unknown;
  readonly rules: Iterable<Named>;
}

/**
 * Tries each rule on what it says of itself: that it holds in its example and decides there, and does not hold in its
 * counterexample.
 *
 * @param read reads an example, with some rules left out where asked for
 */
export function tryRules<Example>(
  rules: readonly (Named & { readonly example: Example; readonly counterexample: Example })[],
  read: (example: Example, off?: readonly Named[]) => Tried,
): void {
  it.each(rules)('$name holds in its example and decides there', (rule) => {
    const { result, rules: held } = read(rule.example);
    expect([...held].map(({ name }) => name)).toContain(rule.name);
    expect(read(rule.example, [rule]).result).not.toEqual(result);
  });

  it.each(rules)('$name does not hold in its counterexample', (rule) => {
    expect([...read(rule.counterexample).rules].map(({ name }) => name)).not.toContain(rule.name);
  });
}
