/**
 * Letters that stand for money when digits touch them ("RM79", "USD10m"). Case-sensitive.
 * `always` are ISO 4217 codes and signs that name nothing else; `beforeAmount` also begin names and models ("PS5", "R32"),
 * so the digits must look like an amount.
 */
// biome-ignore format: words read better in rows than one to a line
export const MONEY_PREFIXES = {
  always: [
    'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD', 'BRL', 'MXN', 'MYR', 'KRW',
    'ILS', 'NIS', 'RUB', 'UAH', 'TRY', 'CHF', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'ZAR', 'NGN',
    'KES', 'UGX', 'TZS', 'GHS', 'EGP', 'SAR', 'QAR', 'AED', 'PKR', 'LKR', 'NPR', 'BDT', 'THB', 'VND', 'IDR', 'PHP',
    'RMB', 'RM', 'Rs', 'Rp', 'Tk', 'KSh', 'Ksh', 'USh', 'Sh', 'Dh', 'Dhs',
  ],
  beforeAmount: ['PS', 'R', 'N', 'L', 'K', 'P'],
} as const satisfies Record<string, readonly string[]>;
