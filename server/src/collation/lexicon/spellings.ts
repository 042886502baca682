import { ORDINAL_FORMS, TENS, UNITS } from '../../language/lexicon/number-words.ts';

/** Numbers that some papers write in words and others in digits. "One" is a pronoun as well. */
export const WRITTEN_NUMBERS: ReadonlyMap<string, string> = new Map([
  ...[...UNITS, ...TENS].map(([word, number]): [string, string] => [word, String(number)]),
  ...ORDINAL_FORMS.values(),
]);

/** How British and American papers spell one word, by its ending: what is compared is the form on the right. Linear in a word. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // harbour, neighbours, honoured
  [/(?<=^\p{L}{3,20})our(?=(?:s|ed|ing|able|hood|hoods)?$)/u, 'or'],
  // organise, mobilised, organisation
  [/(?<=^\p{L}{3,20})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/u, 'iz'],
  // analyse
  [/(?<=^\p{L}{3,20})ys(?=(?:e|ed|es|ing)$)/u, 'yz'],
  // defence, offences
  [/(?<=^(?:def|off|pret))ence(?=s?$)/u, 'ense'],
  // centre, theatres, metre, fibre
  [/(?<=^\p{L}{2,20}[tb])re(?=s?$)/u, 'er'],
  // travelled, cancelling
  [/(?<=^\p{L}{2,20}[eai])ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
];
