import type { PupilRow } from '../../game/protocol/exercise.ts';
import { SIDES, type Side } from '../../game/state.ts';
import { lobbyText, rolesText, sideIn } from '../messages/en/class.ts';
import { desk as d, placeName } from '../messages/en/teach.ts';
import bar from '../online/online.module.css';
import css from './desk.module.css';
import { useDesk } from './desk.ts';

const Chip = ({ pupil }: { readonly pupil: PupilRow }) => {
  const { about } = useDesk();
  return (
    <li>
      <button type="button" className={css['chip']} title={d.pupilMenu(pupil.nickname)} onClick={() => about(pupil)}>
        <i
          className={bar['dot']}
          data-here={pupil.here || undefined}
          role="img"
          aria-label={pupil.here ? lobbyText.here : lobbyText.away}
        />
        <span>{pupil.nickname}</span>
        {pupil.wishes.length > 0 ? <b aria-hidden="true">!</b> : null}
        <small>{pupil.place === 'side' ? rolesText(pupil.roles) : placeName[pupil.place]}</small>
      </button>
    </li>
  );
};

const Chips = ({ pupils, empty }: { readonly pupils: readonly PupilRow[]; readonly empty: string }) =>
  pupils.length === 0 ? (
    <p className={css['calm']}>{empty}</p>
  ) : (
    <ul className={css['chips']}>
      {pupils.map((pupil) => (
        <Chip key={pupil.id} pupil={pupil} />
      ))}
    </ul>
  );

/** Who sits where. A press on a name opens what can be done with it. */
export const Roster = () => {
  const { desk, isAbstract } = useDesk();
  const { groups, pupils } = desk.exercise;
  const loose = pupils.filter(({ group, place }) => group === null && place !== 'stopped');
  const stopped = pupils.filter(({ place }) => place === 'stopped');
  const of = (group: number, side: Side) =>
    pupils.filter((pupil) => pupil.group === group && pupil.side === side && pupil.place !== 'observing');
  return (
    <section className={css['roster']} aria-label={d.groups}>
      {loose.length > 0 || pupils.length === 0 ? (
        <div className={css['loose']}>
          <h3>{d.waitingPupils}</h3>
          <Chips pupils={loose} empty={d.emptySide} />
        </div>
      ) : null}
      <ol>
        {groups.map(({ group }) => {
          const watching = pupils.filter((pupil) => pupil.group === group && pupil.place === 'observing');
          return (
            <li key={group}>
              <h3>{d.group(group)}</h3>
              <div>
                {SIDES.map((side) => (
                  <div key={side}>
                    <h4>
                      <i className={bar['mark']} data-side={side} aria-hidden="true" /> {sideIn(side, isAbstract)}
                    </h4>
                    <Chips pupils={of(group, side)} empty={d.emptySide} />
                  </div>
                ))}
              </div>
              {watching.length > 0 ? (
                <>
                  <h4>{d.observers}</h4>
                  <Chips pupils={watching} empty="" />
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
      {stopped.length > 0 ? (
        <div className={css['loose']}>
          <h3>{d.stoppedPupils}</h3>
          <Chips pupils={stopped} empty="" />
        </div>
      ) : null}
    </section>
  );
};
