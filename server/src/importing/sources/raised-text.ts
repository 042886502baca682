const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "12" as "¹²". */
export function raisedDigits(digits: string): string {
  return [...digits].map((digit) => RAISED[Number(digit)]).join('');
}

/** Whether raised digits behind a text are a power: behind a unit of length ("7 km²") or a ten ("3 × 10⁶"). Else they mark a note. */
export function isRaisedToPower(before: string): boolean {
  const word = /(?:^|[\s\d(/×·.,])([a-zµ]{1,2})$/i.exec(before.slice(-8))?.[1];
  return word === undefined ? /(?:^|[^\d.,])10$/.test(before.slice(-8)) : /^(?:[kcmdµn]?m|ft|in|mi|yd|s)$/i.test(word);
}
