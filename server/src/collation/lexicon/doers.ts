/** Words that tell that whoever did a deed died of it, too, so that reports count the dead with or without the doer. */

/** Nouns for the doer of a deadly deed, in the singular: of several it is not known how many a count includes. */
export const DOERS: readonly string[] = [
  ...['gunman', 'shooter', 'attacker', 'assailant', 'killer', 'bomber', 'suspect', 'knifeman', 'stabber', 'hijacker'],
  ...['perpetrator', 'assassin', 'arsonist'],
];

/** What a doer did to himself. */
export const SUICIDES: readonly string[] = [
  ...['killed himself', 'killed herself', 'killing himself', 'killing herself', 'shot himself', 'shot herself'],
  ...['shooting himself', 'shooting herself', 'gun on himself', 'gun on herself', 'weapon on himself'],
  ...['took his own life', 'took her own life', 'taking his own life', 'taking her own life', 'committed suicide'],
  ...['blew himself up', 'blew herself up', 'blowing himself up', 'murder-suicide', 'self-inflicted', 'then himself'],
  ...['then herself', 'suicide bomber', 'suicide bombing'],
];

/** Words by which a count says that the doer is in it. */
export const INCLUDING: readonly string[] = ['including', 'counting', 'among them', 'excluding', 'not including'];

/** What became of a doer, behind a form of "be". */
export const FATES: readonly string[] = [
  ...['killed', 'dead', 'shot dead', 'shot and killed', 'shot to death', 'fatally shot', 'also killed', 'also dead'],
  ...['among the dead', 'later killed', 'later found dead', 'found dead', 'pronounced dead'],
];

/** What others did to a doer, before the noun. */
export const DEEDS: readonly string[] = [
  ...['killed', 'killing', 'shot dead', 'shot and killed', 'shooting and killing', 'fatally shot', 'dead', 'slain'],
  'neutralised',
  'neutralized',
];
