import { setFlagsFromString } from 'node:v8';

/** How much of a function's bytecode runs between two looks at it, in bytes: fifteen times what the engine takes for programs of other kinds. */
const BUDGET = 1_000_000;

/**
 * Has the engine wait longer before it compiles a function for speed. Texts are read by thousands of small functions, each
 * of which meets something new for a while: compiled at once they are thrown away and compiled again, and with them a third
 * of the time of a corpus of some megabytes is the compiler's. Until then they run as plain machine code, which costs next
 * to nothing to make, and are not interpreted. To be called before anything is read.
 */
export function compileLate(): void {
  if (hasBudget(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString('--always-sparkplug');
}

/**
 * Whether an engine can be told the budget: those of Node 22 and later count how often a function was called instead, and
 * would say on standard error that they do not know the flag.
 *
 * @param engine the version of V8, as "11.3.244.8-node.34"
 */
export function hasBudget(engine: string): boolean {
  return Number.parseInt(engine, 10) < 12;
}
