/** Verbs that lead directly to how many of their subject there are: "arrests reached 40". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const REACHING_VERBS = [
  'reached', 'reach', 'reaches', 'reaching', 'hit', 'hits', 'hitting', 'totalled', 'totaled', 'total', 'totalling',
  'totaling', 'numbered', 'number', 'numbers', 'numbering', 'topped', 'tops', 'topping', 'passed', 'surpassed', 'exceeded',
  'exceed', 'exceeds',
] as const satisfies readonly string[];

/** What has a price, a rate or a size in the plural too, so that a number behind it is that. Singular, lower case. */
// biome-ignore format: words read better in rows than one to a line
export const PRICED_SUBJECTS = [
  'share', 'stock', 'price', 'rate', 'index', 'future', 'bond', 'yield', 'profit', 'earning', 'revenue', 'cost', 'loss',
  'temperature', 'rating', 'score', 'odd', 'level', 'figure', 'number', 'estimate', 'forecast', 'margin', 'ratio', 'fee', 'tax',
  'wage', 'saving', 'fund', 'loan', 'debt', 'export', 'import', 'proceed', 'asset', 'reserve', 'premium', 'dividend', 'speed',
  'wind', 'gust', 'height', 'rain', 'depth', 'age', 'total', 'count', 'toll', 'gain', 'return', 'receipt', 'spending',
  'average', 'point', 'value', 'rent', 'fare', 'tariff', 'currency', 'market', 'blue-chip', 'valuation', 'result', 'taking',
] as const satisfies readonly string[];
