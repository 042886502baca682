import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('what a figure is about', () => {
  const cases: readonly [reason: string, sentence: string, text: string, concept: string][] = [
    ['the subject', 'Revenue rose to $7 billion.', '7 billion', 'revenue'],
    ['the subject with its phrases', 'The length of the main bridge will be 300 metres.', '300', 'length main bridge'],
    ['the subject of its own clause', 'Halden gained 3%, Moss fell 2%, and Bergen rose 1%.', '2', 'moss'],
    [
      'the subject behind "that"',
      'A survey found that boat sales in Oslo and Moss rose 6%.',
      '6',
      'boat sales oslo moss',
    ],
    ['the subject over an infinitive', 'Ticket prices are expected to rise by 4%.', '4', 'ticket prices'],
    ['the subject over a coordinated verb', 'Halden sold its ferries and earned £3m.', '3m', 'halden'],
    ['the subject over a participle', 'Shares of Halden plunged, wiping out £3m.', '3m', 'shares halden'],
    ['the subject before an apposition', 'Halden, the port operator, lost 3%.', '3', 'halden port operator'],
    ['the noun of a relative clause', 'They met a crew that lost 3 kilograms.', '3', 'crew'],
    ['an earlier subject for "it"', 'Halden said it expects a loss of £3m.', '3m', 'loss halden'],
    ['the noun it modifies', 'Norway put a 25% tax on diesel boats.', '25', 'tax diesel boats norway'],
    ['what it is a share of', 'The plan covers 60% of coastal towns.', '60', 'coastal towns'],
    ['what it is the value of', 'He rowed at a speed of 15 mph.', '15', 'speed'],
    ['what holds it', 'The storm brought winds of at least 74 mph.', '74', 'winds storm'],
    ['what was moved to it', 'Halden cut its profit forecast to £3m.', '3m', 'profit forecast halden'],
    ['what was bought for it', 'Halden bought the old pier for £3m.', '3m', 'old pier halden'],
    ['what a price is paid for', 'Guests paid $40 for a cabin.', '40', 'cabin guests'],
    ['what stands beside it without a verb', 'Ann Moss (40 kg)', '40', 'ann moss'],
    ['nothing for one of many', 'It is one of the oldest boats.', 'one', ''],
    ['nothing for a pronoun', 'He lost 3 kilograms.', '3', ''],
    ['what stands beside it, with its number', 'In Oslo: Fjord Moss 20 -1.3% Halden -0.6%', '-1.3', 'fjord moss 20'],
    ['the item before it, not the next one', 'In Oslo: Moss -1.3% Halden -0.6%', '-0.6', 'halden'],
    ['the one noun of two that may be chosen', 'The camera takes a 32GB or 64GB card.', '32', 'card camera'],
    ['the noun that a counted part modifies', 'The yard built a six-oar boat.', 'six', 'boat yard'],
    ['what money comes as', 'They sat on $1 million in gains.', '1 million', 'gains'],
    ['what has a price, not what it is the price of', 'It has a price of £30 for a cabin.', '30', 'price'],
    ['what it is taken from', 'The fire wiped £3m from the value of the pier.', '3m', 'value pier fire'],
    ['nothing where it does something itself', 'Just 1 percent see the pier again.', '1', ''],
    ['the subject over a pronoun in it', 'The voltage across it was 5 volts.', '5', 'voltage'],
    ['names that end in a number', 'It serves 60% of the Halden 100.', '60', 'halden 100'],
    ['no money sign of another amount', 'They got 60GB data for RM79.', '60', 'data'],
    ['not who speaks', 'Divers say 3 kilograms drifted ashore.', '3', ''],
    ['the subject whose size a share is', 'The deficit widened to 4% of output.', '4', 'output deficit'],
    ['what money is spent on', 'Halden spent £3m on the pier.', '3m', 'pier halden'],
    ['what is worth it', 'The pier, worth £3m, burned.', '3m', 'pier'],
    ['what is so tall', 'The mast, 30 metres tall, broke.', '30', 'mast'],
    ['names with marks', 'The S&P 500 rose 3%.', '3', 's&p 500'],
  ];
  it.each(cases)('%s: %s', (_reason, sentence, text, concept) => {
    expect(figureIn(sentence, text).concept.join(' ')).toBe(concept);
  });
});
