import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotedWords, readQuotations } from '../../server/src/language/quotations.ts';

const read = (text: string) => readQuotations(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['straight marks', 'He said "the dam held" and left.', ['"the dam held"']],
  ['curly marks', '“The dam held,” he said. “It will hold.”', ['“The dam held,”', '“It will hold.”']],
  ['guillemets', 'Il a dit « tout va bien » hier.', ['« tout va bien »']],
  ['low opening marks', 'Er sagte „alles gut“ gestern.', ['„alles gut“']],
  ['low opening and high closing marks', 'Powiedział „wszystko dobrze” wczoraj.', ['„wszystko dobrze”']],
  ['guillemets that point inwards', 'Er sagte »alles gut« gestern, »sehr gut«.', ['»alles gut«', '»sehr gut«']],
  [
    'guillemets set off by blanks',
    '« Tout va bien », dit-il, « très bien ». Il part.',
    ['« Tout va bien »', '« très bien »'],
  ],
  ['single guillemets', 'Il a dit ‹tout va bien› hier.', ['‹tout va bien›']],
  ['closing marks at both ends', '”Allt är bra”, sade hon. ”Mycket bra.”', ['”Allt är bra”', '”Mycket bra.”']],
  ['corner marks', '彼は「大丈夫」と言った。', ['「大丈夫」']],
  ['low single marks', 'Er sagte ‚alles gut‘ gestern.', ['‚alles gut‘']],
  ['single marks', "The 'worst flood in years' hit.", ["'worst flood in years'"]],
  ['single marks around a possessive', "It is 'the workers' last stand' now", ["'the workers' last stand'"]],
  ['apostrophes', "It isn't the mayor's fault, the farmers' union says; rock 'n' roll.", []],
  ['nested single marks', '"He told me \'go home\' twice," she said.', ['"He told me \'go home\' twice,"']],
  ['a curly mark that a straight one closes', '“The dam held," he said. “It will."', ['“The dam held,"', '“It will."']],
  [
    'a straight mark that a curly one closes',
    '"The dam held,” he said, "and will.”',
    ['"The dam held,”', '"and will.”'],
  ],
  ['other marks inside', '“He called it "safe" twice,” she said.', ['“He called it "safe" twice,”']],
  ['a length inside', '“We laid a 6" pipe,” he said.', ['“We laid a 6" pipe,”']],
  ['inches', 'A 12" pipe and a 9" pipe.', []],
  [
    'two single marks for a double one',
    "''The dam held,'' he said. ''It will.''",
    ["''The dam held,''", "''It will.''"],
  ],
  [
    'two single marks beside apostrophes',
    "He said ''it isn't the mayors' fault'' twice.",
    ["''it isn't the mayors' fault''"],
  ],
  ['the marks of TeX', "``The dam held,'' he said, and `go home' too.", ["``The dam held,''", "`go home'"]],
  ['curly marks in twos', '‘‘The dam held,’’ he said.', ['‘‘The dam held,’’']],
  ['marks between tokens', '" The dam held , " he said . " It will . "', ['" The dam held , "', '" It will . "']],
  [
    'two single marks between tokens',
    "`` The dam held , '' he said , ''and will . ''",
    ["`` The dam held , ''", "''and will . ''"],
  ],
  ['inches between tokens', 'A 12 " pipe , a 9 " pipe and a 6 " one .', []],
  ['code', 'Call `read` and `write` on the workers’ files.', []],
  ['empty text', '', []],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['“The dam held.”', 'The dam held.'],
  ["''The dam held.''", 'The dam held.'],
  ["``It isn't so.''", "It isn't so."],
  ['"Unclosed words', 'Unclosed words'],
  ['"', ''],
  ["''", ''],
])('%s quotes %s', (text, words) => {
  expect(quotedWords(text, { start: 0, end: text.length })).toBe(words);
});

it('joins paragraphs that each open the quotation anew', () => {
  const text = 'She said: "We waited.\n\n"Nobody came." Then she left.';
  expect(read(text)).toEqual(['"We waited.\n\n"Nobody came."']);
});

it('crosses a line that is only broken at a fixed width', () => {
  expect(read('“We waited for\nhours,” she said.')).toEqual(['“We waited for\nhours,”']);
});

it('keeps an unclosed quotation to its line', () => {
  const text = '“We waited for hours.\n\nThe road reopened. “All is well,” he said.';
  expect(read(text)).toEqual(['“We waited for hours.', '“All is well,”']);
});

it('quotes the paragraph that closes what the one before left open', () => {
  expect(read('“One.\n\nTwo,” Kim said.\n\nThree,” she said.')).toEqual(['“One.', 'Two,”']);
});

it('goes on through lines without a mark, to the one that closes', () => {
  expect(read('“One.\nTwo.\nThree,” Kim said.')).toEqual(['“One.\nTwo.\nThree,”']);
  expect(read('“One.\n\nTwo.\n\nThree,” Kim said.')).toEqual(['“One.']);
});

it.each([
  ['"One.\nTwo, " Kim said.', ['"One.\nTwo, "']],
  ['"Is it one?\nIt is two! " asked Kim.', ['"Is it one?\nIt is two! "']],
  ['"One.\nTwo.\nThree, " Kim said. "Four," he said.', ['"One.\nTwo.\nThree, "', '"Four,"']],
  ['"One.\n\nTwo, " Kim said.', ['"One.', 'Two, "']],
  ['He said " one " and " two " .', ['" one "', '" two "']],
])('a mark between blanks closes what was left open: %j', (text, quotations) => {
  expect(read(text)).toEqual(quotations);
});

it.each([
  ['He said simply, "Maybe I can help.\nI got a hammer. "', ['"Maybe I can help.\nI got a hammer. "']],
  ['She added “It is over.\nWe go home,” and left.', ['“It is over.\nWe go home,”']],
  ['He said "It is over.\nWe go.\nNow, " and left.\n"One," she said.', ['"It is over.\nWe go.\nNow, "', '"One,"']],
  ['He said "It is over.\n\nWe go home," she said.', []],
])('a quotation that opens inside a line goes on in the next ones: %j', (text, quotations) => {
  expect(read(text)).toEqual(quotations);
});

it('drops a stray mark inside a line', () => {
  expect(read('The “road reopened.\n\n12 cars “came back” later.')).toEqual(['“came back”']);
});

it('counts UTF-16 units and keeps CRLF', () => {
  const text = '🌊 “Up.”\r\n\r\n“Down.”';
  expect(readQuotations(text)).toEqual([
    { start: 3, end: 8 },
    { start: 12, end: 19 },
  ]);
});

it('finds disjoint spans in order, whatever the text', () => {
  const piece = fc.constantFrom('"', '“', '”', '«', '»', "'", '‘', '’', ' ', '\n', '\n\n', 'word', ': ', ', ', '🌊');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const span of readQuotations(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        end = span.end;
      }
    }),
  );
});
