import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { TIME_FACTORS, type TimeFactor } from '../../game/protocol/terms.ts';
import { SIDES, type Side } from '../../game/state.ts';
import { desk as d } from '../messages/en/umpire.ts';
import { timeText } from '../online/clock.ts';
import { Segments } from '../parts/Segments.tsx';
import type { Desk, DeskMatch } from './desk.ts';
import css from './umpire.module.css';
import type { Acts } from './useActs.ts';

interface Part {
  readonly desk: Desk;
  readonly match: DeskMatch;
  readonly acts: Acts;
}

const Message = ({ acts }: Pick<Part, 'acts'>) => {
  const id = useId();
  const [to, setTo] = useState<keyof typeof d.message.to>('both');
  const [text, setText] = useState('');
  const send = async (event: React.FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && (await acts.act(() => ({ type: 'message', to, text: text.trim() })))) setText('');
  };
  return (
    <form className={css['group']} onSubmit={send}>
      <Segments
        name="to"
        legend={d.message.title}
        legendShown
        value={to}
        options={(['both', 'UA', 'RU'] as const).map((value) => ({ value, label: d.message.to[value] }))}
        onChange={setTo}
      />
      <label htmlFor={id} className="out-of-sight">
        {d.message.text}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={text}
        placeholder={d.message.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={css['acts']}>
        <Button type="submit" size="xs" disabled={text.trim() === ''}>
          {d.message.send}
        </Button>
      </p>
      <p className={css['help']}>{d.message.help}</p>
    </form>
  );
};

/** What a side has left, counted on while its time runs. */
const Left = ({ clock, side }: { readonly clock: NonNullable<DeskMatch['clock']>; readonly side: Side }) => {
  const [, tick] = useState(0);
  const { view, at } = clock;
  const runs = view.running === side;
  const left = view.exact?.[side] ?? null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((before) => before + 1), 500);
    return () => clearInterval(timer);
  }, [runs]);
  if (left === null) return <b>{d.time.none}</b>;
  return (
    <b>
      {timeText(Math.max(0, left - (runs ? performance.now() - at : 0)))}{' '}
      <small>{runs ? d.time.runs : d.time.stands}</small>
    </b>
  );
};

const FACTORS = Object.keys(d.time.factors) as readonly (keyof typeof d.time.factors)[];
const STEPS = [-1, 1, 5] as const;

const Time = ({ desk, match, acts, side }: Part & { readonly side: Side }) => {
  const [minutes, setMinutes] = useState(5);
  const isTimed = match.summary.terms.pace.kind !== 'untimed';
  const hasLimit = (match.clock?.view.exact?.[side] ?? null) !== null;
  const factor = match.factors?.[side];
  const setFactor = async (to: TimeFactor) => {
    for (const { summary } of desk.matches) await desk.setFactor(summary.id, side, to);
    acts.say(d.time.factorDone(side));
  };
  return (
    <fieldset className={css['side']}>
      <legend>
        {d.side(side)} {match.clock ? <Left clock={match.clock} side={side} /> : <b>{d.time.none}</b>}
      </legend>
      <div className={css['row']}>
        {hasLimit
          ? STEPS.map((step) => (
              <Button
                key={step}
                size="xs"
                variant="default"
                aria-label={d.time.addFor(side, step)}
                onClick={() => acts.act(() => ({ type: 'time', side, how: 'add', seconds: step * 60 }))}
              >
                {d.time.add(step)}
              </Button>
            ))
          : null}
        <input
          type="number"
          min={0.25}
          max={1440}
          step="any"
          value={minutes}
          aria-label={`${d.time.minutes}, ${d.side(side)}`}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
        />
        <Button
          size="xs"
          variant="default"
          aria-label={d.time.setFor(side)}
          disabled={!(minutes > 0 && minutes <= 1440)}
          onClick={() => acts.act(() => ({ type: 'time', side, how: 'set', seconds: Math.round(minutes * 60) }))}
        >
          {d.time.set}
        </Button>
      </div>
      {isTimed && factor !== undefined ? (
        <label className={css['row']}>
          {d.time.factor}
          <select
            aria-label={d.time.factorFor(side)}
            value={FACTORS[TIME_FACTORS.indexOf(factor)]}
            onChange={({ currentTarget }) => setFactor(TIME_FACTORS[currentTarget.selectedIndex] as TimeFactor)}
          >
            {FACTORS.map((name) => (
              <option key={name} value={name}>
                {d.time.factors[name]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </fieldset>
  );
};

/** What keeps a match going: pause, the end of operations, words, time. */
export const PlayPart = ({ desk, match, acts }: Part) => {
  const { turn } = match.view;
  return (
    <>
      <div className={css['group']}>
        <div className={css['row']}>
          <Button
            size="sm"
            leftSection={
              turn.paused ? <IconPlayerPlay size={18} aria-hidden /> : <IconPlayerPause size={18} aria-hidden />
            }
            onClick={() => acts.act(() => ({ type: turn.paused ? 'resume' : 'pause' }))}
          >
            {turn.paused ? d.play.resume : d.play.pause}
          </Button>
          <Button size="sm" variant="default" onClick={() => acts.act(() => ({ type: 'endOperations' }))}>
            {d.play.end(turn.side)}
          </Button>
        </div>
        <p className={css['help']}>{d.play.endText}</p>
      </div>
      <Message acts={acts} />
      <section className={css['group']}>
        <h3>{d.time.title}</h3>
        {SIDES.map((side) => (
          <Time key={side} desk={desk} match={match} acts={acts} side={side} />
        ))}
        <p className={css['help']}>
          {d.time.help} {match.summary.terms.pace.kind === 'untimed' ? null : d.time.factorHelp}
        </p>
      </section>
    </>
  );
};
