import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { GameState, Side, View } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import type { Beside } from '../match/context.ts';
import { MatchScreen } from '../match/MatchScreen.tsx';
import type { OnlineTable } from '../match/onlineTable.ts';
import prompt from '../match/promptBar.module.css';
import type { OpenMatch } from '../match/tables.ts';
import { useScene } from '../match/useScene.ts';
import { sideIn } from '../messages/en/class.ts';
import { desk as d } from '../messages/en/teach.ts';
import { t } from '../messages/en.ts';
import { logOf, thoughtsOf } from '../online/api.ts';
import bar from '../online/online.module.css';
import { Page } from '../parts/Page.tsx';
import { Segments } from '../parts/Segments.tsx';
import { sideKey } from './classLine.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { arrowsOfAll } from './planning.ts';
import { type OpenClass, useClassState, useClassTable } from './useClass.ts';
import { useScenario } from './useScenario.ts';
import { useSpeech, useVeil } from './useVeil.ts';

type Eyes = 'all' | Side;

/** What a side may know, worked out from what the umpire is sent: everything but the dice. */
const seenBy = (view: View, eyes: Eyes): View =>
  eyes === 'all'
    ? view
    : viewFor(
        { ...view, secret: { diceUsed: 0, deck: view.toCome?.deck ?? {} } } as unknown as GameState,
        eyes === 'UA' ? '0' : '1',
      );

const Waiting = () => (
  <Page title={t.common.name}>
    <p role="status">{t.common.loading}</p>
  </Page>
);

const NOTHING: readonly never[] = [];

const Seen = (props: {
  readonly table: OnlineTable;
  readonly open: OpenClass;
  readonly scenario: string;
  readonly match: string;
  readonly title: string;
  readonly eyes: Eyes;
}) => {
  const { table, eyes, match: id, title } = props;
  const { token, isAbstract } = useDesk();
  const snapshot = useSyncExternalStore(table.subscribe, table.snapshot);
  const { sides } = useClassState(props.open.line);
  const outlines = useScene(props.scenario);
  const match = useMemo(
    (): OpenMatch => ({
      id,
      title,
      guided: false,
      table,
      kept: 'kept',
      suggests: false,
      opponent: null,
      recall: () => thoughtsOf(id, token),
    }),
    [id, title, table, token],
  );
  const proposals = eyes === 'all' ? NOTHING : (sides[sideKey(id, eyes)]?.proposals ?? NOTHING);
  const { seen } = snapshot;
  const arrows = useMemo(() => (seen ? arrowsOfAll(proposals, seen.view) : NOTHING), [proposals, seen]);
  const shown = useMemo(() => (seen ? { ...seen, view: seenBy(seen.view, eyes) } : null), [seen, eyes]);
  const veil = useVeil(useScenario(props.scenario), isAbstract);
  const spoken = useSpeech(veil);
  if (!outlines || !seen || !shown || (isAbstract && !spoken)) return <Waiting />;
  const beside: Beside = {
    // The teacher looks on; what it does to a group has its own controls.
    instead: () => Promise.resolve(d.looksOn),
    arrows,
    panel: null,
    due: 0,
    tab: null,
    prompt:
      eyes === 'all' ? null : (
        <footer className={prompt['prompt']}>
          <p className={prompt['text']}>{d.seenAs(sideIn(eyes, isAbstract))}</p>
        </footer>
      ),
    turn: seen.view.turn,
  };
  return (
    <MatchScreen
      key={eyes}
      match={match}
      snapshot={snapshot}
      seen={shown}
      outlines={outlines}
      beside={beside}
      veil={veil}
    />
  );
};

/** One group, seen as either side sees it or as the umpire. */
export const GroupView = (props: {
  readonly open: OpenClass;
  readonly group: number;
  readonly match: string;
  readonly scenario: string;
  readonly onClose: () => void;
}) => {
  const { token, isAbstract } = useDesk();
  const { match, group } = props;
  const [eyes, setEyes] = useState<Eyes>('all');
  const older = useCallback(
    async (week: number) => {
      const answer = await logOf(match, week, token);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value.entries;
    },
    [match, token],
  );
  const table = useClassTable(props.open, { match, seat: '2', token }, older);
  return (
    <div className={bar['online']}>
      <section className={bar['bar']} aria-label={d.group(group)}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={props.onClose}
        >
          {d.close}
        </Button>
        <b>{d.group(group)}</b>
        <div className={css['eyes']}>
          <Segments
            name="eyes"
            legend={d.eyes}
            small
            value={eyes}
            options={(['all', 'UA', 'RU'] as const).map((value) => ({
              value,
              label: value === 'all' ? d.eyesOf.all : sideIn(value, isAbstract),
            }))}
            onChange={setEyes}
          />
        </div>
      </section>
      {table ? (
        <Seen
          table={table}
          open={props.open}
          scenario={props.scenario}
          match={match}
          title={d.group(group)}
          eyes={eyes}
        />
      ) : (
        <Waiting />
      )}
    </div>
  );
};
