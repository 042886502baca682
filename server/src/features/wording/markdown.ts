import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { CommandLink } from './command-links.ts';
import { readable } from './readable-text.ts';

/** What a client can show: Markdown or plain text, and whether it runs `command:` links that this server makes. */
export interface MarkupSupport {
  readonly markdown: boolean;
  readonly commands: boolean;
}

/** The ASCII punctuation that CommonMark, its GitHub extensions or a bare-link finder give a sense to. */
const MARKED = /[!#$&()*+\-./<=>@[\\\]^_`{|}~]/g;

/**
 * The same words as Markdown that renders as these words and nothing else: no link (bare addresses and e-mail
 * addresses included), image, HTML, code, heading, list or emphasis, whatever stands before and after.
 * Every punctuation mark with a sense gets a backslash (CommonMark 0.31, section 2.4), so that it has none.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKED, '\\$&');
}

/**
 * Builds hover text once for clients with Markdown and for those without. Whatever comes from a corpus enters through
 * `text`, which makes it plain readable characters; links can only be made of `CommandLink`s, which are ours.
 */
export class MarkupBuilder {
  readonly #support: MarkupSupport;
  readonly #lines: string[] = [];
  #line = '';
  #length = 0;
  readonly #lengths: number[] = [];
  #isRuleDue = false;

  constructor(support: MarkupSupport) {
    this.#support = support;
  }

  /** How many characters each line has that was ended, as it is shown: rules, marks and addresses do not count. */
  get lengths(): readonly number[] {
    return this.#lengths;
  }

  /** How many characters the line that is being written has. */
  get length(): number {
    return this.#length;
  }

  /** Adds words as data, at most `limit` characters of them. */
  text(words: string, limit = 200): this {
    this.#line += this.#shown(readable(words, limit));
    return this;
  }

  /** Adds words as data in bold; plain where there is no Markdown. */
  strong(words: string, limit = 200): this {
    const shown = readable(words, limit).trim();
    if (shown === '') return this;
    this.#line += this.#support.markdown ? `**${this.#shown(shown)}**` : this.#shown(shown);
    return this;
  }

  /** Adds words that stand out from those around them: bold, or between marks where there is no Markdown. */
  mark(words: string, limit = 200): this {
    return this.#support.markdown ? this.strong(words, limit) : this.text(`›${words}‹`, limit + 2);
  }

  /** Adds words that lead somewhere; plain words where commands cannot run. */
  link(words: string, link: CommandLink | null, limit = 80): this {
    const shown = this.#shown(readable(words, limit).trim());
    const linked = this.#support.markdown && this.#support.commands && link !== null && shown !== '';
    this.#line += linked ? `[${shown}](${link.href})` : shown;
    return this;
  }

  /** Adds a way on, a dot apart from what stands before it; nothing where commands cannot run. */
  command(words: string, link: CommandLink | null | undefined): this {
    if (!this.#support.markdown || !this.#support.commands || !link) return this;
    if (this.#line !== '') this.text(' · ');
    return this.link(words, link);
  }

  /** Ends the line that is being written; an empty one adds nothing. */
  endLine(): this {
    if (this.#line === '') return this;
    if (this.#isRuleDue && this.#lines.length > 0) this.#lines.push(RULE);
    this.#isRuleDue = false;
    this.#lines.push(this.#line);
    this.#lengths.push(this.#length);
    this.#line = '';
    this.#length = 0;
    return this;
  }

  /** A rule between two parts of a card, if both have a line. */
  rule(): this {
    this.endLine();
    this.#isRuleDue = true;
    return this;
  }

  build(): MarkupContent {
    this.endLine();
    return this.#support.markdown
      ? { kind: MarkupKind.Markdown, value: joinMarkdown(this.#lines) }
      : { kind: MarkupKind.PlainText, value: this.#lines.map((line) => (line === RULE ? '────' : line)).join('\n') };
  }

  #shown(words: string): string {
    this.#length += words.length;
    return this.#support.markdown ? escapeMarkdown(words) : words;
  }
}

const RULE = '\u0000rule';

/** Lines within a part are hard breaks, not paragraphs: a card stays as low as its lines. */
function joinMarkdown(lines: readonly string[]): string {
  let joined = '';
  for (const [at, line] of lines.entries()) {
    if (line === RULE) joined += '\n\n---\n\n';
    else joined += at > 0 && lines[at - 1] !== RULE ? `  \n${line}` : line;
  }
  return joined;
}
