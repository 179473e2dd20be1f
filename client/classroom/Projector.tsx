import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { SIDES } from '../../game/state.ts';
import { Qr } from '../lobby/ShareLink.tsx';
import { connectionOf, sideIn } from '../messages/en/class.ts';
import { desk as d, projector as p, prepare } from '../messages/en/teach.ts';
import { t } from '../messages/en.ts';
import { timeText } from '../online/clock.ts';
import { Page } from '../parts/Page.tsx';
import { classAddress, classLink, codeText } from './address.ts';
import { Brief } from './Brief.tsx';
import { teacherToken } from './kept.ts';
import css from './projector.module.css';
import { type OpenClass, useClassLine, useClassState } from './useClass.ts';
import { useNow } from './useNow.ts';
import { useScenario } from './useScenario.ts';

// What is played again is not needed while it is played.
const WallDebrief = lazy(() => import('./WallDebrief.tsx').then((module) => ({ default: module.WallDebrief })));

/** For the wall: nothing that a side may not know, nothing to press. */
const Wall = ({ open, token }: { readonly open: OpenClass; readonly token: string }) => {
  const { desk, connection } = useClassState(open.line);
  const now = useNow();
  const scenario = useScenario(desk?.exercise.settings.scenario ?? null);
  if (!desk)
    return (
      <Page title={d.projector}>
        <p role="status">
          {connection in connectionOf ? connectionOf[connection as keyof typeof connectionOf] : t.common.wait}
        </p>
      </Page>
    );
  const { exercise, tiles } = desk;
  const { code, settings, state, pupils } = exercise;
  const isAbstract = settings.abstract;
  // A side that has more time than the others is not seen here.
  const deadlines = tiles.flatMap(({ deadline, status, turn, factors }) =>
    deadline !== null && status === 'playing' && (turn === null || factors?.[turn] === 1) ? [deadline] : [],
  );
  const weeks = [...new Set(tiles.filter(({ status }) => status !== 'finished').map(({ week }) => week))].sort();
  const done = tiles.filter(({ status }) => status === 'finished').length;
  const isPaused = tiles.length > 0 && tiles.every(({ status }) => status !== 'playing');
  return (
    <main className={css['wall']} data-state={state}>
      <header>
        <h1>{settings.title || (state === 'playing' && !isAbstract && scenario?.title) || p.titles[state]}</h1>
        {state === 'gathering' ? <p className={css['count']}>{p.arrived(pupils.length)}</p> : null}
      </header>
      {state === 'gathering' ? (
        <>
          <div className={css['join']}>
            <div>
              <p className={css['address']}>{classAddress()}</p>
              <p className={css['code']}>{codeText(code)}</p>
              <p>{p.waiting}</p>
            </div>
            <Qr link={classLink(code)} />
          </div>
          {scenario ? (
            <div className={css['briefs']}>
              {SIDES.map((side) => (
                <Brief key={side} scenario={scenario} side={side} isAbstract={isAbstract} />
              ))}
            </div>
          ) : null}
        </>
      ) : state === 'playing' ? (
        <div className={css['playing']}>
          {isPaused && done < tiles.length ? <p className={css['paused']}>{p.paused}</p> : <p>{p.playing}</p>}
          {deadlines.length > 0 && !isPaused ? (
            <p className={css['timer']}>
              <span>{p.timeLeft}</span>
              <b role="timer">{timeText(Math.max(0, Math.max(...deadlines) - now))}</b>
            </p>
          ) : null}
          <ul>
            {weeks.map((week) => (
              <li key={week}>
                {p.groupsIn(tiles.filter((tile) => tile.week === week && tile.status !== 'finished').length, week)}
              </li>
            ))}
            {done > 0 ? <li>{p.groupsDone(done)}</li> : null}
          </ul>
          <p className={css['small']}>
            {SIDES.map((side) => sideIn(side, isAbstract)).join(' · ')} · {d.code} <b>{codeText(code)}</b>
          </p>
        </div>
      ) : (
        <Suspense fallback={<p role="status">{t.common.loading}</p>}>
          <WallDebrief id={exercise.id} token={token} isAbstract={isAbstract} />
        </Suspense>
      )}
    </main>
  );
};

const WithLine = ({ id, token }: { readonly id: string; readonly token: string }) => {
  const open = useClassLine({ exercise: id, pupil: null, token });
  return open ? <Wall open={open} token={token} /> : null;
};

export const Projector = ({ id }: { readonly id: string }) => {
  const [token] = useState(() => teacherToken(id, window.location.hash));
  useEffect(() => {
    document.title = `${d.projector} · ${t.common.name}`;
  }, []);
  return token ? (
    <WithLine id={id} token={token} />
  ) : (
    <Page title={d.unknown}>
      <p>{d.unknownText}</p>
      <p>
        <Link href="/teach">{prepare.title}</Link>
      </p>
    </Page>
  );
};
