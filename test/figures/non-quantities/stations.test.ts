import { describe, expect, it } from 'vitest';
import { figureIn, quantityIn } from '../only.ts';

describe('channels of stations', () => {
  it.each([
    ['CBS 5 News was there.', '5'],
    ['Neighbours told 9 On Your Side that it sank.', '9'],
    ['Four In Your Corner asked the harbour master.', 'Four'],
    ['Stay with 6 Action News for more.', '6'],
    ['Some CBS 3 viewers saw it sink.', '3'],
    ['KMOS 4 crews saw it sink.', '4'],
    ['By Ida Moss and KMOS 4 Eyewitness News Staff', '4'],
    ["Her aunt told 16 WMOS's Ida Dahl that it sank.", '16'],
    ['Ferry sinks near the pier - 8 WMOS Halden', '8'],
    ['KMOS 4 reports Mira Dahl swam ashore.', '4'],
    ['Otter Hour (Moss Films, BBC Two)', 'Two'],
    ['Welcome to 1210 AM on the web.', '1210'],
    ['It was told on 101.5 FM at dawn.', '101.5'],
    ['It was told on AM 702 at dawn.', '702'],
  ])('%s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('identifier');
  });

  it.each([
    ['Witnesses told KMOS 4 people drowned.', '4', 'person'],
    ['Police tell Eyewitness News 80 shots were fired.', '80', 'shot'],
    ['All 48 WTO members agreed.', '48', 'member'],
    ['Two News crews saw it sink.', 'Two', 'crew'],
    ['At 10 AM 702 people swam.', '702', 'person'],
    ['It led 12 viewers to complain.', '12', 'viewer'],
    ['THERE WERE 16 KIDS INSIDE.', '16', 'kid'],
    ['The station has 40 fm transmitters.', '40', 'transmitter'],
  ])('counts none the less: %s', (sentence, text, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ text, unit, kind: 'count' });
  });

  it('leaves the year of a copyright before a call sign', () => {
    expect(figureIn('Copyright 2016 WMOS Press', '2016').kind).toBe('date');
  });
});
