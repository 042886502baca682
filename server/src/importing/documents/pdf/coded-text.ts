/** A piece of text as pdf.js gives it, as far as it tells which letters it has. */
interface FontText {
  readonly str: string;
  readonly fontName: string;
}

/** What no letter is: a code to which the PDF gives no letter is taken for the character of that number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f]/g;
/** A font of which so large a share is controls has codes for letters. */
const CODED = 0.05;
/** Of Latin letters in words so many are vowels at least; of codes that were taken for letters, fewer. */
const VOWELS = 1 / 3;

/**
 * Texts without those in fonts that do not say which letters their codes mean: 41 may be drawn there and read as “7,”. Where
 * the blank alone has a code, it is a blank.
 *
 * @returns the texts that can be read, and whether others were left out
 */
export function readableTexts<T extends FontText>(
  texts: readonly T[],
): { readonly texts: readonly T[]; readonly isWhole: boolean } {
  const byFont = new Map<string, string>();
  for (const { str, fontName } of texts) byFont.set(fontName, (byFont.get(fontName) ?? '') + str);
  const coded = new Set<string>();
  const blanks = new Map<string, string>();
  for (const [font, text] of byFont) {
    const controls = text.match(CONTROL) ?? [];
    if (controls.length === 0 || controls.length < text.replace(/\s/g, '').length * CODED) continue;
    if (new Set(controls).size === 1 && hasWords(text)) blanks.set(font, controls[0]!);
    else coded.add(font);
  }
  if (coded.size === 0 && blanks.size === 0) return { texts, isWhole: true };
  const readable = texts
    .filter(({ fontName }) => !coded.has(fontName))
    .map((text) => {
      const blank = blanks.get(text.fontName);
      return blank === undefined ? text : { ...text, str: text.str.replaceAll(blank, ' ') };
    });
  return { texts: readable, isWhole: coded.size === 0 };
}

function hasWords(text: string): boolean {
  const letters = text.match(/[a-z]/gi) ?? [];
  return letters.length > 0 && letters.filter((letter) => /[aeiouy]/i.test(letter)).length >= letters.length * VOWELS;
}
