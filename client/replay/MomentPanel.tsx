import { Button } from '@mantine/core';
import { useId, useMemo, useRef, useState } from 'react';
import { isReasonOf, type Thought } from '../../game/ai/thoughts.ts';
import type { Happening } from '../../game/happenings.ts';
import type { SideOrder } from '../../game/orders.ts';
import type { Film } from '../../game/replay/film.ts';
import { MOST_LETTERS, type Note } from '../../game/replay/notes.ts';
import { chancesPromised } from '../../game/rules/battle.ts';
import type { LogEntry } from '../../game/state.ts';
import { ReasonTable } from '../computer/ReasonTable.tsx';
import { useTable } from '../match/context.ts';
import { why as w } from '../messages/en/opponent.ts';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { signed } from '../messages/numbers.ts';
import { Promised } from '../panels/LogPanel.tsx';
import panel from '../panels/panels.module.css';
import { announce } from '../parts/live.ts';
import { RuleLink } from '../parts/RuleLink.tsx';
import css from './moment.module.css';
import { operationsAround, SEAT_OF_EYES, toldAt } from './moment.ts';
import { addNote, removeNote } from './notes.ts';
import type { Going } from './useMoment.ts';
import { AboutHistory } from './WatchHistory.tsx';

type Combat = Extract<Happening, { kind: 'combat' }>;

/** An attack with its odds, what counted, the dice, and what was promised beside what came. */
const CombatCard = ({ what }: { readonly what: Combat }) => {
  const { names } = useTable();
  return (
    <section className={css['combat']}>
      <p className={css['odds']}>
        <strong>{r.odds(t.combat.columnWord(what.column), what.column)}</strong> {r.byStrength(what.ratio)}
      </p>
      {what.roll.length > 0 ? (
        <p className={css['roll']}>
          {what.roll.map((die, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two dice
            <i key={i} aria-hidden="true">
              {die}
            </i>
          ))}
          {r.rolled(what.roll.join(' + '), what.total)}
        </p>
      ) : null}
      <details open>
        <summary>{r.factors}</summary>
        {what.factors.length === 0 ? <p>{r.noFactors}</p> : null}
        <ul className={css['factors']}>
          {what.factors.map((factor) => (
            <li key={`${factor.code} ${factor.rule} ${factor.value}`}>
              <span>{t.combat.factorText(factor, names)}</span>
              <b>{signed(factor.value)}</b>
              <RuleLink number={factor.rule} />
            </li>
          ))}
        </ul>
      </details>
      {what.chances.length > 0 ? (
        <details open>
          <summary>{r.promised}</summary>
          <Promised chances={chancesPromised(what.chances)} rolled={what.result} />
        </details>
      ) : null}
    </section>
  );
};

const Told = ({ entries }: { readonly entries: readonly LogEntry[] }) => {
  const { names, openEvent } = useTable();
  return (
    <ul className={css['told']}>
      {entries.map(({ what, during }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <li key={i} data-side={during ?? undefined}>
          {t.happenings.happeningText(what, names)}
          {what.kind === 'event' ? (
            <>
              {' '}
              <button type="button" className={panel['link']} onClick={() => openEvent(what.event)}>
                {t.events.read}
              </button>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

/** A comment on the moment that is shown. */
const Write = ({ film, at }: { readonly film: Film; readonly at: number }) => {
  const id = useId();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    const isKept = addNote(film.record, at, text);
    announce(isKept ? r.added : r.addedPage);
    setText('');
    field.current?.focus();
  };
  return (
    <form
      className={css['write']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add();
      }}
    >
      <label htmlFor={id}>{r.write}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={MOST_LETTERS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={text.trim() === ''}>
        {r.add}
      </Button>
    </form>
  );
};

const NoteList = (props: {
  readonly film: Film;
  readonly notes: readonly Note[];
  readonly onGo: (at: number) => void;
}) => (
  <ul className={css['notes']}>
    {props.notes.map((note, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
      <li key={i}>
        <button type="button" className={panel['link']} onClick={() => props.onGo(note.at)}>
          {r.when(note.at, props.film.shots[note.at - 1]?.week ?? props.film.weeks[0]?.week ?? 0)}
        </button>
        <p>{note.text || r.bookmarkOnly}</p>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => {
            removeNote(props.film.record, note);
            announce(r.removed);
          }}
        >
          {r.remove}
        </Button>
      </li>
    ))}
  </ul>
);

export const NotesPanel = (props: { readonly film: Film; readonly going: Going; readonly notes: readonly Note[] }) => (
  <div className={panel['panel']}>
    <section>
      <Write film={props.film} at={props.going.at} />
    </section>
    <section>
      <h3>{r.notes}</h3>
      {props.notes.length === 0 ? <p>{r.notesNone}</p> : null}
      <NoteList film={props.film} notes={props.notes} onGo={props.going.go} />
      <p>{r.notesKept}</p>
    </section>
  </div>
);

/** The order that led here, what came of it, and the operations that it belongs to. */
export const MomentPanel = (props: {
  readonly film: Film;
  readonly going: Going;
  readonly notes: readonly Note[];
  readonly thoughts: readonly Thought[];
  readonly isHistory: boolean;
}) => {
  const { film, going, notes, thoughts } = props;
  const { at, eyes } = going;
  const { names } = useTable();
  const shot = film.shots[at - 1];
  const told = useMemo(() => toldAt(film, at, eyes), [film, at, eyes]);
  const around = useMemo(() => operationsAround(film.shots, at), [film, at]);
  const seesOrder = (index: number): boolean => eyes === 'all' || film.shots[index - 1]?.seat === SEAT_OF_EYES[eyes];
  const combats = told.flatMap(({ what }) => (what.kind === 'combat' ? [what] : []));
  const here = notes.filter((note) => note.at === at);
  const sentence = (index: number): string => {
    const each = film.shots[index - 1];
    if (!each) return '';
    if (seesOrder(index)) return t.orders.sentence(each.order, names);
    const first = toldAt(film, index, eyes)[0];
    return first ? t.happenings.happeningText(first.what, names) : '';
  };
  const reason = shot
    ? thoughts
        .filter(({ week, side: of }) => week === shot.week && of === shot.side)
        .flatMap(({ choices }) => choices)
        .find((each) => isReasonOf(each, shot.order as SideOrder))
    : undefined;
  const viewer = eyes === 'UA' ? 'UA' : 'RU';
  const unseen = told.length > 0 ? r.seen(viewer) : r.hidden(viewer);
  const side = shot?.side ?? film.shots[0]?.side ?? 'UA';
  return (
    <div className={panel['panel']}>
      <section>
        {shot ? (
          <>
            <p className={css['number']}>
              <i className={css['mark']} data-side={side} aria-hidden="true" />
              {r.orderNumber(at)} · {t.top.operations(side)} · {t.top.phase(shot.phase)}
            </p>
            <h2>{seesOrder(at) ? t.orders.sentence(shot.order, names) : unseen}</h2>
          </>
        ) : (
          <>
            <h2>{r.atStart}</h2>
            <p>{r.atStartText}</p>
            {props.isHistory ? <AboutHistory /> : null}
          </>
        )}
        {here.map((note, i) =>
          note.text ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
            <blockquote key={i} className={css['quote']}>
              {note.text}
            </blockquote>
          ) : null,
        )}
      </section>
      {combats.map((what, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <CombatCard key={i} what={what} />
      ))}
      <section>
        <h3>{r.whatCame}</h3>
        {told.length === 0 ? <p>{r.nothingTold}</p> : <Told entries={told} />}
      </section>
      {reason && seesOrder(at) ? (
        <section>
          <details>
            <summary className={panel['link']}>{w.openLong}</summary>
            <ReasonTable reason={reason} names={names} />
          </details>
        </section>
      ) : null}
      {shot ? (
        <section>
          <h3>{r.operations(shot.side, shot.week)}</h3>
          <ol className={css['orders']}>
            {around
              .filter((index) => index === at || sentence(index) !== '')
              .map((index) => (
                <li key={index}>
                  <button
                    type="button"
                    aria-current={index === at ? 'step' : undefined}
                    data-end={film.shots[index - 1]?.order.type === 'endPhase' || undefined}
                    onClick={() => going.go(index)}
                  >
                    <small>{index}</small>
                    {sentence(index) || unseen}
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ) : null}
      <section>
        <Write film={film} at={at} />
      </section>
    </div>
  );
};
