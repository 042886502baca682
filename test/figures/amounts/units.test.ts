import { describe, expect, it } from 'vitest';
import { MEASURES, PREFIX_SYMBOLS, PREFIXED } from '../../../server/src/figures/lexicon/measures.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('measures', () => {
  const cases: readonly [sentence: string, value: number, unit: string, kind: string][] = [
    ['It is 12 km away.', 12, 'kilometer', 'measure'],
    ['It was shut for 10 or more years.', 10, 'year', 'duration'],
    ['They waited three more days.', 3, 'day', 'duration'],
    ['They worked 15+ hours.', 15, 'hour', 'duration'],
    ['It tells growth two quarters ahead.', 2, 'quarter', 'duration'],
    ['It is a photo of 2.5 gigapixels.', 2.5, 'gigapixel', 'measure'],
    ['They get £9m a year from donors.', 9e6, 'GBP-per-year', 'money'],
    ['They get £9 for each share.', 9, 'GBP-per-share', 'money'],
    ['They will pay £9m a year from now.', 9e6, 'GBP', 'money'],
    ['They worked 15-plus hours.', 15, 'hour', 'duration'],
    ['They waited two full weeks.', 2, 'week', 'duration'],
    ['They waited hundreds of days.', 100, 'day', 'duration'],
    ['They lost millions of dollars.', 1e6, 'USD', 'money'],
    ['They lost thousands of pounds.', 1000, 'GBP', 'money'],
    ['They pay five pounds for it.', 5, 'GBP', 'money'],
    ['A reward of 500 pounds was shared.', 500, 'GBP', 'money'],
    ['He owes his brother 600 pounds.', 600, 'GBP', 'money'],
    ['They took rings worth some 40,000 pounds.', 40_000, 'GBP', 'money'],
    ['A catch of 500 pounds was sold.', 500, 'pound', 'measure'],
    ['They paid for 500 pounds of copper.', 500, 'pound', 'measure'],
    ['They lost five pounds in weight.', 5, 'pound', 'measure'],
    ['They lost thousands of pounds of meat.', 1000, 'pound', 'measure'],
    ['The goat weighed 12 kilos.', 12, 'kilogram', 'measure'],
    ['The goat weighed 12st.', 12, 'stone', 'measure'],
    ['They pump 9,000 barrels of oil per day.', 9000, 'barrel-per-day', 'measure'],
    ['They smelt 40 tonnes of copper a year.', 40, 'tonne-per-year', 'measure'],
    ['A 12-mile-long road leads there.', 12, 'mile', 'measure'],
    ['They dug a 7.5-km-long canal.', 7.5, 'kilometer', 'measure'],
    ['They dug a nine-kilometre-long canal.', 9, 'kilometer', 'measure'],
    ['It has a 40-foot-high mast.', 40, 'foot', 'measure'],
    ['It has a 9-m-wide gate.', 9, 'meter', 'measure'],
    ['It gives 300 litres for every family.', 300, 'liter-per-family', 'measure'],
    ['It gives 300 litres of clean water for each family.', 300, 'liter-per-family', 'measure'],
    ['It burns 9 litres for each hour.', 9, 'liter-per-hour', 'measure'],
    ['It burns 9 litres for every 100 km.', 9, 'liter-per-100-kilometer', 'measure'],
    ['It ran 5 km for each of them.', 5, 'kilometer', 'measure'],
    ['They work a 38-hour week.', 38, 'hour-per-week', 'measure'],
    ['They tried the four-day week.', 4, 'day-per-week', 'measure'],
    ['They tried a 4-day working week.', 4, 'day-per-week', 'measure'],
    ['They keep a 36-hour workweek in June.', 36, 'hour-per-week', 'measure'],
    ['They work nine-hour days on the ice.', 9, 'hour-per-day', 'measure'],
    ['They tried a 30-hour week plan.', 30, 'hour-per-week', 'measure'],
    ['They did a 12-hour day shift.', 12, 'hour', 'duration'],
    ['They spent a three-day weekend there.', 3, 'day', 'duration'],
    ['They work 38 hours week after week.', 38, 'hour', 'duration'],
    ['A 70-mile-an-hour gale blew.', 70, 'mile-per-hour', 'measure'],
    ['A 70 mile-per-hour gale blew.', 70, 'mile-per-hour', 'measure'],
    ['They built a 9,000-barrels-a-day pump.', 9000, 'barrel-per-day', 'measure'],
    ['They shut a 3-tonnes-per-week mill.', 3, 'tonne-per-week', 'measure'],
    ['It was 23 below zero on the pass.', -23, 'degree', 'measure'],
    ['It lay on 4-inch-thick ice.', 4, 'inch', 'measure'],
    ['It is twelve kilometres away.', 12, 'kilometer', 'measure'],
    ['The bay measures 40 square miles.', 40, 'square-mile', 'measure'],
    ['The flat has 95 m².', 95, 'square-meter', 'measure'],
    ['The flat has 950 sq. ft. of room.', 950, 'square-foot', 'measure'],
    ['They pumped 300 cubic metres.', 300, 'cubic-meter', 'measure'],
    ['Gusts hit 90 mph.', 90, 'mile-per-hour', 'measure'],
    ['Gusts hit 140 km/h.', 140, 'kilometer-per-hour', 'measure'],
    ['Gusts hit 140 kilometres an hour.', 140, 'kilometer-per-hour', 'measure'],
    ['It pumps 3 litres per second.', 3, 'liter-per-second', 'measure'],
    ['It was 21 °C.', 21, 'celsius', 'measure'],
    ['It was 21C in the shade.', 21, 'celsius', 'measure'],
    ['It was 70 degrees Fahrenheit.', 70, 'fahrenheit', 'measure'],
    ['The disk holds 64GB.', 64, 'gigabyte', 'measure'],
    ['The line gives 30Mbps.', 30, 'megabit-per-second', 'measure'],
    ['The turbine makes 5 MW.', 5, 'megawatt', 'measure'],
    ['It used 12 kilowatt-hours.', 12, 'kilowatt-hour', 'measure'],
    ['The engine has 150 horsepower.', 150, 'horsepower', 'measure'],
    ['The mine produced 3 tonnes.', 3, 'tonne', 'measure'],
    ['He weighs 80kg.', 80, 'kilogram', 'measure'],
    ['A dose of 5 mg helps.', 5, 'milligram', 'measure'],
    ['Lead stood at 15 ppb.', 15, 'part-per-1e9', 'measure'],
    ['They lost 12 hectares.', 12, 'hectare', 'measure'],
    ['A 3.5-liter tank burst.', 3.5, 'liter', 'measure'],
    ['The cut was 3 per cent.', 3, 'percent', 'percentage'],
    ['The cut was 3pc.', 3, 'percent', 'percentage'],
    ['The cut was 3%.', 3, 'percent', 'percentage'],
    ['The cut was 25 basis points.', 25, 'permyriad', 'percentage'],
    ['The cut was two percentage points.', 2, 'percentage-point', 'percentage'],
    ['The cut was 3‰.', 3, 'permille', 'percentage'],
    ['The strike lasted nine weeks.', 9, 'week', 'duration'],
    ['The six-week strike ended.', 6, 'week', 'duration'],
    ['It took 3h to clear.', 3, 'hour', 'duration'],
    ['They worked 40 hours a week.', 40, 'hour-per-week', 'measure'],
    ['A magnitude 6.4 quake struck.', 6.4, 'magnitude', 'measure'],
    ['A 6.4-magnitude quake struck.', 6.4, 'magnitude', 'measure'],
    ['It runs at 2.6ghz.', 2.6, 'gigahertz', 'measure'],
    ['It took half an hour.', 0.5, 'hour', 'duration'],
    ['It lies half a mile away.', 0.5, 'mile', 'measure'],
    ['It lies a quarter of a mile away.', 0.25, 'mile', 'measure'],
    ['A 600-square-foot deck burned.', 600, 'square-foot', 'measure'],
    ['Rents rise 5 per cent a year.', 5, 'percent-per-year', 'percentage'],
    ['Rents rose 5% a year earlier.', 5, 'percent', 'percentage'],
    ['A mast of 30′ broke.', 30, 'foot', 'measure'],
    ['A pipe of 25″ burst.', 25, 'inch', 'measure'],
    ['It lies at 2,300 m above the sea.', 2300, 'meter', 'measure'],
    ['The well gives 20 gallons per minute.', 20, 'gallon-per-minute', 'measure'],
    ['The car does 40 mpg.', 40, 'mile-per-gallon', 'measure'],
    ['The ship makes 22 knots.', 22, 'knot', 'measure'],
    ['The plant makes 3,000 GWh a year.', 3000, 'gigawatt-hour-per-year', 'measure'],
    ['The battery has 5,000mAh.', 5000, 'milliampere-hour', 'measure'],
    ['The disk holds 256 gigabytes.', 256, 'gigabyte', 'measure'],
    ['The file has 3 kilobytes.', 3, 'kilobyte', 'measure'],
    ['The cache holds 2TB.', 2, 'terabyte', 'measure'],
    ['The line gives 10 gigabits per second.', 10, 'gigabit-per-second', 'measure'],
    ['It was minus 12 degrees Celsius.', -12, 'celsius', 'measure'],
    ['It was -12°C.', -12, 'celsius', 'measure'],
    ['It was minus-260 degrees.', -260, 'degree', 'measure'],
    ['It was 104F.', 104, 'fahrenheit', 'measure'],
    ['The core has 15 million degrees Kelvin.', 15e6, 'kelvin', 'measure'],
    ['It makes 400 lb-ft.', 400, 'pound-force-foot', 'measure'],
    ['The 300-bhp engine roars.', 300, 'horsepower', 'measure'],
    ['The pressure was 1,013 hPa.', 1013, 'hectopascal', 'measure'],
    ['The pressure was 980 millibars.', 980, 'millibar', 'measure'],
    ['Her sugar was 5 mmol per litre.', 5, 'millimole-per-liter', 'measure'],
    ['The stone weighs 59 carats.', 59, 'carat', 'measure'],
    ['The star is 40 light years off.', 40, 'light-year', 'measure'],
    ['They ship 450,000 bpd.', 450_000, 'barrel-per-day', 'measure'],
    ['The siege lasted nearly four decades.', 4, 'decade', 'duration'],
    // The strength of a quake, in any words.
    ['A magnitude-5.8 quake struck.', 5.8, 'magnitude', 'measure'],
    ['The quake had a magnitude of 6.2.', 6.2, 'magnitude', 'measure'],
    ['A quake measuring 6.2 on the Richter scale struck.', 6.2, 'magnitude', 'measure'],
    ['The 6.2 earthquake struck.', 6.2, 'magnitude', 'measure'],
    ['A quake measuring 5.8 struck.', 5.8, 'magnitude', 'measure'],
    ['The tremor registered 6.1 on Monday.', 6.1, 'magnitude', 'measure'],
  ];
  it.each(cases)('%s', (sentence, value, unit, kind) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit, kind });
  });
});

describe('money', () => {
  const cases: readonly [sentence: string, value: number, unit: string][] = [
    ['It cost $40.', 40, 'USD'],
    ['It cost US$40 million.', 40e6, 'USD'],
    ['It cost $US40m.', 40e6, 'USD'],
    ['It cost £1,200.', 1200, 'GBP'],
    ['It cost €3bn.', 3e9, 'EUR'],
    ['It cost HK$5.4m.', 5.4e6, 'HKD'],
    ['It cost A$12.', 12, 'AUD'],
    ['It cost NZ$12.50.', 12.5, 'NZD'],
    ['It cost RM79.', 79, 'MYR'],
    ['It cost USD10m.', 10e6, 'USD'],
    ['It cost EUR 50 million.', 50e6, 'EUR'],
    ['It cost 40 euros.', 40, 'EUR'],
    ['It cost 90 million Swiss francs.', 90e6, 'CHF'],
    ['It cost 300 Australian dollars.', 300, 'AUD'],
    ['It cost 583 million yuan.', 583e6, 'CNY'],
    ['It cost ₹2 crore.', 2e7, 'INR'],
    ['It cost Rs 500.', 500, 'INR'],
    ['It cost 7 billion Swedish crowns.', 7e9, 'SEK'],
    ['They lost 2 million pounds.', 2e6, 'GBP'],
    ['It cost 63 cents.', 63, 'cent'],
    ['It cost 40p.', 40, 'penny'],
    ['It cost 35 euro cents.', 0.35, 'EUR'],
    ['It cost 35 euros cents.', 0.35, 'EUR'],
    ['The 5-eurocent coin is gone.', 0.05, 'EUR'],
    ['The levy is 15 US cents a bag.', 0.15, 'USD-per-bag'],
    ['It cost 15 U.S. cents.', 0.15, 'USD'],
    ['They ask 25 Australian cents a kilo.', 0.25, 'AUD-per-kilogram'],
    ['They ask 25 New Zealand cents a kilo.', 0.25, 'NZD-per-kilogram'],
    ['They ask 60 to 65 Canadian cents.', 0.625, 'CAD'],
    ['It cost 90 Swedish öre.', 0.9, 'SEK'],
    ['It cost 90 Mexican centavos.', 0.9, 'MXN'],
    ['It cost 80 euros and 20 cents.', 80.2, 'EUR'],
    ['It cost 15 cents.', 15, 'cent'],
    ['It cost a bit less than fifteen pence.', 15, 'penny'],
    ['It cost 15 kopecks.', 15, 'kopek'],
    ['It cost 15 centavos.', 15, 'centavo'],
    ['It cost 15 groszy.', 15, 'grosz'],
    ['It cost 15 paise.', 15, 'paisa'],
    ['It cost 15 sen.', 15, 'sen'],
    ['It cost 15 öre.', 15, 'öre'],
    ['A 12-cents-a-litre duty was dropped.', 12, 'cent-per-liter'],
    ['They made a 410 pence-per-share bid.', 410, 'penny-per-share'],
    ['They lost a 14-dollars-an-hour job.', 14, 'USD-per-hour'],
    ['They lost a $14-an-hour job.', 14, 'USD-per-hour'],
    ['They pay $75 an hour.', 75, 'USD-per-hour'],
    ['They pay $52 a barrel.', 52, 'USD-per-barrel'],
    ['They pay £9 per month.', 9, 'GBP-per-month'],
    ['Sales rose to $6.8 billion a year earlier.', 6.8e9, 'USD'],
    ['It cost NOK 40 million.', 40e6, 'NOK'],
    ['It cost KSh3 million.', 3e6, 'KES'],
    ['It cost R200 million.', 200e6, 'ZAR'],
    ['It cost N50 billion.', 50e9, 'NGN'],
    ['It cost 5,000 pesos.', 5000, 'peso'],
    ['It cost 1.5 trillion won.', 1.5e12, 'KRW'],
    ['A $500 fine was paid.', 500, 'USD'],
    ['He Got A $500 Fine.', 500, 'USD'],
    ['It cost A $ 4 million.', 4e6, 'AUD'],
    ['They paid A $ 300 for it.', 300, 'AUD'],
    ['The yard lost A $20m.', 2e7, 'AUD'],
    ['An A$500 fine was paid.', 500, 'AUD'],
    ['They signed a £2.5m-a-year deal.', 2.5e6, 'GBP-per-year'],
    ['The $40-a-month plan is gone.', 40, 'USD-per-month'],
    ['It earned 45 cents a share.', 45, 'cent-per-share'],
    ['It earned 45 cents per diluted share.', 45, 'cent-per-diluted-share'],
    ['It earned $2.10 per basic and diluted share.', 2.1, 'USD-per-basic-and-diluted-share'],
    ['They pay $15 per working day.', 15, 'USD-per-working-day'],
    ['They pay $15 per adult in June.', 15, 'USD-per-adult'],
    ['They pay $15 per metric ton shipped.', 15, 'USD-per-tonne'],
    ['Tickets cost £30 a head.', 30, 'GBP-per-head'],
    ['It costs $600 per metric ton.', 600, 'USD-per-tonne'],
    ['It costs 165.3p a litre.', 165.3, 'penny-per-liter'],
  ];
  it.each(cases)('%s', (sentence, value, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit, kind: 'money' });
  });

  it.each([
    ['They dug 50 ore bodies.', 50, 'count'],
    ['They made a 3-course-a-day plan.', 3, 'count'],
    ['They saw 12 euro coins.', 12, 'money'],
    ['They met 15 American centenarians.', 15, 'count'],
    ['They sent 15 US centres the plan.', 15, 'count'],
  ])('no parts of a currency that is named: %s', (sentence, value, kind) => {
    expect(quantityIn(sentence)).toMatchObject({ value, kind });
  });

  it('shares the parts of a currency with what leaves them out', () => {
    expect(figureIn('It rose to 35 euro cents, up from 31.', '31')).toMatchObject({ value: 0.31, unit: 'EUR' });
  });

  it('pounds of something are no money', () => {
    expect(quantityIn('They recalled 2 million pounds of beef.')).toMatchObject({ unit: 'pound', kind: 'measure' });
  });

  it.each(['Of the crews only seven won.', 'Forty won the prize.'])('who won is no money: %s', (sentence) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'count' });
  });

  it('says which words state the unit', () => {
    expect(quantityIn('They sold 40 Danish kroner.').unitText).toBe('Danish kroner');
    expect(quantityIn('It cost HK$5.4m.').unitText).toBe('HK$');
  });
});

it('money and its worth', () => {
  expect(figureIn('It owes 2.4bn euros-worth of debts.', '2.4bn')).toMatchObject({ kind: 'money', unit: 'EUR' });
  expect(figureIn('He stole 40 dollars-worth of fish.', '40')).toMatchObject({ kind: 'money', unit: 'USD' });
});

it('each word or symbol stands for one unit: the first that has it would hide the others', () => {
  const units = new Map<string, Set<string>>();
  const add = (sign: string, unit: string) => units.set(sign, (units.get(sign) ?? new Set()).add(unit));
  for (const { unit, words = [], symbols = [] } of MEASURES) for (const sign of [...words, ...symbols]) add(sign, unit);
  for (const { unit, words, symbol, prefixes } of PREFIXED) {
    const signs: readonly string[] = symbol === '' ? [] : [symbol];
    for (const sign of [...words, ...signs]) add(sign, unit);
    for (const prefix of prefixes) {
      for (const word of words) add(prefix + word, prefix + unit);
      for (const sign of PREFIX_SYMBOLS[prefix]) for (const base of signs) add(sign + base, prefix + unit);
    }
  }
  expect([...units].filter(([, { size }]) => size > 1)).toEqual([]);
});
