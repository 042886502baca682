const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes; text goes in as text, so that nothing in it can be markup. */
export function svg(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
