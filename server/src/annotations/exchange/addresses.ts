import type { Source } from '../../corpus/source.ts';

/**
 * Whether an address is that of a source: its name, the address in its header (whichever of http and https, with or without
 * “www.”, a last slash or a fragment), or the file that holds it, also in another folder, with its name as the fragment.
 */
export function isAddressOf({ name, uri, header }: Source, address: string): boolean {
  if (address === '') return false;
  if (address === name || address === uri) return true;
  const { url } = header.known;
  if (url !== undefined && evened(url) === evened(address)) return true;
  const hash = address.indexOf('#');
  if (hash >= 0 && decoded(address.slice(hash + 1)) === name && lastPart(address.slice(0, hash)) === lastPart(uri))
    return true;
  return /^file:/.test(address) && decoded(address).endsWith(`/${name}`);
}

/** An address without what makes no other page of it. */
function evened(address: string): string {
  return decoded(address.replace(/#.*$/s, ''))
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=\?|$)/, '')
    .replace(/^[^/?]*/, (host) => host.toLowerCase());
}

function lastPart(address: string): string {
  return decoded(address.slice(address.lastIndexOf('/') + 1));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
