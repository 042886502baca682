import { describe, expect, it } from 'vitest';
import { areRolesApart, roleIn } from '../../../server/src/collation/frames/roles.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';
import { wordAt } from '../../../server/src/language/words.ts';

/** The role of the person whose age stands between ‹ and ›. */
function roleOf(marked: string) {
  const at = marked.indexOf('‹');
  const text = marked.replace(/[‹›]/g, '');
  const { words } = new Sentence(text, { start: 0, end: text.length });
  return roleIn(words, wordAt(words, at));
}

describe('what became of the person whose age is told', () => {
  it.each([
    // By what they did, or what was done to them.
    ['A ‹16›-year-old boy from Port Moss shot another boy in the leg.', 'suspect'],
    ['‹16›-year-old shoots teen with old gun', 'suspect'],
    ['The ‹31›-year-old stabbed Karl Holm at noon.', 'suspect'],
    ['Karl Roy, ‹27›, badly stabbed his neighbour.', 'suspect'],
    ['Karl Roy, ‹27›, was stabbed at home.', 'hurt'],
    ['A ‹16›-year-old was shot in the leg.', 'hurt'],
    ['A man shot a ‹15›-year-old in the leg.', 'hurt'],
    ['He spoke of the death of ‹21›-year-old Karl Holm.', 'dead'],
    ['The bodies of a ‹31›-year-old woman and her dog were seen.', 'dead'],
    // By the nearest word that tells.
    ['A ‹19›-year-old man has been held without bail.', 'suspect'],
    ['A boy of ‹15› with a wound to the head came in.', 'hurt'],
    ['A ‹19›-year-old baker sang.', null],
  ])('%s', (marked, role) => {
    expect(roleOf(marked)).toBe(role);
  });

  it('parts who did it from whom it befell, but not the hurt from the dead', () => {
    expect(areRolesApart('suspect', 'hurt')).toBe(true);
    expect(areRolesApart('dead', 'suspect')).toBe(true);
    expect(areRolesApart('hurt', 'dead')).toBe(false);
    expect(areRolesApart('suspect', null)).toBe(false);
  });
});
