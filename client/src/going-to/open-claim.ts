import type { Location } from 'vscode-languageclient';
import { showPlace } from '../editor/places.ts';

/** Shows the claim that a card links to, its figure selected. */
export async function openClaim(claim: Location): Promise<void> {
  await showPlace(claim);
}
