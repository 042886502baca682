/** Cells that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r](?=.)/s;

/** One cell as RFC 4180 has it. A text that a spreadsheet would run gets an apostrophe before it; numbers stay as they are. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
