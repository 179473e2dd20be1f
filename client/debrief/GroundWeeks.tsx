import { useEffect, useId, useState } from 'react';
import { Link } from 'wouter';
import type { Board } from '../../game/board.ts';
import { type CurveTarget, type FrontWeek, loadTimeline, type TimelineEvent } from '../../game/data/history/history.ts';
import type { MatchSeries, WeekPoint } from '../../game/replay/series.ts';
import type { Scenario } from '../../game/scenario.ts';
import type { Outlines } from '../board/drawing.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { useMedia } from '../match/useMedia.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { area, day, weekDates } from '../messages/numbers.ts';
import { controlWith } from '../panels/GroundMap.tsx';
import css from './debrief.module.css';
import { overlapOf } from './overlap.ts';

const NOTHING: readonly never[] = [];
/** Drawn at the size at which it is shown, so that names can be read. */
const WIDE = [620, 430] as const;
const NARROW = [360, 270] as const;

const useTimeline = (): readonly TimelineEvent[] => {
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  useEffect(() => {
    let here = true;
    loadTimeline().then(
      (found) => here && setEvents(found),
      () => undefined, // without it the maps still work
    );
    return () => {
      here = false;
    };
  }, []);
  return events;
};

const ThatWeek = ({ week, front }: { readonly week: number; readonly front: FrontWeek | undefined }) => {
  const events = useTimeline().filter((event) => event.week === week);
  return (
    <div className={css['thatWeek']}>
      <h4>{d.thatWeek}</h4>
      {front?.confidence ? <p>{d.frontConfidence(d.confidence[front.confidence])}</p> : null}
      {events.length === 0 ? <p>{d.nothingThatWeek}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.date + event.text}>
            <b>{day(event.date)}</b> {event.text}{' '}
            <small>
              {d.confidence[event.confidence]}, {event.sources.join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The ground at the end of each week, history's front drawn over it. */
export const GroundWeeks = (props: {
  readonly series: MatchSeries;
  readonly scenario: Scenario;
  readonly board: Board;
  readonly outlines: Outlines;
  readonly front: readonly FrontWeek[] | null;
  readonly curve: readonly CurveTarget[];
  readonly hrefOf: (week: number) => string | null;
  /** Where the week can be watched as it went in history; null in that match itself. */
  readonly pastOf: ((week: number) => string | null) | null;
}) => {
  const { series, scenario, board, outlines, front, curve, hrefOf, pastOf } = props;
  const id = useId();
  const [width, height] = useMedia('(max-width: 799px)') ? NARROW : WIDE;
  const [place, setPlace] = useState(series.weeks.length - 1);
  const point = series.weeks[place] as WeekPoint | undefined;
  if (!point) return null;
  const past = front?.[point.week - 1];
  const pastControl = past ? controlWith(board, past.kursk, past.sumy) : null;
  const around = pastControl ? [pastControl] : NOTHING;
  // One series everywhere: the curve's, where it reaches.
  const pastKm2 = curve.find(({ week }) => week === point.week)?.km2 ?? past?.km2;
  const href = hrefOf(point.week);
  const beside = pastOf?.(point.week);
  const names = scenario.objectives.map(({ name, hex }) => ({ text: name, hex }));
  return (
    <div className={css['groundWeeks']}>
      <div className={css['weekPick']}>
        <label htmlFor={id}>{d.week}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={series.weeks.length - 1}
          value={place}
          aria-valuetext={d.weekShown(point.week, weekDates(point.week))}
          onChange={(event) => setPlace(Number(event.currentTarget.value))}
        />
        <output htmlFor={id}>{d.weekShown(point.week, weekDates(point.week))}</output>
      </div>
      <div className={css['compare']}>
        <figure>
          <Thumbnail
            board={board}
            outlines={outlines}
            control={point.control}
            units={NOTHING}
            width={width}
            height={height}
            box="front"
            beside={around}
            past={pastControl}
            names={names}
          />
          <figcaption>
            <span>
              <i className={css['ownSample']} aria-hidden="true" />
              {d.ownGround}
            </span>
            <span>
              <i className={css['pastSample']} aria-hidden="true" />
              {d.pastFront}
            </span>
          </figcaption>
        </figure>
        <div>
          <p className={css['strong']}>{d.both(area(point.heldKm2), pastKm2 === undefined ? '–' : area(pastKm2))}</p>
          {pastControl ? (
            <p>{d.overlap(`${Math.round(overlapOf(board, point.control, pastControl) * 100)} %`)}</p>
          ) : null}
          {href ? (
            <p>
              <Link href={href}>{d.showMoment}</Link>
            </p>
          ) : null}
          {beside ? (
            <p>
              <Link href={beside}>{d.showHistory}</Link>
            </p>
          ) : null}
        </div>
      </div>
      <ThatWeek week={point.week} front={past} />
    </div>
  );
};
