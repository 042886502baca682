import { describe, expect, it } from 'vitest';
import { tellsOfDeadDoer, tellsOfLaterDeath } from '../../../server/src/collation/verdicts/dead-doers.ts';

describe('whether a text tells that the doer died', () => {
  it.each([
    ['The gunman was killed by officers.', true],
    ['Guards shot dead the suspected attacker.', true],
    ['He then turned the gun on himself.', true],
    ['Nine people, including the shooter, lost their lives.', true],
    ['The bomber died in the blast.', true],
    ['The suspect was found dead in a field.', true],
    ['The gunman killed nine people and fled.', false],
    ['The suspect was arrested.', false],
    ['The attacker told them that a guard was dead.', false],
    ['A suspect is in custody after a deadly night.', false],
  ])('%s', (text, expected) => {
    expect(tellsOfDeadDoer(text)).toBe(expected);
  });
});

describe('whether a text tells that one of the wounded died later', () => {
  it.each([
    ['One of the men later died.', true],
    ['A guard has since died.', true],
    ['She died of her injuries at noon.', true],
    ['One man died, three were hurt.', false],
    ['Later a man fled.', false],
  ])('%s', (text, expected) => {
    expect(tellsOfLaterDeath(text)).toBe(expected);
  });
});
