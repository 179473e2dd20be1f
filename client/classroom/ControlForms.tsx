import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { Side } from '../../game/state.ts';
import { sideIn } from '../messages/en/class.ts';
import { controls as c } from '../messages/en/teach.ts';
import { Segments } from '../parts/Segments.tsx';
import type { Give } from './Controls.tsx';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { OwnEvent } from './OwnEvent.tsx';
import { readyEventsOf } from './readyEvents.ts';
import { useScenario } from './useScenario.ts';
import { useVeil } from './useVeil.ts';
import { When } from './When.tsx';

const MOST = 300;

export const MessageForm = ({ give }: { readonly give: Give }) => {
  const id = useId();
  const { isAbstract } = useDesk();
  const [text, setText] = useState('');
  const [to, setTo] = useState<Side | 'both'>('both');
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) give({ do: 'message', text: text.trim(), side: to === 'both' ? null : to });
      }}
    >
      <label htmlFor={id}>{c.messageText}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Segments
        name="to"
        legend={c.messageTo}
        legendShown
        value={to}
        options={[
          { value: 'both', label: c.both },
          { value: 'UA', label: sideIn('UA', isAbstract) },
          { value: 'RU', label: sideIn('RU', isAbstract) },
        ]}
        onChange={setTo}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {c.send}
      </Button>
    </form>
  );
};

const EXTENSIONS = [30, 60, 120, 300] as const;

export const TimeForm = ({ give }: { readonly give: Give }) => {
  const id = useId();
  const { desk } = useDesk();
  const [seconds, setSeconds] = useState(desk.exercise.settings.timer?.later ?? 180);
  const isWrong = !Number.isInteger(seconds) || seconds < 30 || seconds > 7200;
  return (
    <div className={css['form']}>
      <h3>{c.extend}</h3>
      <div className={css['acts']}>
        {EXTENSIONS.map((each) => (
          <Button key={each} variant="default" onClick={() => give({ do: 'extend', seconds: each })}>
            {c.extendBy(each)}
          </Button>
        ))}
      </div>
      <label htmlFor={id}>{c.timer}</label>
      <div className={css['line']}>
        <input
          id={id}
          type="number"
          min={30}
          max={7200}
          value={Number.isNaN(seconds) ? '' : seconds}
          aria-invalid={isWrong}
          onChange={(event) => setSeconds(event.currentTarget.valueAsNumber)}
        />
        <Button disabled={isWrong} onClick={() => give({ do: 'timer', seconds })}>
          {c.timerSet}
        </Button>
        <Button variant="default" onClick={() => give({ do: 'timer', seconds: null })}>
          {c.timerNone}
        </Button>
      </div>
    </div>
  );
};

/** Six ready ones, each a press with what it does and whom it helps; and one of the teacher's own. */
export const EventsForm = ({ give }: { readonly give: Give }) => {
  const { desk, chosen, isAbstract } = useDesk();
  const { exercise, tiles } = desk;
  const scenario = useScenario(exercise.settings.scenario);
  const [week, setWeek] = useState<number | null>(null);
  const now = Math.max(...tiles.map((tile) => tile.week), 1);
  const veil = useVeil(scenario, isAbstract);
  const known = isAbstract ? veil?.scenario : scenario;
  const ready = known ? readyEventsOf(known, now, isAbstract) : [];
  return (
    <div className={css['form']}>
      <When week={week} onWeek={setWeek} />
      <section>
        <h3>{c.ready}</h3>
        <p className={css['calm']}>{c.readyText}</p>
        <ul className={css['ready']}>
          {ready.map(({ id, title, text, does, helps, effects }) => (
            <li key={id}>
              <div>
                <b>{title}</b>
                <p>
                  {c.inGroups(chosen.length, exercise.groups.length)}: {does}{' '}
                  {c.helps(helps ? sideIn(helps, isAbstract) : null)}
                </p>
              </div>
              <Button
                size="sm"
                aria-label={`${c.go}: ${title}`}
                onClick={() => give({ do: 'injectEffects', title, text, effects: [...effects], week })}
              >
                {c.go}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <details>
        <summary>{c.own}</summary>
        <OwnEvent week={week} give={give} scenario={scenario} />
      </details>
    </div>
  );
};

export const RewindForm = ({ give }: { readonly give: Give }) => (
  <div className={css['form']}>
    <p>{c.rewindText}</p>
    <div className={css['acts']}>
      <Button data-autofocus onClick={() => give({ do: 'rewind', by: 'order' })}>
        {c.rewindOrder}
      </Button>
      <Button variant="default" onClick={() => give({ do: 'rewind', by: 'week' })}>
        {c.rewindWeek}
      </Button>
    </div>
  </div>
);

const LEVELS = ['none', 'easy', 'normal', 'hard'] as const;

export const ComputerForm = ({ give }: { readonly give: Give }) => {
  const { isAbstract, desk, chosen } = useDesk();
  const tiles = desk.tiles.filter(({ group }) => chosen.includes(group));
  const isNow = (side: Side, level: (typeof LEVELS)[number]): boolean =>
    tiles.length > 0 && tiles.every(({ computer }) => (computer[side] ?? 'none') === level);
  const row = (side: Side): ReactNode => (
    <section key={side}>
      <h3>
        {c.computerFor}: {sideIn(side, isAbstract)}
      </h3>
      <div className={css['acts']}>
        {LEVELS.map((level) => (
          <Button
            key={level}
            variant={isNow(side, level) ? 'filled' : 'default'}
            aria-pressed={isNow(side, level)}
            size="sm"
            onClick={() => give({ do: 'computer', side, level: level === 'none' ? null : level })}
          >
            {c.levels[level]}
          </Button>
        ))}
      </div>
    </section>
  );
  return <div className={css['form']}>{(['UA', 'RU'] as const).map(row)}</div>;
};

export const EndForm = (props: { readonly text: string; readonly yes: string; readonly onYes: () => void }) => (
  <div className={css['form']}>
    <p>{props.text}</p>
    <Button data-autofocus onClick={props.onYes}>
      {props.yes}
    </Button>
  </div>
);
