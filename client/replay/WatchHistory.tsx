import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useCurve, usePlayedWeeks } from '../match/history.ts';
import { replay as r } from '../messages/en/replay.ts';
import { km2, percent } from '../messages/numbers.ts';
import { debriefPath, HISTORY_KEY, replayPath } from './paths.ts';
import css from './replayHome.module.css';

/** What the match that follows history is and is not, and how near it comes. */
export const AboutHistory = () => {
  const weeks = usePlayedWeeks();
  const curve = useCurve();
  const [first, ...others] = weeks;
  const least = first && others.reduce((one, other) => (other.overlap < one.overlap ? other : one), first);
  const mean = weeks.reduce((sum, { overlap }) => sum + overlap, 0) / weeks.length;
  return (
    <div className={css['about']}>
      <p>
        {r.history.is} {least ? r.history.near(percent(least.overlap), least.week, percent(mean)) : ''}
      </p>
      {least ? (
        <details>
          <summary>{r.history.table}</summary>
          <table className={css['weeks']}>
            <thead>
              <tr>
                {r.history.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, km2: held, overlap }) => {
                const past = curve.find((each) => each.week === week)?.km2;
                return (
                  <tr key={week}>
                    <th scope="row">{week}</th>
                    <td>{km2(held)}</td>
                    <td>{past === undefined ? '–' : km2(past)}</td>
                    <td>{percent(overlap)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </details>
      ) : null}
    </div>
  );
};

export const WatchHistory = () => (
  <section className={css['history']} aria-labelledby="watch-history">
    <div className={css['historyHead']}>
      <div>
        <h2 id="watch-history">{r.history.section}</h2>
        <p>{r.history.lead}</p>
      </div>
      <div className={css['acts']}>
        <Button component={Link} href={replayPath(HISTORY_KEY)}>
          {r.watch}
        </Button>
        <Button variant="default" component={Link} href={debriefPath(HISTORY_KEY)}>
          {r.debrief}
        </Button>
      </div>
    </div>
    <AboutHistory />
  </section>
);
