import { expect, it } from 'vitest';
import { attributionIn, speakerIn } from '../attributed.ts';

it.each([
  ['> We lost ‹14› boats in one night.\n>\n> — Mara Dunn', 'Mara Dunn'],
  ['> We lost ‹14› boats in one night.\n> It was grim.\n> -- Mayor Mara Dunn, Dalvik', 'Mayor Mara Dunn'],
  ['The storm passed.\n\n> It was grim. We lost ‹14› boats.\n> — *Mara Dunn*, mayor\n\nThe port closed.', 'Mara Dunn'],
  ['The storm passed.\n\n  It was grim. We lost ‹14› boats.\n  — Mara Dunn, mayor', 'Mara Dunn'],
])('%s', (text, speaker) => {
  expect(attributionIn(text)).toMatchObject({ speaker: { text: speaker }, quoted: true });
});

it.each([
  '> We lost ‹14› boats in one night.\n\nThe mayor left.',
  '> We lost ‹14› boats in one night.\n\n> It rained.\n> — Mara Dunn',
  '> We lost ‹14› boats.\n> — a sad night',
  'We lost ‹14› boats.\n— Mara Dunn',
])('%s: nobody', (text) => {
  expect(speakerIn(text)).toBeNull();
});
