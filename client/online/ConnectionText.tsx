import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { OnlineState } from '../match/onlineTable.ts';
import { table as o } from '../messages/en/online.ts';
import { announce } from '../parts/live.ts';
import css from './online.module.css';

/** Nothing while all is well; else what is wrong, and that no order is lost. */
export const ConnectionText = ({ connection, waiting }: Pick<OnlineState, 'connection' | 'waiting'>) => {
  const last = useRef(connection);
  useEffect(() => {
    if (last.current !== connection) announce(connection === 'connected' ? o.back : o.connection[connection]);
    last.current = connection;
  }, [connection]);
  const isDown = connection !== 'connected';
  return (
    <p className={css['connection']} data-down={isDown || undefined} data-state={connection}>
      {isDown ? o.connection[connection] : waiting > 0 ? o.sending : null}
      {isDown && waiting > 0 ? ` ${o.waiting(waiting)}.` : null}
      {connection === 'reload' ? (
        <Button size="xs" onClick={() => window.location.reload()}>
          {o.reloadNow}
        </Button>
      ) : null}
    </p>
  );
};
