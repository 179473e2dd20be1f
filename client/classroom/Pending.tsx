import { Button } from '@mantine/core';
import { controlText, desk as d } from '../messages/en/teach.ts';
import { undoControl } from './api.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { useNow } from './useNow.ts';

/** What waits: ten seconds in which it can be undone, or the week for which it was planned. */
export const Pending = () => {
  const { desk, token } = useDesk();
  const now = useNow(500);
  const { pending, id } = desk.exercise;
  const waiting = pending.filter(({ due }) => due === null || due > now);
  if (waiting.length === 0) return null;
  return (
    <ul className={css['pending']} aria-live="polite">
      {waiting.map(({ n, control, groups, due }) => {
        const left = due === null ? null : Math.max(0, Math.ceil((due - now) / 1000));
        return (
          <li key={n}>
            <span>
              {d.done(controlText(control), groups.length)} {left === null ? d.pendingWeek : ''}
            </span>
            <Button
              size="xs"
              onClick={() => undoControl(id, token, n)}
              aria-label={`${d.undo}: ${controlText(control)}`}
            >
              {left === null ? d.undo : d.undoLeft(left)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
