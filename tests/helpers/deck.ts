/** The events that the scenarios share: whoever composes a program puts them in. */
import '../../game/data/kurskDeck.ts';
