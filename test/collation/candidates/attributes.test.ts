import { describe, expect, it } from 'vitest';
import { Attributes, sharedAttribute } from '../../../server/src/collation/candidates/attributes.ts';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../told.ts';

const measured = (...texts: readonly string[]) =>
  sourcesOf(texts.map((text) => ['2026-05-04', text] as const))
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort !== 'count');

describe('the property that a figure measures', () => {
  it.each([
    ['Ida Holm was jailed for nine years.', 'length of the sentence'],
    ['Ida Holm got a nine-year prison sentence.', 'length of the sentence'],
    ['She was found guilty after a trial that lasted six weeks.', 'length of the trial'],
    ['It ended after a five-week trial.', 'length of the trial'],
    ['The jury was out for 14 hours.', 'length of the deliberations'],
    ['The quake struck at a depth of 9 kilometres.', 'depth'],
    ['Halden bought him for a fee of £23m.', 'fee'],
    ['Its battery lasts 12 hours.', 'battery life'],
    ['Gusts of 140 km/h tore off roofs.', 'speed of the wind'],
    ['The rampage lasted 40 minutes.', 'length of the rampage'],
    ['It was a two-hour spree.', 'length of the rampage'],
    ['It has a 750 GB disk.', 'size of the drive'],
    ['It comes with 48 GB of memory.', 'size of the memory'],
    ['The walk took 12 hours.', null],
  ])('is told by the words around it, however the sentence is built: %s', (text, attribute) => {
    expect(sharedAttribute(measured(text))).toBe(attribute);
  });

  it('is that of a question where most of its claims tell it and all of these the same', () => {
    const [jailed, sentenced, trial, bare] = measured(
      'Ida Holm was jailed for nine years.',
      'Ida Holm was sentenced to eight years.',
      'The trial of Ida Holm went on for two years.',
      'It took 12 years.',
    );
    expect(sharedAttribute([jailed!, sentenced!])).toBe('length of the sentence');
    expect(sharedAttribute([jailed!, trial!])).toBeNull();
    expect(sharedAttribute([jailed!, sentenced!, bare!])).toBe('length of the sentence');
    expect(sharedAttribute([jailed!, bare!])).toBeNull();
  });

  it('is more surely one where either source gives it one value, and none within a source', () => {
    const claims = measured(
      'Ida Holm was jailed for nine years.',
      'Ida Holm was sentenced to eight years.',
      'Ida Holm was jailed for seven years. Karl Roy was jailed for two years.',
      'The trial of Ida Holm went on for two years.',
    );
    const attributes = new Attributes(claims);
    const [nine, eight, seven, two, trial] = claims;
    expect(attributes.areSame(nine!, eight!)).toBe(1);
    expect(attributes.areSame(nine!, seven!)).toBe(0.5);
    expect(attributes.areSame(seven!, two!)).toBe(0);
    expect(attributes.areSame(nine!, trial!)).toBe(0);
    expect(attributes.areOther(nine!, trial!)).toBe(true);
    expect(attributes.areOther(nine!, eight!)).toBe(false);
  });
});

it('a property that is not told by the nearest word of one is shared by half', () => {
  const [watches, loot, deal] = measured(
    'They made off with watches worth $5 million.',
    'The loot is valued at $8 million.',
    'Rent came to $9 million.',
  );
  const attributes = new Attributes([watches!, loot!, deal!]);
  expect(attributes.areSame(watches!, loot!)).toBeGreaterThan(0);
  expect(attributes.areOther(watches!, loot!)).toBe(false);
  expect(attributes.areSame(watches!, deal!)).toBe(0);
  expect(attributes.areOther(watches!, deal!)).toBe(true);
});
