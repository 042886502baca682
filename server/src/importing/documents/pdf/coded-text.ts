import { PRIVATE_LETTERS } from '../../lexicon/private-letters.ts';

/** A piece of text as pdf.js gives it, as far as it tells which letters it has. */
interface FontText {
  readonly str: string;
  readonly fontName: string;
}

/** What no letter is: a code to which the PDF gives no letter is taken for the character of that number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u0080-\u009f]/g;
/** The same numbers of Windows’ letters, which some programs write for those of Unicode: quotes and dashes. */
const WINDOWS = /[\u0080-\u009f]/g;
/** It is drawn as the other hyphen is (ISO 32000-2, D.2, note 6). */
const SOFT_HYPHEN = '\u00ad';
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
    if (new Set(controls).size === 1 && controls[0]! < ' ' && hasWords(text)) blanks.set(font, controls[0]!);
    else coded.add(font);
  }
  const readable = texts
    .filter(({ fontName }) => !coded.has(fontName))
    .map((text) => ({ ...text, str: lettersOf(text.str, blanks.get(text.fontName)) }));
  return { texts: readable, isWhole: coded.size === 0 };
}

/** A text with the letters that its codes mean: "12\u009615" is 12–15, and figures of old style are figures. */
function lettersOf(text: string, blank: string | undefined): string {
  return (blank === undefined ? text : text.replaceAll(blank, ' '))
    .replace(WINDOWS, (code) => new TextDecoder('windows-1252').decode(Uint8Array.of(code.charCodeAt(0))))
    .replace(/[\uf724-\uf7a2]/g, (code) => PRIVATE_LETTERS.get(code) ?? code)
    .replaceAll(SOFT_HYPHEN, '-');
}

function hasWords(text: string): boolean {
  const letters = text.match(/[a-z]/gi) ?? [];
  return letters.length > 0 && letters.filter((letter) => /[aeiouy]/i.test(letter)).length >= letters.length * VOWELS;
}
