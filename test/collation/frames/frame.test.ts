import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { type Frame, FrameReader } from '../../../server/src/collation/frames/frame.ts';
import { sourcesOf } from '../told.ts';

/** The frame of the last figure of a text. */
function frameOf(text: string): Frame {
  const [{ source }] = sourcesOf([[null, text]]) as ReturnType<typeof sourcesOf> & [ReturnType<typeof sourcesOf>[0]];
  const analysis = readClaims(source);
  return new FrameReader({ source, analysis }).read(analysis.claims.at(-1)!);
}

describe('what stands around a figure', () => {
  it('is its words as base forms, nearer ones weighing more, and those beyond its clause less', () => {
    const { words } = frameOf('The storm sank 12 boats, while crews repaired an old bridge.');
    expect(words.get('sink')).toBeGreaterThan(words.get('storm')!);
    expect(words.get('storm')).toBeGreaterThan(words.get('repair')!);
    expect(words.has('while')).toBe(false);
  });

  it('are the names in its sentence and in the one before, and what tells models apart', () => {
    const { names } = frameOf('The 13-inch screen of Halden Timber costs $900.');
    expect([...names.keys()]).toEqual(expect.arrayContaining(['13-inch', 'halden', 'timber']));
    // A word that no dictionary has is a name where it begins the sentence, too; an adverb and an adjective are none.
    expect([...frameOf("Halden's ferries lost 12 boats.").names.keys()]).toEqual(['halden']);
    expect([...frameOf('However 12 boats sank.').names.keys()]).toEqual([]);
    expect([...frameOf('Officially 12 boats sank.').names.keys()]).toEqual([]);
    expect([...frameOf('Huge waves sank 12 boats.').names.keys()]).toEqual([]);
    expect([...frameOf('Ida Holm spoke. She lost 12 boats.').namesBefore]).toEqual(['ida', 'holm']);
  });

  it.each([
    ['Twelve boats capsized off Halden.', 'capsize'],
    ['Twelve boats, among them a ferry with a crew of old men, capsized off Halden.', 'capsize'],
    ['Twelve boats, a ferry and a raft were there.', null],
  ])('%s: the verb %s', (text, verb) => {
    expect(frameOf(text).verb).toBe(verb);
  });

  it.each([
    ['A 31-year-old woman was rescued.', 'female'],
    ['His brother, 31, was rescued.', 'male'],
    ['The 31-year-old was rescued.', null],
  ])('%s: %s', (text, sex) => {
    expect(frameOf(text).sex).toBe(sex);
  });

  it.each([
    ['Posted at 3:39 PM', true],
    ['10:43 p.m.: A witness said nothing.', true],
    ['Police of Halden for release: May 3, 2024 9:04:30 AM Inquiry into the fire.', true],
    ['On 3 May 2024 9:04 a.m. was the time of the fire.', false],
    ['At 6:30 a.m. the dam above Karsova broke.', false],
    ['The fire began at 3:39 p.m. in the mill.', false],
  ])('%s: the time of the page itself %s', (text, isStamp) => {
    expect(frameOf(text).isStamp).toBe(isStamp);
  });
});
