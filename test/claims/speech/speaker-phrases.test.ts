import { describe, expect, it } from 'vitest';
import { speakerIn } from '../attributed.ts';

describe('a happening before the subject, without a comma', () => {
  it.each([
    ['Right after the Jan. 26 quake officials put the toll at more than ‹30,000›.', 'officials'],
    ['Right after the April 2 blast rescuers put the toll at ‹12›.', 'rescuers'],
    ['After the 2019 flood engineers said ‹12› dams were weak.', 'engineers'],
    ['Since the March 3 strike workers said ‹12› pits had closed.', 'workers'],
    ["During last year's drought farmers reported ‹40› dry wells.", 'farmers'],
    ['Following the crash investigators said ‹12› bolts were missing.', 'investigators'],
    ['Fire officials said ‹12› homes burned.', 'Fire officials'],
    ['Crash investigators reported ‹12› faults.', 'Crash investigators'],
    ['After the fire, officials said ‹12› homes had burned.', 'officials'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe('names like months, weekdays and auxiliaries', () => {
  it.each([
    ['Mrs May said ‹nine› boats were saved.', 'Mrs May'],
    ['Tara May said ‹40› boats sank.', 'Tara May'],
    ['Will Lund said ‹40› boats sank.', 'Will Lund'],
    ['Grant Will said ‹12› boats sank.', 'Grant Will'],
    ['April Lund said ‹12› boats sank.', 'April Lund'],
    ['Sen. March said ‹12› boats sank.', 'Sen. March'],
    ['Mark Sunday said ‹three› boats sank.', 'Mark Sunday'],
    ['Anna Friday said ‹12› boats sank.', 'Anna Friday'],
    ['The Sunday Herald said ‹12› boats sank.', 'The Sunday Herald'],
    ['Ida Holm Friday said ‹12› boats sank.', 'Ida Holm'],
    ['Police Monday reported ‹12› arrests.', 'Police'],
    ['The mayor Sunday said ‹12› boats sank.', 'The mayor'],
    ['In May officials said ‹12› boats sank.', 'officials'],
    ['In March Brown said ‹12› boats sank.', 'Brown'],
    ['Officials may say ‹12› boats sank.', 'Officials'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});
