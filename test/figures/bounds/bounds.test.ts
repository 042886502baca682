import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('words that bound nothing before what they lead to', () => {
  it.each([
    // a time in which something happens
    ['They gave it £3m over 15 years.', '15', '='],
    ['They gave it £3m ($5m) over 15 years.', '15', '='],
    ['Sales fell over 15 years.', '15', '='],
    ['The visits were spread over nine hours.', 'nine', '='],
    ['He missed work over about three weeks.', 'three', '='],
    ['The talks lasted over 15 years.', '15', '>'],
    ['He swam for over 15 years.', '15', '>'],
    ['It is sent over one harbour line.', 'one', '='],
    ['It took over one week.', 'one', '>'],
    ['It fell short of the 4.2% that was hoped for.', '4.2', '='],
    ['It fell short of 4.2%.', '4.2', '<'],
    ['It is far less than the 20% that it wanted.', '20', '='],
    ['It is less than 20%.', '20', '<'],
    ['It pushed rates up to 2.25% in May.', '2.25', '='],
    ['That brings the toll up to 40.', '40', '='],
    ['They can bring up to 40 sailors.', '40', '<='],
    ['They brought food for up to 40 sailors.', '40', '<='],
    ['They brought it to up to 40 sailors.', '40', '<='],
    ['It closed eight holes - some of them small.', 'eight', '='],
    ['The boat was gathered over 15 years ago.', '15', '>'],
    // the distance of a race
    ['She kept her title over 60m.', '60', '='],
    ['She will compete over 1500m there.', '1500', '='],
    ['He is the third fastest over 800 metres.', '800', '='],
    ['They built a wall over 100m long.', '100', '>'],
    ['He fell over 100m.', '100', '>'],
    ['She kept her speed over 40m.', '40', '>'],
    // a place
    ['Somebody fired near two schools.', 'two', '='],
    ['The count is near 40 boats.', '40', '~'],
    ['The cut is just above one eye.', 'one', '='],
    ['He won nothing under one captain.', 'one', '='],
    ['They saw over two ferries.', 'two', '>'],
  ] as const)('%s', (sentence, text, qualifier) => {
    const figure = figureIn(sentence, text);
    expect(figure.qualifier).toBe(qualifier);
    expect(figure.qualifierSpan === null).toBe(qualifier === '=');
  });
});
