import { expect, it } from 'vitest';
import { areOneTelephone, telephoneSlip } from '../../../server/src/collation/values/telephones.ts';
import { compared, found } from '../told.ts';

it.each([
  ['01632 960521', '01632 960521', true],
  ['020 7946 0958', '+44 20 7946 0958', true],
  ['+44 (0)20 7946 0958', '(020) 7946-0958', true],
  ['212-555-0142', '1-212-555-0142', true],
  ['212-555-0142', '555-0142', true],
  ['212-555-0142', '212-555-0143', false],
])('%s and %s: one telephone: %s', (a, b, expected) => {
  expect(areOneTelephone(a, b)).toBe(expected);
  expect(areOneTelephone(b, a)).toBe(expected);
});

it.each([
  ['01632 96052', '01632 960521', 'dropped'],
  ['212-555-0142', '212-555-0124', 'transposed'],
  ['020 7946 0958', '020 7846 0958', 'mistyped'],
  // Two lines of one house.
  ['212-555-0142', '212-555-0143', null],
  ['01632 960521', '0808 157 0192', null],
  ['212-555-0142', '555-0142', null],
  ['555-014', '555-0142', null],
])('%s and %s: %s', (a, b, expected) => {
  expect(telephoneSlip(a, b)).toBe(expected);
  expect(telephoneSlip(b, a)).toBe(expected);
});

it('tells a number that is another but for a slip', () => {
  const { findings } = compared(
    [null, 'Anyone with information is asked to call Halden police on 01632 96052.'],
    [null, 'Witnesses should contact the police on 01632 960521, or the charity on 0808 157 0192.'],
  );
  expect(findings.map(({ code, question, explanation }) => [code, question, explanation])).toEqual([
    ['contradiction', 'telephone number', '01632 96052 and 01632 960521 differ by one digit that is missing: a slip?'],
  ]);
});

it('says where a digit is another', () =>
  expect(
    compared([null, 'To order tickets call 020 7946 0958.'], [null, 'To order tickets call 020 7846 0958.']).findings,
  ).toMatchObject([{ explanation: '020 7846 0958 and 020 7946 0958 are one number but for a digit: a slip?' }]));

it('holds no two lines against each other', () =>
  expect(found([null, 'Call the hotline at 212-555-0142.'], [null, 'Call the desk at 212-555-0143.'])).toEqual([]));
