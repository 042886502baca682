import { describe, expect, it } from 'vitest';
import { speakerIn } from '../attributed.ts';

describe('the subject of a participle or an infinitive of saying', () => {
  it.each([
    ['Late on Monday, the port closed a quay, saying that ‹12› piles were rotten.', 'the port'],
    ['The day before, at a rally in Moss, Holm was blunt, claiming that ‹12› piles were rotten.', 'Holm'],
    ['After saying that ‹12› piles were rotten, the port closed a quay.', 'the port'],
    ['Holm won many by promising to build ‹12› quays.', 'Holm'],
    ['Lund used the speech to announce that ‹12› boats had sunk.', 'Lund'],
    ['Skippers are quick to point out that ‹12› boats leak.', 'Skippers'],
    ['A spokesman for the port defended the dues and said ‹12› boats were late.', 'A spokesman for the port'],
    ['Holm fell silent, but then added that ‹12› boats were late.', 'Holm'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    'Lund refused to say that ‹12› boats had sunk.',
    'Lund is expected to say that ‹12› boats had sunk.',
    'The ferry, best known to its ‹12› regulars, was late.',
  ])('%s: nobody', (text) => {
    expect(speakerIn(text)).toBeNull();
  });
});

describe('the head of a subject', () => {
  it.each([
    ['A harbour poll last month showed Lund leading by ‹12› points.', 'A harbour poll last month'],
    ['One poll shows Lund ‹12› points ahead.', 'One poll'],
    ['During the same stretch, port records show, the ferry sailed ‹12› hours.', 'port records'],
    ['To meet its goal, the panel concluded, the tax must rise in ‹12› steps.', 'the panel'],
    ['On 14 March the mayor, Ida Holm, said ‹12› boats leaked.', 'the mayor'],
    ['On Friday the mayor, Ida Holm, said ‹12› boats leaked.', 'the mayor'],
    ['UK advertising giant Holm said ‹12› boats leaked.', 'UK advertising giant Holm'],
    ['The advertising firm Holm said ‹12› boats leaked.', 'The advertising firm Holm'],
    ['Twelve boats leaked, and ‹12› more, according to the advertising agency Holm.', 'the advertising agency Holm'],
    ['UK shipping giant Holm has posted a loss and predicted that it will sell ‹12› boats.', 'UK shipping giant Holm'],
    ["Ann Holm's new book has stirred up Moss with its claims that ‹12› boats leaked.", "Ann Holm's new book"],
    ['Holm puts the lead at ‹12› points.', 'Holm'],
    ['The port closed: According to skippers, ‹12› boats leaked.', 'skippers'],
    ['The port leaked, and ‹12› boats, according to the 2009 paper.', 'the 2009 paper'],
    ['The port leaked, and ‹12› boats, according to the most recent data.', 'the most recent data'],
    ['One boat sank, according to the port, and ‹12› leaked.', 'the port'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    'The damage will be even more keenly felt as ‹12› boats leak.',
    'Night life and TV shows drew ‹12› guests.',
    'The ferry, only ‹two› months later, announced plans to merge.',
  ])('%s: nobody', (text) => {
    expect(speakerIn(text)).toBeNull();
  });
});
