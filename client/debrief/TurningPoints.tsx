import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import type { UsualChange } from '../../game/data/usualChange.ts';
import { scenarioOf } from '../../game/library.ts';
import { expectedAtOnce, turnsAtOnce } from '../../game/replay/expected.ts';
import type { Film } from '../../game/replay/film.ts';
import type { Prospect, TurningPoint } from '../../game/replay/playOn.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { decimal, signed, weekDates, whole } from '../messages/numbers.ts';
import { Notice } from '../parts/Page.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import css from './debrief.module.css';
import { type ChartLine, type ChartSpec, placed, weeksOf } from './spec.ts';
import { type Turning, useTurning } from './useTurning.ts';
import { useUsual } from './useUsual.ts';

/** Where nothing is known of what is usual, a match of so many weeks is played on without being asked. */
const SHORT = 6;
const SHOWN = 3;

/** Both estimates where both are there; the range is that of the closer one. */
const chartOf = (film: Film, atOnce: readonly Prospect[], playedOn: readonly Prospect[]): ChartSpec => {
  const weeks = weeksOf(film.series);
  const isPlayedOn = playedOn.length > 0;
  const best = isPlayedOn ? playedOn : atOnce;
  const mean = (prospects: readonly Prospect[]) => placed(weeks, prospects, (each) => each.mean);
  const lines: ChartLine[] = [];
  if (isPlayedOn)
    lines.push({ label: d.prospect.playedOn, values: mean(playedOn), ink: 'ink', width: 2.2, dots: true });
  if (atOnce.length > 0)
    lines.push(
      isPlayedOn
        ? { label: d.prospect.atOnce, values: mean(atOnce), ink: 'ink3', dash: [2, 3], width: 1.8 }
        : { label: d.prospect.atOnce, values: mean(atOnce), ink: 'ink', width: 2.2, dots: true },
    );
  return {
    id: 'prospect',
    title: d.prospect.title,
    sentence: d.prospect.sentence,
    weeks,
    lines: [...lines, { label: d.prospect.even, values: weeks.map(() => 0), ink: 'ink2', dash: [5, 4], width: 1.4 }],
    range: {
      label: isPlayedOn ? d.prospect.error : d.prospect.scatter,
      low: placed(weeks, best, (each) => each.mean - (each.error ?? 0)),
      high: placed(weeks, best, (each) => each.mean + (each.error ?? 0)),
    },
    height: 220,
    signed: true,
  };
};

const PlayOn = ({ turning, isLong }: { readonly turning: Turning; readonly isLong: boolean }) => {
  const { progress, rounds, start, stop } = turning;
  return (
    <div className={css['estimate']}>
      {progress ? (
        <>
          <progress max={progress.of} value={progress.done} aria-label={d.estimating(progress.done, progress.of)} />
          <span>{d.estimating(progress.done, progress.of)}</span>
          <Button size="xs" variant="default" onClick={stop}>
            {d.stop}
          </Button>
        </>
      ) : (
        <>
          <Button variant="default" onClick={start}>
            {rounds > 0 ? d.estimateMore : d.estimate}
          </Button>
          <span>{isLong && rounds === 0 ? d.takesLong : ''}</span>
        </>
      )}
    </div>
  );
};

const Turn = (props: {
  readonly film: Film;
  readonly turn: TurningPoint;
  readonly href: string | null;
  readonly isPlayedOn: boolean;
}) => {
  const { film, turn, href, isPlayedOn } = props;
  const { week, change, towards, margin } = turn;
  const { weeks, start } = film.series;
  const at = weeks.findIndex((each) => each.week === week);
  const point = weeks[at];
  const before = weeks[at - 1]?.heldKm2 ?? start.heldKm2;
  const bound = margin === null ? '' : isPlayedOn ? d.margin(decimal(margin)) : d.usually(decimal(margin));
  return (
    <li data-side={towards}>
      <strong>{href ? <Link href={href}>{d.turn(week)}</Link> : d.turn(week)}</strong>
      <small>{weekDates(week)}</small>
      <p>
        <b>{d.moved(decimal(Math.abs(change)), towards)}</b> {bound}
      </p>
      {point ? (
        <p>
          {d.groundOf(`${signed(Math.round(point.heldKm2 - before))} km² → ${whole(point.heldKm2)} km²`)}
          {' · '}
          {d.lossesOf(point.lost.UA, point.lost.RU)}
        </p>
      ) : null}
    </li>
  );
};

/** How the quick estimate is made, and how well it is known. */
const FromLedger = ({ usual, hash }: { readonly usual: UsualChange; readonly hash: string }) => (
  <p className={css['measure']}>
    {d.fromLedger(usual.matches)}{' '}
    {usual.rulesHash === __RULES_HASH__ && usual.scenarioHash === hash ? '' : d.fromEarlier}
  </p>
);

export const TurningPoints = (props: {
  readonly film: Film;
  readonly hrefOf: (week: number) => string | null;
  readonly onPick: (week: number) => void;
}) => {
  const { film, hrefOf, onPick } = props;
  const { series, record } = film;
  const turning = useTurning(record);
  const { rounds, progress, start } = turning;
  const usual = useUsual(record.scenario.id);
  const difference = scenarioOf(record).victory.historyDifference;
  const atOnce = useMemo(() => (usual ? expectedAtOnce(series, usual, difference) : []), [series, usual, difference]);
  const isPlayedOn = rounds > 0;
  const isShort = series.weeks.length <= SHORT;
  const isWanted = usual === null && isShort && !isPlayedOn && progress === null && !turning.failed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known that nothing is usual
  useEffect(() => {
    if (isWanted) start();
  }, [usual]);
  const turns = isPlayedOn ? turning.points : usual ? turnsAtOnce(series, usual, difference) : [];
  const clear = turns.filter(({ change, margin }) => margin === null || Math.abs(change) > margin);
  const isKnown = isPlayedOn || atOnce.length > 1;
  return (
    <>
      <p className={css['measure']}>{d.turningLead}</p>
      {turning.failed ? <Notice>{d.estimateFailed}</Notice> : null}
      {isPlayedOn ? <p className={css['measure']}>{d.fromPlaying(rounds)}</p> : null}
      {isKnown && usual && !isPlayedOn ? <FromLedger usual={usual} hash={record.scenario.hash} /> : null}
      {isKnown ? (
        <>
          {clear.length === 0 ? <p>{isPlayedOn ? d.noTurning : d.noTurningUsual}</p> : null}
          <ol className={css['turns']}>
            {clear.slice(0, SHOWN).map((turn) => (
              <Turn key={turn.week} film={film} turn={turn} href={hrefOf(turn.week)} isPlayedOn={isPlayedOn} />
            ))}
          </ol>
          <ChartFigure spec={chartOf(film, atOnce, turning.prospects)} onPick={onPick} hrefOf={hrefOf} />
        </>
      ) : null}
      {series.weeks.length > 0 ? (
        <>
          <p className={css['measure']}>{d.playOnLead}</p>
          <PlayOn turning={turning} isLong={!isShort} />
        </>
      ) : null}
    </>
  );
};
