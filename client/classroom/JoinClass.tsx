import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { type FormEvent, useCallback, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { classProblem, joinClass as j } from '../messages/en/class.ts';
import type { Problem } from '../online/api.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { codeFrom } from './address.ts';
import { joinExercise, returnByCode } from './api.ts';
import { ClassLanguageNote } from './ClassLanguageNote.tsx';
import css from './classroom.module.css';
import { pupils } from './kept.ts';
import { neutralName } from './neutralNames.ts';
import { isCode, isNickname } from './shapes.ts';

/** What is typed with spaces and small letters is the same code. */
const typed = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

const Field = (props: {
  readonly label: string;
  readonly help: string;
  readonly wrong: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly big?: boolean;
  readonly focus?: boolean;
  readonly beside?: React.ReactNode;
}) => {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{props.label}</label>
      <div>
        <input
          id={id}
          type="text"
          value={props.value}
          maxLength={24}
          autoComplete="off"
          autoCapitalize={props.big ? 'characters' : 'words'}
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the page asks for nothing else
          autoFocus={props.focus}
          className={props.big ? css['codeInput'] : undefined}
          aria-invalid={props.wrong !== null}
          aria-describedby={`${id}-help`}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
        {props.beside}
      </div>
      <small id={`${id}-help`} role={props.wrong === null ? undefined : 'alert'}>
        {props.wrong ?? props.help}
      </small>
    </div>
  );
};

/** Takes the seat to this browser, and goes there. */
const useSeat = () => {
  const [, go] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (asked: ReturnType<typeof joinExercise>, nickname: string) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setProblem(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    pupils.keep({ ...answer.value, nickname });
    go(`/class/${answer.value.exercise}`);
  };
  return { problem, busy, take } as const;
};

const Device = () => {
  const { problem, busy, take } = useSeat();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(returnByCode(typed(code)), '');
  };
  return (
    <details className={css['quietBox']}>
      <summary>{j.device}</summary>
      <p>{j.deviceLead}</p>
      <form onSubmit={submit}>
        <Field label={j.deviceCode} help="" wrong={null} value={code} onChange={setCode} big />
        {problem ? <Notice>{classProblem(problem.code, problem.data)}</Notice> : null}
        <Button type="submit" variant="default" disabled={busy || typed(code) === ''}>
          {j.deviceGo}
        </Button>
      </form>
    </details>
  );
};

/** A name that was typed before the page came again in another language. */
const nameTyped = (): string | null => {
  const kept = window.history.state as { readonly nickname?: unknown } | null;
  return typeof kept?.nickname === 'string' ? kept.nickname : null;
};

/** Code, name, one button. A code from a QR code is there already. */
export const JoinClass = () => {
  const [code, setCode] = useState(() => codeFrom(window.location.hash));
  const [name, setName] = useState(() => nameTyped() ?? neutralName());
  const own = useRef(nameTyped()); // not the one that was drawn, which is a word of a language
  const [tried, setTried] = useState(false);
  const { problem, busy, take } = useSeat();
  const [kept] = useState(() => pupils.all());
  const [read, nickname] = [typed(code), name.trim()];
  const keepTyped = useCallback(
    () => window.history.replaceState(own.current === null ? null : { nickname: own.current }, '', `#${read}`),
    [read],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isCode(read) && isNickname(nickname)) void take(joinExercise(read, nickname), nickname);
  };
  return (
    <Page title={j.title}>
      <div className={css['narrow']}>
        <h1 className={css['title']}>{j.title}</h1>
        <p className={css['lead']}>{j.lead}</p>
        <form onSubmit={submit} className={css['form']} noValidate>
          <Field
            label={j.code}
            help={j.codeHelp}
            wrong={tried && !isCode(read) ? j.codeWrong : null}
            value={code}
            onChange={setCode}
            big
            focus={code === ''}
          />
          <ClassLanguageNote code={read} onLeave={keepTyped} />
          <Field
            label={j.name}
            help={j.nameHelp}
            wrong={tried && !isNickname(nickname) ? j.nameWrong : null}
            value={name}
            onChange={(text) => {
              own.current = text;
              setName(text);
            }}
            beside={
              <Button
                variant="default"
                leftSection={<IconRefresh size={18} aria-hidden />}
                onClick={() => {
                  own.current = null;
                  setName(neutralName());
                }}
              >
                {j.another}
              </Button>
            }
          />
          {problem ? <Notice>{classProblem(problem.code, problem.data)}</Notice> : null}
          <Button type="submit" size="md" disabled={busy}>
            {busy ? j.going : j.go}
          </Button>
        </form>
        {kept.length > 0 ? (
          <section className={css['quietBox']}>
            <h2>{j.back}</h2>
            <ul>
              {kept.slice(0, 3).map(({ exercise, nickname: own }) => (
                <li key={exercise}>
                  <Link href={`/class/${exercise}`}>{own ? j.backTo(own) : j.back}</Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Device />
        <p className={css['aside']}>
          <Link href="/teach">{j.teacher}</Link>
        </p>
      </div>
    </Page>
  );
};
