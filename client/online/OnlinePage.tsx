import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { RULES_VERSION } from '../../game/data/rulesVersion.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { View } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import { others } from '../lobby/MatchFacts.tsx';
import { Room } from '../lobby/Room.tsx';
import { playsNow } from '../match/can.ts';
import { MatchScreen } from '../match/MatchScreen.tsx';
import type { OnlineTable } from '../match/onlineTable.ts';
import type { HotSeatMatch, OpenMatch } from '../match/tables.ts';
import { useMatch } from '../match/useMatch.ts';
import { useOnlineState, useOnlineTable } from '../match/useOnline.ts';
import { usePrintTokens } from '../match/usePrintTokens.ts';
import { useScene } from '../match/useScene.ts';
import { join, lobby, mine, table as o, problemText } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { titleOf } from '../newMatch/titles.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { onlineKey } from '../replay/paths.ts';
import { alertsOf } from './alerts.ts';
import { findOnline, logOf, thoughtsOf } from './api.ts';
import css from './online.module.css';
import { preloadMatch } from './preload.ts';
import { type KeptSeat, seatKept } from './seats.ts';
import { TableBar } from './TableBar.tsx';
import { useFinished } from './useFinished.ts';
import { useAsked } from './usePage.ts';
import { useYourTurn } from './useYourTurn.ts';

const Waiting = ({ text }: { readonly text: string }) => (
  <Page title={t.common.name}>
    <p role="status">{text}</p>
  </Page>
);

/** A seat that cannot be taken up, with the ways on from here. */
const Ended = ({ text }: { readonly text: string }) => (
  <Page title={lobby.title}>
    <h1>{lobby.title}</h1>
    <Notice>{text}</Notice>
    <p style={{ marginTop: 16, display: 'flex', gap: 16 }}>
      <Link href="/mine">{mine.title}</Link>
      <Link href="/online">{lobby.title}</Link>
    </p>
  </Page>
);

/** Told as long as the match goes on, since nobody chose it. */
const aboutRules = ({ rulesVersion }: View): string | null =>
  rulesVersion === RULES_VERSION ? null : o.otherRules(rulesVersion, RULES_VERSION);

/** A match that is over, as its record shows it. */
const Over = ({ match, outlines }: { readonly match: HotSeatMatch; readonly outlines: Outlines }) => {
  const snapshot = useMatch(match.table);
  return snapshot.seen ? (
    <MatchScreen key="over" match={match} snapshot={snapshot} seen={snapshot.seen} outlines={outlines} />
  ) : null;
};

const AtTable = (props: {
  readonly table: OnlineTable;
  readonly summary: MatchSummary;
  readonly own: KeptSeat | null;
  readonly outlines: Outlines;
  readonly onRenewed: (seat: KeptSeat) => void;
}) => {
  const { table, own, outlines } = props;
  const state = useOnlineState(table);
  const snapshot = useSyncExternalStore(table.subscribe, table.snapshot);
  const { connection, talk } = state;
  const { id } = props.summary;
  const title = titleOf(props.summary);
  const [alerts, setAlerts] = useState(() => alertsOf(id));
  const { seen } = snapshot;
  const summary = talk?.summary ?? props.summary;
  const going = summary.status !== 'open';
  const isOwnTurn = seen !== null && playsNow(seen.view) && !snapshot.computers[seen.view.turn.side];
  useYourTurn(id, title, going && isOwnTurn, alerts);
  const over = snapshot.over || summary.status === 'finished';
  const finished = useFinished({ id, title, over }, own?.commitment);
  const suggests = summary.terms.hints && own !== null;
  const match = useMemo(
    (): OpenMatch => ({
      id,
      title,
      guided: false,
      table,
      kept: 'kept',
      replayKey: onlineKey(id),
      suggests,
      opponent: null,
      recall: () => thoughtsOf(id, own?.token ?? null),
    }),
    [id, title, table, suggests, own?.token],
  );

  if (connection === 'withdrawn' || connection === 'gone') return <Ended text={o.connection[connection]} />;
  if (!talk || !seen)
    return connection === 'reload' ? (
      <Page title={lobby.title}>
        <Notice action={<Button onClick={() => window.location.reload()}>{o.reloadNow}</Button>}>
          {o.connection.reload}
        </Notice>
      </Page>
    ) : (
      <Waiting text={connection === 'connecting' ? t.common.loading : o.connection[connection]} />
    );
  if (!going && own) return <Room own={own} match={summary} />;
  const about =
    finished.state === 'here'
      ? o.recordGood
      : finished.state === 'reading'
        ? o.recordChecking
        : finished.state === 'failed'
          ? finished.why
          : null;
  return (
    <div className={css['online']}>
      <TableBar
        table={table}
        state={state}
        talk={talk}
        seat={own}
        paused={seen.view.turn.paused}
        alerts={alerts}
        onAlerts={setAlerts}
        onRenewed={props.onRenewed}
        about={about}
        rules={over ? null : aboutRules(seen.view)}
      />
      {finished.state === 'here' ? (
        <Over match={finished.match} outlines={outlines} />
      ) : (
        <MatchScreen key="going" match={match} snapshot={snapshot} seen={seen} outlines={outlines} />
      )}
    </div>
  );
};

const Sitting = (props: {
  readonly summary: MatchSummary;
  readonly own: KeptSeat | null;
  readonly outlines: Outlines;
  readonly onRenewed: (seat: KeptSeat) => void;
}) => {
  const { summary, own } = props;
  const token = own?.token ?? null;
  const older = useCallback(
    async (week: number) => {
      const answer = await logOf(summary.id, week, token);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value.entries;
    },
    [summary.id, token],
  );
  usePrintTokens();
  useEffect(preloadMatch, []);
  const table = useOnlineTable({ match: summary.id, seat: own?.seat ?? null, token }, older);
  return table ? <AtTable {...props} table={table} /> : <Waiting text={t.common.loading} />;
};

/** A match on the server: played by who keeps a seat at it, watched by anybody else. */
export const OnlinePage = ({ id, watch }: { readonly id: string; readonly watch: boolean }) => {
  const [own, setOwn] = useState(() => (watch ? null : seatKept(id)));
  const [asked, again] = useAsked(useCallback(() => findOnline(id), [id]));
  const outlines = useScene(asked.state === 'here' ? asked.value.scenario : null);
  if (asked.state === 'failed')
    return (
      <Page title={lobby.title}>
        <h1>{lobby.title}</h1>
        <Notice
          action={
            <Button variant="default" onClick={again}>
              {lobby.again}
            </Button>
          }
        >
          {problemText(asked.problem.code, asked.problem.data)}
        </Notice>
      </Page>
    );
  if (asked.state === 'asking' || !outlines) return <Waiting text={t.common.loading} />;
  const summary = asked.value;
  if (!watch && !own)
    return (
      <Page title={titleOf(summary)}>
        <h1>{titleOf(summary)}</h1>
        <p>{lobby.by(others(summary, null) || lobby.nobody)}</p>
        <p style={{ marginTop: 16, display: 'flex', gap: 16 }}>
          <Link href={`/join/${id}`}>{join.title}</Link>
          <Link href={`/watch/${id}`}>{lobby.watch}</Link>
        </p>
      </Page>
    );
  if (!own && summary.terms.spectators === 'none' && summary.status !== 'finished')
    return <Ended text={o.spectatorSees.none} />;
  return <Sitting summary={summary} own={own} outlines={outlines} onRenewed={setOwn} />;
};
