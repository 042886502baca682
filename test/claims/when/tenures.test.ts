import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../collation/told.ts';

function years(body: string) {
  return sourcesOf([['2026-02-03', body]])[0]!
    .analysis.days.filter(({ predicate }) => predicate?.startsWith('verb:held ') === true)
    .map(({ figure, predicate }) => `${figure.value} ${predicate}`);
}

describe('from and to when somebody held an office', () => {
  it.each([
    ['Oda Prell has led the guild since 2007.', ['2007 verb:held since']],
    ['🚒 Oda Prell, who has been leading the guild since 2007, left.', ['2007 verb:held since']],
    ['Oda Prell has been chairwoman of the ferry union since 2007.', ['2007 verb:held since']],
    ['Jorn Ekdal served as mayor from 1961 to 1973.', ['1961 verb:held from', '1973 verb:held until']],
    ['Jorn Ekdal held the seat from 1961 until 1973.', ['1961 verb:held from', '1973 verb:held until']],
    ['Jorn Ekdal was mayor of Sarn from 1961 to 1973.', ['1961 verb:held from', '1973 verb:held until']],
    ['He served from 1961 to 1973.', ['1961 verb:held from', '1973 verb:held until']],
  ])('%s', (body, expected) => expect(years(body)).toEqual(expected));

  it.each([
    'The lift has been out of order since 2007.',
    'The road has led to the mill since 2007.',
    'The guild was led by Oda Prell from 1961 to 1973.',
    'Jorn Ekdal held the record from 1961 to 1973.',
    'Jorn Ekdal was in Sarn from 1961 to 1973.',
    'Oda Prell leads the guild, and nothing has changed since 2007.',
    'Prices rose from 1961 to 1973.',
    'Jorn Ekdal served as mayor from 1973 to 1961.',
  ])('%s: none', (body) => expect(years(body)).toEqual([]));
});
