import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ExerciseSettings } from '../../game/protocol/exercise.ts';
import { classProblem } from '../messages/en/class.ts';
import { rehearsal as r } from '../messages/en/teach.ts';
import { readText, removeText, writeText } from '../offline/smallStore.ts';
import type { Problem } from '../online/api.ts';
import { control, createExercise, deleteExercise, startExercise } from './api.ts';
import css from './desk.module.css';
import { classes } from './kept.ts';

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

/** Above the desk while it is rehearsed: what to try next. */
export const RehearsalGuide = ({ exercise, token }: { readonly exercise: string; readonly token: string }) => {
  const [, go] = useLocation();
  const [step, setStep] = useState(0);
  const [title, text] = r.steps[Math.min(step, r.steps.length - 1)] ?? r.steps[0];
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
      {step < r.steps.length - 1 ? (
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
