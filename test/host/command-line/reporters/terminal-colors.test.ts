import { describe, expect, it } from 'vitest';
import { wantsColors } from '../../../../server/src/host/command-line/reporters/terminal-colors.ts';

describe('colours are written', () => {
  it.each([
    ['to a terminal', true, { TERM: 'xterm' }, true],
    ['not to a terminal without them', true, { TERM: 'dumb' }, false],
    ['not to a pipe', false, { TERM: 'xterm' }, false],
    ['not to a pipe of a continuous-integration run', false, { CI: 'true', GITHUB_ACTIONS: 'true' }, false],
    ['to a pipe that is forced', false, { FORCE_COLOR: '1' }, true],
    ['not where forced off', true, { FORCE_COLOR: '0' }, false],
    ['never with NO_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['as if variables without a value were not there', true, { NO_COLOR: '', FORCE_COLOR: '' }, true],
  ])('%s', (_, isTerminal, environment, expected) => {
    expect(wantsColors(isTerminal, environment)).toBe(expected);
  });
});
