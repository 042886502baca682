import { fingerprint } from '../collation/fingerprint.ts';

/**
 * An IRI made of what an annotation says: a UUID of version 8 (RFC 9562), which leaves its content to whoever makes it.
 * Equal for equal parts, so that making one annotation twice gives one.
 */
export function contentId(parts: readonly string[]): string {
  const hex = fingerprint(['annotation', ...parts]) + fingerprint([...parts, 'annotation']);
  const version = `8${hex.slice(13, 16)}`;
  const variant = `8${hex.slice(17, 20)}`;
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}-${variant}-${hex.slice(20, 32)}`;
}
