import { Button } from '@mantine/core';
import type { Need, PlacePupil, PupilRow, Wish } from '../../game/protocol/exercise.ts';
import { desk as d, needText } from '../messages/en/teach.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { useNow } from './useNow.ts';
import { useScenario } from './useScenario.ts';
import { useVeil } from './useVeil.ts';

/** What carrying a wish out comes to; a raised hand is only seen. */
export const answerTo = (wish: Wish, pupil: Pick<PupilRow, 'side' | 'group'>): PlacePupil => {
  switch (wish) {
    case 'hand':
      return { answers: wish };
    case 'otherSide':
      return { side: pupil.side === 'UA' ? 'RU' : 'UA', place: 'side', answers: wish };
    case 'observe':
      // Who has no group yet looks on in the first.
      return { place: 'observing', group: pupil.group ?? 1, answers: wish };
    case 'stop':
      return { place: 'stopped', answers: wish };
  }
};

/** As the pupils of its group know it; null until the scenario is here, and for a unit that came with an event. */
const useUnitName = ({ group, data }: Need): string | null => {
  const { desk, isAbstract } = useDesk();
  const unit = data['unit'];
  const played = desk.exercise.groups.find((each) => each.group === group);
  const scenario = useScenario(unit === undefined ? null : (played?.scenario ?? null));
  const veil = useVeil(scenario, isAbstract);
  const known = isAbstract ? veil?.scenario : scenario;
  return known?.orderOfBattle.find(({ id }) => id === unit)?.name ?? null;
};

const Row = ({ need, now }: { readonly need: Need; readonly now: number }) => {
  const { desk, isAbstract, place, open, about } = useDesk();
  const pupil = desk.exercise.pupils.find(({ id }) => id === need.pupil) ?? null;
  const unit = useUnitName(need);
  const text = needText(need, pupil?.nickname ?? null, isAbstract, unit);
  const minutes = Math.floor((now - need.since) / 60_000);
  const wish: Wish | null = need.kind === 'hand' ? 'hand' : need.wish;
  return (
    <li data-kind={need.kind}>
      <p>
        {pupil ? (
          <button
            type="button"
            className={css['about']}
            title={d.pupilMenu(pupil.nickname)}
            onClick={() => about(pupil)}
          >
            {text}
          </button>
        ) : (
          text
        )}
        <small>
          {need.group === null ? '' : `${d.group(need.group)}, `}
          {d.idle(minutes)}
        </small>
      </p>
      <span>
        {pupil && wish ? (
          <Button size="xs" onClick={() => place(pupil, answerTo(wish, pupil))}>
            {wish === 'hand' ? d.seen : d.answer}
          </Button>
        ) : null}
        {need.group === null ? (
          pupil ? (
            <Button size="xs" variant="default" onClick={() => about(pupil)}>
              {d.place}
            </Button>
          ) : null
        ) : (
          <Button size="xs" variant="default" onClick={() => open(need.group ?? 0)}>
            {d.group(need.group)}
          </Button>
        )}
      </span>
    </li>
  );
};

/** First on the desk: raised hands, wishes, who gives no orders, who is refused, who is cut off, who is behind. */
export const Needs = ({ needs }: { readonly needs: readonly Need[] }) => {
  const now = useNow(10_000);
  return (
    <section className={css['needs']} aria-label={d.needs}>
      <h2>
        {d.needs} {needs.length > 0 ? <i>{needs.length}</i> : null}
      </h2>
      {needs.length === 0 ? <p className={css['calm']}>{d.noNeeds}</p> : null}
      <ul aria-live="polite">
        {needs.map((need) => (
          <Row key={`${need.kind} ${need.group} ${need.side} ${need.pupil} ${need.wish}`} need={need} now={now} />
        ))}
      </ul>
    </section>
  );
};
