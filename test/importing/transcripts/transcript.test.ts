import { expect, it } from 'vitest';
import { bodyOf, imported } from '../imported.ts';

it('what was said is joined to sentences, a paragraph after each silence', async () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:03,000\r\nAt least 12\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,500\r\n<i>people</i> were hurt.\r\n\r\n3\r\n00:01:00,000 --> 00:01:02,000\r\n{\\an8}More.\r\n';
  expect(await bodyOf('a.srt', srt)).toBe('At least 12 people were hurt.\n\nMore.');
});

it('speakers are named where they change', async () => {
  const vtt =
    'WEBVTT\n\nNOTE 99 cues\n\n00:01.000 --> 00:02.000 align:start\n<v Mara Velk>12 people &amp; 3 boats</v>\n\n00:02.000 --> 00:03.000\n<v Mara Velk>were lost</v>\n\n00:03.100 --> 00:04.000\n<v Jon>No.</v>\n';
  expect(await bodyOf('a.vtt', vtt)).toBe('Mara Velk: 12 people & 3 boats were lost\n\nJon: No.');
});

it('captions that roll up are said once', async () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nat least 12\n\n00:02.000 --> 00:03.000\nat least 12\npeople <00:02.500><c>were</c> hurt\n';
  expect(await bodyOf('a.vtt', vtt)).toBe('at least 12 people were hurt');
});

it('a text without times is told', async () => {
  expect((await imported('a.srt', '12 people')).faults).toEqual([
    'is no transcript: it holds no times (00:00:01,000 --> 00:00:02,000)',
  ]);
});
