import picocolors from 'picocolors';

/**
 * Whether to write with colours: to a terminal that has them, and elsewhere only when asked to.
 *
 * A continuous-integration run or Windows alone is no reason: what is piped is read by programs, too.
 * @param isTerminal whether the output goes to a terminal
 * @param environment the process's variables; `NO_COLOR` (no-color.org) outranks `FORCE_COLOR`, empty ones don't count
 */
export function wantsColors(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}

/** The colours of this process's standard output; each leaves its text as it is where none are wanted. */
export const colors = picocolors.createColors(wantsColors(process.stdout.isTTY === true, process.env));
