import { expect, it } from 'vitest';
import { SameThings } from '../../../../server/src/claims/same-things/same-things.ts';
import {
  namesBefore,
  sentenceBefore,
  topicBefore,
} from '../../../../server/src/collation/frames/sentence/sentence-before.ts';
import { sentencesOf } from '../../../../server/src/language/sentence.ts';

const TEXT = 'Corvane Mills told of its year. It is old. It made a profit.';

it('the sentence before is found over what parts the two', () => {
  const text = 'One came.\n\n  Two went.';
  const before = sentenceBefore(sentencesOf(text), text.indexOf('Two'));
  expect(text.slice(before!.start, before!.end).trim()).toBe('One came.');
  expect(sentenceBefore(sentencesOf(text), 0)).toBeNull();
});

it('a topic is gone back to over sentences that go on about “it”', () => {
  const sentences = sentencesOf(TEXT);
  expect(topicBefore(sentences, TEXT.indexOf('It is'))).toEqual({ name: ['corvane', 'mills'], isAlone: true });
  expect(topicBefore(sentences, TEXT.indexOf('It made'))).toEqual({ name: ['corvane', 'mills'], isAlone: false });
  expect(topicBefore(sentences, 0)).toBeNull();
  const other = 'Corvane Mills told of its year. The town is old. It made a profit.';
  expect(topicBefore(sentencesOf(other), other.indexOf('It made'))).toBeNull();
});

it('its names are given word by word, as people said they stand for one another', () => {
  const text = 'Dave Holm spoke. She lost boats.';
  const names = (sameThings: SameThings) => [...namesBefore(sentencesOf(text), text.indexOf('She'), sameThings)];
  expect(names(SameThings.NONE)).toEqual(['dave', 'holm']);
  expect(names(new SameThings([['David', 'Dave']]))).toEqual(['david', 'holm']);
});
