import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import type { Bearers } from '../../../server/src/collation/frames/bearers.ts';
import { sourcesOf } from '../told.ts';

/** The bearers of the last figure of a text that may be compared, told in one line. */
function bearersIn(text: string): string {
  const { bearers } = sourcesOf([[null, text]])
    .flatMap(candidatesOf)
    .at(-1)!.frame;
  return told(bearers);
}

function told({ owner, doer, undergoer, goal, isGuessed }: Bearers): string {
  const slots = Object.entries({ owner, doer, undergoer, goal });
  const names = slots.flatMap(([slot, name]) => (name === null ? [] : `${slot}: ${name.join(' ')}`));
  return [...names, ...(isGuessed && names.length > 0 ? ['guessed'] : [])].join(', ');
}

describe('of whom or of what a figure is', () => {
  it.each([
    // Whose it is.
    ["Corvane's battery lasts 12 hours.", 'owner: corvane'],
    ['The battery of the Talven Pro lasts 12 hours.', 'owner: talven pro'],
    ['Profits at Halden Timber rose to $4bn.', 'owner: halden timber'],
    ['Corvane Mills, the biggest brewer in Norvane, made a profit of $4bn.', 'owner: corvane mills'],
    ['Corvane Mills (Halden) made a profit of $4bn.', 'owner: corvane mills'],
    ['He is said to be Ida Holm, a teacher who lost $4bn.', 'doer: ida holm'],
    ['The chief of Halden Timber, a man who lost $4bn, left.', ''],
    ['It was Ida Holm, and a teacher who lost $4bn left.', ''],
    ['Corvane Mills holds a 12% stake in the port.', 'owner: corvane mills'],
    ["The panel upheld Ida Holm's two-year ban.", 'owner: ida holm'],
    // Who does it.
    ['Halden Timber has offered $4bn.', 'doer: halden timber'],
    ['Halden Timber has cut its debt by $4bn.', 'doer: halden timber'],
    ['Analysts expect Halden Timber to offer $4bn.', 'doer: halden timber'],
    ['The port drew a $4bn bid by Halden Timber.', 'doer: halden timber'],
    ['The mill was bought by Halden Timber for $4bn.', 'doer: halden timber'],
    ['Ruth Amsel, representing seven of the sailors, asked for bail.', 'doer: ruth amsel'],
    // Whom it befalls, alone or with others.
    ['Ida Holm was also banned for two years.', 'undergoer: ida holm'],
    ['Ida Holm and Anna Dunn were banned for two years.', 'undergoer: ida holm anna dunn'],
    ['Ida Holm, who ran for Ostby, was banned for two years.', 'undergoer: ida holm'],
    // For whom or what.
    ['Halden Timber launched a $4bn bid for the brewer Corvane Mills.', 'doer: halden timber, goal: corvane mills'],
    ['Halden Timber launched a $4bn bid for shares.', 'doer: halden timber'],
    // What a word points back to.
    ['Corvane Mills told of its year. It made a profit of $4bn.', 'owner: corvane mills'],
    ['Corvane Mills told of its year. The company made a profit of $4bn.', 'owner: corvane mills'],
    ['Corvane Mills sued Halden Timber. The company made a profit of $4bn.', 'owner: corvane mills, guessed'],
    ['Ida Holm stood in court. She was banned for two years.', 'undergoer: ida holm, guessed'],
    ['Karl Roy is no stranger here. He has a shop. He was banned for two years.', 'undergoer: karl roy, guessed'],
    ['The mill told of its year. It made a profit of $4bn.', ''],
    // Nobody: a title in capitals, an owner too far off, no name.
    ['Halden Timber Offers $4bn For Corvane', ''],
    ['The brewer made a profit of $4bn.', ''],
    ['A fund led from Ostby bid $4bn.', ''],
    ['The founder of Halden Timber gave the town $4bn.', 'owner: halden timber'],
  ])('%s', (text, expected) => {
    expect(bearersIn(text)).toBe(expected);
  });
});
