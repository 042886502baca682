import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/host/asked/settings.ts';

it('are taken as the client sends them', () => {
  expect(
    readSettings({
      folders: ['file:///texts', 'file:///more/'],
      comparisonScope: 'workspace',
      severity: { contradiction: 'error', 'undated-source': 'off' },
      kinds: ['count', 'nonsense', 'money'],
      language: 'leaveOut',
      codeLens: false,
      inlayHints: { dates: false, values: true, otherValues: false },
      trace: { server: 'off' },
    }),
  ).toEqual({
    folders: ['file:///texts', 'file:///more'],
    comparisonScope: 'workspace',
    severities: { contradiction: 'error', 'undated-source': 'off' },
    asked: { kinds: new Set(['count', 'money']), onlyEnglish: true },
    codeLens: false,
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

it('leave out single values that make no sense', () => {
  const settings = readSettings({
    folders: ['file:///texts', 7],
    severity: { contradiction: 'loud', nonsense: 'error', rounding: 'off' },
  });
  expect(settings.folders).toEqual(['file:///texts']);
  expect(settings.severities).toEqual({ rounding: 'off' });
});
