import { describe, expect, it } from 'vitest';
import { parseCorpus, parseSourceFile } from '../../../server/src/corpus/parse.ts';
import { portableIds } from '../../../server/src/host/command-line/baseline.ts';
import { reportJson } from '../../../server/src/host/command-line/reporters/check/check-json.ts';
import { collectProblems } from '../../../server/src/host/command-line/reporters/check/problems.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';

const OPTIONS = { today: '2026-05-01' };
const NONE = { all: false, known: new Set<string>() };

/** A folder of texts that lies outside the working folder. */
function folder(at: string, texts: Readonly<Record<string, string>>): CorpusIndex {
  const index = new CorpusIndex();
  for (const [path, text] of Object.entries(texts)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    index.setFile(parseSourceFile(`file:///${at}/${path}`, name, text, OPTIONS));
  }
  index.work();
  return index;
}

function corpus(at: string, text: string): CorpusIndex {
  const index = new CorpusIndex();
  index.setFile(parseCorpus(`file:///${at}/x.corpus`, text, OPTIONS));
  index.work();
  return index;
}

/** What a baseline of one state leaves of another. */
function news(before: CorpusIndex, now: CorpusIndex): readonly string[] {
  const { findings } = JSON.parse([...reportJson(before, NONE)].join(''));
  const known = new Set(portableIds(findings));
  return collectProblems(now, { all: false, known }).map(({ code }) => code);
}

const FIRE = 'Twelve people died in the fire.';
const dated = (name: string, text: string) =>
  `<<<FILE>>> ${name}\n---\npublished: 2026-03-14\nstory: x\n---\n${text}\n`;

describe('what a baseline knows', () => {
  it.each([
    [
      'in another checkout',
      folder('ada/work', { 'mon/report.md': FIRE }),
      folder('ci/build', { 'mon/report.md': FIRE }),
    ],
    [
      'with lines above',
      corpus('a', `<<<FILE>>> b\n${FIRE}\n`),
      corpus('a', `${dated('first', 'All is calm.')}<<<FILE>>> b\n${FIRE}\n`),
    ],
    [
      'once the fault before is mended',
      corpus('a', `<<<FILE>>> b\n${FIRE}\n<<<FILE>>> c\n${FIRE}\n`),
      corpus('a', `${dated('b', FIRE)}<<<FILE>>> c\n${FIRE}\n`),
    ],
    ['with its text changed', folder('a', { 'r.md': FIRE }), folder('a', { 'r.md': `At last: ${FIRE}` })],
    [
      'with the same contradiction on other lines',
      corpus('a', dated('a', 'In all 12 people were killed.') + dated('b', 'In all 19 people were killed.')),
      corpus(
        'b',
        dated('a', 'Rain fell.\n\nIn all 12 people were killed.') + dated('b', 'In all 19 people were killed.'),
      ),
    ],
  ])('is no news %s', (_, before, now) => {
    expect(news(before, before)).toEqual([]);
    expect(news(before, now)).toEqual([]);
  });

  it.each([
    [
      'a file of the same name in another folder',
      folder('a', { 'mon/report.md': FIRE, 'tue/other.md': '---\npublished: 2026-03-14\n---\nCalm.' }),
      folder('a', { 'mon/report.md': FIRE, 'tue/report.md': FIRE }),
      ['undated-source'],
    ],
    [
      'another source of the file',
      corpus('a', `<<<FILE>>> b\n${FIRE}\n`),
      corpus('a', `<<<FILE>>> b\n${FIRE}\n<<<FILE>>> c\n${FIRE}\n`),
      ['undated-source'],
    ],
    [
      'a second contradiction of the same numbers',
      corpus('a', dated('a', 'In all 12 people were killed.') + dated('b', 'In all 19 people were killed.')),
      corpus(
        'a',
        dated('a', 'In all 12 people were killed. Some 12 people were arrested.') +
          dated('b', 'In all 19 people were killed. Some 19 people were arrested.'),
      ),
      ['contradiction'],
    ],
  ])('leaves what is news: %s', (_, before, now, expected) => {
    expect(news(before, now)).toEqual(expected);
  });
});

it('the id of a fault holds no path', () => {
  const [fault] = collectProblems(folder('home/ada', { 'r.md': FIRE }), NONE);
  expect(fault?.id).toMatch(/^undated-source:[\da-f]+$/);
});
