import { expect, it } from 'vitest';
import { isSpeechForm, speechForms } from '../../../server/src/claims/speech/speech-forms.ts';

it.each([
  ['say', 'say', 'base'],
  ['says', 'say', 'third'],
  ['said', 'say', 'past'],
  ['saying', 'say', 'gerund'],
  ['denies', 'deny', 'third'],
  ['denied', 'deny', 'past'],
  ['admitted', 'admit', 'past'],
  ['stressed', 'stress', 'past'],
  ['stresses', 'stress', 'third'],
  ['acknowledging', 'acknowledge', 'gerund'],
  ['shown', 'show', 'participle'],
  ['wrote', 'write', 'past'],
])('%s is a form of %s (%s)', (written, lemma, tense) => {
  expect(speechForms(written)).toContainEqual(expect.objectContaining({ lemma, tense }));
});

it('knows no form of other words', () => {
  expect(speechForms('rained')).toEqual([]);
});

it('tells forms that may be nouns from those that are only verbs', () => {
  expect(['said', 'reported', 'claiming'].map(isSpeechForm)).toEqual([true, true, true]);
  expect(['report', 'claims', 'rain'].map(isSpeechForm)).toEqual([false, false, false]);
});
