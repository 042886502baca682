import { expect, it } from 'vitest';
import { writeAsText } from '../../client/src/claims-view/copy-claims.ts';

type Node = Parameters<typeof writeAsText>[0][number];

function node(kind: Node['shown']['kind'], label: string, description: string, parent: Node | null = null): Node {
  return { shown: { kind, label, description, verdict: 'contradiction', state: 'open' }, parent };
}

const question = node('question', 'People killed', '12 ≠ 17');
const twelve = node('position', '12', '1 source · 4 May', question);
const gazette = node('claim', 'gazette', 'coast guard · 4 May · line 7', twelve);
const decided: Node = { ...question, shown: { ...question.shown, state: 'decided' } };

it.each([
  ['a question', [question], ['People killed · 12 ≠ 17 (contradiction)']],
  ['a decided question', [decided], ['People killed · 12 ≠ 17 (contradiction, decided)']],
  ['a position', [twelve], ['People killed: 12 · 1 source · 4 May']],
  ['a claim', [gazette], ['gazette · coast guard · 4 May · line 7']],
  [
    'a question with what is selected beneath it',
    [question, twelve, gazette],
    [
      'People killed · 12 ≠ 17 (contradiction)',
      '  People killed: 12 · 1 source · 4 May',
      '    gazette · coast guard · 4 May · line 7',
    ],
  ],
  ['the rest of a list', [node('more', '50 more questions', '')], ['']],
])('writes %s', (_, nodes, lines) => {
  expect(writeAsText(nodes)).toBe(lines.join('\n'));
});
