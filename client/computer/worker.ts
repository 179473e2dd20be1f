/** The computer, away from the page: so that the page answers while it thinks. */
import '../../game/data/kurskDeck.ts';
import { Minds } from '../../game/ai/minds.ts';
import { addMap, addScenario, isTranslationOf } from '../../game/library.ts';
import type { FromWorker, ToWorker } from './thinker.ts';

const minds = new Minds();
const answer = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ground') {
    addMap(data.map);
    isTranslationOf(data.scenario, data.hash); // or the same
    addScenario(data.scenario);
    return;
  }
  const { id, question } = data;
  try {
    answer({ id, thinking: data.kind === 'ask' ? minds.ask(question) : minds.suggest(question) });
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
