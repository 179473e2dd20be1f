import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconLock, IconRepeat } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { distance, indexOf } from '../../game/board.ts';
import { SUPPORT } from '../../game/data/support.ts';
import { unitType } from '../../game/data/unitTypes.ts';
import { sideOrders } from '../../game/engine.ts';
import type { Order, SideOrder } from '../../game/orders.ts';
import { situationOf } from '../../game/situation.ts';
import { enemyOf, hasFeature, type Unit } from '../../game/state.ts';
import { ordersAgain } from '../match/again.ts';
import { byTrouble, inContact } from '../match/can.ts';
import { useTable } from '../match/context.ts';
import { ordersThisWeek } from '../match/journal.ts';
import { refusalOf } from '../match/useMatch.ts';
import { t } from '../messages/en.ts';
import { list } from '../messages/numbers.ts';
import { Segments } from '../parts/Segments.tsx';
import { Tip } from '../parts/Tip.tsx';
import { Choices, Decisions } from './Decisions.tsx';
import { Doctrine } from './Doctrine.tsx';
import css from './panels.module.css';

type Given = ReturnType<typeof ordersThisWeek>[number];

/** One stance given to several units one after the other is one row, and is taken back as one. */
const grouped = (given: readonly Given[]): readonly (readonly Given[])[] => {
  const rows: Given[][] = [];
  for (const each of given) {
    const row = rows[rows.length - 1];
    const [before, order] = [row?.[0]?.step.order, each.step.order];
    const joins =
      before?.type === 'stance' &&
      order.type === 'stance' &&
      before.stance === order.stance &&
      !before.hex &&
      !order.hex;
    if (row && joins) row.push(each);
    else rows.push([each]);
  }
  return rows;
};

const Given = () => {
  const { journal, seat, view, names, takeBackState, undo } = useTable();
  const given = ordersThisWeek(journal, seat, view.week);
  const rows = [...grouped(given)].reverse();
  const total = journal.steps.length;
  return (
    <section className={css['orders']}>
      <h3>
        {t.orders.title} <small>{given.length}</small>
      </h3>
      {given.length === 0 ? <p>{t.orders.none}</p> : null}
      <ol reversed>
        {rows.map((row, position) => {
          const { index, step } = row[0] as Given;
          const count = total - index;
          const free = count <= takeBackState.possible;
          const { order } = step;
          const units = row.flatMap((each) => (each.step.order.type === 'stance' ? [each.step.order.unit] : []));
          const sentence =
            order.type === 'stance' && row.length > 1
              ? t.orders.stances(units.map(names.unit), order.stance)
              : t.orders.sentence(order, names);
          const told = step.happened.find((entry) => entry.what.kind === 'stopped' || entry.what.kind === 'combat');
          return (
            <li key={index}>
              <span className={css['n']}>{rows.length - position}</span>
              <span>
                {sentence}
                {told ? <small>{t.happenings.happeningText(told.what, names)}</small> : null}
                {free ? null : <small>{t.orders.locked}</small>}
              </span>
              {free ? (
                <Tip side="left" label={t.orders.takeBackUpTo(count - row.length + 1, sentence)}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={36}
                    aria-label={t.orders.takeBackUpTo(count - row.length + 1, sentence)}
                    onClick={() => undo(count)}
                  >
                    <IconArrowBackUp size={18} stroke={1.6} />
                  </ActionIcon>
                </Tip>
              ) : (
                <span className={css['locked']} aria-hidden="true">
                  <IconLock size={16} stroke={1.6} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

type GroupFilter = 'contact' | 'all' | 'fire' | 'cut';
const GROUP_FILTERS: readonly GroupFilter[] = ['contact', 'all', 'fire', 'cut'];
const GROUP_STANCES = ['hold', 'delay', 'withdraw'] as const;

/** One stance for all units that a filter names: each an ordinary order, taken back together. */
const GroupStance = () => {
  const { view, giveAll } = useTable();
  const [filter, setFilter] = useState<GroupFilter>('contact');
  const fits: Readonly<Record<GroupFilter, (unit: Unit) => boolean>> = {
    all: () => true,
    contact: (unit) => inContact(view, unit.id),
    fire: (unit) => unit.supply === 'underFire',
    cut: (unit) => unit.supply === 'cut',
  };
  const of = (each: GroupFilter) => byTrouble(view).filter((unit) => unitType(unit.type).combat && fits[each](unit));
  const units = of(filter);
  return (
    <details className={css['kind']}>
      <summary>{t.group.title}</summary>
      <Segments
        name="group-filter"
        legend={t.group.who}
        small
        value={filter}
        options={GROUP_FILTERS.map((value) => ({
          value,
          label: `${t.table.filters[value]} ${of(value).length}`,
        }))}
        onChange={setFilter}
      />
      <div className={css['buttons']}>
        {GROUP_STANCES.map((stance) => {
          const orders = units
            .map((unit): Order => ({ type: 'stance', unit: unit.id, stance, hex: null }))
            .filter((order) => refusalOf(view, order) === null);
          return (
            <Button
              key={stance}
              size="xs"
              variant="default"
              disabled={orders.length === 0}
              onClick={() => giveAll(orders, (done) => t.group.done(done, stance))}
            >
              {t.panel.stanceName(stance)} ({orders.length})
            </Button>
          );
        })}
      </div>
      <p>{t.group.help}</p>
    </details>
  );
};

type SupportKind = keyof typeof t.support.kinds;
const KINDS = Object.keys(t.support.kinds) as SupportKind[];
const costOf = (kind: SupportKind): number => {
  const cost: Readonly<Record<string, number>> = SUPPORT.cost;
  return kind === 'priority' ? 0 : kind === 'defensiveSupport' ? SUPPORT.cost.point : (cost[kind] ?? 0);
};
/** Weapons about which a page in the panel says what they did to towns and people. */
const TOLD: readonly SupportKind[] = ['glideBombs', 'strikeDepot', 'interdict'];
const MOST_SHOWN = 12;

/** Standing orders can be withdrawn where they are listed. */
const isWithdrawal = (order: SideOrder): boolean =>
  ('on' in order && order.on === false) ||
  (order.type === 'defensiveSupport' && order.points === 0) ||
  (order.type === 'priority' && order.units.length === 0);

const SupportSection = () => {
  const { view, side, board, names, give, selection } = useTable();
  const own = view.sides[side];
  const [whole, setWhole] = useState<SupportKind | null>(null);
  // Places near what is chosen come first; without a choice, those near the enemy.
  const chosen = view.units[selection.unit ?? '']?.hex ?? selection.hex;
  const points = chosen
    ? [indexOf(board, chosen)]
    : situationOf(view).ofSide[enemyOf(side)].map((unit) => indexOf(board, unit.hex));
  const away = (order: SideOrder): number =>
    'hex' in order && order.hex
      ? Math.min(99, ...points.map((point) => distance(board, point, indexOf(board, order.hex as string))))
      : 0;
  const orders = sideOrders(view).filter((order) => (KINDS as readonly string[]).includes(order.type));
  const firstFed = byTrouble(view)
    .filter((unit) => unit.priority)
    .map((unit) => unit.id);
  const standing = orders.filter(isWithdrawal);
  const offered = (kind: SupportKind) => orders.filter((order) => order.type === kind && !isWithdrawal(order));
  return (
    <section>
      <h3>
        {t.support.title} <small>{t.support.points(own?.supportPoints ?? 0)}</small>
      </h3>
      <p className={css['strong']}>{t.support.standing}</p>
      {standing.length === 0 ? <p>{t.support.standingNone}</p> : null}
      <ul className={css['orders']}>
        {standing.map((order) => (
          <li key={JSON.stringify(order)} style={{ gridTemplateColumns: '1fr auto' }}>
            <span>
              {t.orders.sentence(
                order.type === 'defensiveSupport'
                  ? { ...order, points: own?.defensiveSupport[order.hex] ?? 0 }
                  : order.type === 'interdict' || order.type === 'roadEffort'
                    ? { ...order, on: true }
                    : order.type === 'priority'
                      ? { ...order, units: firstFed }
                      : order,
                names,
              )}
            </span>
            <Button size="xs" variant="default" onClick={() => give(order)}>
              {t.support.withdraw}
            </Button>
          </li>
        ))}
      </ul>
      {KINDS.map((kind) => {
        const list = [...offered(kind)].sort((a, b) => away(a) - away(b));
        if (list.length === 0) return null;
        return (
          <details key={kind} className={css['kind']}>
            <summary>
              {t.support.kinds[kind]} <span>{t.support.cost(costOf(kind))}</span>
            </summary>
            <p>{t.support.help[kind]}</p>
            {TOLD.includes(kind) ? (
              <p>
                <b>{t.support.peopleTitle}.</b> {t.support.people}
              </p>
            ) : null}
            <ul className={css['orders']}>
              {list.slice(0, whole === kind ? list.length : MOST_SHOWN).map((order) => (
                <li key={JSON.stringify(order)} style={{ gridTemplateColumns: '1fr auto' }}>
                  <span>{t.orders.sentence(order, names)}</span>
                  <Button size="xs" variant="default" onClick={() => give(order)}>
                    {t.table.go}
                  </Button>
                </li>
              ))}
            </ul>
            {list.length > MOST_SHOWN && whole !== kind ? (
              <p>
                {t.support.nearest}{' '}
                <Button size="xs" variant="subtle" onClick={() => setWhole(kind)}>
                  {t.support.all(list.length)}
                </Button>
              </p>
            ) : null}
          </details>
        );
      })}
    </section>
  );
};

const AsLastWeek = () => {
  const { view, journal, seat, names, giveAll } = useTable();
  const orders = useMemo(() => ordersAgain(journal, seat, view), [journal, seat, view]);
  if (orders.length === 0) return null;
  return (
    <section>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconRepeat size={18} stroke={1.6} aria-hidden />}
        onClick={() => giveAll(orders, (done) => t.orders.againDone(done, orders.length))}
      >
        {t.orders.again(orders.length)}
      </Button>
      <p>{list(orders.map((order) => t.orders.sentence(order, names)))}.</p>
    </section>
  );
};

export const OrdersPanel = () => {
  const { view, plays, beside, watches } = useTable();
  if (watches) return <div className={css['panel']}>{beside?.panel}</div>;
  return (
    <div className={css['panel']}>
      {beside?.panel}
      <Decisions />
      <Given />
      {plays ? <AsLastWeek /> : null}
      {plays && hasFeature(view, 'stances') ? (
        <section>
          <GroupStance />
        </section>
      ) : null}
      {plays && (hasFeature(view, 'points') || hasFeature(view, 'underFire')) ? <SupportSection /> : null}
      <Choices />
      {hasFeature(view, 'doctrine') ? <Doctrine /> : null}
    </div>
  );
};
