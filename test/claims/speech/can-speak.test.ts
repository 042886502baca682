import { describe, expect, it } from 'vitest';
import { speakerIn } from '../attributed.ts';

describe('what takes lives says nothing', () => {
  it.each([
    'The storm claimed ‹12› lives.',
    'The accident claimed ‹five› victims.',
    'The avalanche claimed the lives of ‹12› skiers.',
    'The blast claimed at least ‹12› casualties.',
    'Heavy rain and floods have claimed ‹12› lives in Dalvik.',
    'The port was attacked from the air, land and sea, which has claimed ‹12› lives.',
    'A fire that has claimed ‹12› lives is under control.',
    'The war, now in its third year, has claimed ‹9,000› lives.',
  ])('%s', (text) => {
    expect(speakerIn(text)).toBeNull();
  });

  it.each([
    ['The rebels claimed ‹12› kills.', 'The rebels'],
    ['The mayor claimed ‹12› lives were lost.', 'The mayor'],
    ['The outbreak has claimed ‹12› lives, the ministry said.', 'the ministry'],
    ['The vessel reported ‹12› sick sailors.', 'The vessel'],
    ['The embassy said ‹12› citizens were hurt.', 'The embassy'],
    ['The administration said ‹12› rules would go.', 'The administration'],
    ['The strike committee said ‹12› pits had closed.', 'The strike committee'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe('what a place or a club counts it has', () => {
  it.each([
    'The region claims ‹40› lakes.',
    'The city counts ‹12› bridges.',
    'The club counts ‹400› members.',
    'The canton counts ‹16,157› voters.',
    'The town now counts ‹40› shops.',
    'Its fleet counts ‹12› ships.',
    'The choir counted ‹40› singers in its heyday.',
    'The museum counts ‹4,000› paintings among its treasures.',
  ])('%s', (text) => {
    expect(speakerIn(text)).toBeNull();
  });

  it.each([
    ['The police counted ‹12› marchers.', 'The police'],
    ['Officials count ‹12› dead.', 'Officials'],
    ['Aid workers counted ‹40› tents.', 'Aid workers'],
    ['The coroner counted ‹12› bodies.', 'The coroner'],
    ['The company claims ‹400› customers.', 'The company'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe('labels and what is reported missing', () => {
  it.each([
    'Total no of injured reported ‹18›.',
    'New cholera cases reported ‹318›.',
    'Deaths confirmed ‹12›.',
    'Losses estimated ‹3 million› dollars.',
    'Houses reported damaged ‹40›.',
    'Homes declared unsafe: ‹12›',
    'Number of persons reported missing ‹7›.',
    'The number of homes confirmed destroyed is ‹39›.',
    'The tonnage declared came to ‹300› tonnes.',
    'The boats reported stolen numbered ‹12›.',
    'People reported missing: ‹14›.',
    'The previous estimate was ‹20,085›.',
    'The initial count was ‹40›.',
  ])('%s', (text) => {
    expect(speakerIn(text)).toBeNull();
  });

  it.each([
    ['The ministry reported ‹318› new cases.', 'The ministry'],
    ['Hospitals reported ‹18› injured.', 'Hospitals'],
    ['Five districts reported ‹18› injured.', 'Five districts'],
    ['The hospital reported ‹12› deaths.', 'The hospital'],
    ['A Sunday Times count put the dead at ‹40›.', 'A Sunday Times count'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe('what a law or a contract lays down', () => {
  it.each([
    ['The law requires ‹12› lifeboats on such a ferry.', 'The law'],
    ['The treaty allows ‹12› ships a year.', 'The treaty'],
    ['The contract stipulates that ‹12› cranes be built.', 'The contract'],
    ['The bill would cap fees at ‹12› dollars.', 'The bill'],
    ['The permit limits the catch to ‹12› tonnes.', 'The permit'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    'The harbour allows ‹12› ships a day.',
    'The winter limits the catch to ‹12› tonnes.',
    'Guards barred ‹12› men.',
  ])('%s', (text) => {
    expect(speakerIn(text)).toBeNull();
  });
});
