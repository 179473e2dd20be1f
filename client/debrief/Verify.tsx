import { Button } from '@mantine/core';
import { useState } from 'react';
import { commitmentOf } from '../../game/dice.ts';
import { stateHash } from '../../game/match.ts';
import type { RecordProblem } from '../../game/protocol/recordProblem.ts';
import type { Film } from '../../game/replay/film.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { replay as r } from '../messages/en/replay.ts';
import { whole } from '../messages/numbers.ts';
import { announce } from '../parts/live.ts';
import { Notice } from '../parts/Page.tsx';
import { changedText } from '../replay/changedText.ts';
import { filmInSlices, type Progress, type Reel } from '../replay/reel.ts';
import css from './debrief.module.css';

export const finalHashOf = (film: Film): string => stateHash(film.stateAt(film.shots.length));

/** The record re-run: what was promised, what came out, and where a changed one goes wrong. */
export const Verify = ({ reel }: { readonly reel: Reel }) => {
  const { film } = reel;
  const { record } = film;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<RecordProblem | null>(reel.problem);
  const [hash, setHash] = useState(() => finalHashOf(film));
  const again = async () => {
    setProgress({ done: 0, of: record.orders.length });
    const anew = await filmInSlices(record, setProgress);
    setProgress(null);
    setProblem(anew.problem);
    if (anew.film) setHash(finalHashOf(anew.film));
    announce(anew.problem ? changedText(anew.problem) : d.verified);
  };
  const { seed, commitment, kind } = record.dice;
  const fits = seed !== null && commitmentOf(seed) === commitment;
  const ended = film.shots.filter((shot) => shot.ended).length;
  const compared = Math.min(ended, record.hashes.length);
  const rows: readonly (readonly [string, string, string?])[] = [
    [d.scenario, `${record.scenario.id} (${record.scenario.hash})`],
    [d.rulesVersion, String(record.rulesVersion)],
    [d.dice, d.diceKind[kind]],
    [d.commitment, commitment, fits ? d.seedFits : d.seedWrong],
    [d.seed, seed ?? d.noSeed],
    [d.orders, whole(record.orders.length)],
    [d.sideWeeks, whole(compared)],
    [d.finalHash, hash],
  ];
  return (
    <>
      <p className={css['measure']}>{d.verifyLead}</p>
      {problem ? (
        <Notice>
          <strong>{d.verifyBad}</strong> {changedText(problem)} {r.changedShown(film.shots.length)}
        </Notice>
      ) : (
        <p className={css['verified']} role="status">
          {d.verified}
        </p>
      )}
      <dl className={css['facts']}>
        {rows.map(([name, value, more]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
              {more ? <small>{more}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      <div className={css['estimate']}>
        {progress ? (
          <>
            <progress max={progress.of} value={progress.done} aria-label={d.checking} />
            <span>{r.readingOf(progress.done, progress.of)}</span>
          </>
        ) : (
          <Button variant="default" onClick={again}>
            {d.again}
          </Button>
        )}
        <span>{d.command}</span>
      </div>
    </>
  );
};
