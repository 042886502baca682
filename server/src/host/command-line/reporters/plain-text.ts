/**
 * Characters that could act on a terminal, or reorder or hide what is printed: C0 and C1 controls, bidirectional marks
 * and overrides, line and paragraph separators, zero-width and byte-order marks, lone surrogates.
 */
const ACTIVE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** Text of a source as it may be printed: one line, every tab one space, nothing in it acts. Each unsafe character becomes `·`. */
export function plainText(text: string): string {
  return text.replace(ACTIVE, (character) => (character === '\t' ? ' ' : '·'));
}

/**
 * Lines in which the log of a build finds no command: GitHub Actions and Azure Pipelines obey "::name" where a line
 * begins with it, behind blanks and colours too, and "##[name]" or "##vso[name]" anywhere. A `·` parts what would act.
 */
export function withoutWorkflowCommands(lines: string): string {
  return lines.replace(COMMAND_START, '$1·::').replace(/##(?=\w*\[)/g, '##·');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COMMAND_START = /^((?:[^\S\n]|\u001b\[[\d;]*m)*)::/gm;

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const WIDTHLESS = /\p{Mn}|\p{Me}|\u200d/u;

/** How many columns a printed text takes on a terminal: two for East Asian wide characters and emoji, none for marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WIDTHLESS.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
