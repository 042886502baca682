/** Money under its ISO 4217 code: symbols (matched as written) and names (lower case, singular). */
export interface Currency {
  readonly code: string;
  readonly symbols?: readonly string[];
  readonly names?: readonly string[];
}

/**
 * "$" alone is the US dollar unless the text says otherwise. "PS" and "Y=" are what "£" and "¥" turn into in text that
 * was folded to ASCII.
 */
export const CURRENCIES: readonly Currency[] = [
  {
    code: 'USD',
    symbols: ['$', 'US$', '$US', 'U.S.$', 'USD$'],
    names: ['dollar', 'us dollar', 'u.s. dollar', 'american dollar', 'buck', 'greenback'],
  },
  { code: 'EUR', symbols: ['€'], names: ['euro'] },
  {
    code: 'GBP',
    symbols: ['£', 'GB£', 'UK£', 'PS'],
    names: ['pound sterling', 'pounds sterling', 'british pound', 'quid'],
  },
  { code: 'JPY', symbols: ['¥', 'JP¥', 'Y='], names: ['yen', 'japanese yen'] },
  { code: 'CNY', symbols: ['CN¥', 'RMB', 'RMB¥', '元'], names: ['yuan', 'chinese yuan', 'renminbi', 'yuan renminbi'] },
  { code: 'INR', symbols: ['₹', 'Rs', 'Rs.'], names: ['rupee', 'indian rupee'] },
  { code: 'AUD', symbols: ['A$', 'AU$', '$A', 'AUD$', '$AU'], names: ['australian dollar', 'aussie dollar'] },
  { code: 'CAD', symbols: ['C$', 'CA$', 'CAD$', 'CDN$', 'Can$'], names: ['canadian dollar'] },
  { code: 'NZD', symbols: ['NZ$', '$NZ', 'NZD$'], names: ['new zealand dollar', 'kiwi dollar'] },
  { code: 'HKD', symbols: ['HK$', '$HK', 'HKD$'], names: ['hong kong dollar'] },
  { code: 'SGD', symbols: ['S$', 'SG$', 'SGD$'], names: ['singapore dollar', 'singaporean dollar'] },
  { code: 'TWD', symbols: ['NT$'], names: ['taiwan dollar', 'new taiwan dollar'] },
  { code: 'BRL', symbols: ['R$'], names: ['real', 'reais', 'brazilian real'] },
  { code: 'MXN', symbols: ['MX$', 'Mex$'], names: ['mexican peso'] },
  { code: 'MYR', symbols: ['RM'], names: ['ringgit', 'malaysian ringgit'] },
  { code: 'KRW', symbols: ['₩'], names: ['won', 'south korean won', 'korean won'] },
  { code: 'ILS', symbols: ['₪'], names: ['shekel', 'israeli shekel', 'new israeli shekel'] },
  { code: 'RUB', symbols: ['₽'], names: ['ruble', 'rouble', 'russian ruble', 'russian rouble'] },
  { code: 'UAH', symbols: ['₴'], names: ['hryvnia', 'ukrainian hryvnia'] },
  { code: 'TRY', symbols: ['₺'], names: ['lira', 'turkish lira'] },
  { code: 'CHF', symbols: ['CHF', 'SFr', 'Fr.'], names: ['swiss franc', 'franc'] },
  { code: 'SEK', names: ['swedish krona', 'swedish kronor', 'swedish crown', 'kronor', 'krona'] },
  { code: 'NOK', names: ['norwegian krone', 'norwegian kroner', 'norwegian crown'] },
  { code: 'DKK', names: ['danish krone', 'danish kroner', 'danish crown', 'krone', 'kroner'] },
  { code: 'ISK', names: ['icelandic krona'] },
  { code: 'PLN', symbols: ['zł'], names: ['zloty', 'polish zloty'] },
  { code: 'CZK', symbols: ['Kč'], names: ['koruna', 'czech koruna', 'czech crown'] },
  { code: 'HUF', names: ['forint', 'hungarian forint'] },
  { code: 'RON', names: ['leu', 'lei', 'romanian leu'] },
  { code: 'BGN', names: ['lev', 'leva'] },
  { code: 'HRK', names: ['kuna', 'croatian kuna'] },
  { code: 'RSD', names: ['serbian dinar'] },
  { code: 'ZAR', symbols: ['R'], names: ['rand', 'south african rand'] },
  { code: 'NGN', symbols: ['₦', 'N'], names: ['naira', 'nigerian naira'] },
  { code: 'KES', symbols: ['KSh', 'Ksh', 'Sh'], names: ['kenyan shilling', 'shilling'] },
  { code: 'UGX', symbols: ['USh'], names: ['ugandan shilling'] },
  { code: 'TZS', names: ['tanzanian shilling'] },
  { code: 'GHS', symbols: ['GH₵', '₵', 'GH¢'], names: ['cedi'] },
  { code: 'ETB', names: ['birr'] },
  { code: 'EGP', symbols: ['E£', 'LE'], names: ['egyptian pound'] },
  { code: 'LBP', names: ['lebanese pound', 'lebanese lira'] },
  { code: 'SYP', names: ['syrian pound'] },
  { code: 'SDG', names: ['sudanese pound'] },
  { code: 'JOD', names: ['jordanian dinar'] },
  { code: 'KWD', names: ['kuwaiti dinar'] },
  { code: 'IQD', names: ['iraqi dinar', 'dinar'] },
  { code: 'SAR', names: ['saudi riyal', 'riyal'] },
  { code: 'QAR', names: ['qatari riyal'] },
  { code: 'AED', symbols: ['Dh', 'Dhs', 'DH'], names: ['dirham', 'uae dirham', 'emirati dirham'] },
  { code: 'MAD', names: ['moroccan dirham'] },
  { code: 'IRR', names: ['rial', 'iranian rial', 'toman'] },
  { code: 'YER', names: ['yemeni rial'] },
  { code: 'OMR', names: ['omani rial'] },
  { code: 'AFN', names: ['afghani'] },
  { code: 'PKR', names: ['pakistani rupee', 'pakistan rupee'] },
  { code: 'LKR', names: ['sri lankan rupee'] },
  { code: 'NPR', names: ['nepali rupee', 'nepalese rupee'] },
  { code: 'BDT', symbols: ['৳', 'Tk'], names: ['taka', 'bangladeshi taka'] },
  { code: 'THB', symbols: ['฿'], names: ['baht', 'thai baht'] },
  { code: 'VND', symbols: ['₫'], names: ['dong', 'vietnamese dong'] },
  { code: 'IDR', symbols: ['Rp', 'Rp.'], names: ['rupiah', 'indonesian rupiah'] },
  { code: 'PHP', symbols: ['₱'], names: ['philippine peso'] },
  { code: 'MMK', names: ['kyat'] },
  { code: 'KHR', names: ['riel'] },
  { code: 'MNT', names: ['tugrik'] },
  { code: 'KZT', symbols: ['₸'], names: ['tenge'] },
  { code: 'UZS', names: ['uzbek som'] },
  { code: 'GEL', names: ['lari'] },
  { code: 'AMD', names: ['armenian dram'] },
  { code: 'AZN', names: ['manat'] },
  { code: 'BYN', names: ['belarusian ruble'] },
  { code: 'ARS', symbols: ['AR$'], names: ['argentine peso', 'argentinian peso'] },
  { code: 'CLP', names: ['chilean peso'] },
  { code: 'COP', names: ['colombian peso'] },
  { code: 'UYU', names: ['uruguayan peso'] },
  { code: 'CUP', names: ['cuban peso'] },
  { code: 'DOP', names: ['dominican peso'] },
  { code: 'PEN', symbols: ['S/'], names: ['nuevo sol', 'peruvian sol'] },
  { code: 'BOB', names: ['boliviano'] },
  { code: 'VES', names: ['bolivar'] },
  { code: 'JMD', symbols: ['J$'], names: ['jamaican dollar'] },
  { code: 'TTD', symbols: ['TT$'], names: ['trinidad and tobago dollar'] },
  { code: 'FJD', names: ['fijian dollar', 'fiji dollar'] },
  { code: 'ZWL', symbols: ['Z$'], names: ['zimbabwean dollar'] },
  { code: 'XAF', names: ['cfa franc'] },
  { code: 'XBT', symbols: ['₿'], names: ['bitcoin'] },
];

/** Behind an amount they tell that its dollars are those of the United States, whatever dollars a text pays in. As written. */
export const AMERICAN_MARKS: ReadonlySet<string> = new Set(['US']);

/** Money that is told under a name of its own: a part of a currency, or what several countries pay in. */
export interface Subunit {
  readonly unit: string;
  /** In all their forms but a plural in -s. */
  readonly words: readonly string[];
  /** Behind digits, as written. */
  readonly symbols?: readonly string[];
  /** ISO 4217 code of the currency of which a hundred make one, where the name alone tells it: cents may be of any. */
  readonly of?: string;
}

/** Words that are those of other things as well (ore, fen, agora, the readers of Kobo) are left out. */
export const SUBUNITS = [
  { unit: 'cent', words: ['cent'], symbols: ['¢', 'c'] },
  { unit: 'penny', words: ['penny', 'pence', 'pennies'], symbols: ['p'], of: 'GBP' },
  { unit: 'paisa', words: ['paisa', 'paise'], of: 'INR' },
  { unit: 'poisha', words: ['poisha'], of: 'BDT' },
  { unit: 'kopek', words: ['kopek', 'kopeck'], of: 'RUB' },
  { unit: 'kopiyka', words: ['kopiyka', 'kopiyok'], of: 'UAH' },
  { unit: 'öre', words: ['öre'], of: 'SEK' },
  { unit: 'øre', words: ['øre'] },
  { unit: 'sen', words: ['sen'] },
  { unit: 'centavo', words: ['centavo'] },
  { unit: 'centimo', words: ['centimo', 'céntimo'] },
  { unit: 'centime', words: ['centime'] },
  { unit: 'rappen', words: ['rappen'], of: 'CHF' },
  { unit: 'pfennig', words: ['pfennig'] },
  { unit: 'grosz', words: ['grosz', 'grosze', 'groszy'], of: 'PLN' },
  { unit: 'haler', words: ['haler', 'haleru', 'haléř', 'haléřů'], of: 'CZK' },
  { unit: 'stotinka', words: ['stotinka', 'stotinki'], of: 'BGN' },
  { unit: 'tetri', words: ['tetri'], of: 'GEL' },
  { unit: 'agora', words: ['agorot'], of: 'ILS' },
  { unit: 'halala', words: ['halala'], of: 'SAR' },
  { unit: 'fils', words: ['fils'] },
  { unit: 'piastre', words: ['piastre', 'piaster'] },
  { unit: 'pesewa', words: ['pesewa'], of: 'GHS' },
  { unit: 'satang', words: ['satang'], of: 'THB' },
  { unit: 'peso', words: ['peso'] },
] as const satisfies readonly Subunit[];

/** Behind an ISO 4217 code, while a sentence is read: a part of that currency. Names of units have no such sign. */
export const PART_SIGN = '/100';

/** By which words before the name of a part its currency is told ("70 euro cents", "20 US cents"), all in lower case. */
export interface NamedPart {
  /** ISO 4217. */
  readonly code: string;
  /** Its unit in `SUBUNITS`; a hundred make one. */
  readonly part: (typeof SUBUNITS)[number]['unit'];
  readonly before: readonly string[];
  /** Where currency and part are one word. */
  readonly words?: readonly string[];
}

export const NAMED_PARTS: readonly NamedPart[] = [
  { code: 'USD', part: 'cent', before: ['us', 'u.s.', 'american'] },
  { code: 'EUR', part: 'cent', before: ['euro', 'euros'], words: ['eurocent', 'euro-cent'] },
  { code: 'AUD', part: 'cent', before: ['australian'] },
  { code: 'CAD', part: 'cent', before: ['canadian'] },
  { code: 'NZD', part: 'cent', before: ['new zealand'] },
  { code: 'HKD', part: 'cent', before: ['hong kong'] },
  { code: 'SGD', part: 'cent', before: ['singapore', 'singaporean'] },
  { code: 'ZAR', part: 'cent', before: ['south african', 'rand'] },
  { code: 'GBP', part: 'penny', before: ['british'] },
  { code: 'INR', part: 'paisa', before: ['indian'] },
  { code: 'PKR', part: 'paisa', before: ['pakistani', 'pakistan'] },
  { code: 'RUB', part: 'kopek', before: ['russian'] },
  { code: 'BYN', part: 'kopek', before: ['belarusian'] },
  { code: 'UAH', part: 'kopek', before: ['ukrainian'] },
  { code: 'SEK', part: 'öre', before: ['swedish'] },
  { code: 'NOK', part: 'øre', before: ['norwegian'] },
  { code: 'DKK', part: 'øre', before: ['danish'] },
  { code: 'MYR', part: 'sen', before: ['malaysian'] },
  { code: 'IDR', part: 'sen', before: ['indonesian'] },
  { code: 'MXN', part: 'centavo', before: ['mexican'] },
  { code: 'BRL', part: 'centavo', before: ['brazilian'] },
  { code: 'ARS', part: 'centavo', before: ['argentine', 'argentinian'] },
  { code: 'PHP', part: 'centavo', before: ['philippine'] },
  { code: 'CHF', part: 'centime', before: ['swiss'] },
  { code: 'EGP', part: 'piastre', before: ['egyptian'] },
];
