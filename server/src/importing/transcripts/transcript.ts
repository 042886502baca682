import { ImportError, type ImportedSource, type Reader } from '../sources/imported-source.ts';
import { decodePage } from '../web-pages/decode-page.ts';

/** In seconds: after so long a silence a paragraph begins. */
const SILENCE = 2;

/** "00:01:02,500 --> 00:01:04,000" (SubRip), "01:02.500 --> 01:04.000 align:start" (WebVTT, 4.1). */
const TIMES =
  /^\s{0,9}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s{1,9}-->\s{1,9}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

/** Transcripts with times: SubRip and WebVTT. What was said is joined to sentences, a paragraph for each speaker or silence. */
export const transcripts: Reader = {
  recognises: ({ name }) => /\.(?:srt|vtt)$/i.test(name),
  *read({ bytes }) {
    const cues = cuesOf(decodePage(bytes));
    if (cues.length === 0) throw new ImportError('is no transcript: it holds no times (00:00:01,000 --> 00:00:02,000)');
    yield { part: null, facts: {}, body: bodyOf(cues) } satisfies ImportedSource;
  },
};

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let cue: { start: number; end: number; lines: string[] } | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const times = TIMES.exec(line);
    if (times) {
      const number = (group: number) => Number(times[group] ?? 0);
      cue = {
        start: number(1) * 3600 + number(2) * 60 + number(3),
        end: number(5) * 3600 + number(6) * 60 + number(7),
        lines: [],
      };
      cues.push(cue);
    } else if (line.trim() === '') cue = null;
    else cue?.lines.push(line.trim());
  }
  return cues;
}

function bodyOf(cues: readonly Cue[]): string {
  let body = '';
  let speaker = '';
  let before: Cue | null = null;
  for (const cue of cues) {
    for (const [at, line] of cue.lines.entries()) {
      // Captions that roll up show their last line again, above the next.
      if (at === 0 && cue.lines.length > 1 && before?.lines.at(-1) === line) continue;
      const { name, words } = spoken(line);
      if (words === '') continue;
      const isOther = name !== null && name !== speaker;
      const isLater = at === 0 && before !== null && cue.start - before.end >= SILENCE;
      const gap = body === '' ? '' : isOther || isLater || /^[-–—]\s/.test(words) ? '\n\n' : ' ';
      body += gap + (isOther ? `${name}: ` : '') + words.replace(/^[-–—]\s{1,3}(?=\S)/, '');
      if (isOther) speaker = name;
    }
    if (cue.lines.length > 0) before = cue;
  }
  return body;
}

/** A line without the marks of styles and places, and who says it where a mark tells (WebVTT, 4.2.2). */
function spoken(line: string): { readonly name: string | null; readonly words: string } {
  const name = /<v(?:\.[\w.-]{1,40})?\s([^<>]{1,80})>/.exec(line)?.[1]?.trim() ?? null;
  const words = line
    .replace(/<[/a-z\d][^<>]{0,120}>|\{\\[^{}]{1,60}\}/gi, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, entity: string) => ENTITIES.get(entity) ?? '');
  return { name, words: words.trim() };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
]);
