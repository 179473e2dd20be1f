import type { ScenarioCard } from '../../game/data/scenarioCards.ts';
import type { useFront } from '../match/history.ts';
import { t } from '../messages/en.ts';
import { period } from '../messages/numbers.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** What a small card of a scenario shows: its ground (without `front`: not), name, weeks, length and rules. */
export const CardFace = ({
  card,
  front,
}: {
  readonly card: ScenarioCard;
  readonly front?: ReturnType<typeof useFront>;
}) => (
  <>
    {front === undefined ? null : <Thumbnail weeks={front} from={card.weeks.first - 1} to={card.weeks.last} />}
    <strong>{card.title}</strong>
    <small>{period(card.weeks.first, card.weeks.last)}</small>
    <small>
      {t.newMatch.minutes(card.minutes[0], card.minutes[1])} · {t.newMatch.layer[card.layer]}
    </small>
  </>
);
