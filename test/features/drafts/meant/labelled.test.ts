import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from '../judging/checked.ts';

const FLOOD = source(
  'flood.txt',
  { published: '2026-03-16' },
  'The flood in Karsova killed 31 people and injured 68, the governor said. Among the dead are 14 women and six children. In Karsova 31 boats sank.',
);

describe('a number behind a label', () => {
  it.each([
    ['Flood in Karsova\n\n- Killed: 31\n- Injured: 68\n', ['31 supported', '68 supported']],
    [
      'Flood in Karsova\n\n- Children among the dead: six\n- Women among the dead: 15\n',
      ['six supported', '15 contested'],
    ],
    ['| Flood in Karsova | |\n|---|---|\n| Killed | 31 |\n| **Injured** | 75 |\n', ['31 supported', '75 contested']],
  ])('counts what the label names: %s', (text, statuses) => {
    expect(judged(FLOOD, text)).toEqual(statuses);
  });

  it('is said by nobody who begins an item of a list', () => {
    const text = 'Flood in Karsova\n\n- Killed in the flood of Karsova: 31, no longer 27\n';
    expect(judged(FLOOD, text)[0]).toBe('31 supported');
    expect(judged(FLOOD, text)[1]).not.toMatch(/misattributed$/);
  });

  it('is nothing that the label says', () => {
    const text = 'Flood in Karsova\n\n- Killed: 31 (mayor of Moss)\n';
    expect(judged(FLOOD, text)).toEqual(['31 supported']);
  });
});
