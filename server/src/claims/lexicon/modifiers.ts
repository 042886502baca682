/** Adjectives that stand behind the noun that they describe ("a source close to the talks", "a person familiar with …"). */
export const TRAILING_ADJECTIVES: ReadonlySet<string> = new Set([
  ...['close', 'familiar', 'aware', 'privy', 'present', 'involved', 'knowledgeable', 'loyal'],
]);

/** Participles that say who made a document or how somebody came to speak ("data compiled by …", "officials briefed on …"). */
export const TRAILING_PARTICIPLES: ReadonlySet<string> = new Set([
  // Of documents.
  ...['released', 'published', 'compiled', 'conducted', 'collected', 'issued', 'obtained', 'seen', 'reviewed'],
  ...['provided', 'commissioned', 'made', 'gathered', 'prepared', 'produced', 'posted', 'presented', 'filed', 'kept'],
  ...['written', 'signed', 'carried', 'given', 'sent', 'led', 'run', 'drawn', 'maintained', 'supplied', 'submitted'],
  ...['analysed', 'analyzed', 'sponsored', 'leaked', 'circulated', 'broadcast', 'aired', 'distributed'],
  // Of people.
  ...['briefed', 'reached', 'contacted', 'asked', 'quoted', 'cited', 'interviewed', 'surveyed', 'polled', 'authorised'],
  ...['authorized', 'identified', 'based', 'involved', 'tasked', 'appointed', 'hired', 'questioned', 'affiliated'],
]);
