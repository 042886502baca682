/** In characters, so that paths stay short. */
const LONGEST = 50;

/** What one of many documents in a file is called: its number from 1, and the first words of its title: "0012-water-rises". */
export function partName(number: number, title: string | undefined): string {
  const words = (title ?? '')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let name = String(number).padStart(4, '0');
  for (const word of words) {
    if (name.length + word.length >= LONGEST) break;
    name += `-${word}`;
  }
  return name;
}
