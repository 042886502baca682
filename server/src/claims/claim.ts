import type { Span } from '../corpus/span.ts';
import type { Figure } from '../figures/figure.ts';
import type { DaySpan } from '../language/calendar/days.ts';
import type { HappeningName } from './lexicon/happenings.ts';
import type { PredicateName } from './lexicon/predicates.ts';
import type { SameThings } from './same-things/same-things.ts';
import type { Scope } from './scope.ts';

/** A figure that its source replaces by another one. */
export interface Replaced extends Span {
  readonly value: Figure['value'];
}

/** Words of the text with their place in the source's body. */
export interface Mention extends Span {
  readonly text: string;
}

/** Who says something, in the text's own words, and through whom. */
export interface Attribution {
  readonly speaker: Mention;
  /** The speaker's name as this source gives it in full ("Kim" → "Ada Kim"), a pronoun resolved where that is plain. */
  readonly name: string;
  /** What people said that stands for the speaker's name; left out where nobody said anything. */
  readonly called?: string;
  /**
   * The agency, outlet or document through which the speaker is heard ("told AFP", "quoted from ANSA"), else the agency
   * of the whole source; with an empty span at 0 where only the header names it.
   */
  readonly via: Mention | null;
  /** The words that attribute ("said", "according to"). */
  readonly cue: Span | null;
  /** The figure stands inside quotation marks. */
  readonly quoted: boolean;
}

/** A date with where it comes from. */
export interface DatedBy {
  /** ISO 8601 date or date-time. */
  readonly date: string;
  /** Why this date, in a few words ("“Yesterday”, from 9 July 2024"). */
  readonly why: string;
  /** Inferred rather than written. */
  readonly inferred: boolean;
}

/** A month and a day that the text names without a year. Never completed by guessing. */
export interface PartialDate {
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** Why no more is known, in a few words ("“July 9” names no year"). */
  readonly why: string;
  /** Where it stands in the body. */
  readonly span: Span;
}

/**
 * How a claim is put forward; claims of different modality are never set against each other. What a source says others
 * tell wrongly is refuted, what it takes back or replaces is withdrawn, what a count may grow to is expected: these are
 * no claims of the source's own.
 */
export type Modality =
  | 'asserted'
  | 'denied'
  | 'feared'
  | 'planned'
  | 'hypothetical'
  | 'refuted'
  | 'withdrawn'
  | 'expected';

/** Whether a figure is the whole, a part of a whole ("including two children"), or an addition ("three more"). */
export type Extent = 'whole' | 'part' | 'addition';

/** What a person said of a claim; it outranks what was read. */
export interface Ruling {
  /** What of the claim is a person's word ("value", "unit", "speaker"), in their order; `claim` where all of it is. */
  readonly corrected: readonly string[];
  /** Whose word it is; empty where nobody is named. */
  readonly by: string;
  /** Claims that share one of these names answer one question. */
  readonly joined: readonly string[];
  /** Set where the claim answers another question than it seems to; claims that share the name answer the same. */
  readonly apart: string | null;
}

/**
 * What a claim says: a class of the predicate lexicon ("killed", "held"), what happened at a time or on a day, a verb
 * of neither lexicon by its stem, or what a property or a number is of its nature.
 */
export type Predicate =
  | PredicateName
  | HappeningName
  | `verb:${string}`
  | 'age'
  | 'distance'
  | 'size'
  | 'street-number'
  | 'telephone';

/** A figure with what it counts, when it held and who says so. Spans count in the source's body. */
export interface Claim {
  readonly figure: Figure;
  /** What is said of what is counted or measured, or null where nothing is recognised. */
  readonly predicate: Predicate | null;
  /** The kind of thing that is counted or measured, lower-case singular, a synonym class where the lexicon has one. */
  readonly subject: string | null;
  /** What narrows the subject or the property: a place, a day, a part. */
  readonly scope: Scope;
  readonly extent: Extent;
  readonly modality: Modality;
  readonly attribution: Attribution | null;
  readonly asOf: DatedBy | null;
  /** The years of the past in which the figure held, as its clause tells; left out where that is the source's own time. */
  readonly formerly?: DaySpan | undefined;
  /** Told as the number of an earlier report ("updating an earlier toll of 15"); else left out. */
  readonly earlier?: true | undefined;
  /** The figure of the same sentence that this one replaces, as the source itself tells ("41, not 43"); else null. */
  readonly revises: Replaced | null;
  /** Left out where nobody said anything. */
  readonly ruling?: Ruling | undefined;
}

/**
 * A claim with these fields, in the one shape that all claims have, whoever reads or corrects them. Claims that were spread
 * together each in another place would be of many shapes, and what compares them would be compiled anew for each.
 */
export function claimOf(claim: Claim): Claim {
  return {
    figure: claim.figure,
    predicate: claim.predicate,
    subject: claim.subject,
    scope: claim.scope,
    extent: claim.extent,
    modality: claim.modality,
    attribution: claim.attribution,
    asOf: claim.asOf,
    revises: claim.revises,
    formerly: claim.formerly,
    earlier: claim.earlier,
    ruling: claim.ruling,
  };
}

/** A passage in quotation marks. Spans count in the source's body. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly text: string;
  readonly speaker: Mention | null;
  /** The speaker's name as `Attribution.name` gives it; null without a speaker. */
  readonly speakerName: string | null;
}

/** Through whom a whole source is heard. */
export interface Credit {
  readonly name: string;
  readonly from: 'agency' | 'publisher' | 'address' | 'dateline';
}

/** All that is read from one source, a pure function of its header and body. */
export interface SourceAnalysis {
  readonly claims: readonly Claim[];
  /** On which days its happening was, as the lead tells: compared like claims, though a weekday is no figure. */
  readonly days: readonly Claim[];
  readonly quotations: readonly Quotation[];
  /** The source's own date: from the header, the URL or the text itself; null where nothing tells. */
  readonly published: DatedBy | null;
  /** The day of the year that the source gives for itself where it names no year; null where `published` is known. */
  readonly partialDate: PartialDate | null;
  /** The agency of the header or the dateline, else the publisher, else the host of the address. */
  readonly credit: Credit | null;
  /** By which of several names things are called here, as people said; left out where nobody said anything. */
  readonly sameThings?: SameThings;
}
