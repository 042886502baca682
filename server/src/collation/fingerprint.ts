import { FNV_OFFSET, FNV_PRIME } from './fnv.ts';

/**
 * A short name for a list of texts: 16 hexadecimal digits, equal for equal lists whatever the run or the machine.
 * Two rounds of FNV-1a over UTF-16 code units; good against chance, not against intent.
 */
export function fingerprint(parts: readonly string[]): string {
  let low = FNV_OFFSET;
  let high = 0xc2b2ae35;
  for (const part of parts) {
    for (let at = 0; at <= part.length; at++) {
      // The unit behind the last one is 0xffff: it parts the texts from one another.
      const unit = at < part.length ? part.charCodeAt(at) : 0xffff;
      low = Math.imul(low ^ unit, FNV_PRIME);
      high = Math.imul(high ^ (unit + (low >>> 16)), FNV_PRIME);
    }
  }
  return hex(low) + hex(high);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
