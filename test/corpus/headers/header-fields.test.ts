import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldLine, readFields } from '../../../server/src/corpus/headers/header-fields.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

function values(yaml: string): Record<string, string> {
  return Object.fromEntries(readFields(yaml).fields.map(({ key, text }) => [key, text]));
}

function problems(yaml: string): string[] {
  return readFields(yaml).problems.map(({ message }) => message);
}

describe('the fields of a header', () => {
  it.each([
    ['published: 2024-07-09', { published: '2024-07-09' }],
    ['title: 2024\nlanguage: no\n', { title: '2024', language: 'no' }],
    ['url: "https://example.org/a?b=c#d"', { url: 'https://example.org/a?b=c#d' }],
    ["title: 'It''s 40'", { title: "It's 40" }],
    ['title: "a\\tb"', { title: 'a\tb' }],
    ['title: Ten came # or so', { title: 'Ten came' }],
    ['title: >-\n  Ten\n  came', { title: 'Ten came' }],
    ['published:\nplace: Oslo', { published: '', place: 'Oslo' }],
    ['author: [Ann, "B, C"]', { author: '[Ann, "B, C"]' }],
    ['place:\n  city: Oslo\n  at: [59.9, 10.7]', { place: '{city: Oslo, at: [59.9, 10.7]}' }],
    ['a: &x Tempo\nb: *x', { a: 'Tempo', b: 'Tempo' }],
    ['{title: One, place: Oslo}', { title: 'One', place: 'Oslo' }],
    ['title: 👩‍🚒 came\r\nplace: Oslo\r\n', { title: '👩‍🚒 came', place: 'Oslo' }],
    ['__proto__: x', JSON.parse('{"__proto__": "x"}')],
    ['', {}],
    ['# only a comment', {}],
  ])('%j', (yaml, expected) => {
    expect(values(yaml)).toEqual(expected);
    expect(problems(yaml)).toEqual([]);
  });

  it('knows where keys and values stand', () => {
    const yaml = 'title: Ten came\n"url" : "https://example.org"\nplace: |\n  Oslo\n\n';
    const stretches = readFields(yaml).fields.map(({ keySpan, valueSpan }) => [
      yaml.slice(keySpan.start, keySpan.end),
      yaml.slice(valueSpan.start, valueSpan.end),
    ]);
    expect(stretches).toEqual([
      ['title', 'Ten came'],
      ['"url"', '"https://example.org"'],
      ['place', '|\n  Oslo'],
    ]);
  });

  it('writes a field so that it reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: ANY_CHARACTER }), (key, text) => {
        const span = { start: 0, end: 0 };
        const line = fieldLine({ key, text, keySpan: span, valueSpan: span, nested: false });
        expect(readFields(line).fields).toMatchObject([{ key, text }]);
      }),
    );
  });
});

describe('a header that cannot be read', () => {
  it.each([
    ['title: "Ten came', 'put the value of “title” in quotes: title: "Ten came"'],
    ['title: Ferry sinks: 12 dead', 'put the value of “title” in quotes: title: "Ferry sinks: 12 dead"'],
    ['title: One\nwords', 'this line is no “key: value”'],
    ['just words', 'A header is a mapping'],
    ['- a\n- b', 'A header is a mapping'],
    ['title: One\ntitle: Two', '“title” stands here a second time'],
    [`a: ${'['.repeat(10_000)}`, 'nested too deeply'],
    ['? '.repeat(10_000), 'nested too deeply'],
    [Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nested too deeply'],
    [`title: ${'long '.repeat(200_000)}`, 'longer than'],
  ])('%.30j', (yaml, message) => {
    expect(problems(yaml)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['title: One\nplace: "Oslo', { title: 'One', place: '"Oslo' }],
    ['title: Sinks: 12 dead\npublished: 2024-07-09', { title: 'Sinks: 12 dead', published: '2024-07-09' }],
    [
      'published: 2024-07-09\ntitle: "Big" quake\nstory: x',
      { published: '2024-07-09', title: '"Big" quake', story: 'x' },
    ],
    ['title: @moss: gone\r\nstory: x\r\n', { title: '@moss: gone', story: 'x' }],
    ['title: A: b\ntags:\n  - one\n  - two\nstory: x', { title: 'A: b', tags: '[one, two]', story: 'x' }],
    ['title: [x\nstory: "x y"', { title: '[x', story: 'x y' }],
    ['title: A: b\nplace: |\n  Oslo\nstory: x', { title: 'A: b', place: 'Oslo\n', story: 'x' }],
    ['no field\ntitle: A: b\nstory: x', { title: 'A: b', story: 'x' }],
    ['title: A: b: c\nurl: https://a.example/b?c=d: e\nstory: x', { title: 'A: b: c', story: 'x' }],
  ])('loses no field but the broken one: %j', (yaml, expected) => {
    expect(values(yaml)).toMatchObject(expected);
  });

  it('tells how a broken value is mended, and where', () => {
    const yaml = 'story: x\ntitle: Ferry "Ida" sinks: 12 dead\n';
    const [problem] = readFields(yaml).problems;
    const { span = { start: 0, end: 0 }, mend = '' } = problem ?? {};
    expect(yaml.slice(span.start, span.end)).toBe('Ferry "Ida" sinks: 12 dead');
    expect(problems(yaml.slice(0, span.start) + mend + yaml.slice(span.end))).toEqual([]);
  });

  it('does not expand aliases, so that none can explode', () => {
    const layers = Array.from({ length: 40 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
    const { fields, problems: found } = readFields(['a0: &a0 [x, x]', ...layers].join('\n'));
    expect(found).toEqual([]);
    expect(fields.at(-1)?.text).toBe('[*a39, *a39]');
  });

  it('reads nesting that people write', () => {
    const yaml = `a: ${'['.repeat(20)}x${']'.repeat(20)}`;
    expect(problems(yaml)).toEqual([]);
    expect(values(yaml)).toEqual({ a: '[[[[[[[[…]]]]]]]]' });
  });
});
