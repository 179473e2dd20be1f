import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutcomeChance } from '../../game/explain.ts';
import type { HappeningKind } from '../../game/happenings.ts';
import { chancesPromised } from '../../game/rules/battle.ts';
import type { LogEntry } from '../../game/state.ts';
import { useTable } from '../match/context.ts';
import { logFor } from '../match/journal.ts';
import { t } from '../messages/en.ts';
import { Distribution } from './Distribution.tsx';
import css from './panels.module.css';

const MINOR: readonly HappeningKind[] = [
  'moved',
  'supplyChanged',
  'pointsReceived',
  'operationsBegan',
  'operationsEnded',
  'recovered',
  'replaced',
  'flag',
  'track',
  'stanceSet',
];

const groundTakenOf = (
  chances: readonly { readonly ways: number; readonly retreat: number; readonly breakthrough: boolean }[],
): number => chances.reduce((sum, chance) => sum + (chance.retreat > 0 || chance.breakthrough ? chance.ways : 0), 0);

/** What was promised before an attack, beside what was rolled. */
export const Promised = (props: { readonly chances: readonly OutcomeChance[]; readonly rolled: string }) => (
  <Distribution chances={props.chances} groundTaken={groundTakenOf(props.chances)} rolled={props.rolled} bare />
);

export const Entry = ({ entry }: { readonly entry: LogEntry }) => {
  const { names, openEvent } = useTable();
  const { what } = entry;
  return (
    <li data-side={entry.during ?? undefined} data-minor={MINOR.includes(what.kind) || undefined}>
      {t.happenings.happeningText(what, names)}
      {what.kind === 'event' ? (
        <>
          {' '}
          <button type="button" className={css['link']} onClick={() => openEvent(what.event)}>
            {t.events.read}
          </button>
        </>
      ) : null}
      {what.kind === 'combat' ? (
        <details>
          <summary>{t.log.promised}</summary>
          <Promised chances={chancesPromised(what.chances)} rolled={what.result} />
        </details>
      ) : null}
    </li>
  );
};

/** Weeks that the page does not hold are asked for one by one. */
const useOlderWeeks = (first: number | undefined) => {
  const { table, scenario } = useTable();
  const [older, setOlder] = useState<ReadonlyMap<number, readonly LogEntry[]>>(new Map());
  const [failed, setFailed] = useState(false);
  const { olderWeek } = table;
  const next = first === undefined ? 0 : first - older.size - 1;
  const ask = () => {
    setFailed(false);
    olderWeek?.(next).then(
      (entries) => setOlder((before) => new Map([...before, [next, entries]])),
      () => setFailed(true),
    );
  };
  return { older, failed, next: olderWeek && next >= scenario.weeks.first ? next : null, ask };
};

export const LogPanel = () => {
  const { journal, seat } = useTable();
  const here = logFor(journal, seat);
  const first = here.length > 0 ? Math.min(...here.map((entry) => entry.week)) : undefined;
  const { older, failed, next, ask } = useOlderWeeks(first);
  const entries = [...[...older].reverse().flatMap(([, told]) => told), ...here];
  const weeks = [...new Set([...here.map((entry) => entry.week), ...older.keys()])].sort((a, b) => b - a);
  return (
    <div className={css['panel']}>
      <section className={css['log']}>
        {entries.length === 0 ? <p>{t.log.empty}</p> : null}
        {weeks.map((week) => (
          <div key={week}>
            <h3>{t.log.week(week)}</h3>
            <ul>
              {entries
                .filter((entry) => entry.week === week)
                .map((entry, index) => ({ entry, index }))
                .reverse()
                .map(({ entry, index }) => (
                  <Entry key={index} entry={entry} />
                ))}
            </ul>
          </div>
        ))}
        {failed ? <p role="status">{t.log.olderFailed}</p> : null}
        {next === null ? null : (
          <Button variant="default" size="sm" onClick={ask}>
            {t.log.older(next)}
          </Button>
        )}
      </section>
    </div>
  );
};
