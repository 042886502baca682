import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../server/src/features/drafts/draft.ts';
import { indexOf, source } from '../fixture.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../samples/flood.corpus'), 'utf8');
const STATUSES: Readonly<Record<string, string>> = {
  s: 'supported',
  r: 'rounded',
  o: 'outdated',
  c: 'contested',
  m: 'misattributed',
  u: 'unsupported',
  n: 'unchecked',
};

/** Each passage in brackets, with the first letter of how it stands behind it; `n` where nothing could be checked. */
const MARKED = `# What the Dreva left

The old dam above Karsova broke at [4:20 a.m.]c on [Saturday, 14 March 2026]s. Radio Karsova has it at [5:40 a.m.]c. By the [first]n evening, Governor Ilena Marsk said, [12]s people were known to be dead; on Sunday it was [27]s.

Now the regional government counts [30]c people killed by the flood. The governor told Northline of [31]c. Among the [31]c dead are [14]s women, [nine]s men and [six]s children, her office said. [Five]u of them have not been named.

The fire brigade took [1,240]c residents to [three]s schools by bus. In the lower town [1,236]s homes were flooded, the building office said. That is more than [1,200]r homes. The mayor says that [1,236]m homes were flooded in the lower town, and [1,263]c is the number on his desk.

[91]s people were injured in the flood, the hospital of Karsova said. On [Sunday]s it had spoken of at least [68]s injured and of [nine]s missing. The hospital has [212]u beds.

Repairs to the dam will cost [12.5 million]s euros, the water board said, or roughly €[12 million]r. A new bridge would cost €[48 million]u. For those who want to help there is a number, [0800 555 7021]n. Soldiers put up a bridge of [nine]u pontoons.

Tomas Reyl, the mayor, is [54]c. His deputy is [37]u. A leaflet that hangs at the town hall says that the flood killed [27]o people.

"{The water was over the wall before the sirens sounded,}c" Reyl said. He told the radio: "{The water was over the wall long before any siren sounded.}c" Ilena Marsk said: "{The water was over the wall before the sirens sounded.}m" "{The water was over the fields before the sirens sounded,}c" said Tomas Reyl. "{Nobody from the ministry has called me since,}u" said Tomas Reyl. Some call it the "{black Saturday}n".
`;

const WANTED = [...MARKED.matchAll(/[[{]([^\]}]+)[\]}]([a-z])/g)].map(
  ([, text, letter]) => `${text} ${STATUSES[letter!]}`,
);
const TEXT = MARKED.replace(/[[{]([^\]}]+)[\]}][a-z]/g, '$1');

function check(text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const index = indexOf({ 'file:///flood.corpus': SAMPLE, ...more });
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return checkDraft(index, draft).map((each) => `${each.text} ${each.status}`);
}

describe('a draft of the sample', () => {
  it('has passages of every status', () => {
    expect(new Set(WANTED.map((each) => each.split(' ').at(-1)))).toEqual(new Set(Object.values(STATUSES)));
  });

  it('is checked passage by passage', () => {
    expect(check(TEXT)).toEqual(WANTED);
  });
});

it('what one story bears out is no slip of what another story tells', () => {
  const attack = source(
    'attack.txt',
    { published: '1989-09-02' },
    'At least 86 people were injured in the attack on the newspaper.',
  );
  const text = 'At least 68 people were injured, the hospital had said by then; it now says 91.';
  expect(check(text, { 'file:///attack.corpus': attack })).toEqual(['68 supported', '91 supported']);
});
