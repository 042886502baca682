/** Texts that repeat what a careless matcher stumbles over, by name; each is repeated until a size is full. */
const REPEATED = {
  'digits, unbroken': '1234567890',
  'digits, apart': '1 2 3 4 ',
  and: 'and ',
  'opened quotes': '“',
  'straight quotes': '"',
  'nested brackets': '([{',
  'number words': 'two hundred and three thousand ',
  'numbers with a noun': '7 people, ',
  'capitalised words': 'Alder Birch Cedar ',
  'names and figures': 'Alder 5 Birch 7 ',
  said: 'said ',
  commas: ', ',
  'speakers and figures': 'Alder said 5 died, ',
  months: '3 May ',
  'ranges never closed': 'between 1 and ',
  'money signs': '$',
  'parts of nothing': 'one in ',
  'chained fractions': '1/2/',
  'chained dots': '1.1.1.1.',
  'chained groups': '1,234,',
  'qualifiers without a figure': 'at least ',
  'chained dates': 'January 1 January 2 ',
  'one word': 'a',
  hyphens: '-',
  'hyphenated number words': 'two-',
  'brackets never closed': '(12, ',
  apostrophes: "'",
  'web addresses': 'https://a.b/c/1/',
  'headlines without a full stop': 'Storm kills 12, hurts 30\n\n',
  'rows of a table': '1 2 3\n',
  'a number on each line': '5\n',
  'degrees in a row': '5°',
  'fraction signs': '½',
  'fraction signs, apart': '½ ',
  'quoted figures': '“5” ',
  'relative clauses': 'which held 3 ',
  'nouns in a row': 'house tree boat 3 ',
  spaces: ' ',
  'empty lines': '\n',
} as const;

/** The name of ordinary text, which all others are held against. */
export const PROSE = 'prose';

export const WORST_CASES = ['prose without a full stop', ...Object.keys(REPEATED)] as const;

/**
 * A text of `length` characters of one kind.
 * @param prose ordinary text; it is repeated where it is too short
 */
export function worstCase(name: string, length: number, prose: string): string {
  const unit = name in REPEATED ? REPEATED[name as keyof typeof REPEATED] : withoutEnds(prose);
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Prose in one line without the marks that end a sentence. */
function withoutEnds(prose: string): string {
  return `${prose.replace(/[.!?…:;\r\n]+/g, ' ')} `;
}
