import { cardCommands } from 'crosscheck-server/protocol';

/** The commands that a card may link to. */
export const CARD_COMMANDS: readonly string[] = Object.values(cardCommands);
