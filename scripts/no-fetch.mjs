// In the place of what fetches: Crosscheck asks for nothing.
export class Headers {}

export default function fetchNothing() {
  throw new Error('Crosscheck asks for nothing');
}
