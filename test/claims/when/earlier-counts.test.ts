import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';

/** Whether the figure "15" is told as that of an earlier report. */
function isEarlier(body: string): boolean {
  const { claims } = readClaims({ id: '#', uri: '', name: '', header: { known: {}, unknown: {} }, body });
  const claim = claims.find(({ figure }) => figure.text === '15');
  expect(claim, body).toBeDefined();
  return claim!.earlier === true;
}

describe('a count of an earlier report', () => {
  it.each([
    'The storm killed 32 people, the mayor said, updating an earlier toll of 15.',
    'The watch gave an initial death toll of at least 15.',
    'Initial reports by police said 15 people were hurt.',
    'The mayor had earlier put the toll at 15 people.',
    'Earlier on Monday the mayor said that 15 people were killed.',
    'Police originally reported 15 people hurt.',
    'Police said earlier that 15 people were hurt.',
    'Nine people were hurt, not the 15 people first reported.',
    'The toll rose to 32 from 15.',
    'The toll rose from 15 to 32.',
    'Earlier reports had put the toll at 15; the mayor now says 32 people died.',
    'The fire burned 32 hectares, up from about 15 hectares.',
    'It will cut nine jobs, fewer than the 15 jobs it had announced.',
  ])('%s', (body) => {
    expect(isEarlier(body)).toBe(true);
  });

  it.each([
    'The storm killed 15 people, the mayor said.',
    'An earlier storm killed 15 people.',
    'The club originally had 15 members.',
    'The initial toll also included 15 hurt.',
    'Earlier on Monday shells hurt 15 people.',
    'Initially 15 firefighters fought the blaze.',
    'The toll of the earlier storm was 15.',
    'The toll rose from 12 to 15.',
    'Earlier reports had put the toll at 12; the mayor now says 15 people died.',
    'Earlier reports had put the toll at 12, but the mayor now says 15 people died.',
    'The ferry took 32 people to Moss from 15 towns.',
    'Deaths fell to 9 from 15 a year earlier.',
  ])('is not read from: %s', (body) => {
    expect(isEarlier(body)).toBe(false);
  });

  it('singles nobody out', () => {
    const body = 'Initial reports showed one woman in the car.';
    const { claims } = readClaims({ id: '#', uri: '', name: '', header: { known: {}, unknown: {} }, body });
    expect(claims[0]!.earlier).toBeUndefined();
  });
});
