/**
 * What stands beside numbers in the font Symbol, by its code there (Unicode's mapping of Adobe's Symbol encoding): signs that
 * a figure means something else without.
 */
export const SYMBOL_FONT: ReadonlyMap<number, string> = new Map([
  [0x25, '%'],
  [0x2b, '+'],
  [0x2d, '−'],
  [0x2f, '/'],
  [0x3c, '<'],
  [0x3d, '='],
  [0x3e, '>'],
  [0x40, '≅'],
  [0x7e, '∼'],
  [0xa0, '€'],
  [0xa3, '≤'],
  [0xa4, '⁄'],
  [0xa5, '∞'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xbc, '…'],
  [0xd7, '⋅'],
]);
