import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { deckOf } from '../../game/data/deck.ts';
import { cardsOf } from '../../game/data/scenarioCards.ts';
import { SCENARIO_GROUP_IDS } from '../../game/data/scenarioGroups.ts';
import { type ExerciseSettings, exerciseSettingsSchema } from '../../game/protocol/exercise.ts';
import { prepare as p } from '../messages/en/teach.ts';
import { t } from '../messages/en.ts';
import { BalanceNote } from '../newMatch/BalanceNote.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Segments } from '../parts/Segments.tsx';
import { Tick } from '../parts/Tick.tsx';
import css from './classroom.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import { cardOf, FIRST_SETTINGS, LESSON_TIMER } from './lessons.ts';
import type { useMaking } from './Prepare.tsx';
import { useScenario } from './useScenario.ts';

/** Scenarios by kind, as they stand on the page of a new match. */
const ScenarioOptions = ({ without }: { readonly without?: string }) =>
  SCENARIO_GROUP_IDS.map((group) => (
    <optgroup key={group} label={t.newMatch.groups[group].title}>
      {cardsOf(group)
        .filter(({ id }) => id !== without)
        .map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
    </optgroup>
  ));

const Select = (props: {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly children: ReactNode;
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.children}
      </select>
      {props.help ? <small>{props.help}</small> : null}
    </div>
  );
};

const Held = (props: {
  readonly scenario: string;
  readonly held: readonly string[];
  readonly onChange: (held: readonly string[]) => void;
}) => {
  const scenario = useScenario(props.scenario);
  const events = scenario ? deckOf(scenario) : [];
  if (scenario && events.length === 0) return <p className={css['aside']}>{p.heldNone}</p>;
  return (
    <details className={css['quietBox']}>
      <summary>
        {p.held} {props.held.length > 0 ? `(${props.held.length})` : ''}
      </summary>
      <p>{p.heldText}</p>
      <div className={css['ticks']}>
        {events.map(({ event }) => (
          <Tick
            key={event.id}
            label={event.title}
            text={event.effectText}
            on={props.held.includes(event.id)}
            onChange={(on) =>
              props.onChange(on ? [...props.held, event.id] : props.held.filter((each) => each !== event.id))
            }
          />
        ))}
      </div>
    </details>
  );
};

/** Every setting of a lesson, for who wants another than the preset. */
export const MoreSettings = ({ making }: { readonly making: ReturnType<typeof useMaking> }) => {
  const id = useId();
  const [settings, setSettings] = useState<ExerciseSettings>(FIRST_SETTINGS);
  const set = (change: Partial<ExerciseSettings>) => setSettings({ ...settings, ...change });
  const card = cardOf(settings.scenario);
  const read = exerciseSettingsSchema.safeParse(settings);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.success) void making.make(read.data);
  };
  const { timer } = settings;
  return (
    <form className={css['more']} onSubmit={submit} noValidate>
      <div className={css['field']}>
        <label htmlFor={id}>{p.classTitle}</label>
        <input
          id={id}
          type="text"
          maxLength={60}
          placeholder={p.classTitlePlaceholder}
          value={settings.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      </div>
      <LanguageChoice value={settings.language} onChange={(language) => set({ language })} />
      <Select
        label={p.scenario}
        value={settings.scenario}
        onChange={(scenario) =>
          set({ scenario, fog: cardOf(scenario).layer !== 'basic', heldEvents: [], compareWith: null })
        }
      >
        <ScenarioOptions />
      </Select>
      <div className={css['cardFacts']}>
        <p>{card.summary}</p>
        <p>
          <b>{p.age(card.age)}</b> · {p.minutes(card.minutes[0], card.minutes[1])} ·{' '}
          <Link href={`/teach/pack/${card.id}`}>{p.pack}</Link>
        </p>
        <BalanceNote scenario={card.id} />
      </div>
      <Select
        label={p.compare}
        help={p.compareHelp}
        value={settings.compareWith ?? ''}
        onChange={(other) => set({ compareWith: other || null })}
      >
        <option value="">{p.compareNone}</option>
        <ScenarioOptions without={settings.scenario} />
      </Select>
      <div className={css['row']}>
        <NumberField
          className={css['field']}
          between={p.between}
          label={p.groups}
          value={settings.groups}
          from={1}
          to={16}
          onChange={(groups) => set({ groups })}
        />
        <NumberField
          className={css['field']}
          between={p.between}
          label={p.perSide}
          help={p.perSideHelp}
          value={settings.pupilsPerSide}
          from={1}
          to={4}
          onChange={(pupilsPerSide) => set({ pupilsPerSide })}
        />
      </div>
      <div>
        <Segments
          name="timer"
          legend={p.timer}
          legendShown
          value={timer ? 'on' : 'off'}
          options={[
            { value: 'on', label: p.timerOn },
            { value: 'off', label: p.timerOff },
          ]}
          onChange={(value) => set({ timer: value === 'on' ? LESSON_TIMER : null })}
        />
        {timer ? (
          <div className={css['row']}>
            <NumberField
              className={css['field']}
              between={p.between}
              label={p.timerFirst}
              value={timer.first}
              from={30}
              to={7200}
              onChange={(first) => set({ timer: { ...timer, first } })}
            />
            <NumberField
              className={css['field']}
              between={p.between}
              label={p.timerLater}
              value={timer.later}
              from={30}
              to={7200}
              onChange={(later) => set({ timer: { ...timer, later } })}
            />
          </div>
        ) : null}
      </div>
      <div className={css['ticks']}>
        <Tick
          label={p.sameSeed}
          text={p.sameSeedText}
          on={settings.sameSeed}
          onChange={(sameSeed) => set({ sameSeed })}
        />
        <Tick
          label={p.fog}
          text={p.fogText}
          on={settings.fog}
          disabled={card.layer === 'basic'}
          onChange={(fog) => set({ fog })}
        />
        <Tick
          label={p.rotate}
          text={p.rotateText}
          on={settings.rotateRoles}
          onChange={(rotateRoles) => set({ rotateRoles })}
        />
        <Tick
          label={p.abstract}
          text={p.abstractText}
          on={settings.abstract}
          onChange={(abstract) => set({ abstract })}
        />
        <Tick label={p.hints} text={p.hintsText} on={settings.hints} onChange={(hints) => set({ hints })} />
      </div>
      <Held
        scenario={settings.scenario}
        held={settings.heldEvents}
        onChange={(heldEvents) => set({ heldEvents: [...heldEvents] })}
      />
      <NumberField
        className={css['field']}
        between={p.between}
        label={p.keep}
        value={settings.keepDays}
        from={1}
        to={60}
        onChange={(keepDays) => set({ keepDays })}
      />
      <div>
        <Button type="submit" disabled={!read.success || making.busy}>
          {making.busy ? p.making : p.create}
        </Button>
      </div>
    </form>
  );
};
