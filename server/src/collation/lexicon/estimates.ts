/** Words by which it is read that somebody sets another number against one that was told. In lower case. */

/** Verbs by which somebody gives a number for something, with "at" or "as" before it: "put the toll at 12". Base forms. */
export const PUTTING: ReadonlySet<string> = new Set(
  'put give estimate value set reckon rate measure calculate quote place peg'.split(' '),
);

/** Lead the number that somebody gives. */
export const NUMBER_LEADS: ReadonlySet<string> = new Set(['at', 'as']);

/** Stand between that and the number: "at more than 12". */
export const NUMBER_QUALIFIERS: ReadonlySet<string> = new Set(
  'about around some roughly approximately nearly almost over above under below more less fewer than least most up to close well just only a an many much high low'.split(
    ' ',
  ),
);

/** "At" and "as" qualify a number as well: "at least", "as many as". */
export const LED_QUALIFIERS: ReadonlySet<string> = new Set('least most many much high low few'.split(' '));

/** Stand for whatever was counted or measured: "police put the number at 12". Base forms. */
export const ANY_NUMBER: ReadonlySet<string> = new Set(
  'it them number figure total count tally sum amount size strength extent'.split(' '),
);

/** Stand for those whom something befell. Base forms. */
export const ANY_TOLL: ReadonlySet<string> = new Set(
  'toll casualty victim dead death loss killed injured wounded missing'.split(' '),
);

/** What somebody's number is: "or 12 by the estimate of the army". */
export const ESTIMATES: ReadonlySet<string> = new Set(
  'estimate estimates estimation estimations count counts counting reckoning calculation calculations tally figures account accounts'.split(
    ' ',
  ),
);

/** Before them: that they are those of somebody else. */
export const OTHERS: readonly string[] = ['some', 'other', 'others', 'several', 'many', 'independent', 'rival'];

/** What they do with their number. */
export const SUGGESTING: readonly string[] = [
  ...['suggest', 'suggested', 'suggesting', 'put', 'putting', 'say', 'said', 'saying', 'indicate', 'indicating'],
  ...['range', 'ranging', 'run', 'running', 'go', 'going', 'reach', 'reaching', 'speak', 'speaking'],
];
