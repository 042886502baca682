import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/host/asked/settings.ts';

it('are taken as the client sends them', () => {
  expect(
    readSettings({
      folders: ['file:///texts', 'file:///more/'],
      drafts: ['drafts/**', 7, ''],
      comparisonScope: 'workspace',
      severity: { contradiction: 'error', 'undated-source': 'off' },
      kinds: ['count', 'nonsense', 'money'],
      language: 'leaveOut',
      differs: { leastConfidence: 0.5 },
      codeLens: false,
      inlayHints: { dates: false, values: true, otherValues: false },
      trace: { server: 'verbose' },
    }),
  ).toEqual({
    folders: ['file:///texts', 'file:///more'],
    drafts: ['drafts/**'],
    comparisonScope: 'workspace',
    severities: { contradiction: 'error', 'undated-source': 'off' },
    asked: { kinds: new Set(['count', 'money']), onlyEnglish: true },
    leastConfidence: 0.5,
    codeLens: false,
    rulesOnCards: true,
    dateHints: false,
    valueHints: true,
    otherValueHints: false,
  });
});

it.each([[undefined], [null], ['text'], [[]], [{ folders: 'file:///texts', comparisonScope: 1, severity: [] }]])(
  'fall back to the defaults where %j makes no sense',
  (section) => {
    expect(readSettings(section)).toEqual(DEFAULT_SETTINGS);
  },
);

it.each([[-0.1], [1.1], [Number.NaN], ['0.5'], [null]])('know no probability %j', (leastConfidence) => {
  expect(readSettings({ differs: { leastConfidence } }).leastConfidence).toBe(DEFAULT_SETTINGS.leastConfidence);
});

it('leave out single values that make no sense', () => {
  const settings = readSettings({
    folders: ['file:///texts', 7],
    severity: { contradiction: 'loud', nonsense: 'error', rounding: 'off' },
  });
  expect(settings.folders).toEqual(['file:///texts']);
  expect(settings.severities).toEqual({ rounding: 'off' });
});
