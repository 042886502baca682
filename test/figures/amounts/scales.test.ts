import { describe, expect, it } from 'vitest';
import { quantityIn } from '../only.ts';

describe('rates of so many', () => {
  it.each([
    ['Dreva has 12.5 cases per 100,000 people.', 12.5, 'case-per-100000-person', 'count'],
    ['Dreva has 410 cases per 100 000 people.', 410, 'case-per-100000-person', 'count'],
    ['There were 3 deaths per 1,000 live births.', 3, 'death-per-1000-birth', 'count'],
    ['There were 3 deaths for every 1,000 births.', 3, 'death-per-1000-birth', 'count'],
    ['There is one doctor for every 5,000 people.', 1, 'doctor-per-5000-person', 'count'],
    ['It employs 12 nurses per ten thousand inhabitants.', 12, 'nurse-per-10000-inhabitant', 'count'],
    ['Crime is 40 per 10,000 residents.', 40, 'per-10000-resident', 'count'],
    ['The rate rose to 5.3 per 100,000.', 5.3, 'per-100000', 'count'],
    ['It stood at 7 per million people.', 7, 'per-million', 'count'],
    ['It has 12 deaths per million.', 12, 'death-per-million', 'count'],
    ['It burns 8 litres per 100 km.', 8, 'liter-per-100-kilometer', 'measure'],
    ['They pay $3 per 1,000 words.', 3, 'USD-per-1000-word', 'money'],
    ['It sank 40 boats per week.', 40, 'boat-per-week', 'count'],
    ['It ships 34,500 tonnes of refined copper a year.', 34500, 'tonne-per-year', 'measure'],
    ['It rents at $21.25 in rent per square foot.', 21.25, 'USD-per-square-foot', 'money'],
    ['It earned 30 cents in net profit per share.', 30, 'cent-per-share', 'money'],
    ['It grew 15 % a year.', 15, 'percent-per-year', 'percentage'],
    ['They have two hours of sport a week.', 2, 'hour-per-week', 'measure'],
  ])('%s', (sentence, value, unit, kind) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit, kind });
  });
});
