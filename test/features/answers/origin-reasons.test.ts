import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../server/src/features/answers/answers.ts';
import { originReasons, sharedInWords, whyFewerOrigins } from '../../../server/src/features/answers/origin-reasons.ts';
import { writeCard } from '../../../server/src/features/card/card.ts';
import { indexOf, source, URI, wordsAt } from '../fixture.ts';

const SCENE =
  'Smoke stood over the harbour all night while crews fought the flames from every side, and the ferries waited out ' +
  'on the roads until the wind had turned.';
const TEXT = [
  source('wire', { published: '2026-03-02' }, `${SCENE} Three people were wounded, police said.`),
  source(
    'copy',
    { published: '2026-03-02' },
    `Harbour fire 🔥\n\n${SCENE} Over at the harbour, 3 people were wounded.`,
  ),
  source('own', { published: '2026-03-02' }, 'We counted: 3 people were wounded.'),
  source('radio', { published: '2026-03-02' }, 'Three people were wounded in the fire, the police said.'),
].join('');
const index = indexOf({ [URI]: TEXT });
const question = index.questions()[0]!;
const claims = question.positions.flatMap((position) => position.claims);
const of = (name: string) => claims.find(({ sourceId }) => sourceId.endsWith(`#${name}`))!;

describe('why a claim is of one origin with others', () => {
  const reasons = originReasons(index, of('wire'), claims);

  it('names each reason with the sources that share it, the text first', () => {
    expect(reasons.map(({ kind, others }) => [kind, others.map(({ sourceId }) => sourceId.split('#')[1])])).toEqual([
      ['text', ['copy']],
      ['authority', ['radio']],
    ]);
    expect(reasons.map(sharedInWords)).toEqual(['“Smoke stood over the harbour all …”, 28 words', 'police']);
  });

  it('leads to what shows it in both sources', () => {
    const places = reasons.flatMap(({ location, others }) => [location!, ...others.map((other) => other.location!)]);
    const passage = SCENE.slice(0, -1);
    expect(wordsAt({ [URI]: TEXT }, places)).toEqual([passage, passage, 'police', 'the police']);
  });

  it('is nothing for a claim on its own', () => {
    expect(originReasons(index, of('own'), claims)).toEqual([]);
  });
});

it('a chain of three reports is told from any of its ends', () => {
  const text = [
    source('post', { publisher: 'Halden Post' }, 'Three people were wounded.'),
    source('star', { publisher: 'Evening Star' }, 'Three people were wounded, the Halden Post reported.'),
    source('radio', { publisher: 'Radio Halden' }, 'Three people were wounded, according to the Evening Star.'),
  ].join('');
  const chain = indexOf({ [URI]: text });
  const question = chain.questions()[0]!;
  expect(question.independent).toBe(1);
  const told = claimsOf(question).map((claim) => [
    claim.sourceId.split('#')[1],
    originReasons(chain, claim, claimsOf(question)).map(
      ({ words, others, through }) =>
        `${others.map(({ sourceId }) => sourceId.split('#')[1])}: ${words}${through === null ? '' : `, through ${through.split('#')[1]}`}`,
    ),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    post: ['star: Halden Post', 'radio: Evening Star, through star'],
    star: ['post: the Halden Post', 'radio: Evening Star'],
    radio: ['star: the Evening Star', 'post: the Halden Post, through star'],
  });
  const { value } = writeCard(chain, claimsOf(question)[0]!, { markdown: false, commands: false });
  expect(value).toContain('↳ same outlet as radio through star (Evening Star)');
});

describe('why a question has fewer origins than sources', () => {
  it('says each link once', () => {
    expect(question.independent).toBe(2);
    expect(whyFewerOrigins(index, question).map(({ kind, others }) => [kind, others.length])).toEqual([
      ['text', 1],
      ['authority', 1],
    ]);
  });

  it('is nothing where each source has its own', () => {
    const apart = indexOf({
      [URI]: ['a', 'b'].map((name) => source(name, {}, `${name} saw it: 3 people were wounded.`)).join(''),
    });
    expect(whyFewerOrigins(apart, apart.questions()[0]!)).toEqual([]);
  });
});

it('a shared passage puts no markup into a card', () => {
  const trap = `[open](command:evil) ![x](https://evil.example) <b>now</b> ${SCENE}`;
  const hostile = indexOf({
    [URI]: ['a', 'b'].map((name) => source(name, {}, `${trap} Three people were wounded.`)).join(''),
  });
  const claim = hostile.questions()[0]!.positions[0]!.claims[0]!;
  const { value } = writeCard(hostile, claim, { markdown: true, commands: true });
  expect(value).toContain('same text');
  const html = new MarkdownIt({ html: true, linkify: true }).render(value);
  expect(html).not.toMatch(/<(?:img|b)\b/);
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^command:crosscheck\.openClaim\?/);
});
