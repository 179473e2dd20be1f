import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Scenario } from '../../game/scenario.ts';
import { controls as c } from '../messages/en/teach.ts';
import { Tick } from '../parts/Tick.tsx';
import type { Give } from './Controls.tsx';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { readyEventsOf } from './readyEvents.ts';

/** An event of the teacher's own: a headline, what pupils read, and what it does. */
export const OwnEvent = (props: {
  readonly week: number | null;
  readonly give: Give;
  readonly scenario: Scenario | null;
}) => {
  const id = useId();
  const { isAbstract, desk } = useDesk();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const now = Math.max(...desk.tiles.map((tile) => tile.week), 1);
  const known = props.scenario ? readyEventsOf(props.scenario, now, isAbstract) : [];
  const effects = known.filter(({ id: each }) => ticked.includes(each)).flatMap((each) => each.effects);
  const whole = title.trim() !== '' && text.trim() !== '' && effects.length > 0;
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole)
          props.give({ do: 'injectEffects', title: title.trim(), text: text.trim(), effects, week: props.week });
      }}
    >
      <label htmlFor={`${id}title`}>{c.ownTitle}</label>
      <input
        id={`${id}title`}
        type="text"
        maxLength={80}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <label htmlFor={`${id}text`}>{c.ownText}</label>
      <textarea
        id={`${id}text`}
        rows={2}
        maxLength={600}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <fieldset>
        <legend>{c.ownEffects}</legend>
        {known.map((each) => (
          <Tick
            key={each.id}
            label={each.title}
            text={each.does}
            on={ticked.includes(each.id)}
            onChange={(on) => setTicked(on ? [...ticked, each.id] : ticked.filter((other) => other !== each.id))}
          />
        ))}
      </fieldset>
      <Button type="submit" disabled={!whole}>
        {c.ownGo}
      </Button>
    </form>
  );
};
