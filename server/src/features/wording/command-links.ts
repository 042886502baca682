import type { Location } from 'vscode-languageserver-types';
import { type ClaimParams, cardCommands } from '../protocol/protocol.ts';

declare const ours: unique symbol;

/** A link that runs a command of the client. Only the functions of this file make one, so that no source text can. */
export interface CommandLink {
  readonly href: string;
  readonly [ours]: true;
}

/**
 * `command:` links carry their arguments as a JSON array in the query. Everything that Markdown could take for the end
 * of a link's address is percent-encoded, the marks that `encodeURIComponent` leaves included.
 */
function commandLink(command: string, argument: object): CommandLink {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(
    /[!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return { href: `command:${command}?${query}` } as CommandLink;
}

/** Leads to a claim itself. */
export function linkToClaim(location: Location): CommandLink {
  return commandLink(cardCommands.openClaim, location);
}

/** Leads on from a figure to the next claim that differs from it. */
export function linkToNextPosition(from: ClaimParams): CommandLink {
  return commandLink(cardCommands.nextPosition, from);
}

/** Leads on from a figure to the next claim that takes part in a contradiction. */
export function linkToNextContradiction(from: ClaimParams): CommandLink {
  return commandLink(cardCommands.nextContradiction, from);
}

/** Leads from a figure to the claims that conflict with it. */
export function linkToConflicting(from: ClaimParams): CommandLink {
  return commandLink(cardCommands.conflictingClaim, from);
}

/** Decides about a finding on a figure. */
export function linkToDecide(from: ClaimParams): CommandLink {
  return commandLink(cardCommands.decide, from);
}

/** Corrects how a figure is read. */
export function linkToCorrect(from: ClaimParams): CommandLink {
  return commandLink(cardCommands.correct, from);
}

/** Has a figure answer the same question as the one at another place. */
export function linkToJoin(from: ClaimParams, other: Location): CommandLink {
  return commandLink(cardCommands.sameQuestion, { ...from, other });
}

/** Takes the decision about a finding on a figure back. */
export function linkToReopen(from: ClaimParams): CommandLink {
  return commandLink(cardCommands.reopen, from);
}
