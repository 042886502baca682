import { Parser } from 'htmlparser2';
import { ImportError } from './imported-source.ts';
import { LIMITS } from './limits.ts';

/** An element of XML. Names are without their prefixes: which one stands for what, every program decides for itself. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/**
 * The root of an XML text. Entities that a document declares for itself are not known, so that none can grow; nothing is
 * asked for. What is cut off gives what there is.
 *
 * @throws ImportError where elements nest too deeply, or are too many
 */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: new Map<string, string>(), children: [] as XmlNode[] };
  const open = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > LIMITS.xmlElements) throw new ImportError(`has more than ${LIMITS.xmlElements} elements`);
        if (open.length > LIMITS.depth) throw new ImportError(`its elements nest more than ${LIMITS.depth} deep`);
        const named = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
        const element = { name: local(name), attributes: new Map(named), children: [] as XmlNode[] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(words) {
        const { children } = open.at(-1)!;
        const last = children.at(-1);
        // One text comes in pieces around its entities.
        if (typeof last === 'string') children[children.length - 1] = last + words;
        else children.push(words);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements of a name anywhere inside another, in the order of the text. */
export function* elementsIn(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* elementsIn(child, name);
  }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text in an element. */
export function textIn(element: XmlElement | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('') ?? '';
}
