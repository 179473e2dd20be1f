import { Button } from '@mantine/core';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { indexOf } from '../../game/board.ts';
import type { Reach } from '../../game/explain.ts';
import { bestAttack, combatPreview } from '../../game/rules/combat.ts';
import { heldKm2 } from '../../game/rules/heldArea.ts';
import { explainSupply } from '../../game/rules/supply.ts';
import { situationOf } from '../../game/situation.ts';
import { enemyOf, hasFeature, SIDES, type Side, stepsOf, type Unit } from '../../game/state.ts';
import { inside } from '../messages/en/phrases.ts';
import { t } from '../messages/en.ts';
import { hexNumber } from '../messages/names.ts';
import { area, list, percentOf36, quarters, weekDates } from '../messages/numbers.ts';
import { OrdersPanel } from '../panels/OrdersPanel.tsx';
import { Segments } from '../parts/Segments.tsx';
import { useSettings } from '../settings/useSettings.ts';
import { CommandLine } from './CommandLine.tsx';
import { actors, attacksNow, byTrouble, forecastOf, inContact, isPreview, reachOf } from './can.ts';
import { type AtTable, useTable } from './context.ts';
import css from './textTable.module.css';

type Filter = keyof typeof t.table.filters;

/** A destination in words, useful ones first: ground to attack from, better supply, places with a name. */
const useful = (at: AtTable, unit: string, reach: Reach): number => {
  const forecast = forecastOf(at.view, unit, reach.hex);
  const name = at.names.hex(reach.hex);
  return (
    (forecast.attacks[0]?.groundTaken ?? 0) / 36 +
    (name.includes(' of ') ? 0 : 0.8) +
    (forecast.own === 'open' ? 0.4 : 0) +
    (at.board.country[indexOf(at.board, reach.hex)] === (at.side === 'UA' ? 1 : 0) ? 0.3 : 0)
  );
};

const MoveChoice = ({ unit }: { readonly unit: Unit }) => {
  const at = useTable();
  const { view, names, give } = at;
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [hex, setHex] = useState('');
  const reach = reachOf(view, unit.id);
  if (reach.length === 0) return null;
  const sorted = asked ? [...reach].sort((a, b) => useful(at, unit.id, b) - useful(at, unit.id, a)) : reach;
  const chosen = reach.find((each) => each.hex === hex);
  return (
    <span className={css['choice']}>
      <label htmlFor={id}>{t.table.moveTo}</label>
      <select
        id={id}
        value={hex}
        onFocus={() => setAsked(true)}
        onChange={(event) => setHex(event.currentTarget.value)}
      >
        <option value="">{t.table.choose(reach.length)}</option>
        {sorted.map((each) => (
          <option key={each.hex} value={each.hex}>
            {names.hex(each.hex)}, {quarters(each.cost)} ({hexNumber(each.hex)})
          </option>
        ))}
      </select>
      <Button
        size="xs"
        disabled={!chosen}
        onClick={async () => {
          if (
            chosen &&
            (await give({
              type: view.turn.phase === 'exploitation' ? 'exploit' : 'move',
              unit: unit.id,
              path: chosen.path,
            }))
          )
            setHex('');
        }}
      >
        {t.table.go}
      </Button>
    </span>
  );
};

const AttackChoice = ({ unit }: { readonly unit: Unit }) => {
  const { view, names, openAttack } = useTable();
  const options = attacksNow(view).filter((option) => option.eligible.includes(unit.id));
  return options.map((option) => {
    const best = bestAttack(view, option.target);
    const preview = best ? combatPreview(view, best) : null;
    return (
      <Button key={option.target} size="xs" variant="default" onClick={() => openAttack(option.target, unit.id)}>
        {t.attack.title(names.hex(option.target))}
        {isPreview(preview) ? `, ${percentOf36(preview.groundTaken)}` : ''}
      </Button>
    );
  });
};

const Units = ({ of, orders }: { readonly of: Side; readonly orders: boolean }) => {
  const { view, names, showUnit } = useTable();
  const id = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const able = actors(view);
  const fits: Readonly<Record<Filter, (unit: Unit) => boolean>> = {
    all: () => true,
    act: (unit) => able.includes(unit.id),
    fire: (unit) => unit.supply === 'underFire',
    cut: (unit) => unit.supply === 'cut',
    contact: (unit) => inContact(view, unit.id),
  };
  const all = view.side ? byTrouble(view) : situationOf(view).ofSide[of];
  const units = all.filter(fits[filter]);
  const filters = (Object.keys(t.table.filters) as Filter[]).filter(
    (each) =>
      (each !== 'fire' || hasFeature(view, 'underFire')) &&
      (view.side !== null || each !== 'contact') &&
      (orders || each !== 'act'),
  );
  return (
    <section className={css['units']}>
      <h2 id={id}>{view.side && orders ? t.table.units : t.table.unitsOf(of)}</h2>
      <Segments
        name="unit-filter"
        legend={t.table.show}
        small
        value={filter}
        options={filters.map((value) => ({ value, label: t.table.filters[value] }))}
        onChange={setFilter}
      />
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t.table.unit}</th>
            <th scope="col">{t.table.where}</th>
            <th scope="col">{t.table.steps}</th>
            <th scope="col">{t.table.supply}</th>
            {orders ? (
              <th scope="col" className={css['can']}>
                {t.table.can}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">
                <button type="button" className={css['link']} onClick={() => showUnit(unit.id)}>
                  {unit.name}
                </button>
              </th>
              <td>
                {names.hex(unit.hex)}, {hexNumber(unit.hex)}
              </td>
              <td>{t.panel.steps(stepsOf(unit), unit.maxSteps)}</td>
              <td>{view.viewer === 'spectator' ? '–' : t.supplyWhy.whySupply(explainSupply(view, unit.id), names)}</td>
              {orders ? (
                <td className={css['can']}>
                  <span className={css['acts']}>
                    <MoveChoice unit={unit} />
                    <AttackChoice unit={unit} />
                  </span>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {units.length === 0 ? <p>{t.table.none}</p> : null}
    </section>
  );
};

const Enemy = () => {
  const { view, side, names } = useTable();
  const seen = situationOf(view).ofSide[enemyOf(side)];
  return (
    <section>
      <h2 id="table-enemy">{t.table.enemy}</h2>
      <table aria-labelledby="table-enemy">
        <thead>
          <tr>
            <th scope="col">{t.table.unit}</th>
            <th scope="col">{t.table.where}</th>
            <th scope="col">{t.table.steps}</th>
          </tr>
        </thead>
        <tbody>
          {seen.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              <td>
                {names.hex(unit.hex)}, {hexNumber(unit.hex)}
              </td>
              <td>{unit.seenFromAfar ? t.panel.known : t.panel.steps(stepsOf(unit), unit.maxSteps)}</td>
            </tr>
          ))}
          {view.contacts.map((contact) => (
            <tr key={`${contact.hex} ${contact.week}`}>
              <th scope="row">{t.table.contactOf(contact.short ?? t.table.unidentified, view.week - contact.week)}</th>
              <td>
                {names.hex(contact.hex)}, {hexNumber(contact.hex)}
              </td>
              <td>–</td>
            </tr>
          ))}
        </tbody>
      </table>
      {seen.length + view.contacts.length === 0 ? <p>{t.table.none}</p> : null}
    </section>
  );
};

/** Own hexes beside the enemy's, and who stands there. */
const Front = ({ of: side }: { readonly of: Side }) => {
  const { view, board, names } = useTable();
  const id = useId();
  const { control, at } = situationOf(view);
  const own = side === 'UA' ? 0 : 1;
  const rows = [];
  for (let index = 0; index < board.size; index++) {
    if (control[index] !== own) continue;
    const enemies = new Set<string>();
    let touches = false;
    for (let d = 0; d < 6; d++) {
      const next = board.neighbours[index * 6 + d] as number;
      if (next < 0 || control[next] === own) continue;
      touches = true;
      for (const unit of at[next] ?? []) enemies.add(unit.short);
    }
    const here = (at[index] ?? []).map((unit) => unit.short);
    if (touches && (here.length > 0 || enemies.size > 0))
      rows.push({ hex: board.ids[index] as string, here, enemies: [...enemies] });
  }
  return (
    <section>
      <h2 id={id}>{view.side ? t.table.front : t.table.frontOf(side)}</h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t.table.frontHex}</th>
            <th scope="col">{t.table.frontOwn}</th>
            <th scope="col">{t.table.frontEnemy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.hex}>
              <th scope="row">{names.hexWithNumber(row.hex)}</th>
              <td>{list(row.here) || '–'}</td>
              <td>{list(row.enemies) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** `/` goes to the command line from anywhere but a field or a dialog, unless letter keys are switched off. */
const useCommandKey = (line: RefObject<HTMLDivElement | null>, isThere: boolean): void => {
  const { letterKeys } = useSettings();
  useEffect(() => {
    if (!letterKeys || !isThere) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      line.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [letterKeys, isThere, line]);
};

/**
 * The whole match without the map, one switch away and in step with it. `onHelp` is asked by the command line; where it
 * is null nothing can be ordered, and nothing about orders is shown.
 */
export const TextTable = ({ onHelp }: { readonly onHelp: (() => void) | null }) => {
  const { view, side, watches } = useTable();
  const orders = !watches && onHelp !== null;
  const own = watches ? null : view.sides[side];
  const sides = view.side ? [view.side] : SIDES;
  const line = useRef<HTMLDivElement>(null);
  useCommandKey(line, onHelp !== null);
  return (
    <section className={css['table']} aria-label={t.table.title}>
      <section>
        <h2>{t.table.situation}</h2>
        <p>
          {t.top.week(view.week)} {t.top.of(view.lastWeek)}, {weekDates(view.week)}.{' '}
          {view.result ? '' : `${t.top.operations(view.turn.side)}: ${inside(t.top.phase(view.turn.phase))}. `}
          {t.top.held}: {area(heldKm2(view))}. {own ? `${t.top.attacks}: ${t.top.left(own.attackPoints)}.` : ''}{' '}
          {own && hasFeature(view, 'points') ? `${t.top.support}: ${t.top.left(own.supportPoints)}.` : ''}{' '}
          {view.result ? t.prompt.over : orders ? `${t.prompt.left(actors(view).length, view.turn.phase)}.` : ''}
        </p>
        {onHelp ? (
          <div ref={line}>
            <CommandLine onHelp={onHelp} />
          </div>
        ) : null}
      </section>
      {sides.map((each) => (
        <Units key={each} of={each} orders={orders} />
      ))}
      {view.side ? <Enemy /> : null}
      {sides.map((each) => (
        <Front key={each} of={each} />
      ))}
      {orders ? (
        <section>
          <h2>{t.table.decisions}</h2>
          <OrdersPanel />
        </section>
      ) : null}
    </section>
  );
};
