/** Irregular forms, behind their base, of verbs that `IRREGULAR_VERBS` doesn't list. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const IRREGULAR_FORMS = [
  ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'], ['have', 'has', 'had', 'having'],
  ['do', 'does', 'did', 'done', 'doing'], ['get', 'got', 'gotten', 'getting'],
  ['awake', 'awoke', 'awoken'], ['bear', 'bore', 'borne'], ['befall', 'befell', 'befallen'], ['behold', 'beheld'],
  ['bend', 'bent'], ['bid', 'bade', 'bidden'], ['breed', 'bred'], ['bleed', 'bled'], ['cling', 'clung'],
  ['clothe', 'clad'], ['creep', 'crept'], ['dream', 'dreamt'], ['dwell', 'dwelt'], ['fling', 'flung'],
  ['forbid', 'forbade', 'forbidden'], ['foresee', 'foresaw', 'foreseen'], ['forget', 'forgot', 'forgotten'],
  ['forgive', 'forgave', 'forgiven'], ['forgo', 'forwent', 'forgone'], ['forsake', 'forsook', 'forsaken'],
  ['freeze', 'froze', 'frozen'], ['grind', 'ground'], ['kneel', 'knelt'], ['lean', 'leant'], ['leap', 'leapt'],
  ['learn', 'learnt'], ['light', 'lit'], ['mislead', 'misled'], ['mistake', 'mistook', 'mistaken'],
  ['misunderstand', 'misunderstood'], ['mow', 'mown'], ['outdo', 'outdid', 'outdone'],
  ['outgrow', 'outgrew', 'outgrown'], ['outrun', 'outran'], ['outsell', 'outsold'], ['overcome', 'overcame'],
  ['overhear', 'overheard'], ['override', 'overrode', 'overridden'], ['overrun', 'overran'],
  ['oversee', 'oversaw', 'overseen'], ['overshoot', 'overshot'], ['overthrow', 'overthrew', 'overthrown'],
  ['partake', 'partook', 'partaken'], ['plead', 'pled'], ['prove', 'proven'], ['rebuild', 'rebuilt'],
  ['redo', 'redid', 'redone'], ['remake', 'remade'], ['repay', 'repaid'], ['rerun', 'reran'], ['resell', 'resold'],
  ['rethink', 'rethought'], ['rewrite', 'rewrote', 'rewritten'], ['saw', 'sawn'], ['sew', 'sewn'],
  ['shave', 'shaven'], ['shine', 'shone'], ['sling', 'slung'], ['smell', 'smelt'], ['sneak', 'snuck'],
  ['sow', 'sown'], ['speed', 'sped'], ['spell', 'spelt'], ['spill', 'spilt'], ['spit', 'spat'], ['spoil', 'spoilt'],
  ['spring', 'sprang', 'sprung'], ['sting', 'stung'], ['stink', 'stank', 'stunk'], ['strew', 'strewn'],
  ['stride', 'strode', 'stridden'], ['string', 'strung'], ['strive', 'strove', 'striven'], ['slay', 'slew', 'slain'],
  ['swear', 'swore', 'sworn'], ['tear', 'tore', 'torn'], ['tread', 'trod', 'trodden'],
  ['undertake', 'undertook', 'undertaken'], ['underwrite', 'underwrote', 'underwritten'], ['undo', 'undid', 'undone'],
  ['unwind', 'unwound'], ['uphold', 'upheld'], ['weave', 'wove', 'woven'], ['weep', 'wept'],
  ['withhold', 'withheld'], ['withstand', 'withstood'], ['wring', 'wrung'],
] as const satisfies readonly (readonly string[])[];

/** Irregular verbs whose past is regular as well. Base forms, lower case. */
// biome-ignore format: words read better in rows than one to a line
export const REGULAR_AS_WELL: ReadonlySet<string> = new Set([
  'burn', 'dream', 'lean', 'leap', 'learn', 'light', 'mow', 'plead', 'prove', 'saw', 'sew', 'shave', 'smell', 'sneak', 'sow',
  'speed', 'spell', 'spill', 'spoil', 'strew',
]);
