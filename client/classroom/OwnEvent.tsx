import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Board } from '../../game/board.ts';
import type { Effect, Scenario } from '../../game/scenario.ts';
import { controls as c } from '../messages/en/teach.ts';
import { effectText } from '../messages/en/umpire.ts';
import { namesOf, namesSpoken } from '../messages/names.ts';
import { EffectList } from '../umpire/EffectList.tsx';
import type { Nameable } from '../umpire/effectForms.ts';
import type { Give } from './Controls.tsx';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { useGround } from './Tiles.tsx';
import { useVeil } from './useVeil.ts';

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name);

/** What can be named before a match is looked at: places of the map, units of the order of battle. */
const knownIn = (scenario: Scenario, board: Board): Nameable => {
  const units = scenario.orderOfBattle.map(({ id, short: name, hex, week }) => ({
    id,
    name,
    onMap: hex !== undefined && week === undefined,
  }));
  return {
    hexes: board.file.hexes
      .flatMap(({ id, places }) => places.slice(0, 1).map(({ name }) => ({ id, name })))
      .sort(byName),
    units: units.filter(({ onMap }) => onMap).sort(byName),
    reserves: units.filter(({ onMap }) => !onMap).sort(byName),
    bridges: board.bridges.map(({ id, name }) => ({ id, name })),
  };
};

const Form = (props: {
  readonly week: number | null;
  readonly give: Give;
  readonly scenario: Scenario;
  readonly board: Board;
  readonly say: ((text: string) => string) | null;
}) => {
  const id = useId();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [effects, setEffects] = useState<readonly Effect[]>([]);
  const { scenario, board, say } = props;
  const shorts = new Map(scenario.orderOfBattle.map(({ id: unit, short }) => [unit, short]));
  const plain = namesOf({ board, unit: (unit) => shorts.get(unit) ?? null, event: () => null });
  const names = say ? namesSpoken(plain, say) : plain;
  const isWhole = title.trim() !== '' && text.trim() !== '' && effects.length > 0;
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        const words = { title: title.trim(), text: text.trim() };
        props.give({ do: 'injectEffects', ...words, effects: [...effects], week: props.week });
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
        <EffectList effects={effects} known={knownIn(scenario, board)} onChange={setEffects} />
        <p aria-live="polite">
          {effects
            .map((effect) => effectText(effect, names))
            .map((sentence) => (say ? say(sentence) : sentence))
            .join(' ')}
        </p>
      </fieldset>
      <Button type="submit" disabled={!isWhole}>
        {c.ownGo}
      </Button>
    </form>
  );
};

/** An event of the teacher's own: a headline, what pupils read, and what it does. */
export const OwnEvent = (props: {
  readonly week: number | null;
  readonly give: Give;
  readonly scenario: Scenario | null;
}) => {
  const { isAbstract } = useDesk();
  const ground = useGround();
  const veil = useVeil(props.scenario, isAbstract);
  if (!props.scenario || !ground || (isAbstract && !veil)) return null;
  return (
    <Form
      week={props.week}
      give={props.give}
      scenario={veil?.scenario ?? props.scenario}
      board={veil?.board ?? ground.board}
      say={veil?.say ?? null}
    />
  );
};
