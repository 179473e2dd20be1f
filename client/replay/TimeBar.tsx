import { ActionIcon } from '@mantine/core';
import {
  IconBookmark,
  IconBookmarkFilled,
  IconLink,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { memo, type ReactNode, useId, useMemo } from 'react';
import type { Film } from '../../game/replay/film.ts';
import { weekAt } from '../../game/replay/film.ts';
import type { Note } from '../../game/replay/notes.ts';
import type { Side } from '../../game/state.ts';
import type { Eyes } from '../match/journal.ts';
import { useMedia } from '../match/useMedia.ts';
import { replay as r } from '../messages/en/replay.ts';
import { Segments } from '../parts/Segments.tsx';
import { Tip } from '../parts/Tip.tsx';
import { EYES, isFight, STOPS, toldAt } from './moment.ts';
import css from './timeBar.module.css';
import { type Going, SPEEDS, type Speed } from './useMoment.ts';

/** Fights of each side along the line, weeks as bands, notes as dots. The list of notes and the log say the same. */
const Marks = memo(function Marks(props: {
  readonly film: Film;
  readonly eyes: Eyes;
  readonly notes: readonly Note[];
}) {
  const { film, eyes, notes } = props;
  const end = Math.max(1, film.shots.length);
  const fights = useMemo(
    () =>
      film.shots.flatMap(({ side }, i): readonly { at: number; side: Side }[] =>
        toldAt(film, i + 1, eyes).some(isFight) ? [{ at: i + 1, side }] : [],
      ),
    [film, eyes],
  );
  const x = (at: number) => `${(at / end) * 100}%`;
  return (
    <div className={css['marks']} aria-hidden="true">
      {film.weeks.map(({ week, index }, i) => {
        const to = film.weeks[i + 1]?.index ?? end;
        return (
          <span
            key={index}
            className={css['week']}
            data-odd={i % 2 === 1 || undefined}
            style={{ left: x(index), width: `${((to - index) / end) * 100}%` }}
          >
            <i>{week}</i>
          </span>
        );
      })}
      <svg viewBox={`0 0 ${end} 28`} preserveAspectRatio="none" role="presentation">
        {(['UA', 'RU'] as const).map((side) => (
          <path
            key={side}
            className={css[side]}
            d={fights
              .filter((fight) => fight.side === side)
              .map(({ at }) => `M${at} ${side === 'UA' ? '2V11' : '17V26'}`)
              .join('')}
          />
        ))}
      </svg>
      {notes.map((note, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may stand at one moment
        <b key={i} data-text={note.text !== '' || undefined} style={{ left: x(note.at) }} />
      ))}
    </div>
  );
});

const Tool = (props: {
  readonly label: string;
  readonly keys?: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly main?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) => (
  <Tip
    label={
      <>
        {props.label}
        {props.keys ? <kbd>{props.keys}</kbd> : null}
      </>
    }
  >
    <ActionIcon
      variant={props.main ? 'filled' : 'subtle'}
      {...(props.main ? {} : { color: 'gray' })}
      size={40}
      aria-label={props.label}
      disabled={props.disabled ?? false}
      data-wide={props.wide || undefined}
      onClick={props.onClick}
    >
      {props.children}
    </ActionIcon>
  </Tip>
);

const Choice = <T extends string | number>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) => {
  const id = useId();
  return (
    <span className={css['choice']}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={String(props.value)}
        onChange={(event) => {
          const found = props.options.find(({ value }) => String(value) === event.currentTarget.value);
          if (found) props.onChange(found.value);
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={String(value)} value={String(value)}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
};

/** The time of the match: a line to scrub on, steps, weeks, playing, and whose eyes. */
export const TimeBar = (props: {
  readonly film: Film;
  readonly going: Going;
  readonly notes: readonly Note[];
  readonly onBookmark: () => void;
  readonly onLink: () => void;
}) => {
  const { film, going, notes } = props;
  const { at, end, eyes } = going;
  const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;
  const week = weekAt(film, at);
  const shot = film.shots[at - 1] ?? film.shots[0];
  const isNarrow = useMedia('(max-width: 799px)');
  const eyesOptions = EYES.map((value) => ({ value, label: r.eyesOf[value] }));
  const isMarked = notes.some((note) => note.at === at);
  return (
    <section className={css['bar']} aria-label={r.bar}>
      <div className={css['line']}>
        <Marks film={film} eyes={eyes} notes={notes} />
        <input
          type="range"
          min={0}
          max={end}
          step={1}
          value={at}
          aria-label={r.slider}
          aria-valuetext={r.spoken(at, end, film.weeks[week]?.week ?? 0, shot?.side ?? 'UA')}
          style={{ '--share': `${(at / Math.max(1, end)) * 100}%` } as React.CSSProperties}
          onChange={(event) => going.go(Number(event.currentTarget.value))}
        />
      </div>
      <div className={css['tools']}>
        <div className={css['steps']}>
          <Tool label={r.weekBack} keys="<" onClick={() => going.week(-1)} disabled={at === 0} wide>
            <IconPlayerSkipBack {...icon} />
          </Tool>
          <Tool label={r.back} keys="," onClick={() => going.step(-1)} disabled={at === 0}>
            <IconPlayerTrackPrev {...icon} />
          </Tool>
          <Tool
            label={going.isPlaying ? r.pause : r.play}
            keys="P"
            onClick={() => going.play(!going.isPlaying)}
            disabled={end === 0}
            main
          >
            {going.isPlaying ? (
              <IconPlayerPauseFilled size={18} aria-hidden />
            ) : (
              <IconPlayerPlayFilled size={18} aria-hidden />
            )}
          </Tool>
          <Tool label={r.forward} keys="." onClick={() => going.step(1)} disabled={at === end}>
            <IconPlayerTrackNext {...icon} />
          </Tool>
          <Tool label={r.weekForward} keys=">" onClick={() => going.week(1)} disabled={at === end} wide>
            <IconPlayerSkipForward {...icon} />
          </Tool>
        </div>
        <p className={css['position']}>{at === 0 ? r.start : r.position(at, end)}</p>
        <Choice
          label={r.toWeek}
          value={week}
          options={film.weeks.map((mark, i) => ({
            value: i,
            label: film.weeks.slice(0, i).some((other) => other.week === mark.week)
              ? r.weekAgain(mark.week)
              : r.week(mark.week),
          }))}
          onChange={(i) => going.go(film.weeks[i]?.index ?? 0)}
        />
        <Choice
          label={r.speed}
          value={going.speed}
          options={SPEEDS.map((value: Speed) => ({ value, label: r.times(value) }))}
          onChange={going.setSpeed}
        />
        <Choice
          label={r.stops}
          value={going.stops}
          options={STOPS.map((value) => ({ value, label: r.stopsAt[value] }))}
          onChange={going.setStops}
        />
        <div className={css['right']}>
          {isNarrow ? (
            <Choice label={r.eyes} value={eyes} options={eyesOptions} onChange={going.look} />
          ) : (
            <Segments name="eyes" legend={r.eyes} value={eyes} options={eyesOptions} onChange={going.look} />
          )}
          <Tool label={r.bookmark} keys="M" onClick={props.onBookmark}>
            {isMarked ? <IconBookmarkFilled size={18} aria-hidden /> : <IconBookmark {...icon} />}
          </Tool>
          <Tool label={r.copyLink} onClick={props.onLink}>
            <IconLink {...icon} />
          </Tool>
        </div>
      </div>
    </section>
  );
};
