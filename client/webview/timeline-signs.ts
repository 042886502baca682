import { svg } from './svg.ts';

/** Shapes around their middle, wide enough for a letter. */
const SHAPES = [
  'M-8,0a8,8 0 1,0 16,0a8,8 0 1,0 -16,0Z',
  'M-7,-7H7V7H-7Z',
  'M0,-10L10,7H-10Z',
  'M0,-10L10,0L0,10L-10,0Z',
  'M0,10L10,-7H-10Z',
  'M-4,-9H4V-4H9V4H4V9H-4V4H-9V-4H-4Z',
] as const;

/** How the shapes of one round look: no two positions up to the eighteenth are alike. */
const LOOKS = ['shape', 'shape filled', 'shape double'] as const;

function lookOf(position: number): (typeof LOOKS)[number] {
  return LOOKS[Math.floor(position / SHAPES.length) % LOOKS.length]!;
}

/** The sign of a position, around its middle. */
export function signOf(position: number): SVGElement {
  const look = lookOf(position);
  const shape = SHAPES[position % SHAPES.length]!;
  const sign = svg('g', {});
  sign.append(svg('path', { class: look, d: shape }));
  if (look === 'shape double') sign.append(svg('path', { class: 'shape', d: shape, transform: 'scale(0.6)' }));
  return sign;
}

/** The letter of an origin in the sign of a position whose middle is at a place. */
export function originAt(origin: string, position: number, x: number, y: number): SVGElement {
  const look = lookOf(position) === 'shape filled' ? 'origin on-filled' : 'origin';
  return svg('text', { class: look, x, y: y + 3.5, 'text-anchor': 'middle' }, origin);
}
