import type { HoverMiddleware } from 'vscode-languageclient';
import { setContextKey } from './context-key.ts';
import { CARD_SEEN } from './first-steps.ts';

/**
 * Passes cards on as they are, and sets the context key `crosscheck.cardSeen` with the first that is shown: a hover is no
 * command, and the walkthrough has no other way to know that its step is done.
 */
export function noteFirstCard(): NonNullable<HoverMiddleware['provideHover']> {
  return async (document, position, token, next) => {
    const card = await next(document, position, token);
    if (card) setContextKey(CARD_SEEN, true);
    return card;
  };
}
