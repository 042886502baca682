import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const WAR =
  source(
    'saturday.txt',
    { published: '2026-03-14' },
    'Shelling killed 49 civilians in Belmar on Saturday alone, rescuers said.',
  ) +
  source('later.txt', { published: '2026-03-14' }, 'The shelling of Belmar has killed 122 civilians, rescuers said.');

describe('what is told of a part alone has no rival in a greater value', () => {
  it.each([
    ['On Saturday alone, shelling killed 49 civilians in Belmar.', '49 supported'],
    ['Shelling killed 49 civilians in Belmar on that Saturday alone.', '49 supported'],
    ['In the town of Belmar alone shelling killed 49 civilians.', '49 supported'],
    ['In Belmar alone shelling killed 49 civilians on Saturday.', '49 supported'],
    ['During Saturday alone shelling killed 49 civilians in Belmar.', '49 supported'],
    ['Shelling has killed 49 civilians in Belmar.', '49 contested'],
    ['On Saturday alone, shelling killed 200 civilians in Belmar.', '200 contested'],
  ])('%s: %s', (text, status) => {
    expect(judged(WAR, text)).toEqual([status]);
  });
});

const PROVINCES =
  source(
    'monday.txt',
    { published: '2026-03-16' },
    'Air strikes have killed 122 civilians in the province, he said. Another 327 civilians have been killed in Aldera province.',
  ) +
  source(
    'tuesday.txt',
    { published: '2026-03-17' },
    'At least 327 civilians have been killed in Aldera in air strikes.',
  );

it('what one source tells beside what bears a draft out has not replaced it', () => {
  expect(judged(PROVINCES, 'Air strikes have killed 122 civilians in the province.')).not.toContain('122 outdated');
});

it('what a source tells of an earlier day beside a new value is replaced', () => {
  const sunday = source(
    'sunday.txt',
    { published: '2026-03-15' },
    'The flood in Karsova has killed 27 people, Governor Ida Marsk said. A day earlier she had spoken of 12 dead.',
  );
  const saturday = source('saturday.txt', { published: '2026-03-14' }, 'The flood in Karsova killed 12 people.');
  expect(judged(saturday + sunday, 'The flood in Karsova killed 12 people.')).toEqual(['12 outdated']);
});
