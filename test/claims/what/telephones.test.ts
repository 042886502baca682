import { expect, it } from 'vitest';
import { described } from '../described.ts';

it.each([
  'Call the police on ‹01632 960521›.',
  'Anyone who saw the boy is asked to contact the hotline at ‹212-555-0142›.',
  'For help ring the charity, which answers at night too, on ‹01632 960 1234›.',
])('reads the number of a telephone: %s', (told) => expect(described(told).predicate).toBe('telephone'));

it.each([
  'The file has the number ‹01632 960521›.',
  'Call the police on ‹999›.',
  'Call the desk about file ‹20-0163-2960-5210-1042›.',
])('reads none: %s', (told) => expect(described(told).predicate).not.toBe('telephone'));
