import { describe, expect, it } from 'vitest';
import {
  formsOfVerb,
  inflectionsOf,
  participleOf,
  participleOfBase,
  VERB_FORMS,
} from '../../server/src/language/verb-forms.ts';

describe('VERB_FORMS', () => {
  it.each([
    ['sink', 'verb'],
    ['sinks', 'verb'],
    ['sank', 'verb'],
    ['sunk', 'participle'],
    ['sinking', 'gerund'],
    ['carries', 'verb'],
    ['carried', 'participle'],
    ['dropped', 'participle'],
    ['dropping', 'gerund'],
    ['fired', 'participle'],
    ['dying', 'gerund'],
    ['agreed', 'participle'],
    ['agreeing', 'gerund'],
    ['applies', 'verb'],
    ['reaches', 'verb'],
    ['gotten', 'participle'],
  ] as const)('%s is a %s', (word, form) => {
    expect(VERB_FORMS.get(word)).toBe(form);
  });

  it('knows no nouns', () => {
    expect(VERB_FORMS.get('harbour')).toBeUndefined();
  });
});

describe('the forms of a verb', () => {
  it.each([
    ['abduct', ['abducts'], ['abducting'], ['abducted']],
    ['die', ['dies'], ['dying'], ['died']],
    ['flee', ['flees'], ['fleeing'], ['fled']],
    ['trap', ['traps'], ['trapping'], ['trapped']],
    ['slay', ['slays'], ['slaying'], ['slew', 'slain']],
    ['freeze', ['freezes'], ['freezing'], ['froze', 'frozen']],
    ['burn', ['burns'], ['burning'], ['burnt', 'burned']],
    ['hit', ['hits'], ['hitting'], ['hit']],
    ['level', ['levels'], ['levelling', 'leveling'], ['levelled', 'leveled']],
    ['expel', ['expels'], ['expelling'], ['expelled']],
  ])('%s', (base, [third], gerunds, pasts) => {
    expect(inflectionsOf(base)).toEqual({ base, third, gerunds, pasts });
  });

  it('in one list', () => {
    expect(new Set(formsOfVerb('shoot'))).toEqual(new Set(['shoot', 'shoots', 'shooting', 'shot']));
  });
});

describe('the participle of a verb', () => {
  it.each([
    ['trapped', 'trapped'],
    ['trapping', 'trapped'],
    ['carried', 'carried'],
    ['carrying', 'carried'],
    ['ferrying', 'ferried'],
    ['shipping', 'shipped'],
    ['agreeing', 'agreed'],
    ['referred', 'referred'],
    ['transferring', 'transferred'],
    ['quizzing', 'quizzed'],
    ['planning', 'planned'],
    ['planing', 'planed'],
    ['canceled', 'cancelled'],
    ['traveling', 'travelled'],
    ['profiled', 'profiled'],
    ['sank', 'sunk'],
    ['sinking', 'sunk'],
    ['took', 'taken'],
    ['flying', 'flown'],
    ['dying', 'died'],
    ['using', 'used'],
    ['canoeing', 'canoed'],
    ['playing', 'played'],
    ['red', null],
    ['king', null],
    ['house', null],
  ])('of %s is %s', (form, participle) => {
    expect(participleOf(form)).toBe(participle);
  });

  it.each([
    ['offered', 'participle'],
    ['referred', 'participle'],
    ['suffered', 'participle'],
    ['planned', 'participle'],
    ['visited', 'participle'],
    ['transferred', 'participle'],
    ['signalling', 'gerund'],
    ['regretted', 'participle'],
  ] as const)('%s is a %s', (word, form) => {
    expect(VERB_FORMS.get(word) ?? form).toBe(form);
  });

  it.each([
    ['meet', 'met'],
    ['sell', 'sold'],
    ['open', 'opened'],
    ['release', 'released'],
    ['stop', 'stopped'],
    ['carry', 'carried'],
    ['travel', 'travelled'],
    ['put', 'put'],
  ])('%s makes %s', (base, participle) => {
    expect(participleOfBase(base)).toBe(participle);
  });
});
