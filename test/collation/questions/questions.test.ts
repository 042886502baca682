import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whyCompared } from '../../../server/src/collation/evidence/why.ts';
import { LIKELY } from '../../../server/src/collation/verdicts/verdicts.ts';
import { compared, sourcesOf, type Told } from '../told.ts';

const asked = (...told: readonly Told[]) =>
  compared(...told).questions.map(({ phrase, verdict, positions }) => [
    phrase,
    verdict,
    positions.map(({ text }) => text),
  ]);

it('values of whose relation nothing is made are no answers to one question, as if they agreed', () => {
  const [one, other] = ['A man, 51, was hurt in the crash.', 'The driver, 53, lost control of the car.'];
  expect(asked([null, one], [null, other])).toEqual([]);
  expect(asked([null, one], [null, other], [null, `${one} It rained.`])).toEqual([
    ['age of somebody not named', 'agreement', ['51']],
  ]);
});

it('values that are related stay together, each as often as it is given', () => {
  expect(
    asked(
      ['2024-05-01', 'The flood killed six people.'],
      ['2024-05-01', 'Six people were killed by the flood.'],
      ['2024-05-01', 'The flood killed nine people.'],
    ),
  ).toEqual([['people killed', 'contradiction', ['six', 'nine']]]);
});

it('a question is one however many answer it: of very many claims each is weighed against its neighbours alone', () => {
  const many = Array.from(
    { length: 300 },
    (_, at): Told => ['2024-05-01', `${at % 2 ? 'Nine' : 'Six'} people were killed by the flood at the mill.`],
  );
  const { questions } = compared(...many);
  expect(questions.map(({ positions }) => positions.map(({ claims }) => claims.length))).toEqual([[150, 150]]);
});

/** What reports on one storm, and on others that they call to mind, may tell. */
const TOLD = [
  'The storm in Halden killed 45 people on Monday.',
  'The storm in Halden killed dozens of people on Monday.',
  'The toll of the storm rose to 52.',
  'In 2009 a storm killed 76 people in Talven.',
  'Dozens died in Talven in 2009.',
  'A mudslide buried 52 people in Moss.',
  'Some 45 were hurt in Halden, and 52 are missing.',
  'A boat sank off Moss, killing 45.',
  'The storm of 2004 killed scores of people and hurt 76.',
] as const;

it('whoever answers a question likely answers it together with another claim on it', () => {
  const report = fc.uniqueArray(fc.constantFrom(...TOLD), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(report, { minLength: 2, maxLength: 5 }), (reports) => {
      const told = reports.map((sentences): Told => ['2031-05-13', sentences.join(' ')]);
      const sources = sourcesOf(told);
      for (const { phrase, positions } of compared(...told).questions) {
        const claims = positions.flatMap((position) => position.claims);
        for (const claim of claims) {
          const others = claims.filter((other) => other !== claim);
          const likeliest = Math.max(...others.map((other) => whyCompared(sources, claim, other).confidence));
          expect(likeliest, `${claim.claim.figure.text} of “${phrase}”`).toBeGreaterThanOrEqual(LIKELY);
        }
      }
    }),
    { numRuns: 40 },
  );
});
