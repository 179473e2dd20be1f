import { Button } from '@mantine/core';
import { IconFileImport, IconPrinter, IconSchool } from '@tabler/icons-react';
import { lazy, Suspense, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Language } from '../../game/languages.ts';
import type { ExerciseSettings } from '../../game/protocol/exercise.ts';
import { useFront } from '../match/history.ts';
import { classProblem } from '../messages/en/class.ts';
import { desk, prepare as p } from '../messages/en/teach.ts';
import { t } from '../messages/en.ts';
import { BalanceNote } from '../newMatch/BalanceNote.tsx';
import { Thumbnail } from '../newMatch/Thumbnail.tsx';
import type { Problem } from '../online/api.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { createExercise } from './api.ts';
import css from './classroom.module.css';
import { classes } from './kept.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { firstLesson, groupsFor, PER_SIDE, presetFor } from './lessons.ts';
import { useScenario } from './useScenario.ts';

const MoreSettings = lazy(() => import('./MoreSettings.tsx').then((module) => ({ default: module.MoreSettings })));

/** Makes the lesson and goes to its desk. */
export const useMaking = () => {
  const [, go] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async (settings: ExerciseSettings) => {
    setBusy(true);
    const answer = await createExercise(settings);
    setBusy(false);
    setProblem(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    const { exercise, token } = answer.value;
    classes.keep({ exercise: exercise.id, token, title: exercise.settings.title, code: exercise.code });
    go(`/teach/${exercise.id}`);
  };
  return { make, busy, problem } as const;
};

const MOST_PUPILS = 96;

const Preset = ({ making }: { readonly making: ReturnType<typeof useMaking> }) => {
  const id = useId();
  const card = firstLesson();
  const scenario = useScenario(card.id);
  const front = useFront(true);
  const [pupils, setPupils] = useState(24);
  const [language, setLanguage] = useState<Language>();
  const isWrong = !Number.isInteger(pupils) || pupils < 2 || pupils > MOST_PUPILS;
  return (
    <section className={css['preset']}>
      <div className={css['presetMain']}>
        <h2>{p.preset}</h2>
        <p>{p.presetText(card.title, card.age)}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWrong) void making.make(presetFor(pupils, language));
          }}
        >
          <div className={css['field']}>
            <label htmlFor={id}>{p.pupils}</label>
            <input
              id={id}
              type="number"
              inputMode="numeric"
              min={2}
              max={MOST_PUPILS}
              value={Number.isNaN(pupils) ? '' : pupils}
              aria-describedby={`${id}-help`}
              aria-invalid={isWrong}
              onChange={(event) => setPupils(event.currentTarget.valueAsNumber)}
            />
            <small id={`${id}-help`} role={isWrong ? 'alert' : undefined}>
              {isWrong ? p.between(2, MOST_PUPILS) : p.groupsText(groupsFor(pupils, PER_SIDE), PER_SIDE)}
            </small>
          </div>
          <LanguageChoice value={language} onChange={setLanguage} />
          <Button type="submit" size="md" disabled={making.busy}>
            {making.busy ? p.making : p.make}
          </Button>
        </form>
      </div>
      <div className={css['presetPicture']}>
        <Thumbnail weeks={front} from={card.weeks.first - 1} to={card.weeks.last} />
      </div>
      <div className={css['presetFacts']}>
        <div>
          <h3>{p.timetable}</h3>
          <Timetable rows={p.timetable45} />
          <BalanceNote scenario={card.id} />
        </div>
        <div>
          <h3>{p.learn}</h3>
          <ul>
            {scenario?.learningObjectives.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <details>
            <summary>{p.assumptions}</summary>
            <ul>
              {scenario?.assumptions.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </div>
      </div>
    </section>
  );
};

export const Timetable = ({ rows }: { readonly rows: readonly (readonly [string, string])[] }) => (
  <dl className={css['timetable']}>
    {rows.map(([when, what]) => (
      <div key={when}>
        <dt>{when}</dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);

const Mine = () => {
  const [kept, setKept] = useState(() => classes.all());
  if (kept.length === 0) return null;
  return (
    <section className={css['mine']}>
      <h2>{p.mine}</h2>
      <ul>
        {kept.map(({ exercise, title, code }) => (
          <li key={exercise}>
            <Link href={`/teach/${exercise}`}>
              <strong>{title || desk.title}</strong> <span className={css['codeSmall']}>{code}</span>
            </Link>
            <Button
              variant="subtle"
              size="xs"
              title={p.forgetText}
              onClick={() => {
                classes.forget(exercise);
                setKept(classes.all());
              }}
            >
              {p.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A lesson in under a minute: the preset first, everything else behind “more”. */
export const Prepare = () => {
  const making = useMaking();
  const [more, setMore] = useState(false);
  return (
    <Page title={p.title} nav={<Link href="/class">{p.joinInstead}</Link>}>
      <h1 className={css['title']}>
        <IconSchool size={26} stroke={1.5} aria-hidden /> {p.title}
      </h1>
      <p className={css['lead']}>{p.lead}</p>
      {making.problem ? <Notice>{classProblem(making.problem.code, making.problem.data)}</Notice> : null}
      <Mine />
      <Preset making={making} />
      <div className={css['besides']}>
        <Link href={`/teach/pack/${firstLesson().id}`}>
          <IconPrinter size={22} stroke={1.5} aria-hidden />
          <span>
            <strong>{p.pack}</strong>
            <small>{p.packText}</small>
          </span>
        </Link>
        <Link href="/teach/debrief">
          <IconFileImport size={22} stroke={1.5} aria-hidden />
          <span>
            <strong>{p.noServer}</strong>
            <small>{p.noServerText}</small>
          </span>
        </Link>
      </div>
      <Button variant="default" aria-expanded={more} onClick={() => setMore(!more)}>
        {p.more}
      </Button>
      {more ? (
        <Suspense fallback={<p role="status">{t.common.wait}</p>}>
          <MoreSettings making={making} />
        </Suspense>
      ) : null}
    </Page>
  );
};
