import { ActionIcon, Button } from '@mantine/core';
import { IconSwords, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { distance, indexOf, terrainAt } from '../../game/board.ts';
import { unitType } from '../../game/data/unitTypes.ts';
import type { SupplyLine } from '../../game/explain.ts';
import type { Order } from '../../game/orders.ts';
import { bestAttack, combatPreview } from '../../game/rules/combat.ts';
import { explainSupply } from '../../game/rules/supply.ts';
import { holdersOf } from '../../game/rules/zonesOfControl.ts';
import { situationOf } from '../../game/situation.ts';
import { hasFeature, isWorn, SIDES, type Stance, stepsOf, type Unit } from '../../game/state.ts';
import { Counter } from '../board/counters/Counter.tsx';
import { counterFor } from '../match/boardModel.ts';
import { actors, allowanceOf, attacksNow, byTrouble, controllerAt, isPreview, reachOf, unitsIn } from '../match/can.ts';
import { ownMovers } from '../match/choice.ts';
import { useTable } from '../match/context.ts';
import { refusalOf } from '../match/useMatch.ts';
import { useMedia } from '../match/useMedia.ts';
import { t } from '../messages/en.ts';
import { hexNumber, placeOf } from '../messages/names.ts';
import { decimal, distance as km, percentOf36, quarters } from '../messages/numbers.ts';
import { RuleLink } from '../parts/RuleLink.tsx';
import { Segments } from '../parts/Segments.tsx';
import css from './panels.module.css';

export const CounterPicture = ({ unit, small }: { readonly unit: Unit; readonly small?: boolean }) => {
  const { view } = useTable();
  const model = counterFor(view, unit);
  const [w, h] = small ? [44, 33] : [84, 64];
  return (
    <svg
      className={css['counter']}
      width={w + 12}
      height={h + 16}
      viewBox={`${-w / 2 - 6} ${-h / 2 - 8} ${w + 12} ${h + 16}`}
      aria-hidden="true"
    >
      <Counter model={model} level={small ? 'operations' : 'close'} x={0} y={0} />
    </svg>
  );
};

/** A line of supply told by its places: source, landmarks on the way, the unit. */
const legsOf = (line: SupplyLine, at: ReturnType<typeof useTable>) => {
  const { board, view } = at;
  const stops: { hex: string; index: number }[] = [];
  line.path.forEach((hex, index) => {
    const place = placeOf(board, hex);
    const important = board.file.hexes.find((each) => each.id === hex)?.places.some((each) => each.importance === 1);
    const isEnd = index === 0 || index === line.path.length - 1;
    if (isEnd || (place?.away === 0 && important)) stops.push({ hex, index });
  });
  const under = new Set([
    ...view.interdictions.filter((each) => each.side !== line.side).map((each) => each.hex),
    ...line.causes.flatMap((cause) => (cause.kind === 'interdicted' ? [cause.hex] : [])),
  ]);
  return stops.map((stop, number) => {
    const next = stops[number + 1];
    const before = stops[number - 1];
    const leg = before ? line.path.slice(before.index + 1, stop.index + 1) : [];
    const fireBefore = leg.filter((hex) => under.has(hex)).length;
    const fireAfter = next ? line.path.slice(stop.index + 1, next.index + 1).some((hex) => under.has(hex)) : false;
    return { hex: stop.hex, km: leg.length * 5, fireBefore, fireAfter };
  });
};

const SupplySection = ({ unit }: { readonly unit: Unit }) => {
  const at = useTable();
  const { view, names, board } = at;
  const line = explainSupply(view, unit.id);
  const source = board.sources[unit.side].find((each) => each.id === line.source);
  const basic = !hasFeature(view, 'underFire');
  return (
    <section>
      <h3>
        {t.panel.supply(t.happenings.supplyWord(line.state))}
        {line.state === 'open' ? null : <i className={css['mark']} data-state={line.state} aria-hidden="true" />}
      </h3>
      {line.path.length > 1 ? (
        <ol className={css['route']} data-side={unit.side}>
          {legsOf(line, at).map((leg, index) => (
            <li key={leg.hex} data-fire={leg.fireAfter || undefined}>
              <b>{names.hex(leg.hex)}</b>
              {index === 0
                ? source
                  ? t.panel.source('', source.capacity).replace(/^, /, '')
                  : ''
                : t.panel.leg(km(leg.km), leg.fireBefore)}
            </li>
          ))}
        </ol>
      ) : null}
      <p className={css['strong']}>
        {t.supplyWhy.whySupply(line, names)}{' '}
        {line.causes[0] ? <RuleLink number={t.supplyWhy.causeRule(line.causes[0])} /> : null}
      </p>
      <p>{t.supplyWhy.supplyEffect(line.state, basic)}</p>
      <FeedFirst unit={unit} />
    </section>
  );
};

/** Rule 7.3 — two units at most are fed first from the road. */
const FeedFirst = ({ unit }: { readonly unit: Unit }) => {
  const { view, give, plays, names } = useTable();
  if (!plays || !hasFeature(view, 'underFire')) return null;
  const first = byTrouble(view).filter((each) => each.priority && each.id !== unit.id);
  if (!unit.priority && unit.supply === 'open') return null;
  const kept = first.slice(-1).map((each) => each.id);
  const order: Order = { type: 'priority', units: unit.priority ? first.map((each) => each.id) : [...kept, unit.id] };
  if (refusalOf(view, order)) return null;
  return (
    <label className={css['tick']}>
      <input type="checkbox" checked={unit.priority ?? false} onChange={() => give(order)} />
      <span>
        {t.panel.priority}
        <small>
          {first.length > 1 && !unit.priority
            ? t.panel.priorityInstead(names.unit(first[0]?.id ?? ''))
            : t.panel.priorityHelp}
        </small>
      </span>
    </label>
  );
};

const StanceSection = ({ unit }: { readonly unit: Unit }) => {
  const { view, plays, give, names } = useTable();
  const [picking, setPicking] = useState(false);
  const options: readonly Stance[] = ['hold', 'delay', 'withdraw', 'reserve'];
  const situation = situationOf(view);
  const from = indexOf(situation.board, unit.hex);
  const others = [...new Set(byTrouble(view).map((each) => each.hex))]
    .filter((hex) => hex !== unit.hex)
    .map((hex) => ({ hex, away: distance(situation.board, from, indexOf(situation.board, hex)) }))
    .sort((a, b) => a.away - b.away)
    .map(({ hex }) => hex);
  const asReserve = (hex: string): Order => ({ type: 'stance', unit: unit.id, stance: 'reserve', hex });
  const near = others.filter((hex) => refusalOf(view, asReserve(hex)) === null);
  return (
    <section>
      <Segments
        name={`stance-${unit.id}`}
        legend={t.panel.stance}
        value={unit.stance}
        options={options.map((stance) => ({
          value: stance,
          label: t.panel.stanceName(stance),
          disabled: !plays,
          title: t.panel.stanceHelp[stance],
        }))}
        onChange={(stance) => {
          // Where no hex can be defended from reserve, the order itself says why.
          if (stance === 'reserve' && (near.length > 0 || !others[0])) setPicking(true);
          else if (stance === 'reserve') give(asReserve(others[0] ?? unit.hex));
          else give({ type: 'stance', unit: unit.id, stance, hex: null });
        }}
      />
      <p>
        {unit.stance === 'reserve' && unit.reserveHex
          ? `${t.panel.reserveFor} ${names.hex(unit.reserveHex)}.`
          : t.panel.stanceHelp[unit.stance]}
      </p>
      {picking ? (
        <div className={css['buttons']}>
          <p className={css['strong']}>{t.panel.chooseReserveHex}</p>
          {near.map((hex) => (
            <Button
              key={hex}
              size="xs"
              variant="default"
              onClick={() => {
                setPicking(false);
                give(asReserve(hex));
              }}
            >
              {names.hex(hex)}
            </Button>
          ))}
          <Button size="xs" variant="subtle" onClick={() => setPicking(false)}>
            {t.common.cancel}
          </Button>
        </div>
      ) : null}
    </section>
  );
};

const AttackSection = ({ unit }: { readonly unit: Unit }) => {
  const { view, names, openAttack } = useTable();
  const options = attacksNow(view).filter((option) => option.eligible.includes(unit.id));
  if (options.length === 0) return null;
  return (
    <section>
      <h3>{t.panel.attack}</h3>
      {options.map((option) => {
        const best = bestAttack(view, option.target);
        const preview = best ? combatPreview(view, best) : null;
        return (
          <button
            key={option.target}
            type="button"
            className={css['row']}
            onClick={() => openAttack(option.target, unit.id)}
          >
            <IconSwords size={18} stroke={1.6} aria-hidden />
            <span>
              {isPreview(preview)
                ? t.panel.attackTarget(names.hex(option.target), percentOf36(preview.groundTaken))
                : names.hexWithNumber(option.target)}
            </span>
          </button>
        );
      })}
    </section>
  );
};

const UnitCard = ({ unit }: { readonly unit: Unit }) => {
  const { view, names } = useTable();
  const own = unit.side === view.side;
  const type = unitType(unit.type);
  const allowance = own ? allowanceOf(view, unit) : 0;
  const model = counterFor(view, unit);
  return (
    <>
      <section>
        <div className={css['head']}>
          <CounterPicture unit={unit} />
          <div>
            <h2>{unit.name}</h2>
            <p>
              {names.side(unit.side)} · {names.at(unit.hex)} · {hexNumber(unit.hex)}
            </p>
            {unit.seenFromAfar ? (
              <p className={css['strong']}>{t.panel.known}</p>
            ) : (
              <p className={css['strong']}>
                {[
                  t.panel.steps(stepsOf(unit), unit.maxSteps),
                  ...(isWorn(unit) ? [t.panel.worn] : []),
                  t.panel.quality(unit.quality),
                  ...(type.combat ? [t.panel.strength(decimal(model.strength ?? 0))] : []),
                ]
                  .map((each) => each.replaceAll(' ', '\u00a0'))
                  .join(' · ')}
              </p>
            )}
            {own && allowance > 0 ? <p>{t.panel.points(Math.max(0, allowance - unit.spent), allowance)}</p> : null}
          </div>
        </div>
        {unit.contingent ? <p>{t.panel.mass}</p> : null}
        {unit.onFoot ? <p>{t.panel.onFoot}</p> : null}
        {unit.refitUntil ? <p>{t.panel.refitUntil(unit.refitUntil)}</p> : null}
      </section>
      {own && type.combat && hasFeature(view, 'stances') ? <StanceSection unit={unit} /> : null}
      {own ? <AttackSection unit={unit} /> : null}
      {own || view.side === null ? <SupplySection unit={unit} /> : null}
    </>
  );
};

export const UnitRow = ({ unit, on }: { readonly unit: Unit; readonly on?: boolean }) => {
  const { names, showUnit, view } = useTable();
  return (
    <button type="button" className={css['row']} data-on={on || undefined} onClick={() => showUnit(unit.id)}>
      <CounterPicture unit={unit} small />
      <span>
        {unit.name}
        <small>{names.at(unit.hex)}</small>
      </span>
      {unit.side === view.side && unit.supply !== 'open' ? (
        <span className={css['tag']} data-state={unit.supply}>
          {t.happenings.supplyWord(unit.supply)}
        </span>
      ) : null}
    </button>
  );
};

const HexCard = ({ hex }: { readonly hex: string }) => {
  const { view, board, names } = useTable();
  const index = indexOf(board, hex);
  const situation = situationOf(view);
  const side = controllerAt(view, hex);
  const holders = holdersOf(situation, index, side).filter((unit) => unit.hex !== hex);
  const places = board.file.hexes.find((each) => each.id === hex)?.places ?? [];
  return (
    <section>
      <h2>{names.hex(hex).replace(/^./, (c) => c.toUpperCase())}</h2>
      <p>
        {t.panel.terrain[terrainAt(board, index)]} ·{' '}
        {holders.length
          ? t.panel.controlledBy(
              names.side(side),
              holders
                .map((unit) => unit.short)
                .slice(0, 2)
                .join(', '),
            )
          : t.panel.controlled(names.side(side))}{' '}
        · {hexNumber(hex)}
      </p>
      {places.map((place) => (
        <p key={place.name}>
          {place.name}
          {place.otherName && place.otherName !== place.name ? ` (${t.panel.otherName(place.otherName)})` : ''}
        </p>
      ))}
    </section>
  );
};

/** The unit chosen before can come into this hex. */
const SendHere = ({ hex }: { readonly hex: string }) => {
  const { view, selection, send } = useTable();
  const unit = view.units[selection.before ?? ''];
  const reach = unit ? reachOf(view, unit.id).find((each) => each.hex === hex) : undefined;
  return unit && reach ? (
    <section>
      <Button variant="default" fullWidth onClick={() => send(unit.id, hex)}>
        {t.move.title(unit.short, quarters(reach.cost), quarters(allowanceOf(view, unit)))}
      </Button>
    </section>
  ) : null;
};

const UnitList = ({ title, units }: { readonly title: string; readonly units: readonly Unit[] }) => (
  <section className={css['stack']}>
    <h3>
      {title} <small>{units.length}</small>
    </h3>
    {units.map((each) => (
      <UnitRow key={each.id} unit={each} />
    ))}
  </section>
);

/** Those that can act, else all of one's own; with everything in view those of both sides. */
const UnitLists = () => {
  const { view } = useTable();
  if (view.side === null)
    return SIDES.map((side) => (
      <UnitList key={side} title={t.table.unitsOf(side)} units={situationOf(view).ofSide[side]} />
    ));
  const able = actors(view).flatMap((id) => view.units[id] ?? []);
  return able.length ? (
    <UnitList title={t.panel.ownUnits} units={able} />
  ) : (
    <UnitList title={t.panel.ownAll} units={byTrouble(view)} />
  );
};

/** All of a stack that can move, chosen together. */
const TakeAlong = ({ hex }: { readonly hex: string }) => {
  const { view, selection, select } = useTable();
  const movers = ownMovers(view, hex);
  const units = [...movers].sort((a, b) => Number(b === selection.unit) - Number(a === selection.unit));
  return units.length > 1 ? (
    <Button
      variant="default"
      size="xs"
      onClick={() => {
        select({ type: 'clear' });
        select({ type: 'group', units, hex });
      }}
    >
      {t.group.takeAlong}
    </Button>
  ) : null;
};

/** The units chosen together, the first in the lead. */
const Together = () => {
  const { view, names, selection, select } = useTable();
  const units = [selection.unit ?? '', ...selection.group].flatMap((id) => view.units[id] ?? []);
  return (
    <section className={css['stack']}>
      <h3>{t.group.together(units.length)}</h3>
      <p>{t.group.togetherHelp}</p>
      {units.map((unit, index) => (
        <div key={unit.id} className={css['along']}>
          <CounterPicture unit={unit} small />
          <span>
            {unit.name}
            <small>
              {names.at(unit.hex)}
              {index === 0 ? ` · ${t.group.lead}` : ''}
            </small>
          </span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t.group.letGo(unit.short)}
            onClick={() => select({ type: 'group', units: [unit.id], hex: selection.hex ?? unit.hex })}
          >
            <IconX size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
};

export const UnitPanel = () => {
  const { view, selection, watches, plays } = useTable();
  const isTouch = useMedia('(pointer: coarse)');
  const unit = selection.unit ? view.units[selection.unit] : undefined;
  const hex = unit?.hex ?? selection.hex;
  const here = hex ? unitsIn(view, hex) : [];
  return (
    <div className={css['panel']}>
      {selection.group.length > 0 ? <Together /> : null}
      {here.length > 1 && selection.group.length === 0 ? (
        <section className={css['stack']}>
          <h3>{t.panel.stack(here.length)}</h3>
          {here.map((each) => (
            <UnitRow key={each.id} unit={each} on={each.id === selection.unit} />
          ))}
          <TakeAlong hex={hex ?? ''} />
        </section>
      ) : null}
      {unit && hex ? <SendHere hex={hex} /> : null}
      {unit && selection.group.length === 0 ? <UnitCard unit={unit} /> : null}
      {hex && !unit ? <HexCard hex={hex} /> : null}
      {unit || hex ? null : (
        <section>
          <p>
            {view.result
              ? t.panel.nothingOver
              : watches || !plays
                ? t.panel.nothingWatched
                : isTouch
                  ? t.panel.nothingTouch
                  : t.panel.nothing}
          </p>
        </section>
      )}
      {unit ? null : <UnitLists />}
    </div>
  );
};
