/** The probability that log-odds stand for, 0 to 1. */
export function confidenceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
