import { describe, expect, it } from 'vitest';
import { findStandingText } from '../../../server/src/collation/origins/standing-text.ts';

const standing = (text: string) => findStandingText(text).map(({ start, end }) => text.slice(start, end).trim());

describe('what stands under many texts', () => {
  it.each([
    ['rights', 'It rains. Copyright 2024 Valley Stations, Halden. It pours.', 'Copyright 2024 Valley Stations, Halden'],
    ['alerts', 'It rains.\nGet breaking news on the go\nIt pours.', 'Get breaking news on the go'],
    ['an account', 'We have sent a confirmation email to you! It pours.', 'We have sent a confirmation email to you'],
    ['signing in', 'Welcome back. Please sign in\nIt pours.', 'Please sign in'],
    [
      'a reporter’s address',
      'Contact Ida Holm at 555-0143 or iholm@valley.com.',
      'Contact Ida Holm at 555-0143 or iholm@valley.com',
    ],
    [
      'what a reporter writes about',
      'Staff writer Ida Holm covers the harbour.',
      'Staff writer Ida Holm covers the harbour',
    ],
    ['followers', 'It rains. Follow her on Twitter for more. It pours.', 'Follow her on Twitter for more'],
    ['those who helped', 'It rains. Jon Brandt contributed to this report.', 'Jon Brandt contributed to this report'],
    ['tips', 'It rains. Your tip may lead to a reward. It pours.', 'Your tip may lead to a reward'],
  ])('is known by its words: %s', (_, text, expected) => {
    expect(standing(text)).toEqual([expected]);
  });

  it.each([
    'In a Facebook post, the mayor said that 12 people had died.',
    'Police could not follow him on foot, and the car drove off.',
    'The governor wrote on Twitter that the wall had held.',
    'They shared the news at once.',
  ])('is not what a report tells: %s', (text) => {
    expect(standing(text)).toEqual([]);
  });

  it('is a list of videos, and no account by the clock', () => {
    const videos = '2:05 Wall breaks\n\n0:43 Mayor speaks\n\n1:57 Boats in the lower town';
    expect(standing(`It rains.\n\n${videos}\n\nIt pours.`)).toEqual([videos]);
    expect(standing('9:05 Wall breaks\n\n9:43 Mayor speaks\n\n10:57 Boats in the lower town')).toEqual([]);
    expect(standing('2:05 Wall breaks\n\nIt rains.\n\n0:43 Mayor speaks\n\n1:57 Boats')).toEqual([]);
  });

  it('ends near the words that give it away in a line without end', () => {
    const text = `${'rain '.repeat(200)}newsletter ${'rain '.repeat(200)}`;
    const [span] = findStandingText(text);
    expect(span!.end - span!.start).toBeLessThan(700);
  });
});
