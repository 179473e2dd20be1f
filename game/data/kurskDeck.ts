/** The shared event deck (`events/kursk.json`), put in where this is imported: a page fetches it with a scenario. */
import type { GameEvent } from '../scenario.ts';
import { addDeck } from './deck.ts';
import kursk from './events/kursk.json';

/** A test parses the file with the schema; here its type is taken for granted, so that no page needs the schema. */
export const DECK = kursk as unknown as readonly GameEvent[];

addDeck(DECK);
