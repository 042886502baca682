import { describe, expect, it } from 'vitest';
import { compared, type Told } from '../told.ts';

const MAY = '2024-05-01';
const LATER = '2024-05-20';

const killed = (count: number | string): string => `The flood killed ${count} people.`;
const findings = (...told: readonly Told[]) => compared(...told).findings;

describe('how loudly a finding is told', () => {
  it.each([
    ['contradiction', 'warning', [MAY, killed(6)], [MAY, killed(9)]],
    ['undated', 'information', [MAY, killed(6)], [null, killed(9)]],
    ['superseded', 'hint', [MAY, killed(6)], [LATER, killed(9)]],
    ['rounding', 'hint', [MAY, killed('about 60')], [MAY, killed(58)]],
    ['arithmetic', 'warning', [MAY, 'It killed 31 people: 14 women and nine men.'], [MAY, 'The flood was in May.']],
  ] as const)('%s is a %s', (code, severity, a, b) => {
    expect(findings([...a], [...b]).map((each) => [each.code, each.severity])).toEqual([[code, severity]]);
  });
});

it('a question has a finding for each way in which its positions differ', () => {
  const told = findings([MAY, killed(600)], [MAY, killed(611)], [MAY, killed(900)]);
  expect(told.map(({ code, positions }) => [code, positions.map(({ text }) => text).sort()])).toEqual([
    ['rounding', ['600', '611']],
    ['contradiction', ['600', '611', '900']],
  ]);
});

it('its id stays while the values and their sources do, whatever the words around them', () => {
  const [one] = findings([MAY, killed(6)], [MAY, killed(9)]);
  const [same] = findings([MAY, `In May, a river rose. ${killed(6)}`], [MAY, killed(9)]);
  const [other] = findings([MAY, killed(6)], [MAY, killed(8)]);
  expect(same!.id).toBe(one!.id);
  expect(other!.id).not.toBe(one!.id);
});
