import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { supportOf } from '../../../server/src/collation/drafts/support.ts';

function claimOf(body: string) {
  const source = { id: 'a#a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body };
  return readClaims(source).claims[0]!;
}

describe('how far a claim bears out a draft', () => {
  it.each([
    ['The storm killed 12 people.', 'The storm killed twelve people.', 'same'],
    ['The bridge is 5 miles long.', 'The bridge is 8 kilometres long.', 'same'],
    ['The storm killed at least 12 people.', 'The storm killed at least 12 people.', 'same'],
    ['The storm killed 20 people.', 'The storm killed 12 to 20 people.', 'less-bounded'],
    ['The well leaks 3 million gallons.', 'The well leaks 70,000 to 120,000 barrels.', 'open'],
    ['They have 1,300 tonnes of gas.', 'They have 1,300 tons of gas.', 'same'],
    ['The storm hit 1,200 homes.', 'The storm hit 1,219 homes.', 'rounder'],
    ['The storm killed at least 12 people.', 'The storm killed 13 people.', 'rounder'],
    ['The storm killed dozens of people.', 'The storm killed 36 people.', 'rounder'],
    ['The storm killed dozens of people.', 'The storm killed dozens of people.', 'same'],
    ['The storm killed 12 people.', 'The storm killed dozens of people.', 'open'],
    ['The storm killed 36 people.', 'The storm killed dozens of people.', 'open'],
    ['The storm killed 900 people.', 'The storm killed dozens of people.', 'other'],
    ['The storm killed 12 people.', 'The storm killed a dozen people.', 'same'],
    ['The storm killed 12 people.', 'The storm killed at least 12 people.', 'less-bounded'],
    ['The storm hit 1,200 homes.', 'The storm hit about 1,200 homes.', 'less-bounded'],
    ['The storm hit more than 1,200 homes.', 'The storm hit about 1,200 homes.', 'less-bounded'],
    ['The storm hit more than 1,200 homes.', 'The storm hit 1,219 homes.', 'rounder'],
    ['The storm hit about 1,200 homes.', 'The storm hit about 1,200 homes.', 'same'],
    ['He faces up to 25 years in jail.', 'He faces up to 20 years in jail.', 'other'],
    ['He faces up to 20 years in jail.', 'He faces up to 20 years in jail.', 'same'],
    ['He faces up to 20 years in jail.', 'He faces up to 25 years in jail.', 'other'],
    ['The storm hit 1,219 homes.', 'The storm hit about 1,200 homes.', 'finer'],
    ['It cost $24.', 'It cost NT$24.05.', 'other'],
    ['It cost $24.', 'It cost C$24.', 'same'],
    ['It cost $24.', 'It cost 24 euros.', 'other'],
    ['The storm killed 27 people.', 'The storm killed at least 12 people.', 'open'],
    ['The storm killed at least 12 people.', 'The storm killed 31 people.', 'other'],
    ['The storm killed 12 people.', 'The storm killed 17 people.', 'other'],
    ['The storm came at 4:20 a.m.', 'The storm came at 4:20 a.m.', 'same'],
    ['The storm came at 4:20 a.m.', 'The storm came at about 4:20 a.m.', 'less-bounded'],
    ['The storm came at 4:20 a.m.', 'The storm came at 5:40 a.m.', 'other'],
    ['The tube is 53 centimetres wide.', 'The tube is 21 inches wide.', 'same'],
    ['The talks lasted ten weeks.', 'The talks lasted 74 days.', 'rounder'],
    ['The fee rose from $75m to $10bn.', 'The fee rose from $75m to $10bn.', 'same'],
    ['The fee rose from $75m to $1bn.', 'The fee rose from $75m to $10bn.', 'other'],
    ['Between 64,000 and 101,000 barrels leaked.', 'Between 64,000 and 110,000 barrels leaked.', 'other'],
    ['They would raise the fee from $75m to $1bn.', 'The fee was $350m.', 'other'],
    ['Between 60 and 90 boats sank.', 'The storm sank 72 boats.', 'rounder'],
  ])('%s | %s: %s', (draft, source, support) => {
    expect(supportOf(claimOf(draft), claimOf(source))).toBe(support);
  });
});
