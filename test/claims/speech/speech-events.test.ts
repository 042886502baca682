import { describe, expect, it } from 'vitest';
import { frameAround } from '../../../server/src/claims/speech/frames.ts';
import { readSpeechEvents } from '../../../server/src/claims/speech/speech-events.ts';
import { readQuotations } from '../../../server/src/language/quotations.ts';
import { Sentences } from '../../../server/src/language/sentence.ts';

/** Every event of a text's first frame as "speaker | cue | content …". */
function eventsIn(text: string): readonly string[] {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return readSpeechEvents(frameAround(new Sentences(text), 0, readQuotations(text))).map(
    ({ speaker, cue, content }) => `${slice(speaker)} | ${slice(cue)} | ${content.map(slice).join(' … ')}`,
  );
}

describe('what is said, and by which words', () => {
  it.each([
    ['Lund said on Monday that 12 boats sank', ['Lund | said | that 12 boats sank']],
    ['Lund wrote in her 9th letter that 12 boats sank', ['Lund | wrote | that 12 boats sank']],
    ['Lund said: “12 boats sank.”', ['Lund | said | : “12 boats sank.”']],
    ['“12 sank,” said Lund, who saw 3, “and 2 drifted.”', ['Lund | said | “12 sank,” … “and 2 drifted.”']],
    ['HALDEN (Kyodo) — 12 boats sank, police said', ['police | said | 12 boats sank,']],
    ['12 boats sank ($3m; £2m), according to Lund', ['Lund | according to | 12 boats sank ($3m; £2m),']],
    [
      'Three sank - a red one; a blue one; a small one - police said',
      ['police | said | Three sank - a red one; a blue one; a small one -'],
    ],
    ['It rained; 12 boats sank, police said', ['police | said | 12 boats sank,']],
    [
      'Lund said 12 boats sank and Berg told her 3 drifted',
      ['Lund | said | 12 boats sank and Berg told her 3 drifted', 'Berg | told | her 3 drifted'],
    ],
    ['Lund said it rained at 3:30 a.m. in 12 towns', ['Lund | said | it rained at 3:30 a.m. in 12 towns']],
    ['Officials report over 12 “possible” cases', ['Officials | report | over 12 “possible” cases']],
    ['Lund wrote to her 12 aunts, “I left.”', ['Lund | wrote | “I left.”']],
    ['12 boats sank, court and harbour sources said', ['court and harbour sources | said | 12 boats sank,']],
    ['Lund vowed to buy 12 boats', ['Lund | vowed | to buy 12 boats']],
    ['Lund pointed out that 12 boats sank', ['Lund | pointed out | that 12 boats sank']],
    ['Lund reported between 10 and 12 losses', ['Lund | reported | between 10 and 12 losses']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  it.each(['12 boats sank.', 'Lund wrote 12 letters.', 'Lund agreed on 12 points.', ''])('%s: nothing', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['Mayor Lund: 12 boats sank in the storm', ['Mayor Lund | : | 12 boats sank in the storm']],
    ['Twelve boats sank in the storm: Mayor Lund', ['Mayor Lund | : | Twelve boats sank in the storm']],
    ['Live: 12 boats sink in the storm', []],
    ['Storm at 9:30 sinks 12 boats', []],
    ['Three things to know: boats, harbour, storm', []],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});
