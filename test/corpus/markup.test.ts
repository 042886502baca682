import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../server/src/corpus/markup.ts';

describe('a text without its markup', () => {
  it.each([
    ['> 12 people were killed', '12 people were killed'],
    ['<b>12 people</b> were killed', '12 people were killed'],
    ['<p class="a">12 people</p><br/>', '12 people'],
    ['**12 people** were killed', '12 people were killed'],
    ['killing ***12*** people', 'killing 12 people'],
    ['killing _12 people_ there', 'killing 12 people there'],
    ['`13` people', '13 people'],
    // What is struck out is withdrawn.
    ['~~12~~ 13 people', '13 people'],
    ['~~12 people were killed~~ 13 people were', '13 people were'],
    ['<del>12</del> <ins>13</ins> people', '13 people'],
    ['<s>12 boats</s> 13 boats', '13 boats'],
    ['**~~12~~ 13** people', '13 people'],
    ['~~12~~==13== people', '13 people'],
    ['[struck out: 12]13 people', '13 people'],
    ['[struck out: 12[3] people died] 13 people died', '13 people died'],
    ['==13 people== were ==killed==', '13 people were killed'],
    ['[12 people](https://e.example/a) were killed', '12 people were killed'],
    ['they were [killed](https://e.example/x "a title") there', 'they were killed there'],
    ['![12 boats](a.png)', '12 boats'],
    ['[[Halden ferry|12 people]] were [[killed]]', '12 people were killed'],
    ['12 people[1] were[^2] killed[citation needed]', '12 people were killed'],
    ["''We lost 12 boats,'' he said.", "''We lost 12 boats,'' he said."],
    ["'''12 people''' were ''killed''", '12 people were killed'],
    ['## 12 people killed', '12 people killed'],
    ['== 12 killed ==', '12 killed'],
    ['**Killed:** 12', 'Killed: 12'],
    ['12 <!-- or 13 --> people', '12 people'],
    ['12 <!-- MathML: <math><mn>13</mn></math> --> people', '12 people'],
  ])('%s', (text, words) => {
    const plain = withoutMarkup(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.trim().replace(/ +/g, ' ')).toBe(words);
  });

  it.each([
    'x < 12 and y > 3',
    'It sold >12 boats.',
    'They are 5*3*2 metres.',
    'a_snake_name and b_1',
    'He said [12] people died.',
    'HALDEN [TEXT] 12 people died.',
    '- 12 people died.',
    'She said 12 * 3 is 36.',
    '| Halden | 12 | 40 |',
    '<12 people',
    'a == 12 and b == 13',
    '12 <!-- people',
  ])('keeps what is none: %s', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });

  it('keeps length and line breaks, whatever stands there', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '>',
      '#',
      '=',
      "'",
      '\n',
      'a',
      '1',
      ' ',
      '|',
      '`',
      '~',
    );
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        const text = parts.join('');
        const plain = withoutMarkup(text);
        expect(plain).toHaveLength(text.length);
        expect([...plain.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
          [...text.matchAll(/\n/g)].map(({ index }) => index),
        );
      }),
    );
  });
});
