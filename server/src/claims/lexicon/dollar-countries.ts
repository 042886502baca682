/** A country whose own money is written "$", with that currency (ISO 4217), its region code (ISO 3166-1) and its names. */
export interface DollarCountry {
  readonly currency: string;
  readonly region: string;
  /** In lower case, as headers write it: in full and as an adjective. */
  readonly names: readonly string[];
}

export const DOLLAR_COUNTRIES: readonly DollarCountry[] = [
  // Dollars of their own.
  { currency: 'USD', region: 'US', names: ['united states', 'usa', 'u.s.', 'america', 'american'] },
  { currency: 'CAD', region: 'CA', names: ['canada', 'canadian'] },
  { currency: 'AUD', region: 'AU', names: ['australia', 'australian'] },
  { currency: 'NZD', region: 'NZ', names: ['new zealand', 'aotearoa'] },
  { currency: 'SGD', region: 'SG', names: ['singapore', 'singaporean'] },
  { currency: 'HKD', region: 'HK', names: ['hong kong'] },
  { currency: 'TWD', region: 'TW', names: ['taiwan', 'taiwanese'] },
  { currency: 'JMD', region: 'JM', names: ['jamaica', 'jamaican'] },
  { currency: 'TTD', region: 'TT', names: ['trinidad', 'trinidad and tobago'] },
  { currency: 'BBD', region: 'BB', names: ['barbados', 'barbadian'] },
  { currency: 'BSD', region: 'BS', names: ['bahamas', 'bahamian'] },
  { currency: 'BZD', region: 'BZ', names: ['belize', 'belizean'] },
  { currency: 'GYD', region: 'GY', names: ['guyana', 'guyanese'] },
  { currency: 'BMD', region: 'BM', names: ['bermuda', 'bermudian'] },
  { currency: 'KYD', region: 'KY', names: ['cayman islands', 'cayman'] },
  { currency: 'XCD', region: 'LC', names: ['saint lucia', 'st lucia', 'st. lucia'] },
  { currency: 'XCD', region: 'AG', names: ['antigua', 'antigua and barbuda'] },
  { currency: 'XCD', region: 'GD', names: ['grenada', 'grenadian'] },
  { currency: 'XCD', region: 'DM', names: ['dominica'] },
  { currency: 'FJD', region: 'FJ', names: ['fiji', 'fijian'] },
  { currency: 'SBD', region: 'SB', names: ['solomon islands'] },
  { currency: 'BND', region: 'BN', names: ['brunei'] },
  { currency: 'NAD', region: 'NA', names: ['namibia', 'namibian'] },
  { currency: 'LRD', region: 'LR', names: ['liberia', 'liberian'] },
  // Pesos with the same sign.
  { currency: 'MXN', region: 'MX', names: ['mexico', 'mexican'] },
  { currency: 'ARS', region: 'AR', names: ['argentina', 'argentine', 'argentinian'] },
  { currency: 'CLP', region: 'CL', names: ['chile', 'chilean'] },
  { currency: 'COP', region: 'CO', names: ['colombia', 'colombian'] },
  { currency: 'UYU', region: 'UY', names: ['uruguay', 'uruguayan'] },
];

/** Endings of web addresses that look like a country's and are used by anybody. */
export const GENERIC_ENDINGS: ReadonlySet<string> = new Set(['co', 'ag', 'ms', 'vc', 'tv', 'io', 'me', 'ai']);
