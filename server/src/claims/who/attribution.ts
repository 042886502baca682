import type { Span } from '../../corpus/span.ts';
import type { Figure } from '../../figures/figure.ts';
import { personName } from '../../language/names.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { type Sentences, sentencesOf } from '../../language/sentence.ts';
import type { Attribution, Mention } from '../claim.ts';
import { CARRIED_ON, PRONOUNS_OF_BODIES } from '../lexicon/who.ts';
import { type Frame, frameAround, frameBefore, quotationAround } from '../speech/frames.ts';
import type { SpeechEvent } from '../speech/speech-event.ts';
import { readSpeechEvents } from '../speech/speech-events.ts';
import { speechForms } from '../speech/speech-forms.ts';
import { citedBy, viaOf } from './credits.ts';
import { signedBlock } from './signed-blocks.ts';
import {
  COUNTS_ON,
  firstBody,
  firstGroup,
  firstPerson,
  leadIn,
  subjectSpeaks,
  TOLD_IN_PERFECT,
} from './speaker-context.ts';
import { SpeakerNames } from './speaker-names.ts';
import { type Voice, voiceOf } from './voices.ts';

/** How many frames back the name that a pronoun stands for is looked for. */
const PRONOUN_REACH = 8;
/** How many frames back the speaker of a sentence or a quotation that carries on is looked for. */
const CARRY_REACH = 8;

/** How far into a line the colon of its label stands, in characters. */
const LONGEST_LABEL = 90;

/** How far back the start of a labelled paragraph is looked for, in characters. */
const LONGEST_PARAGRAPH = 3000;
/** So many frames are kept at once: more than who comes next looks back on. */
const MOST_FRAMES = 300;

/** Who speaks, in the frame that says so. */
interface Spoken extends Voice {
  readonly frame: Frame;
}

interface ReadFrame {
  readonly frame: Frame;
  readonly events: readonly SpeechEvent[];
}

/** "He" and "she" stand only for a person, by name or by a role. */
const BODY_AND_NO_PERSON: Rule<[pronoun: string, name: string]> = {
  name: 'body-and-no-person',
  example: 'Ida Lund said 12 boats sank. The harbour office said 9 did. She said 40 crews fled.',
  counterexample: 'Ida Lund said 12 boats sank. Mara Holm said 9 did. She said 40 crews fled.',
  test: (pronoun, name) => /^s?he$/i.test(pronoun) && personName(name) === null,
};

/** The rules of this file that stand by themselves. */
export const ATTRIBUTION_RULES: readonly NamedRule[] = [BODY_AND_NO_PERSON];

/**
 * Reads who says what in one text, frame by frame and only where asked. Keeps what it read, so that the figures of a
 * sentence share the work; its answers depend on the text alone.
 */
export class AttributionReader {
  readonly #text: string;
  readonly #sentences: Sentences;
  readonly #quotations: readonly Span[];
  readonly #agency: Mention | null;
  readonly #names: SpeakerNames;
  /** By where a frame begins. Replaced where they are full, as the sentences of texts are. */
  #frames = new Map<number, ReadFrame>();
  #before = new Map<number, ReadFrame | null>();
  /** Figures come in order: the next one often stands in the same frame. */
  #last: ReadFrame | null = null;

  /**
   * @param quotations all quotations of `text`, in order
   * @param agency through whom everything is heard that names nobody else; null where that is not known
   */
  constructor(
    text: string,
    quotations: readonly Span[],
    agency: Mention | null = null,
    sentences: Sentences = sentencesOf(text),
  ) {
    this.#text = text;
    this.#sentences = sentences;
    this.#agency = agency;
    this.#quotations = quotations;
    this.#names = new SpeakerNames(text);
  }

  /** Who states a figure, or null in plain narration. */
  ofFigure(figure: Figure): Attribution | null {
    return this.#of(figure);
  }

  /** Who speaks a quotation, or null where the text does not say. */
  ofQuotation(quotation: Span): Attribution | null {
    return this.#of(quotation);
  }

  #of(span: Span): Attribution | null {
    const quotation = quotationAround(this.#quotations, span.start);
    const read = this.#frameAt(span.start);
    const spoken = this.#spokenIn(read, span) ?? this.#spokenBefore(read, quotation);
    if (spoken === null) return null;
    const { event, relay, frame } = spoken;
    const cited = citedBy(frame, event);
    const speaker = this.#mention(cited ?? event.speaker);
    const via = cited === null ? (event.via ?? relay ?? viaOf(frame, event)) : event.speaker;
    return {
      speaker,
      name: this.#nameOf(speaker, read),
      via: via === null ? this.#agency : this.#mention(via),
      cue: event.cue,
      quoted: quotation !== null || event.isLabel,
    };
  }

  #spokenIn({ frame, events }: ReadFrame, span: Span): Spoken | null {
    const voice = voiceOf(frame, events, span, this.#text);
    return voice === null ? null : { ...voice, frame };
  }

  #spokenBefore(read: ReadFrame, quotation: Span | null): Spoken | null {
    const spoken =
      quotation === null ? this.#carriedOn(read, CARRY_REACH) : this.#fromContext(read, quotation, CARRY_REACH);
    return spoken ?? this.#labelled(read) ?? signedBlock(this.#text, read.frame);
  }

  /** "MARA LUND: We lost boats. The storm took 12.": a label holds for all of its paragraph. */
  #labelled(read: ReadFrame): Spoken | null {
    if (!this.#mayBeLabelled(read.frame.start)) return null;
    let at = read;
    for (let step = 0; step < CARRY_REACH && !at.frame.opensLine; step++) {
      const before = this.#frameBefore(at);
      if (before === null || !this.#isSameParagraph(before, at)) return null;
      const label = before.events.find(({ isLabel }) => isLabel);
      if (label !== undefined) return inFrame(label, before.frame);
      at = before;
    }
    return null;
  }

  /** "…, police said. Two others were hurt.": a sentence that counts on is still theirs, unless somebody else speaks in it. */
  #carriedOn(read: ReadFrame, reach: number): Spoken | null {
    if (reach === 0 || read.events.length > 0 || !ruleHolds(COUNTS_ON, read.frame)) return null;
    const before = this.#frameBefore(read);
    if (before === null || !this.#isSameParagraph(before, read)) return null;
    const last = before.events.at(-1) ?? null;
    // What somebody thought, wants or does ends with its sentence.
    if (last?.form != null && !CARRIED_ON.has(last.form.verb.sense)) return null;
    return inFrame(last, before.frame) ?? this.#carriedOn(before, reach - 1);
  }

  /** Whether a colon stands near the start of the line that holds an offset: without one no label does. */
  #mayBeLabelled(offset: number): boolean {
    const back = Math.max(0, offset - LONGEST_PARAGRAPH);
    const line = back + this.#text.slice(back, offset).lastIndexOf('\n') + 1;
    return this.#text.slice(line, Math.min(offset, line + LONGEST_LABEL)).includes(':');
  }

  /** A quotation without a speaker in its own frame: led in by the frame before, or carried on from it. */
  #fromContext(read: ReadFrame, quotation: Span, reach: number): Spoken | null {
    if (reach === 0 || !opensWith(read.frame, quotation)) return null;
    const before = this.#frameBefore(read);
    if (before === null) return null;
    const { frame, events } = before;
    const last = frame.tokens.at(-1);
    const event = events.at(-1) ?? null;
    const spoken = event === null ? null : { event, relay: null, frame };
    if (last?.lower === ':') return spoken ?? inFrame(leadIn(frame), frame);
    if (last?.kind === 'quote') return spoken ?? this.#fromContext(before, last, reach - 1);
    const goesOn = frame.tokens.some(({ kind }) => kind === 'quote') || read.frame.tokens[0]!.kind !== 'quote';
    if (spoken !== null) return goesOn ? spoken : null;
    return this.#isSameParagraph(before, read) ? inFrame(subjectSpeaks(frame), frame) : null;
  }

  /**
   * A pronoun means whoever spoke, or was named first, in the frames of its paragraph before it, nearest first; else
   * whoever spoke last in the paragraphs before. There, what somebody "has said" is what lies behind the story: "he says"
   * goes on with the one whom it reports, and with the other only where nobody else spoke.
   */
  #nameOf(speaker: Mention, within: ReadFrame): string {
    if (!SpeakerNames.isPronoun(speaker.text)) return this.#names.nameOf(speaker.text);
    let read: ReadFrame | null = within;
    let inParagraph = true;
    let behind: Span | null = null;
    for (let step = 0; step < PRONOUN_REACH && read !== null; step++) {
      const { frame, events }: ReadFrame = read;
      const spoke = events.filter((event) => this.#canMean(speaker, event.speaker));
      const told = inParagraph ? spoke : spoke.filter((event) => !ruleHolds(TOLD_IN_PERFECT, frame, event));
      const antecedent = told.at(-1)?.speaker ?? (inParagraph ? namedBefore(frame, speaker) : null);
      if (antecedent !== null) return this.#nameAt(antecedent);
      behind ??= spoke.at(-1)?.speaker ?? null;
      const before = this.#frameBefore(read);
      inParagraph = inParagraph && before !== null && this.#isSameParagraph(before, read);
      read = before;
    }
    return behind === null ? speaker.text : this.#nameAt(behind);
  }

  #nameAt(speaker: Span): string {
    return this.#names.nameOf(this.#mention(speaker).text);
  }

  /** Whether a pronoun can stand for a speaker before it. */
  #canMean(pronoun: Mention, { start, end }: Span): boolean {
    const text = this.#text.slice(start, end);
    if (end > pronoun.start || SpeakerNames.isPronoun(text)) return false;
    return !ruleHolds(BODY_AND_NO_PERSON, pronoun.text, this.#names.nameOf(text));
  }

  #isSameParagraph(before: ReadFrame, after: ReadFrame): boolean {
    return !this.#text.slice(before.frame.end, after.frame.start).includes('\n');
  }

  #frameAt(offset: number): ReadFrame {
    const last = this.#last;
    if (last !== null && last.frame.start <= offset && offset < last.frame.end) return last;
    this.#last = this.#read(frameAround(this.#sentences, offset, this.#quotations));
    return this.#last;
  }

  #frameBefore({ frame }: ReadFrame): ReadFrame | null {
    const known = this.#before.get(frame.start);
    if (known !== undefined) return known;
    const before = frameBefore(this.#sentences, frame, this.#quotations);
    const read = before === null ? null : this.#read(before);
    if (this.#before.size >= MOST_FRAMES) this.#before = new Map();
    this.#before.set(frame.start, read);
    return read;
  }

  #read(frame: Frame): ReadFrame {
    const known = this.#frames.get(frame.start);
    if (known !== undefined) return known;
    const read = { frame, events: readSpeechEvents(frame) };
    if (this.#frames.size >= MOST_FRAMES) this.#frames = new Map();
    this.#frames.set(frame.start, read);
    return read;
  }

  #mention({ start, end }: Span): Mention {
    return { text: this.#text.slice(start, end), start, end };
  }
}

function inFrame(event: SpeechEvent | null, frame: Frame): Spoken | null {
  return event === null ? null : { event, relay: null, frame };
}

/** Whom a frame names that a pronoun behind it can stand for: a group for "they", a body for "it", else a person. */
function namedBefore(frame: Frame, pronoun: Mention): Span | null {
  const isBehind = frame.end <= pronoun.start;
  switch (PRONOUNS_OF_BODIES.get(pronoun.text.toLowerCase())) {
    case 'group':
      return isBehind ? firstGroup(frame) : null;
    case 'body':
      return isBehind ? firstBody(frame) : null;
    default:
      return firstPerson(frame, pronoun.start);
  }
}

/** Whether a frame begins with a quotation, or with "Adding, …" and then the quotation. */
function opensWith({ tokens }: Frame, quotation: Span): boolean {
  const [first, second, third] = tokens;
  if (first?.start === quotation.start) return true;
  const isParticiple = speechForms(first?.lower ?? '').some(({ tense }) => tense === 'gerund');
  return isParticiple && [second, third].some((token) => token?.start === quotation.start);
}
