import { describe, expect, it } from 'vitest';
import { findConflictingClaims, findDefinition } from '../../../server/src/features/navigation/definition.ts';
import { at, FIRE, indexOf, rangeOf, source, URI, wordsAt } from '../fixture.ts';

const index = indexOf({ [URI]: FIRE });

describe('from a figure', () => {
  it.each([
    ['to the claims of the other positions', 'Three', ['4']],
    ['to all claims of another position', '4 people', ['Three', '3']],
    ['to nothing from a lone figure', '20 shouts', []],
    ['to nothing from beside a figure', 'motel', []],
  ])('%s', (_, words, found) => {
    expect(wordsAt({ [URI]: FIRE }, findDefinition(index, URI, at(FIRE, words)))).toEqual(found);
    expect(wordsAt({ [URI]: FIRE }, findConflictingClaims(index, URI, at(FIRE, words)))).toEqual(found);
  });

  it('that all agree on, to the others that state it', () => {
    const text = source('a', {}, 'Two children were killed.') + source('b', {}, 'The fire killed two children.');
    const agreed = indexOf({ [URI]: text });
    expect(findDefinition(agreed, URI, at(text, 'Two'))).toEqual([{ uri: URI, range: rangeOf(text, 'two') }]);
    expect(findConflictingClaims(agreed, URI, at(text, 'Two'))).toEqual([]);
  });

  it('to another file', () => {
    const files = {
      [URI]: source('a', {}, 'Police say 5 firefighters were wounded.'),
      'file:///corpora/other.corpus': `\r\n${source('b', {}, '👩‍🚒 Police say 6 firefighters were wounded.')}`,
    };
    const found = findDefinition(indexOf(files), URI, at(files[URI], '5'));
    expect(wordsAt(files, found)).toEqual(['file:///corpora/other.corpus 6']);
  });

  it('to nothing in a file that is not indexed', () => {
    expect(findDefinition(index, 'file:///elsewhere', { line: 0, character: 0 })).toEqual([]);
  });
});
