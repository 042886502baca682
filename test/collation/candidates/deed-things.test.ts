import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { relateDeedThings } from '../../../server/src/collation/candidates/deed-things.ts';
import { sourcesOf } from '../told.ts';

it.each([
  ['The Halden mill burned down. It was built in 1911.', 'The Halden mill, built in 1913, is gone.', 'same'],
  ['The mill was built in 1911.', 'The Halden mill, built in 1913, is gone.', 'same'],
  ['Corvane took over the plant in 2009.', 'Corvane, which bought the Moss plant in 2012, sued.', 'same'],
  ['The old chapel was built in 1911.', 'The building in the square was built in 1931.', 'same'],
  ['Ida Holm resigned in 2009.', 'Ida Holm resigned in 2012.', 'same'],
  ['The organ was installed in 1871.', 'The organ was fitted in 1874.', 'same'],
  ['The Halden mill dates from 1911.', 'The mill was opened in 1913.', 'same'],
  ['The Halden mill dates from 1911.', 'The Corvane mill dates from 1913.', 'other'],
  ['The Halden mill was built in 1911.', 'The Halden dairy, built in 1931, is gone.', 'other'],
  ['The Halden mill was built in 1911.', 'The Corvane mill was built in 1913.', 'other'],
  ['The first mill was built in 1911.', 'The second mill was built in 1931.', 'other'],
  ['The gate of the mill was built in 1911.', 'The gate of the inn was built in 1931.', 'other'],
  ['Karl Roy sold the yard in 2016.', 'Karl Roy sold his house in 2018.', 'other'],
  ['Corvane was founded in 1911.', 'The company was founded in 1931.', null],
  ['Oda Prell has led the guild since 2007.', 'Prell, who has led the guild since 2009, left.', 'same'],
  ['Oda Prell has led the guild since 2007.', 'Karl Roy has led the guild since 2009.', 'other'],
  ['Oda Prell has been mayor since 2007.', 'Oda Prell has been deputy mayor since 2001.', 'other'],
  ['Jorn Ekdal served as mayor from 1961 to 1973.', 'Ekdal was mayor of Sarn from 1959 to 1973.', 'same'],
  ['Jorn Ekdal was mayor of Sarn from 1961 to 1973.', 'Ekdal was mayor of Halden from 1965 to 1973.', 'other'],
  ['Jorn Ekdal was mayor of Sarn from 1961 to 1973.', 'Ekdal was mayor of Sarn from 1976 to 1980.', 'other'],
  ['The man was mayor from 1961 to 1973.', 'Ekdal was mayor from 1963 to 1973.', 'other'],
  ['The Halden mill was attacked in 1911.', 'The Halden mill was attacked in 1931.', null],
])('%s | %s: %s', (one, other, expected) => {
  const [a, b] = sourcesOf([one, other].map((text) => ['2024-05-01', text] as const)).map(
    (source) => candidatesOf(source).find(({ sort }) => sort === 'date')!,
  );
  expect(relateDeedThings(a!, b!)).toBe(expected);
  expect(relateDeedThings(b!, a!)).toBe(expected);
});
