import { OWNER, ROLES } from '../../game/classroom/roles.ts';
import type { Me, Wish } from '../../game/protocol/exercise.ts';
import { lobbyText as l, roleDoes, roleName, rolesText, sideIn } from '../messages/en/class.ts';
import { dateOf } from '../messages/numbers.ts';
import { Page } from '../parts/Page.tsx';
import { Brief } from './Brief.tsx';
import css from './classroom.module.css';
import { useScenario } from './useScenario.ts';
import { Wishes } from './Wishes.tsx';

const Mates = ({ me }: { readonly me: Me }) =>
  me.mates.length < 2 ? null : (
    <section className={css['mates']}>
      <h2>{l.mates}</h2>
      <ul>
        {me.mates.map(({ nickname, roles, here }) => (
          <li key={nickname}>
            <i data-here={here || undefined} role="img" aria-label={here ? l.here : l.away} />
            <b>
              {nickname}
              {nickname === me.nickname ? ` (${l.you})` : ''}
            </b>
            <span>{rolesText(roles)}</span>
          </li>
        ))}
      </ul>
    </section>
  );

const Roles = () => (
  <section className={css['roles']}>
    <h2>{l.roles}</h2>
    <p>{l.rolesLead}</p>
    <dl>
      {ROLES.filter((role) => Object.values(OWNER).includes(role)).map((role) => (
        <div key={role}>
          <dt>{roleName[role]}</dt>
          <dd>{roleDoes[role]}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Until the teacher starts: what the pupil's side is asked to do, and who is on it. */
export const PupilLobby = ({ me, onWish }: { readonly me: Me; readonly onWish: (wish: Wish, on: boolean) => void }) => {
  const scenario = useScenario(me.scenario);
  return (
    <Page title={me.title || l.title}>
      <header className={css['lobbyHead']}>
        <div>
          <h1 className={css['title']}>{me.nickname}</h1>
          <p className={css['lead']} role="status">
            {l.waiting}
          </p>
        </div>
        <p className={css['placed']} data-side={me.side ?? undefined}>
          {me.place === 'observing'
            ? l.observing(me.group)
            : me.side
              ? l.placed(sideIn(me.side, me.abstract), me.group)
              : l.notPlaced}
        </p>
      </header>
      <div className={css['lobby']}>
        <div>
          {scenario ? (
            me.side ? (
              <Brief scenario={scenario} side={me.side} isAbstract={me.abstract} />
            ) : (
              <div className={css['briefs']}>
                <Brief scenario={scenario} side="UA" isAbstract={me.abstract} />
                <Brief scenario={scenario} side="RU" isAbstract={me.abstract} />
              </div>
            )
          ) : null}
          <p className={css['aside']}>{l.lot}</p>
        </div>
        <aside>
          <Mates me={me} />
          <Roles />
          <Wishes wishes={me.wishes} onWish={onWish} />
          <p className={css['aside']}>{l.deleted(dateOf(me.deletedOn))}</p>
        </aside>
      </div>
    </Page>
  );
};
