import { expect, it } from 'vitest';
import { excerptOf } from '../../../../../server/src/host/command-line/reporters/check/excerpt.ts';
import { displayWidth, plainText } from '../../../../../server/src/host/command-line/reporters/plain-text.ts';
import { LineMap } from '../../../../../server/src/indexing/line-map.ts';

/** The excerpt of what stands between `[` and `]` in a text, both taken out. */
function shown(marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const { text: line, carets } = excerptOf(text, LineMap.of(text), { start, end });
  return [line, carets];
}

it.each([
  ['before\n  Some [12] people fled.\nbehind', ['Some 12 people fled.', '     ^^']],
  ['[x]', ['x', '^']],
  ['😀 漢字 [12]', ['😀 漢字 12', '        ^^']],
  ['a\tb [1\t2]', ['a b 1 2', '    ^^^']],
  ['cafe\u0301 [9]\r\n', ['cafe\u0301 9', '     ^']],
  ['ends [here\nand] goes on', ['ends here', '     ^^^^']],
])('shows the line of %j with carets', (text, lines) => {
  expect(shown(text)).toEqual(lines);
});

it('shows of a long line what stands around the span, and cuts no character in two', () => {
  const [line, carets] = shown(`${'😀'.repeat(100)} [12] ${'😀'.repeat(100)}`);
  expect(line).toMatch(/^…(?:😀)+ 12 (?:😀)+…$/u);
  expect(displayWidth(line!.slice(0, line!.indexOf('12')))).toBe(carets!.indexOf('^'));
});

it('lets nothing act that a text holds', () => {
  expect(plainText('a\u001b[2Jb\u202ec\u0007\r\nd\u2028e\ufefff\ud800')).toBe('a·[2Jb·c···d·e·f·');
});
