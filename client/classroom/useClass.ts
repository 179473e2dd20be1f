/** The line to a class for as long as a page shows it. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { LogEntry } from '../../game/state.ts';
import { type OnlineTable, onlineTable, type Sitting } from '../match/onlineTable.ts';
import { browser, openWire } from '../match/useOnline.ts';
import type { Wire } from '../match/wire.ts';
import { type Attending, branching, type ClassLine, type ClassState, classLine } from './classLine.ts';

export interface OpenClass {
  readonly line: ClassLine;
  readonly branch: () => Wire;
}

export const useClassLine = ({ exercise, pupil, token }: Attending): OpenClass | null => {
  const [open, setOpen] = useState<OpenClass | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    let here = true;
    let close = (): void => undefined;
    openWire().then(
      (wire) => {
        if (!here) return;
        close = wire.close;
        const { branch } = branching(wire);
        setOpen({ line: classLine({ exercise, pupil, token }, branch(), browser), branch });
      },
      (error: unknown) => here && setFailed(error as Error),
    );
    return () => {
      here = false;
      close();
      setOpen(null);
    };
  }, [exercise, pupil, token]);
  if (failed) throw failed;
  return open;
};

export const useClassState = (line: ClassLine): ClassState => useSyncExternalStore(line.subscribe, line.state);

/** A seat at the table of a group, on the line of the class. */
export const useClassTable = (
  open: OpenClass,
  sitting: Sitting,
  olderWeek: (week: number) => Promise<readonly LogEntry[]>,
): OnlineTable | null => {
  const { match, seat, token } = sitting;
  const [table, setTable] = useState<OnlineTable | null>(null);
  const key = useMemo(() => ({ match, seat, token }), [match, seat, token]);
  useEffect(() => {
    const made = onlineTable(key, open.branch(), browser, olderWeek);
    setTable(made);
    return () => {
      made.leave();
      setTable(null);
    };
  }, [key, open, olderWeek]);
  return table;
};
