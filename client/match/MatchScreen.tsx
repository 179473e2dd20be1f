import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { isToldOf } from '../../game/ai/thoughts.ts';
import { findEvent } from '../../game/data/deck.ts';
import { boardOf, scenarioOf } from '../../game/library.ts';
import type { SideOrder } from '../../game/orders.ts';
import { bestAttack } from '../../game/rules/combat.ts';
import { explainSupply } from '../../game/rules/supply.ts';
import { type Side, sideOfSeat, type UnitId } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import type { ArrowMark, BoardHandle, Selection as BoardSelection, HexEvent, Press } from '../board/types.ts';
import type { Veil } from '../classroom/veil.ts';
import computerCss from '../computer/computer.module.css';
import { marksOf } from '../computer/marks.ts';
import { useHint } from '../computer/useHint.ts';
import { useRecalled } from '../computer/useRecalled.ts';
import { why as w } from '../messages/en/opponent.ts';
import { t } from '../messages/en.ts';
import { namesOf, namesSpoken } from '../messages/names.ts';
import { announce } from '../parts/live.ts';
import { useSettings } from '../settings/useSettings.ts';
import { AREAS, areasIn, overlaysOf, reachMarks, supplyPathOf } from './boardModel.ts';
import { actors, attacksNow, playsNow, reachOf } from './can.ts';
import { choiceAt, ownChosen, ownMovers } from './choice.ts';
import { type AtTable, type Beside, type News, TableContext } from './context.ts';
import type { OpenDialog } from './Dialogs.tsx';
import { groupPlan } from './group.ts';
import { isFirstLook, sinceLastLook } from './journal.ts';
import { nextOf } from './keyboard.ts';
import { GroupCard, Hints, TargetCard } from './later.ts';
import { MapArea } from './MapArea.tsx';
import { MatchMenu } from './MatchMenu.tsx';
import { MoveCard } from './MoveCard.tsx';
import css from './match.module.css';
import { isLastPhase, PromptBar } from './PromptBar.tsx';
import { RoadStrip } from './RoadStrip.tsx';
import { type Risk, risksOf } from './risks.ts';
import { SidePanel, type Tab } from './SidePanel.tsx';
import { Since } from './Since.tsx';
import { NOTHING_SELECTED, select as reduce } from './selection.ts';
import { type Step, stepsToShow } from './steps.ts';
import { TopBar } from './TopBar.tsx';
import type { Seen, Snapshot } from './table.ts';
import { isHotSeat, type OpenMatch } from './tables.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useMapLook } from './useMapLook.ts';
import { useMedia } from './useMedia.ts';
import { isQuiet, MOST_SAID, NO_NEWS, useOrders } from './useOrders.ts';
import { useOthersSteps, useTurns } from './useOthers.ts';

// Fetched as soon as the map is there to be looked at.
const HintCard = lazy(() => import('../computer/HintCard.tsx').then((module) => ({ default: module.HintCard })));
const AttackDialog = lazy(() => import('./AttackDialog.tsx').then((module) => ({ default: module.AttackDialog })));
const Dialogs = lazy(() => import('./Dialogs.tsx').then((module) => ({ default: module.Dialogs })));
const NewsStrip = lazy(() => import('./NewsStrip.tsx').then((module) => ({ default: module.NewsStrip })));
const TextTable = lazy(() => import('./TextTable.tsx').then((module) => ({ default: module.TextTable })));

const NO_ARROWS: readonly ArrowMark[] = [];

export const MatchScreen = (props: {
  readonly match: OpenMatch;
  readonly snapshot: Snapshot;
  readonly seen: Seen;
  readonly outlines: Outlines;
  readonly beside?: Beside;
  /** Which of the panels is open at first, where it is not told by the phase. */
  readonly firstTab?: Tab;
  /** Letters, colours and numbers for names. */
  readonly veil?: Veil | null;
}) => {
  const { match, seen } = props;
  const veil = props.veil ?? null;
  const outlines = veil ? veil.outlines(props.outlines) : props.outlines;
  const beside = props.beside ?? null;
  const { seat, journal, takeBack: takeBackState } = seen;
  const view = veil ? veil.view(seen.view) : seen.view;
  const side = (seat && sideOfSeat(seat)) ?? 'UA';
  const board = veil?.board ?? boardOf(view);
  const scenario = veil?.scenario ?? scenarioOf(view);
  const { table } = match;
  const settings = useSettings();
  const isNarrow = useMedia('(max-width: 799px)');
  const look = useMapLook(view, journal);
  const { overlays, toggleOverlay } = look;
  const handle = useRef<BoardHandle>(null);

  const [selection, select] = useReducer(reduce, NOTHING_SELECTED);
  const [tab, setTab] = useState<Tab>(
    () => props.firstTab ?? (playsNow(view) && view.turn.phase === 'orders' ? 'orders' : 'unit'),
  );
  const { computers } = props.snapshot;
  const { opponent } = match;
  const [dialog, setDialog] = useState<OpenDialog | null>(() => {
    if (view.result) return { kind: 'end' };
    // Where there is no curtain to say it.
    return opponent && Object.keys(computers).length === 1 && isFirstLook(journal, seat) ? { kind: 'brief' } : null;
  });
  const [news, setNews] = useState<News>(NO_NEWS);
  const [sheetOpen, setSheetOpen] = useState(false);
  const waved = useRef(new Set<string>());

  // What happened while this seat did not look, shown once when it comes back and again from the menu.
  const steps = useMemo((): readonly Step[] => stepsToShow(sinceLastLook(journal, seat)), [journal, seat]);
  const [since, setSince] = useState<number | null>(() => (steps.length > 0 && playsNow(view) ? 0 : null));

  const names = useMemo(() => {
    const known = new Map<UnitId, string>();
    for (const entry of scenario.orderOfBattle) known.set(entry.id, entry.short);
    const named = namesOf({
      board,
      unit: (id) => view.units[id]?.short ?? known.get(id) ?? null,
      event: (id) => findEvent(scenario, id)?.title ?? null,
    });
    return veil ? namesSpoken(named, veil.say) : named;
  }, [board, scenario, view.units, veil]);

  const tell = useCallback(
    (change: Omit<News, 'turn'>) => setNews((before) => ({ ...change, turn: before.turn + 1 })),
    [],
  );

  const { give, giveAll, giveGroup, undo } = useOrders({
    table,
    seat,
    names,
    journal,
    select,
    tell,
    instead: beside?.instead ?? null,
  });

  useOthersSteps(journal, seat, (happened) => {
    const told = happened.filter((entry) => !isQuiet(entry));
    const sentences = told.map(({ what }) => t.happenings.happeningText(what, names));
    tell({ entries: told, refusal: null });
    announce(sentences.slice(0, MOST_SAID).join(' '));
  });
  // A seat that was handed to the computer gives no orders until it is taken back.
  const mayPlay = playsNow(view) && computers[side] === undefined;
  useTurns(view, {
    // What was watched step by step need not be shown again.
    turn: () => setSince(steps.length > 0 && mayPlay && (opponent?.state().skipped ?? true) ? 0 : null),
    over: () => setSince(null),
  });

  const showUnit = useCallback(
    (id: UnitId) => {
      const unit = view.units[id];
      if (!unit) return;
      select({ type: 'chooseUnit', unit: id, hex: unit.hex });
      setTab('unit');
      handle.current?.reveal(unit.hex);
    },
    [view],
  );
  const showHex = useCallback((hex: string) => {
    select({ type: 'chooseHex', hex });
    setTab('unit');
    handle.current?.reveal(hex);
  }, []);
  const openAttack = useCallback(
    (target: string, leader?: UnitId) => {
      const option = attacksNow(view).find((each) => each.target === target);
      if (!option) return;
      const best = bestAttack(view, target);
      const units = best?.units ?? option.eligible.slice(0, 1);
      const led = leader && !units.includes(leader) ? [leader] : units;
      select({ type: 'openAttack', draft: { target, units: led, prepared: option.prepared, support: 0 } });
    },
    [view],
  );
  const openEvent = useCallback((event: string) => setDialog({ kind: 'event', event }), []);
  const nextUnit = useCallback(
    (backwards = false) => {
      const id = nextOf(actors(view), selection.unit, backwards);
      if (!id) return announce(t.keysSay.noUnit);
      showUnit(id);
      const unit = view.units[id];
      if (unit) announce(`${unit.name}, ${names.at(unit.hex)}, ${t.happenings.supplyWord(unit.supply)}.`);
    },
    [view, selection.unit, showUnit, names],
  );
  const endPhaseNow = useCallback(async () => {
    setDialog(null);
    const before = table.snapshot().seen?.view;
    if ((await give({ type: 'endPhase' })) && table.snapshot().seen?.view !== before) {
      select({ type: 'clear' });
      const now = table.snapshot().seen?.view;
      if (!now || now.result) return;
      announce(t.keysSay.phase(now.turn.phase));
      setTab('unit');
      // Where there is something to do.
      const [target] = attacksNow(now);
      const [first] = now.turn.phase === 'exploitation' ? actors(now) : [];
      const unit = first ? now.units[first] : undefined;
      if (unit) select({ type: 'chooseUnit', unit: unit.id, hex: unit.hex });
      const hex = unit?.hex ?? target?.target;
      if (hex) handle.current?.reveal(hex);
    }
  }, [give, table]);
  const endPhase = useCallback(() => {
    if (!playsNow(view)) return;
    const risks: readonly Risk[] = risksOf(view, isLastPhase(view), names).filter(
      (risk) => !waved.current.has(risk.id),
    );
    if (risks.length === 0) {
      void endPhaseNow();
      return;
    }
    for (const risk of risks) waved.current.add(risk.id);
    setDialog({ kind: 'risks', risks });
  }, [view, names, endPhaseNow]);

  const { hint, ask, forget } = useHint(match.id, view);
  const askHint = match.suggests && mayPlay ? ask : null;
  const orderHint = async (order: SideOrder): Promise<void> => {
    forget();
    if (order.type === 'endPhase') endPhase();
    else await give(order);
    handle.current?.focus();
  };

  const group = selection.unit ? [selection.unit, ...selection.group] : [];
  const moveTo = (unit: UnitId, hex: string): void => {
    if (group.length > 1 && unit === group[0]) {
      giveGroup(groupPlan(view, group, hex).legs);
      return;
    }
    const reach = reachOf(view, unit).find((each) => each.hex === hex);
    if (reach) give({ type: view.turn.phase === 'exploitation' ? 'exploit' : 'move', unit, path: reach.path });
  };
  /** A unit is sent into a hex by a button: on the phone its card is shown first. */
  const send = (unit: UnitId, hex: string): void => {
    if (!isNarrow) return moveTo(unit, hex);
    select({ type: 'chooseUnit', unit, hex });
    select({ type: 'aim', hex });
  };
  const at: AtTable = {
    table,
    seat,
    side,
    watches: view.side === null,
    view,
    truth: (props.snapshot.truth && veil ? veil.view(props.snapshot.truth) : props.snapshot.truth) ?? view,
    board,
    outlines,
    scenario,
    journal,
    takeBackState,
    computers,
    opponent,
    askHint,
    names,
    beside,
    plays: mayPlay,
    selection,
    select,
    give,
    giveAll,
    giveGroup,
    send,
    undo,
    showUnit,
    showHex,
    openAttack,
    openEvent,
    nextUnit,
    endPhase,
  };

  /** A hex was chosen by mouse, touch or Enter. True when only something was selected. */
  const choose = (hex: string, press: Press): boolean => {
    setSince(null);
    const choice = choiceAt(view, selection, hex, press);
    switch (choice.kind) {
      case 'move':
        moveTo(choice.unit, hex);
        return false;
      case 'aim':
        select({ type: 'aim', hex });
        return false;
      case 'attack':
        openAttack(hex, choice.leader ?? undefined);
        return false;
      case 'unit':
        select({ type: 'chooseUnit', unit: choice.unit, hex, before: ownChosen(view, selection) });
        break;
      case 'hex':
        select({ type: 'chooseHex', hex });
    }
    setTab('unit');
    return true;
  };
  /** Takes the units of a hex along with the one chosen, or lets them go. */
  const together = (hex: string): void => {
    const units = ownMovers(view, hex);
    if (units.length === 0) return announce(t.keysSay.noUnitHere);
    const next = { type: 'group', units, hex } as const;
    select(next);
    setTab('unit');
    const { unit, group: along } = reduce(selection, next);
    announce(unit ? t.group.chosen([unit, ...along].map(names.unit)) : t.keysSay.cancelled);
  };
  const onHex = (hex: string, event: HexEvent, press: Press): void => {
    const own = ownMovers(view, hex);
    if (own.length > 0 && (event === 'menu' ? press.isTouch : press.ctrl)) together(hex);
    else if (event === 'choose') choose(hex, press);
    else if (event === 'menu') select({ type: 'back' });
    else select({ type: 'point', hex });
  };

  const onKeyDown = useMapKeys({
    at,
    handle,
    overlays: overlaysOf(view),
    choose,
    together,
    toggleOverlay,
    help: () => setDialog({ kind: 'keys' }),
    command: () => setDialog({ kind: 'command' }),
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        endPhase();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [endPhase]);
  // Focus returns to the map after a dialog closed.
  const wasOpen = useRef(false);
  useEffect(() => {
    const open = dialog !== null || selection.attack !== null;
    if (wasOpen.current && !open && !settings.textTable) handle.current?.focus();
    wasOpen.current = open;
  }, [dialog, selection.attack, settings.textTable]);

  // While the computer plays, its latest act stays on the map.
  const isWatching = computers[view.turn.side] !== undefined && !view.result;
  const shownLive = isWatching && view.turn.side !== view.side ? (steps.at(-1) ?? null) : null;
  const suggested = hint.state === 'here' ? marksOf(view, hint.thinking.order) : null;
  const step = since === null ? (shownLive ?? suggested) : (steps[since] ?? null);
  const wasComputer = useRecalled(view.result !== null, match.recall);
  const mayAskWhy = wasComputer || Object.keys(computers).some((each) => isToldOf(view, seat, each as Side));
  const ownUnit =
    selection.unit && view.units[selection.unit]?.side === view.side ? view.units[selection.unit] : undefined;
  const aim = selection.attack?.target ?? selection.aim ?? selection.pointed;
  const boardSelection = useMemo((): BoardSelection => {
    const reach = ownUnit && !step ? reachMarks(view, ownUnit.id) : [];
    const aimed = reach.find((each) => each.hex === aim);
    const path = ownUnit && aimed ? reachOf(view, ownUnit.id).find((each) => each.hex === aim)?.path : undefined;
    const options = step ? [] : attacksNow(view);
    const targets = (ownUnit ? options.filter((option) => option.eligible.includes(ownUnit.id)) : options).map(
      (option) => option.target,
    );
    const together = [ownUnit?.id ?? '', ...selection.group];
    const legs = path && selection.group.length > 0 ? groupPlan(view, together, aim ?? '').legs : [];
    const arrows: ArrowMark[] = step
      ? [...step.arrows]
      : legs.length > 0
        ? legs.flatMap(({ unit, reach: way }): ArrowMark[] =>
            way ? [{ kind: 'move', side: null, path: [view.units[unit]?.hex ?? '', ...way.path] }] : [],
          )
        : path && ownUnit
          ? [{ kind: 'move', side: null, path: [ownUnit.hex, ...path] }]
          : [];
    const line = ownUnit && overlays.supply && !step ? supplyPathOf(view, explainSupply(view, ownUnit.id)) : null;
    return {
      unit: selection.unit,
      group: selection.group,
      hex: selection.hex,
      cursor: selection.cursorShown ? selection.cursor : null,
      reach,
      targets,
      aim: aimed || targets.includes(aim ?? '') ? aim : null,
      supplyLine: line,
      arrows: step ? arrows : [...(beside?.arrows ?? NO_ARROWS), ...arrows],
      changed: step?.changed ?? [],
    };
  }, [
    view,
    ownUnit,
    aim,
    step,
    beside?.arrows,
    overlays.supply,
    selection.unit,
    selection.group,
    selection.hex,
    selection.cursor,
    selection.cursorShown,
  ]);

  useEffect(() => {
    const hex = step?.hex;
    if (hex) handle.current?.reveal(hex);
  }, [step]);

  const card =
    !step && aim && ownUnit && !isNarrow && boardSelection.reach.some((each) => each.hex === aim)
      ? { hex: aim, content: selection.group.length > 0 ? <GroupCard hex={aim} /> : <MoveCard hex={aim} /> }
      : !step && aim && !selection.attack && !isNarrow && boardSelection.targets.includes(aim)
        ? { hex: aim, content: <TargetCard hex={aim} /> }
        : null;

  const menu = (
    <MatchMenu
      match={match}
      onNote={() => setDialog({ kind: 'note' })}
      onSettings={() => setDialog({ kind: 'settings' })}
      onSay={(text) => tell({ entries: [], refusal: { text, rule: null } })}
      onSince={steps.length > 0 ? () => setSince(0) : null}
      onWhy={mayAskWhy ? () => setDialog({ kind: 'why' }) : null}
      onPlayers={isHotSeat(match) && !view.result ? () => setDialog({ kind: 'players' }) : null}
      onWeek={
        view.history.length > 0 ? () => setDialog({ kind: 'week', week: view.history.at(-1)?.week ?? view.week }) : null
      }
    />
  );
  /** On the phone the news lies over the sheet; who turns to the sheet has read it. */
  const uncover = () => {
    if (isNarrow) setNews(NO_NEWS);
  };
  const closeSince = () => {
    setSince(null);
    if (view.history.length > 0 && steps.some((each) => each.entries.some(({ what }) => what.kind === 'weekClosed')))
      setDialog({ kind: 'week', week: view.history.at(-1)?.week ?? view.week });
  };

  const hintCard =
    hint.state === 'none' ? null : (
      <Suspense fallback={null}>
        <HintCard hint={hint} onOrder={orderHint} onClose={forget} />
      </Suspense>
    );

  return (
    <TableContext value={at}>
      <main className={css['app']} data-side={side}>
        <TopBar
          menu={menu}
          onHelp={() => setDialog({ kind: 'keys' })}
          onSettings={() => setDialog({ kind: 'settings' })}
        />
        {settings.textTable ? (
          <Suspense fallback={null}>
            <TextTable onHelp={() => setDialog({ kind: 'keys' })} />
            {hintCard ? <div className={computerCss['overTable']}>{hintCard}</div> : null}
          </Suspense>
        ) : (
          <MapArea
            handle={handle}
            look={look}
            selection={boardSelection}
            areas={veil ? areasIn(veil.say) : AREAS}
            card={card && { ...card, content: <Suspense fallback={null}>{card.content}</Suspense> }}
            onHex={onHex}
            onHover={(hex) => select({ type: 'point', hex })}
            onKeyDown={onKeyDown}
            strips={
              <>
                <RoadStrip />
                {mayAskWhy && !isWatching && since === null && journal.steps.length > 0 ? (
                  <button type="button" className={computerCss['whyChip']} onClick={() => setDialog({ kind: 'why' })}>
                    {w.open}
                  </button>
                ) : null}
                {isNarrow ? null : hintCard}
                {since === null && hint.state === 'none' && match.guided && settings.hints && !dialog ? (
                  <Suspense fallback={null}>
                    <Hints />
                  </Suspense>
                ) : null}
              </>
            }
          >
            {isNarrow ? hintCard : null}
            {since !== null && steps[since] ? (
              <Since
                steps={steps}
                index={since}
                onNext={() => (since + 1 < steps.length ? setSince(since + 1) : closeSince())}
                onBack={since > 0 ? () => setSince(since - 1) : null}
                onSkip={closeSince}
              />
            ) : (
              <Suspense fallback={null}>
                <NewsStrip news={news} kept={match.kept} onClose={() => setNews(NO_NEWS)} />
              </Suspense>
            )}
          </MapArea>
        )}
        <SidePanel
          tab={tab}
          onTab={(next) => {
            setTab(next);
            uncover();
          }}
          sheetOpen={sheetOpen}
          onSheet={(open) => {
            setSheetOpen(open);
            uncover();
          }}
          confirm={
            isNarrow && selection.aim && ownUnit
              ? {
                  hex: selection.aim,
                  go: () => moveTo(ownUnit.id, selection.aim as string),
                  cancel: () => select({ type: 'back' }),
                }
              : null
          }
        />
        {beside?.prompt ?? <PromptBar onReport={() => setDialog({ kind: 'end' })} />}
        <Suspense fallback={null}>
          <AttackDialog />
        </Suspense>
        <Suspense fallback={null}>
          <Dialogs
            match={match}
            dialog={dialog}
            onClose={() => setDialog(null)}
            onEndPhase={endPhaseNow}
            onCommand={(open) => setDialog(open)}
            replayKey={match.replayKey ?? match.id}
          />
        </Suspense>
      </main>
    </TableContext>
  );
};
