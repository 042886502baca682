/** A number with its noun, in the plural where it needs one ("1 source", "2 sources"). */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
