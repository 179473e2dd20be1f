import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { OWNER } from '../../game/classroom/roles.ts';
import type { Order, SideOrder } from '../../game/orders.ts';
import type { ClassSays, Me, Proposal, Wish } from '../../game/protocol/exercise.ts';
import type { Outlines } from '../board/drawing.ts';
import { playsNow } from '../match/can.ts';
import type { Beside } from '../match/context.ts';
import { ACCEPT_KEY } from '../match/keyboard.ts';
import { MatchScreen } from '../match/MatchScreen.tsx';
import type { OnlineTable } from '../match/onlineTable.ts';
import { tableProblemText } from '../match/orderRefusal.ts';
import type { OpenMatch } from '../match/tables.ts';
import { randomKey, useOnlineState } from '../match/useOnline.ts';
import { usePrintTokens } from '../match/usePrintTokens.ts';
import { useScene } from '../match/useScene.ts';
import { connectionOf, play as p } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import { logOf, thoughtsOf } from '../online/api.ts';
import bar from '../online/online.module.css';
import { preloadMatch } from '../online/preload.ts';
import { announce } from '../parts/live.ts';
import { Page } from '../parts/Page.tsx';
import { useSettings } from '../settings/useSettings.ts';
import { Briefing } from './Briefing.tsx';
import { briefs, NEWS_KINDS } from './briefing.ts';
import { ClassBar } from './ClassBar.tsx';
import { type ClassState, sideKey } from './classLine.ts';
import { DecisionNote } from './DecisionNote.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { mayAct } from './mayAct.ts';
import { Claims } from './Observer.tsx';
import { PlanPrompt } from './PlanPrompt.tsx';
import { mayAccept, Proposals } from './Proposals.tsx';
import { arrowsOfAll, isPlanning, type PlanPhase, planningView } from './planning.ts';
import { RolePrompt } from './RolePrompt.tsx';
import { useBriefing } from './useBriefing.ts';
import { type OpenClass, useClassTable } from './useClass.ts';
import { useFates } from './useFates.ts';
import { useScenario } from './useScenario.ts';
import { useSpeech, useVeil } from './useVeil.ts';
import type { Veil } from './veil.ts';

const NOTHING: readonly never[] = [];
const asWritten = (text: string): string => text;

const Waiting = ({ text }: { readonly text: string }) => (
  <Page title={t.common.name}>
    <p role="status">{text}</p>
  </Page>
);

interface ClassMatchProps {
  readonly open: OpenClass;
  readonly state: ClassState;
  readonly me: Me;
  readonly token: string;
  readonly match: string;
  readonly onWish: (wish: Wish, on: boolean) => void;
}

/** One key, while the map has the focus, makes the first proposal an order. */
const useAcceptKey = (accept: (() => void) | null): React.KeyboardEventHandler => {
  const { letterKeys } = useSettings();
  return (event) => {
    const onMap = event.target instanceof Element && event.target.closest('[role=application]') !== null;
    if (!letterKeys || !onMap || event.ctrlKey || event.metaKey || event.altKey || event.code !== ACCEPT_KEY) return;
    event.preventDefault();
    if (accept) accept();
    else announce(p.nothingToAccept);
  };
};

const AtTable = (
  props: ClassMatchProps & { readonly table: OnlineTable; readonly outlines: Outlines; readonly veil: Veil | null },
) => {
  const { open, me, table, outlines } = props;
  const online = useOnlineState(table);
  const snapshot = useSyncExternalStore(table.subscribe, table.snapshot);
  const briefing = useBriefing(snapshot.seen?.journal ?? null, me);
  const seen = useMemo(
    () => (snapshot.seen && briefing.journal ? { ...snapshot.seen, journal: briefing.journal } : snapshot.seen),
    [snapshot.seen, briefing.journal],
  );
  const [phase, setPhase] = useState<PlanPhase>('movement');
  const planning = seen !== null && isPlanning(seen.view);
  const shown = useMemo(
    () => (seen && planning ? { ...seen, view: planningView(seen.view, phase) } : seen),
    [seen, planning, phase],
  );
  const side = me.side ? props.state.sides[sideKey(props.match, me.side)] : undefined;
  const proposals = side?.proposals ?? NOTHING;
  const say = useCallback(
    async (says: ClassSays): Promise<boolean> => {
      const answer = await open.line.say(says);
      if (!answer.ok) announce(whyNot(answer.refusal.code));
      return answer.ok;
    },
    [open],
  );
  const accept = useCallback(
    (proposal: Proposal) => {
      void say({ say: 'accept', n: proposal.n, key: randomKey() });
    },
    [say],
  );
  const plays = seen !== null && playsNow(seen.view);
  const next = proposals.find((each) => mayAccept({ roles: me.roles, plays }, each));
  const onKeyDown = useAcceptKey(next ? () => accept(next) : null);

  const instead = useCallback(
    (order: Order): Promise<string> | null => {
      if (!planning && mayAct(me.roles, order.type)) return null;
      return open.line.say({ say: 'propose', order, plan: planning }).then((answer) => {
        if (!answer.ok) return p.notProposed(whyNot(answer.refusal.code));
        return planning ? p.planned : p.proposed(OWNER[order.type as SideOrder['type']]);
      });
    },
    [planning, me.roles, open],
  );
  const commands = me.roles.includes('commander');
  const fates = useFates(seen, proposals, me.pupil, plays);
  const arrows = useMemo(() => (seen ? arrowsOfAll(proposals, seen.view) : NOTHING), [proposals, seen]);
  const match = useMemo(
    (): OpenMatch => ({
      id: props.match,
      title: me.title,
      guided: commands,
      table,
      kept: 'kept',
      suggests: me.hints,
      opponent: null,
      recall: () => thoughtsOf(props.match, props.token),
    }),
    [props.match, props.token, me.title, me.hints, table, commands],
  );
  if (!seen || !shown)
    return <Waiting text={props.state.connection === 'connected' ? t.common.loading : t.common.wait} />;
  const weeks = Array.from({ length: seen.view.week }, (_, index) => index + 1).filter(
    (week) => week > seen.view.week - 6,
  );
  const note = (
    <DecisionNote
      weeks={weeks}
      week={seen.view.week}
      before={me.sentences}
      onKeep={(week, text) => say({ say: 'sentence', week, text })}
    />
  );
  const observes = me.place === 'observing';
  const beside: Beside = {
    instead,
    arrows,
    due: plays ? proposals.filter((each) => mayAccept({ roles: me.roles, plays }, each)).length : 0,
    dueText: p.proposalsOf,
    tab: observes ? p.decision : null,
    turn: seen.view.turn,
    later: briefing.by === null ? NOTHING : NEWS_KINDS,
    prompt: planning ? (
      <PlanPrompt phase={phase} onPhase={setPhase} />
    ) : plays && !commands && me.side && !snapshot.computers[me.side] ? (
      <RolePrompt roles={me.roles} fate={fates.fate} onRead={fates.read} />
    ) : null,
    panel: observes ? (
      <>
        <section>
          <p>{p.observerText}</p>
          {note}
        </section>
        <Claims />
      </>
    ) : (
      <>
        {briefing.by !== null || briefs(me) ? <Briefing by={briefing.by} fresh={briefing.fresh} /> : null}
        {planning ? (
          <ForecastCard
            forecasts={side?.forecasts ?? NOTHING}
            isOwner={me.roles.includes('information')}
            say={props.veil?.say ?? asWritten}
            onAnswer={(week, question, answer) => void say({ say: 'forecast', week, question, answer })}
          />
        ) : null}
        {proposals.length > 0 || planning ? (
          <Proposals
            proposals={proposals}
            pupil={me.pupil}
            roles={me.roles}
            plays={plays}
            onAccept={accept}
            onWithdraw={({ n }) => {
              fates.withdraws(n);
              void say({ say: 'withdraw', n });
            }}
          />
        ) : null}
        {planning ? (
          <section>
            <details>
              <summary>{p.decision}</summary>
              {note}
            </details>
          </section>
        ) : null}
      </>
    ),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is the map's, which has the focus
    <div className={bar['online']} onKeyDown={onKeyDown}>
      <ClassBar
        me={me}
        state={online}
        messages={side?.messages ?? NOTHING}
        paused={seen.view.turn.paused}
        onWish={props.onWish}
      />
      <MatchScreen
        key={planning ? 'plan' : 'play'}
        match={match}
        snapshot={snapshot}
        seen={shown}
        outlines={outlines}
        beside={beside}
        veil={props.veil}
        {...(planning || observes ? { firstTab: 'orders' as const } : {})}
      />
    </div>
  );
};

const whyNot = (code: string): string => tableProblemText(t.isTableProblem(code) ? code : 'serverFailed');

/** The match of a pupil's group, with the class around it. */
export const ClassMatch = (props: ClassMatchProps) => {
  const { open, me, token, match } = props;
  const outlines = useScene(me.scenario);
  const older = useCallback(
    async (week: number) => {
      const answer = await logOf(match, week, token);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value.entries;
    },
    [match, token],
  );
  usePrintTokens();
  useEffect(preloadMatch, []);
  const scenario = useScenario(me.scenario);
  const veil = useVeil(scenario, me.abstract);
  const spoken = useSpeech(veil);
  const table = useClassTable(open, { match, seat: me.seat, token }, older);
  if (!table || !outlines || (me.abstract && !spoken)) return <Waiting text={connectionOf.connecting} />;
  return <AtTable {...props} table={table} outlines={outlines} veil={veil} />;
};
