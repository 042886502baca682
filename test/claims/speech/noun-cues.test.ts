import { describe, expect, it } from 'vitest';
import { frameAround } from '../../../server/src/claims/speech/frames.ts';
import { readSpeechEvents } from '../../../server/src/claims/speech/speech-events.ts';
import { Sentences } from '../../../server/src/language/sentence.ts';

/** Speaker and content of the only speech event of a sentence. */
function saidIn(text: string): { speaker: string; content: string } | null {
  const [event] = readSpeechEvents(frameAround(new Sentences(text), 0, []));
  if (event === undefined) return null;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { speaker: slice(event.speaker), content: event.content.map(slice).join(' … ') };
}

describe('nouns for what somebody says', () => {
  it.each([
    ['Lund’s claim that 12 boats sank was false.', 'Lund', 'that 12 boats sank was false.'],
    ['The insurer’s first estimate of 12 losses, now withdrawn, was low.', 'The insurer', 'of 12 losses'],
    ['An estimate by the insurer of 12 losses was low.', 'the insurer', 'of 12 losses was low.'],
  ])('%s', (text, speaker, content) => {
    expect(saidIn(text)).toEqual({ speaker, content });
  });

  it.each(['The claim form of 12 pages was lost.', 'An estimate of 12 losses was low.'])('%s names nobody', (text) => {
    expect(saidIn(text)).toBeNull();
  });
});

describe('counts that somebody restates', () => {
  it.each([
    ['The agency put the death toll at 12.', 'The agency'],
    ['Officials in Halden revised the number of missing to at least 12.', 'Officials in Halden'],
  ])('%s', (text, speaker) => {
    expect(saidIn(text)?.speaker).toBe(speaker);
  });

  it.each(['The crew put 12 crates at the door.', 'Prices raised the cost of living.'])('%s restates none', (text) => {
    expect(saidIn(text)).toBeNull();
  });
});
