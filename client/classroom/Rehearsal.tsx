import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ExerciseSettings } from '../../game/protocol/exercise.ts';
import { classProblem } from '../messages/en/class.ts';
import { rehearsal as r } from '../messages/en/teach.ts';
import { readText, removeText, writeText } from '../offline/smallStore.ts';
import type { Problem } from '../online/api.ts';
import { control, createExercise, deleteExercise, startExercise } from './api.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { classes } from './kept.ts';
import { useScenario } from './useScenario.ts';

const KEY = 'salient.rehearsal';
const GROUPS = [1, 2];

export const isRehearsal = (exercise: string): boolean => readText(KEY) === exercise;

/** A lesson of its own with the computer in every seat. */
export const useRehearsal = () => {
  const [, go] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = async (settings: ExerciseSettings) => {
    setBusy(true);
    const made = await createExercise({
      ...settings,
      title: r.title,
      groups: GROUPS.length,
      keepDays: 1,
      timer: null,
      sameSeed: false,
    });
    if (!made.ok) {
      setBusy(false);
      return setProblem(made.refusal);
    }
    const { exercise, token } = made.value;
    const started = await startExercise(exercise.id, token);
    // It waits for the teacher before the first order, and at every step.
    await control(exercise.id, token, { groups: GROUPS, control: { do: 'pause' } });
    for (const side of ['UA', 'RU'] as const)
      await control(exercise.id, token, { groups: GROUPS, control: { do: 'computer', side, level: 'easy' } });
    setBusy(false);
    if (!started.ok) return setProblem(started.refusal);
    classes.keep({ exercise: exercise.id, token, title: r.title, code: exercise.code });
    writeText(KEY, exercise.id);
    go(`/teach/${exercise.id}`);
  };
  return { begin, busy, problem } as const;
};

export const RehearsalStart = ({ settings }: { readonly settings: ExerciseSettings }) => {
  const { begin, busy, problem } = useRehearsal();
  return (
    <div className={css['form']}>
      <p>{r.lead}</p>
      {problem ? <p role="alert">{classProblem(problem.code, problem.data)}</p> : null}
      <Button data-autofocus disabled={busy} onClick={() => begin(settings)}>
        {r.go}
      </Button>
    </div>
  );
};

const LAST = r.steps.length - 1;

/**
 * Each step but the last is a week: a group that has played it is paused, since the teacher has to act then. The step
 * that is shown is the one that all groups have come to.
 */
const useSteps = (exercise: string, token: string) => {
  const { desk } = useDesk();
  const first = useScenario(desk.exercise.settings.scenario)?.weeks.first;
  const [asked, setAsked] = useState(0);
  const stopped = useRef(new Set<string>());
  const weeks = desk.tiles.map(({ group, week, status }) => ({
    group,
    played: status === 'finished' ? LAST : Math.min(LAST, week - (first ?? week)),
    plays: status === 'playing',
  }));
  const step = Math.max(asked, weeks.length === 0 ? 0 : Math.min(...weeks.map(({ played }) => played)));
  const due = weeks.filter(
    ({ group, played, plays }) => plays && played > 0 && !stopped.current.has(`${group} ${played}`),
  );
  useEffect(() => {
    if (due.length === 0) return;
    for (const { group, played } of due) stopped.current.add(`${group} ${played}`);
    void control(exercise, token, { groups: due.map(({ group }) => group), control: { do: 'pause' } });
  });
  return { step, setStep: setAsked } as const;
};

/** Above the desk while it is rehearsed: what to try next. */
export const RehearsalGuide = ({ exercise, token }: { readonly exercise: string; readonly token: string }) => {
  const [, go] = useLocation();
  const { step, setStep } = useSteps(exercise, token);
  const [title, text] = r.steps[step] ?? r.steps[0];
  const next = () => {
    setStep(step + 1);
    void control(exercise, token, { groups: GROUPS, control: { do: 'pause' } });
  };
  const end = async () => {
    removeText(KEY);
    await deleteExercise(exercise, token);
    classes.forget(exercise);
    go('/teach');
  };
  return (
    <section className={css['guide']} aria-label={r.title}>
      <p>
        <small>{r.step(step + 1, r.steps.length)}</small>
        <b>{title}.</b> {text}
      </p>
      {step < LAST ? (
        <Button size="sm" onClick={next}>
          {r.next}
        </Button>
      ) : null}
      <Button size="sm" variant="default" title={r.endText} onClick={end}>
        {r.end}
      </Button>
    </section>
  );
};
