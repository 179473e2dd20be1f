/**
 * The rules in plain words, by number. Numbers come from the engine's data, so that text and engine agree; what a block
 * `needs` keeps it out of the layers that do not use it.
 */

import { COMBAT, STRENGTH_BY_TERRAIN } from '../../../game/data/combat.ts';
import { COLUMNS, LADDER } from '../../../game/data/combatResultsTable.ts';
import { ENCIRCLEMENT_CLAIM } from '../../../game/data/events.ts';
import { FIELDWORKS } from '../../../game/data/fieldworks.ts';
import {
  BORDER_OBSTACLES,
  MOVEMENT_COST,
  ON_FOOT_MOVEMENT,
  OVERRUN,
  REAR,
  RUSSIA_CROSSES,
  ZONE_COST,
} from '../../../game/data/movement.ts';
import { CEASEFIRE } from '../../../game/data/negotiation.ts';
import {
  CALL,
  CONTINGENT_ATTACK,
  CONTINGENT_REFIT,
  ENTRY_RADIUS,
  GENERAL_OFFENSIVE,
  INITIATIVE,
  RAISED_AGAIN,
  RELIEF,
  REPLACED_AT_MOST,
  REPLACEMENT_QUARTERS,
  ROTATION,
} from '../../../game/data/reinforcements.ts';
import { RESERVE_DISTANCE, RETREAT, WITHDRAWAL } from '../../../game/data/retreat.ts';
import { SIGHT } from '../../../game/data/sight.ts';
import { STACK } from '../../../game/data/stacking.ts';
import { BORDER_OPENS, INTERDICTION, OPEN_RANGE, SUDZHA_ROAD, SUPPLY_COST } from '../../../game/data/supply.ts';
import { ROAD, SUPPORT } from '../../../game/data/support.ts';
import { ATTRITION } from '../../../game/data/surrender.ts';
import { DONBAS_PRESSURE, LEVERAGE, OVER_STRETCH, SUMY_UNDER_FIRE, TRACKS } from '../../../game/data/tracks.ts';
import { UNIT_TYPE_IDS, UNIT_TYPES, type UnitTypeId, unitType } from '../../../game/data/unitTypes.ts';
import { UNIT_SAVED_STEPS } from '../../../game/data/victory.ts';
import { HOLD_RADIUS, HOLD_WITHOUT_INTELLIGENCE, MOP_UP } from '../../../game/data/zonesOfControl.ts';
import { TRACK_IDS } from '../../../game/state.ts';
import type { Chapter, Row } from '../../learn/content.ts';
import {
  distance,
  halves,
  hexesToKm,
  km2,
  list,
  percentOf36,
  plural,
  quarters,
  signed,
  weekDates,
  whole,
} from '../numbers.ts';
import { columnWord } from './combat.ts';
import { trackName } from './happenings.ts';

const km = (hexes: number): string => distance(hexesToKm(hexes));
/** `2 hexes (10 km, 6 mi)` */
const hexesAway = (hexes: number): string =>
  `${plural(hexes, 'hex', 'hexes')} (${km(hexes).replace(' (', ', ').replace(')', '')})`;
/** A chance with two dice: `in 7 of 10 throws`. */
const atLeast = (needed: number): string => {
  let ways = 0;
  for (let sum = needed; sum <= 12; sum++) ways += 6 - Math.abs(7 - sum);
  return percentOf36(ways);
};
const HEX_KM2 = (Math.sqrt(3) / 2) * hexesToKm(1) ** 2;

/* Tables made of the engine's data. */

const TYPE_NAMES: Readonly<Record<UnitTypeId, string>> = {
  mechanised: 'Mechanised',
  tank: 'Tank',
  airAssault: 'Air assault',
  marine: 'Marine',
  airborne: 'Airborne',
  navalInfantry: 'Naval infantry',
  assault: 'Assault',
  specialOperations: 'Special operations, rangers',
  motorRifle: 'Motor rifle',
  mountain: 'Mountain',
  akhmat: 'Akhmat',
  mechanisedTerritorial: 'Mechanised territorial defence',
  territorial: 'Territorial defence',
  volunteers: 'Volunteers',
  assaultVolunteers: 'Volunteer assault',
  lightInfantry: 'Light infantry',
  conscripts: 'Conscripts, garrisons',
  borderGuard: 'Border guards',
  drone: 'Drone unit',
  artillery: 'Artillery',
  engineers: 'Engineers',
};

const remarksOf = (id: UnitTypeId): string => {
  const type = unitType(id);
  const remarks = [
    ...(type.arm === 'armour' ? ['armour'] : []),
    ...(type.exploits ? ['may follow up'] : []),
    ...(type.slips ? ['slips past enemy units'] : []),
    ...(type.combat && type.maxHold < 2
      ? [type.maxHold === 0 ? 'holds only its own hex' : `holds ${km(type.maxHold)} around it at most`]
      : []),
    ...(type.fireRange > 0 ? [`reaches ${km(type.fireRange)}`] : []),
    ...(type.engineers ? ['lays pontoons'] : []),
  ];
  return remarks.length ? remarks.join('; ') : '–';
};

const TYPE_ROWS: readonly Row[] = UNIT_TYPE_IDS.map((id) => {
  const type = unitType(id);
  return {
    cells: [
      TYPE_NAMES[id],
      type.movementClass === 'foot' ? 'on foot' : type.movementClass,
      String(type.movement),
      type.combat ? halves(type.strength2) : '–',
      remarksOf(id),
    ],
    ...(type.combat ? {} : { needs: ['points'] as const }),
  };
});

const MOVE_ROWS: readonly Row[] = (() => {
  const { mechanised, foot } = MOVEMENT_COST;
  const row = (name: string, wheels: number, walk: number): Row => ({
    cells: [name, quarters(wheels), quarters(walk)],
  });
  return [
    row('main road', mechanised.mainRoad, foot.mainRoad),
    row('other road', mechanised.secondaryRoad, foot.secondaryRoad),
    row('open ground, village, town, city', mechanised.terrain.open, foot.terrain.open),
    row('woods', mechanised.terrain.forest, foot.terrain.forest),
    row('marsh', mechanised.terrain.marsh, foot.terrain.marsh),
    row('more, across a small river without a bridge', mechanised.minorRiver, foot.minorRiver),
    row('more, into the ground that an enemy unit controls', ZONE_COST, ZONE_COST),
  ];
})();

const resultAt = (roll: number, value: number): (typeof LADDER)[number] => {
  const rung = LADDER.find(({ upTo }) => roll + value <= upTo);
  if (!rung) throw new Error('the ladder has no end');
  return rung;
};
const ROLLS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const groundTakenIn = (value: number): number =>
  ROLLS.reduce((sum, roll) => sum + (resultAt(roll, value).retreat > 0 ? 6 - Math.abs(7 - roll) : 0), 0);
const columnLabel = (name: string, last: boolean): string => (last ? `${name} and more` : name);

const weekSpan = (rows: readonly { readonly from: number }[], at: number): string => {
  const from = rows[at]?.from ?? 1;
  const next = rows[at + 1]?.from;
  return next === undefined ? `week ${from} on` : `weeks ${from}–${next - 1}`;
};

const roadSteps = (level: number): number =>
  Math.floor((SUDZHA_ROAD.capacity * (SUDZHA_ROAD.percent[level] ?? 0)) / 100);
const level = (value: number): string => (value === 0 ? 'none' : String(value));
const shift = (value: number): string => signed(value);

const points = UNIT_TYPES.mechanised.movement;

/** Rule 7.2 — the example: ten main-road hexes, four of them under fire, two enemy zones. */
const FIRE_AT_LAST = INTERDICTION[INTERDICTION.length - 1] ?? { from: 1, cost: 0 };
const TO_SUDZHA = 10 * SUPPLY_COST.mainRoad;
const TO_SUDZHA_AT_WORST = TO_SUDZHA + 4 * FIRE_AT_LAST.cost + 2 * SUPPLY_COST.zone;

/** The rules, chapter by chapter. */
export const CHAPTERS: readonly Chapter[] = [
  {
    number: '1',
    title: 'Scale and layers',
    rules: [
      {
        number: '1.1',
        title: 'One hex, one week, one unit',
        body: [
          `A hex is ${km(1)} across. It covers ${HEX_KM2.toFixed(2)} km² (${(HEX_KM2 * 0.386102).toFixed(2)} sq mi).`,
          `A turn is one week. Week 1 is ${weekDates(1)}.`,
          'A unit is a brigade or a regiment of 1 to 4 steps. A step stands for 500 to 700 people.',
          'Held area counts only the part of each hex that lies in Kursk oblast. Glushkovo district and Belgorod oblast are counted apart.',
          {
            example: `The 500 square miles of August 2024 are ${km2(500 / 0.386102)}: about ${Math.round(500 / 0.386102 / HEX_KM2)} hexes.`,
          },
        ],
      },
      {
        number: '1.2',
        title: 'Layers',
        body: [
          'A scenario says which set of rules it uses. That is fixed when the match starts. Legal orders, the screen and this page show only what the set uses.',
          {
            list: [
              'Basic: move, fight, hold ground, keep lines of supply open. Both sides see everything.',
              {
                p: 'Standard adds supply under fire, attack and support points, stances, fieldworks, weather, fog of war, aid, events and surrender.',
                needs: ['underFire'],
              },
              {
                p: 'Full adds decisions, reserves of other sectors, Ukraine’s doctrine, tracks, talks and first place in the week.',
                needs: ['tracks'],
              },
            ],
          },
          {
            p: 'A scenario may add single rules to its set. Aid Freeze is standard with doctrine, decisions, tracks and talks.',
            needs: ['events'],
          },
        ],
      },
      {
        number: '1.3',
        title: 'What-ifs and save points',
        body: [
          'A scenario may build on another and change only a few things: a what-if, a start later in the campaign, a shorter form for a lesson. All else is as in the scenario that it builds on.',
          {
            p: 'A start in the middle has the front and the forces of history at that week. What was dated before has happened, and what was decided then was decided as in history.',
            needs: ['events'],
          },
        ],
      },
    ],
  },
  {
    number: '2',
    title: 'Seats',
    rules: [
      {
        number: '2.1',
        title: 'Two sides',
        body: [
          'One player commands Ukraine, the other Russia.',
          { p: 'Russia commands the North Korean contingent too.', needs: ['events'] },
          'A third seat, the umpire, may be taken by a teacher.',
        ],
      },
      {
        number: '2.2',
        title: 'Orders, refusals, taking back',
        body: [
          'An order is judged on what your side can see. If it is not allowed, nothing happens: you are told what is wrong, why, what you can do, and the rule.',
          'An order can be taken back until dice are thrown, something hidden comes to light, or a phase is ended.',
          {
            p: 'An order that was allowed is never undone by something hidden. It is carried out as far as it goes, then stops and shows what it met.',
            needs: ['fog'],
          },
        ],
      },
      {
        number: '2.3',
        title: 'The umpire',
        body: [
          'The umpire sees everything. The umpire may pause the match, let it go on, end a side’s operations, give or take attacks, give or take time, write to one side or to both, take the match back to an earlier order, or end it. A match that is over is not taken back.',
          {
            p: 'The umpire may let any event happen at any time, now or when a later week opens, hold an event back, and write one of their own.',
            needs: ['events'],
          },
          'Each act of the umpire is an order on the record. A replay shows it.',
        ],
      },
    ],
  },
  {
    number: '3',
    title: 'The week',
    rules: [
      {
        number: '3.1',
        title: 'The week opens',
        body: [
          'Nobody gives orders here. In this order:',
          {
            list: [
              { p: 'The weather of the week is set ({4.3}).', needs: ['weather'] },
              { p: 'Events that are due happen ({14.1}).', needs: ['events'] },
              { p: 'Decisions that are due are put to a side ({14.2}).', needs: ['decisions'] },
              'Units that are due arrive ({13.1}).',
              { p: 'The fire level of the Sudzha road is set ({7.4}).', needs: ['underFire'] },
              { p: 'Each side receives its attacks for the week ({9.1}).', without: 'points' },
              { p: 'Each side receives attack and support points ({9.1}).', needs: ['points'] },
              'Units without supply lose hits, and worn units recover ({7.6}, {5.2}).',
              'Replacements go to units that need them ({13.5}).',
            ],
          },
        ],
      },
      {
        number: '3.2',
        title: 'Operations of a side',
        body: [
          'First one side carries out its operations, then the other. The other side is never asked anything in between.',
          'When a side’s operations begin, the supply of all its units is traced anew ({7.6}).',
          { p: 'Then its standing orders are paid for ({9.9}).', needs: ['points'] },
          'The phases are: orders, movement, combat, follow-up. A phase in which you can do nothing is passed over. A phase that has ended does not come back this week.',
          'The scenario says who goes first. In the campaign Ukraine goes first in weeks 1 to 5 and Russia from week 6.',
          {
            p: `Ukraine may buy first place in the coming week for ${plural(INITIATIVE.support, 'support point')}, ${INITIATIVE.times === 2 ? 'twice' : `${INITIATIVE.times} times`} in a match. It is announced when that week opens.`,
            needs: ['initiative'],
          },
          {
            note: 'When the order of play changes, one side has two operations running. That stands for Russia’s counter-attack at Snagost in September 2024.',
            needs: ['events'],
            cites: ['S24', 'S26'],
          },
        ],
      },
      {
        number: '3.3',
        title: 'Operations end',
        body: [
          'When the last phase is ended, the other side’s operations begin, or the week closes.',
          { p: 'A decision that was left alone takes its default now ({14.2}).', needs: ['decisions'] },
        ],
      },
      {
        number: '3.4',
        title: 'The week closes',
        body: [
          {
            list: [
              'Ground that is enclosed is mopped up ({6.4}).',
              { p: 'Fieldworks are dug or lost ({5.4}).', needs: ['fieldworks'] },
              { p: 'Tracks move ({15.1}).', needs: ['tracks'] },
              { p: 'A ceasefire may be agreed ({15.3}).', needs: ['talks'] },
              'A row of history is saved: held area, losses, the supply of every unit.',
            ],
          },
          'After the last week of the scenario the match is over and the ledger is made up ({15.4}).',
        ],
      },
    ],
  },
  {
    number: '4',
    title: 'The map',
    rules: [
      {
        number: '4.1',
        title: 'Ground',
        body: [
          'A hex is open ground, woods, marsh, village, town, city or lake. No unit enters a lake.',
          'Ground matters for moving ({8.1}) and for fighting ({10.4}). In fighting a village counts as open ground. In moving, villages, towns and cities cost what open ground costs.',
          'Roads and railways link hexes. Rivers, bridges and the border lie on the sides between hexes.',
          'Every named place is a real place in its real position, to within a few kilometres.',
        ],
      },
      {
        number: '4.2',
        title: 'Rivers and bridges',
        body: [
          'A small river can be crossed anywhere. It costs more, and an attack across it is weaker.',
          'A large river, such as the Seym, can be crossed only at a bridge. Without a bridge nothing crosses it: no unit, no line of supply, no control of ground around a unit.',
          {
            p: 'A bridge that was hit is first damaged: it still carries. Hit again, it is down, and its road is broken. A pontoon can take its place ({4.4}).',
            needs: ['points'],
          },
        ],
      },
      {
        number: '4.3',
        title: 'Weather',
        needs: ['weather'],
        body: [
          'Each week has one weather: clear, thaw and mud, or snow and fog. Two dice decide by the chances of the month, unless the scenario fixes it.',
          {
            list: [
              'Thaw and mud: off the road moving and supply cost half as much again. Armour and infantry together have no advantage.',
              'Snow and fog: marsh is frozen and counts as open ground. Drones and guns reach half as far. Glide bombs are not possible. The fire level of the Sudzha road falls by 1. A withdrawal is easier.',
            ],
          },
          {
            example:
              'In the campaign December to February are clear in about one week of three, muddy in one of four, and snow or fog in the rest.',
          },
        ],
      },
      {
        number: '4.4',
        title: 'Pontoons',
        needs: ['points'],
        body: [
          'A unit beside a bridge that is down may lay a pontoon, if no enemy stands at the other end and the unit is not cut. It does so once a week.',
          `Engineers lay it without cost. A Russian combat unit may do it for ${plural(SUPPORT.cost.pontoon, 'support point')}.`,
          'A pontoon carries like a bridge. One hit destroys it ({9.4}).',
        ],
      },
      {
        number: '4.5',
        title: 'The border',
        body: [
          'The border is the internationally recognised one: Sumy oblast is Ukraine, Kursk oblast is Russia. Who may cross it, and when, is a rule of the scenario ({8.9}).',
        ],
      },
    ],
  },
  {
    number: '5',
    title: 'Units',
    rules: [
      {
        number: '5.1',
        title: 'Types',
        body: [
          'A unit’s type gives its movement, the strength of one step and how it moves. Strength is the strength of a step times the number of steps.',
          {
            table: {
              caption: 'Types of unit',
              head: ['type', 'moves', 'movement', 'strength of a step', 'remarks'],
              rows: TYPE_ROWS,
            },
          },
        ],
      },
      {
        number: '5.2',
        title: 'Steps, hits, worn units',
        body: [
          'Losses are counted in hits. Two hits are one step. A unit with an odd number of hits left is worn. Its steps are its hits divided by two, rounded up.',
          {
            example:
              'A unit of 3 steps can take 6 hits. After one hit it is worn and still has 3 steps. After two hits it has 2 steps and is not worn.',
          },
          'When the week opens, a worn unit in open supply, with no enemy combat unit beside it, is fresh again.',
          'A unit with no hits left is destroyed.',
        ],
      },
      {
        number: '5.3',
        title: 'Strength and ground',
        body: [
          `A step of a tank unit is worth ${halves(STRENGTH_BY_TERRAIN.tank?.attacking.open ?? 0)} when it attacks open ground, and ${halves(STRENGTH_BY_TERRAIN.tank?.attacking.forest ?? 0)} in woods, marsh, town and city, in attack and defence. The strength of other types is the same everywhere.`,
        ],
      },
      {
        number: '5.4',
        title: 'Fieldworks',
        needs: ['fieldworks'],
        body: [
          `A combat unit that is not cut digs in by staying in its hex: level ${list(FIELDWORKS.weeks.map((row) => `${row.level} after ${row.weeks} weeks`))}. Fieldworks make attacks on the hex harder ({10.4}).`,
          `Left empty, they fall in: when the week closes one die is thrown, and on ${FIELDWORKS.lostUpTo} or less they are lost. An enemy that takes the hex takes them away.`,
          `Ukraine may dig level ${SUPPORT.fortify.level} in a hex of the Sumy ridge for ${plural(SUPPORT.cost.fortify, 'support point')}, from the week that the scenario names.`,
        ],
      },
      {
        number: '5.5',
        title: 'Support units alone',
        needs: ['points'],
        body: [
          'Drone units, artillery and engineers do not attack, hold no ground and control none. If no combat unit is with them and none holds their hex, any attack destroys them.',
        ],
      },
      {
        number: '5.6',
        title: 'Quality',
        body: [
          'Quality runs from 1 (conscripts, border guards) to 5 (the best trained). It counts in combat if the best units of both sides are far apart ({10.4}).',
          { p: 'It also counts in the surrender test ({7.7}).', needs: ['surrender'] },
        ],
      },
    ],
  },
  {
    number: '6',
    title: 'Stacking, control of ground, the front',
    rules: [
      {
        number: '6.1',
        title: 'Stacking',
        body: [
          { p: `At most ${plural(STACK.combat, 'combat unit')} may stand in a hex.`, without: 'points' },
          {
            p: `At most ${plural(STACK.combat, 'combat unit')} and ${plural(STACK.support, 'support unit')} may stand in a hex.`,
            needs: ['points'],
          },
          'Units may pass through a full hex of their own side. Units of both sides are never in one hex.',
        ],
      },
      {
        number: '6.2',
        title: 'Zones of control: the ground beside a unit',
        body: [
          'A combat unit controls the six hexes beside it. This is its zone of control. It does not reach across a large river without a bridge. A unit that is cut has none, and special operations units have none.',
          `To enter an enemy zone costs ${quarters(ZONE_COST)} more and ends the move.`,
          'A unit may not go straight from one enemy zone into another, unless a unit of its own side stands there.',
          'Special operations units slip through: enemy zones do not stop them and cost them nothing.',
          {
            example:
              'A brigade starts beside an enemy regiment. It cannot step sideways along the front. It can step back, or into a hex where a friend already stands.',
          },
        ],
      },
      {
        number: '6.3',
        title: 'Holding ground',
        body: [
          'A combat unit holds the hexes of its own side around it. How far depends on its supply.',
          {
            table: {
              caption: 'How far a unit holds',
              head: ['supply', 'it holds'],
              rows: [
                ['open', hexesAway(HOLD_RADIUS.open)],
                { cells: ['under fire', hexesAway(HOLD_RADIUS.underFire)], needs: ['underFire'] },
                ['cut', 'its own hex'],
              ],
            },
          },
          'Hold does not pass through an enemy unit or across a large river without a bridge. Border guards and conscripts hold one hex around them at most. Special operations units hold only their own hex.',
          'An empty hex that is held cannot be walked into. It must be attacked: it is a thin screen ({10.10}). An empty hex that nobody holds is free.',
          {
            p: `If Ukraine receives no intelligence, its units under fire hold ${HOLD_WITHOUT_INTELLIGENCE.underFire === 0 ? 'only their own hex' : hexesAway(HOLD_WITHOUT_INTELLIGENCE.underFire)} ({9.8}).`,
            needs: ['aid'],
          },
          {
            note: 'This rule makes a front: while its road works, a dozen brigades hold a line; when the road fails, the line grows thin by itself. Without it, trial games of the campaign went wrong in almost every week.',
          },
        ],
      },
      {
        number: '6.4',
        title: 'Mopping up',
        body: [
          `When the week closes, ground that is enclosed changes hands. A group of hexes is enclosed if no unit of its side stands in it and it touches no source of supply and no edge of the map in its own country. A group of up to ${MOP_UP.atOnce} hexes passes to the enemy at once. A larger one loses ${MOP_UP.shrink} hexes a week, those with most enemy hexes around them first.`,
          'Otherwise ground changes hands only when a unit enters it.',
        ],
      },
      {
        number: '6.5',
        title: 'The surprise of the first week',
        body: [
          'In the week of the surprise Russian units have no zones of control and hold only the hex in which they stand. Ukrainian attacks shift one column ({10.4}), and weak units can be overrun ({8.8}).',
          {
            note: 'On 6 August 2024 the border was thinly held: up to about 4,000 men in the sector, about half of them conscripts.',
            cites: ['S34'],
          },
        ],
      },
    ],
  },
  {
    number: '7',
    title: 'Supply',
    lead: 'The heart of the game. A unit with a good road is strong and holds much ground; without one it wears down.',
    rules: [
      {
        number: '7.1',
        title: 'The line of supply',
        body: [
          'A line of supply runs from a source (a depot town, a railhead) to the unit, from hex to hex, through ground that its own side controls. It does not cross a large river without a bridge. An enemy zone of control does not cut it.',
          {
            p: 'A unit with such a line is open. A unit without one is cut. How long the line is does not matter.',
            without: 'underFire',
          },
          {
            p: 'A unit without such a line is cut. A unit with one is open, or under fire if the line is too long ({7.2}) or can carry no more ({7.3}).',
            needs: ['underFire'],
          },
          {
            example:
              'An enemy unit takes the only road hex behind a brigade, and all ground beside it is in enemy hands. No chain of own hexes is left: the brigade is cut.',
          },
        ],
      },
      {
        number: '7.2',
        title: 'How long a line may be',
        needs: ['underFire'],
        body: [
          `Each hex of the line costs something. Supply is open if the whole line costs ${quarters(OPEN_RANGE)} or less.`,
          {
            table: {
              caption: 'Cost of a hex of the line',
              head: ['hex', 'cost'],
              rows: [
                ['along a main road', quarters(SUPPLY_COST.mainRoad)],
                ['along another road', quarters(SUPPLY_COST.secondaryRoad)],
                ['open ground, village, town, city', quarters(SUPPLY_COST.terrain.open)],
                ['woods', quarters(SUPPLY_COST.terrain.forest)],
                ['marsh', quarters(SUPPLY_COST.terrain.marsh)],
                ['more, across a small river without a bridge', quarters(SUPPLY_COST.minorRiver)],
                ['more, in an enemy zone of control without a unit of one’s own', quarters(SUPPLY_COST.zone)],
                ...INTERDICTION.map((row, at) => [
                  `more, in a road hex under enemy fire, ${weekSpan(INTERDICTION, at)}`,
                  quarters(row.cost),
                ]),
              ],
            },
          },
          'Off the road in mud the cost is half as much again.',
          {
            example: `Sumy to Sudzha is 10 main-road hexes: ${quarters(TO_SUDZHA)} on a clear road. With four of them under fire in week ${FIRE_AT_LAST.from} it is ${quarters(TO_SUDZHA + 4 * FIRE_AT_LAST.cost)}, and two enemy zones on top make it ${quarters(TO_SUDZHA_AT_WORST)}: ${TO_SUDZHA_AT_WORST > OPEN_RANGE ? 'too long' : 'still open'}.`,
          },
          {
            note: 'In trial games zones of control that cut supply at once made the salient shrink months too early. Vehicles did run past enemy fire, at a price.',
            cites: ['S46', 'S47'],
          },
        ],
      },
      {
        number: '7.3',
        title: 'How much a line can carry',
        needs: ['underFire'],
        body: [
          'Each source can feed a number of steps. The nearest units are fed first. A unit whose nearest source is full may be fed by another in reach. A unit that is not fed is under fire.',
          'You may name two units that are fed before all others.',
          'Ukrainian units in Kursk oblast are fed by the Sudzha road and a few other crossings ({7.4}). So a force that is too big for its road has to be made smaller by choice.',
        ],
      },
      {
        number: '7.4',
        title: 'The Sudzha road and its fire level',
        needs: ['underFire'],
        body: [
          `The road Sumy–Yunakivka–Sudzha feeds up to ${SUDZHA_ROAD.capacity} steps in Kursk oblast. All other crossings together feed ${SUDZHA_ROAD.others}. If a hex of the road on the Ukrainian side is lost, only those ${SUDZHA_ROAD.others} are left.`,
          {
            table: {
              caption: 'What the road feeds by its fire level',
              head: ['level', 'of its capacity', 'steps by the road', 'steps in all'],
              rows: SUDZHA_ROAD.percent.map((percent, at) => [
                level(at),
                `${percent} %`,
                String(roadSteps(at)),
                String(roadSteps(at) + SUDZHA_ROAD.others),
              ]),
            },
          },
          'The level is set when the week opens, from 0 to 5, by adding up:',
          {
            table: {
              caption: 'What changes the fire level',
              head: ['reason', 'change'],
              rows: [
                [
                  `a Russian drone or artillery unit near the road (${ROAD.guns.map((row, at) => `within ${plural(row.range, 'hex', 'hexes')} in ${weekSpan(ROAD.guns, at)}`).join(', ')})`,
                  shift(ROAD.change.guns),
                ],
                ['Sverdlikovo in Russian hands', shift(ROAD.change.sverdlikovo)],
                [
                  `the drone centre Rubikon within ${plural(ROAD.specialRange, 'hex', 'hexes')} of the road`,
                  shift(ROAD.change.rubikon),
                ],
                { cells: ['no materiel reaches Ukraine', shift(ROAD.change.materielFrozen)], needs: ['aid'] },
                [
                  `Russia spends ${plural(SUPPORT.cost.roadEffort, 'support point')} on the road`,
                  shift(ROAD.change.russianEffort),
                ],
                ['a bridge of the road is down', shift(ROAD.change.bridgeDown)],
                [
                  `Ukraine spends ${plural(SUPPORT.cost.roadEffort, 'support point')} on jamming and hunters`,
                  shift(ROAD.change.ukrainianEffort),
                ],
                ['snow and fog', shift(ROAD.change.weather)],
              ],
            },
          },
          `From week ${ROAD.fibreOptic.from} drones are guided by optical fibre. Ukraine’s effort then works only with a drone unit of its own within ${hexesAway(ROAD.fibreOptic.range)} of the road.`,
          `At level 1 and above, and always from week ${SUDZHA_ROAD.underFireFrom}, every road hex in reach of a Russian drone or artillery unit is under fire. Lines through it cost more ({7.2}) and units that move along it may lose a hit ({8.7}).`,
          {
            note: 'In the campaign the first vehicle losses on the road were reported at the end of December 2024; by late February 2025 dozens of vehicles burned there. The road mattered more than any assault.',
            cites: ['S46', 'S47', 'S54', 'S56'],
          },
        ],
      },
      {
        number: '7.5',
        title: 'What supply does in a fight, and at the border',
        body: [
          {
            table: {
              caption: 'Supply in a fight',
              head: ['supply', 'attack', 'defence'],
              rows: [
                ['open', 'full strength', 'full strength'],
                {
                  cells: [
                    'under fire',
                    'half strength',
                    `attackers shift ${shift(COMBAT.underFire.first)} column, ${shift(COMBAT.underFire.later)} from the ${COMBAT.underFire.laterFrom === 3 ? 'third' : `${COMBAT.underFire.laterFrom}th`} week in a row`,
                  ],
                  needs: ['underFire'],
                },
                ['cut', 'not possible', 'half strength'],
              ],
            },
          },
          { p: 'The shift against defenders under fire does not count if one of them is open.', needs: ['underFire'] },
          `Lines of supply of Russian units do not run through Ukraine before week ${BORDER_OPENS}.`,
          { p: 'An event may open the border before.', needs: ['events'] },
        ],
      },
      {
        number: '7.6',
        title: 'Weeks without supply',
        body: [
          'Supply is traced when your operations begin. What happens later in the week tells only at the next tracing. The map shows a forecast ({7.8}).',
          {
            p: `A unit that was traced as cut ${ATTRITION.cut.fromWeek === 2 ? 'two weeks' : `${ATTRITION.cut.fromWeek} weeks`} running loses ${plural(ATTRITION.cut.hits, 'hit')} when the next week opens, and again each week until its line is open.`,
            without: 'surrender',
          },
          {
            p: `A unit that was traced as cut ${ATTRITION.cut.fromWeek === 2 ? 'two weeks' : `${ATTRITION.cut.fromWeek} weeks`} running takes a surrender test when the next week opens, and again each week ({7.7}).`,
            needs: ['surrender'],
          },
          {
            p: `A unit that was under fire ${ATTRITION.underFire.fromWeek === 2 ? 'two weeks' : `${ATTRITION.underFire.fromWeek} weeks`} running or more throws a die when the week opens: on ${ATTRITION.underFire.upTo} or less it takes ${plural(ATTRITION.underFire.hits, 'hit')}.`,
            needs: ['underFire'],
          },
          'Only units in open supply recover ({5.2}) and take replacements ({13.5}).',
        ],
      },
      {
        number: '7.7',
        title: 'The surrender test',
        needs: ['surrender'],
        body: [
          'Two dice, plus quality, minus the number of weeks cut. In a stack the best quality counts and one throw is for all.',
          {
            p: `If the call to lay down arms is out, ${shift(ATTRITION.test.call)} for Ukrainian units that are really cut.`,
            needs: ['events'],
          },
          {
            table: {
              caption: 'Surrender test',
              head: ['total', 'what happens'],
              rows: [
                [`${ATTRITION.test.surrendersTo} or less`, 'the units surrender'],
                [
                  `${ATTRITION.test.surrendersTo + 1} to ${ATTRITION.test.breaksOutTo}`,
                  `each loses ${plural(ATTRITION.test.breakOutHits, 'hit')} and breaks out to a linked hex of its own side within ${hexesAway(ATTRITION.test.breakOutDistance)}, if there is one`,
                ],
                [
                  `${ATTRITION.test.breaksOutTo + 1} or more`,
                  `the units hold; each loses ${plural(ATTRITION.test.holdHits, 'hit')}`,
                ],
              ],
            },
          },
          {
            example:
              'A brigade of quality 3, cut for two weeks, throws 7. 7 + 3 − 2 = 8: it breaks out if a friend is near.',
          },
        ],
      },
      {
        number: '7.8',
        title: 'Why, and what would follow',
        body: [
          'You can always see the line of each of your units and why it is not open. The reasons are a set: take all of them away and the supply is open; take fewer away and it is not.',
          'Before you move a unit you see what the supply of your units would then be, as far as your side can know.',
          {
            p: 'If the reason cannot be seen, it says “an unidentified enemy near” a place. Being cut by something unseen leaves a contact there ({12.4}).',
            needs: ['fog'],
          },
        ],
      },
    ],
  },
  {
    number: '8',
    title: 'Movement',
    rules: [
      {
        number: '8.1',
        title: 'Movement points',
        body: [
          'A unit has the movement of its type each week ({5.1}). Each hex that it enters costs points.',
          {
            table: {
              caption: 'Movement points into a hex',
              head: ['hex', 'mechanised, motorised', 'on foot'],
              rows: MOVE_ROWS,
            },
          },
          'A unit that is cut has half its movement.',
          { p: 'Under fire, mechanised and motorised units have half their movement.', needs: ['underFire'] },
          {
            p: 'Off the road in mud the cost is half as much again. In snow a marsh costs what open ground costs.',
            needs: ['weather'],
          },
          {
            example: `A mechanised brigade has ${points} points. Along a main road that is ${(points * 4) / MOVEMENT_COST.mechanised.mainRoad} hexes, across open ground ${(points * 4) / MOVEMENT_COST.mechanised.terrain.open}, through woods ${(points * 4) / MOVEMENT_COST.mechanised.terrain.forest}.`,
          },
        ],
      },
      {
        number: '8.2',
        title: 'Giving a move',
        body: [
          'Choose a unit: all hexes that it can reach are marked. Point at one: you see the path, its cost, what it could attack from there, and the supply that would follow. The cheapest path is found for you.',
          'A unit may move in parts, in any order with other units, until its points are used up.',
        ],
      },
      {
        number: '8.3',
        title: 'Where a unit cannot go',
        body: [
          'A unit cannot enter a hex with an enemy unit, or an empty hex that the enemy holds ({6.3}). Both have to be attacked. It cannot end in a full hex ({6.1}).',
          'Every hex that it enters passes to its side.',
        ],
      },
      {
        number: '8.4',
        title: 'Rivers, and the rear',
        body: [
          'A large river is crossed only at a bridge ({4.2}).',
          `In the rear a main road costs half. A move is in the rear if every hex of it, the first too, lies out of the enemy’s reach: not enemy ground, not beside enemy ground, and more than ${hexesAway(REAR.within)} from every enemy unit.`,
        ],
      },
      {
        number: '8.5',
        title: 'Obstacles on the border',
        body: [
          `In week ${BORDER_OBSTACLES.lastWeek} mines and obstacles lie on the border: to cross it costs ${quarters(BORDER_OBSTACLES.cost)} more.`,
        ],
      },
      {
        number: '8.6',
        title: 'Units that stay, units on foot',
        body: [
          'A unit that has attacked this week does not move any more, except to advance or to follow up ({10.7}).',
          {
            p: `A unit that lost its vehicles in a chaotic withdrawal ({11.8}) moves on foot, with ${ON_FOOT_MOVEMENT} points at most. It gets others in open supply on its own soil, away from the enemy, or with replacements.`,
            needs: ['stances'],
          },
          { p: 'A unit that is out of the line to refit is given no orders ({12.5}).', needs: ['events'] },
        ],
      },
      {
        number: '8.7',
        title: 'Moving on a road under fire',
        needs: ['underFire'],
        body: [
          'For each road hex under enemy fire that a unit enters along the road, one die is thrown. On a 1 it takes a hit. One move costs one hit at most. The map shows the risk before you give the order.',
        ],
      },
      {
        number: '8.8',
        title: 'Overrun',
        body: [
          `In the week of the surprise a Ukrainian combat unit may enter a hex with a single enemy unit of ${plural(OVERRUN.steps, 'step')} and quality ${OVERRUN.quality}. It costs ${quarters(OVERRUN.cost)} more. Two dice: on ${OVERRUN.removedOn} or more (${atLeast(OVERRUN.removedOn)}) the unit is removed. Else it flees ${plural(OVERRUN.retreat, 'hex', 'hexes')}, or is removed if it has no way.`,
        ],
      },
      {
        number: '8.9',
        title: 'Who may cross the border',
        body: [
          'Border guards never leave their own country.',
          { p: 'The North Korean contingent never leaves Russia.', needs: ['events'] },
          'Everything else is a rule of the scenario. In Across the Border no Russian unit may enter Ukraine.',
          {
            p: `In the other scenarios Russian units may enter Ukraine from week ${RUSSIA_CROSSES}.`,
            needs: ['underFire'],
          },
          { p: 'Before, each unit that crosses costs Russia prestige.', needs: ['tracks'] },
          'A unit does not attack, retreat or advance into a country that it may not enter.',
        ],
      },
    ],
  },
  {
    number: '9',
    title: 'Attacks',
    fuller: [{ title: 'Attacks, support, aircraft, aid', needs: ['points'] }],
    lead: 'What a side can afford in a week. No order is ever aimed at a town, at people on a road, or at people at all.',
    rules: [
      {
        number: '9.1',
        title: 'Attacks and points of the week',
        body: [
          {
            p: 'Each week a side has a number of attacks, stated by the scenario. Each attack uses one. What is left at the end of the week is lost.',
            without: 'points',
          },
          {
            p: 'Each week a side receives attack points and support points. The scenario says how many.',
            needs: ['points'],
          },
          { p: 'Ukraine’s support depends on the materiel that it receives ({9.8}).', needs: ['aid'] },
          {
            p: 'A prepared attack costs one attack point. An attack without one is hasty: worse, and without support. Points can be saved up to a limit. So a side grinds on, or saves for a blow.',
            needs: ['points'],
          },
          {
            p: `In the general offensive Russia has ${GENERAL_OFFENSIVE.attack} attack points a week and may have ${GENERAL_OFFENSIVE.cap} in hand.`,
            needs: ['events'],
          },
          {
            note: 'Without a limit on attacks Russia retook most of the salient by December in trial games, at four times the losses.',
          },
        ],
      },
      {
        number: '9.2',
        title: 'Fire support and defensive support',
        needs: ['points'],
        body: [
          `A prepared attack may use up to ${plural(COMBAT.maxFireSupport, 'support point')}. Each shifts ${shift(COMBAT.firePerPoint)} column.`,
          `A side may lay up to ${plural(COMBAT.maxDefensiveSupport, 'support point')} ready for a hex of its own. They answer the first attack on it: ${shift(COMBAT.defencePerPoint)} column each. The attacker does not see them before.`,
          { p: `At materiel 0 Ukraine may lay ${COMBAT.maxDefensiveSupportWithoutMateriel} at most.`, needs: ['aid'] },
        ],
      },
      {
        number: '9.3',
        title: 'Putting a road under fire',
        needs: ['points'],
        body: [
          `A drone or artillery unit that is not cut may put one road hex under fire, in ground that the enemy controls. It costs ${plural(SUPPORT.cost.interdict, 'support point')} a week and stays until it is withdrawn. Such a hex makes lines of supply dearer ({7.2}) and moves risky ({8.7}). It acts when the other side’s supply is next traced.`,
          `Artillery reaches ${hexesAway(UNIT_TYPES.artillery.fireRange)}, a drone unit ${hexesAway(UNIT_TYPES.drone.fireRange)}, Rubikon ${hexesAway(SUPPORT.interdict.special['RU-RUB'] ?? 0)}. Before week ${SUPPORT.interdict.early.before} nobody reaches more than ${hexesAway(SUPPORT.interdict.early.range)}. In snow and fog all reach half.`,
        ],
      },
      {
        number: '9.4',
        title: 'Strike on a bridge',
        needs: ['points'],
        body: [
          `A bridge or pontoon can be struck if the enemy controls one end at least. It costs ${plural(SUPPORT.cost.strikeBridge, 'support point')}. Two dice: ${SUPPORT.strike.needed} or more is a hit (${atLeast(SUPPORT.strike.needed)}). The first hit damages a bridge, the second brings it down. A pontoon is gone at the first. Each bridge can be struck once a week by a side.`,
          {
            p: `With full intelligence Ukraine hits a bridge on ${SUPPORT.strike.neededWithIntelligence} or more (${atLeast(SUPPORT.strike.neededWithIntelligence)}).`,
            needs: ['aid'],
          },
        ],
      },
      {
        number: '9.5',
        title: 'Long-range strike on a depot',
        needs: ['points'],
        body: [
          `Ukraine may strike a Russian source of supply once long-range strikes are allowed and while intelligence is full. It costs ${plural(SUPPORT.cost.strikeDepot, 'support point')}. Two dice: ${SUPPORT.strike.needed} or more is a hit. Next week the source feeds ${SUPPORT.depot.capacityPercent} % of its steps, and Russia has ${plural(SUPPORT.depot.attackPoints, 'attack point')} fewer. Each source can be struck once a week.`,
        ],
      },
      {
        number: '9.6',
        title: 'Reconnaissance',
        needs: ['fog'],
        body: [
          `For ${plural(SUPPORT.cost.reconnoitre, 'support point')} a side sees a hex and everything within ${hexesAway(SUPPORT.reconnoitre.radius)} of it this week. It cannot be taken back.`,
        ],
      },
      {
        number: '9.7',
        title: 'Glide bombs',
        needs: ['points'],
        body: [
          `Russia may have glide bombs dropped on a hex in which it sees a Ukrainian unit, for ${plural(SUPPORT.cost.glideBombs, 'support point')}. Attacks on the hex this week shift ${list(COMBAT.glideBombs.byWeek.map((row, at) => `${shift(row.shift)} in ${weekSpan(COMBAT.glideBombs.byWeek, at)}`))}, and ${COMBAT.glideBombs.cancelsFieldworks === 1 ? 'one level' : `${COMBAT.glideBombs.cancelsFieldworks} levels`} of fieldworks does not count. Not in snow and fog.`,
          'The weapon can be aimed only at a hex with a unit. What such weapons did to towns and people is told on the page about people, not played.',
        ],
      },
      {
        number: '9.8',
        title: 'Aid to Ukraine: two dials',
        needs: ['aid'],
        body: [
          'Materiel runs from 0 to 3, intelligence from 0 to 2. Events change them, freeze them and let them flow again. Frozen, a dial reads 0.',
          {
            list: [
              'Materiel decides Ukraine’s support points and replacements. At 0 there are no replacements, the fire level of the road rises by 1 and defensive support is 1 at most.',
              `Intelligence decides how far Ukraine sees: ${SIGHT.ukrainian.map((hexes, at) => `${hexesAway(hexes)} at ${at}`).join(', ')}. Long-range strikes need level 2.`,
              `At intelligence 0 Ukrainian reserves and defensive support come in time only if a die shows ${COMBAT.reserve.lateNeeds} or more, units under fire hold only their own hex, and withdrawals are harder.`,
            ],
          },
          {
            note: 'Military aid was frozen on 3 March 2025; the halt of intelligence was confirmed on 5 March. Both were restored on 11–12 March. Whether the freeze decided anything is disputed; the road had been failing for ten weeks.',
            needs: ['events'],
            cites: ['ART', 'S50', 'S52', 'S53'],
          },
        ],
      },
      {
        number: '9.9',
        title: 'Standing orders',
        needs: ['points'],
        body: [
          'Road fire, the effort on the Sudzha road and defensive support stay as ordered. When your operations begin they are paid for, in this order. What cannot be paid, or has lost its unit, its range or its target, is withdrawn.',
        ],
      },
    ],
  },
  {
    number: '10',
    title: 'Combat',
    lead: 'Even odds are a bad idea, 3 : 1 is a good one. Before you commit you see each shift with its reason and the exact chances.',
    rules: [
      {
        number: '10.1',
        title: 'Who may attack',
        body: [
          `Up to ${plural(COMBAT.maxAttackers, 'combat unit')} attack one hex beside them.`,
          {
            p: `In the general offensive up to ${COMBAT.generalOffensive.maxAttackers} Russian units may.`,
            needs: ['events'],
          },
          'A unit attacks once a week. A unit that is cut does not attack. The target is a hex with an enemy unit, or an empty hex that the enemy holds ({10.10}).',
        ],
      },
      {
        number: '10.2',
        title: 'Strength',
        body: [
          'Add up the strength of all attackers, and of all defenders in the hex. Supply may halve a unit’s strength ({7.5}). The sum is not rounded.',
        ],
      },
      {
        number: '10.3',
        title: 'The column',
        body: [
          'Divide the attack by the defence. Take the best column whose ratio is reached: rounding is for the defender.',
          { example: 'Attack 14 against defence 5 is 2.8 : 1. That is the column 2:1.' },
          {
            table: {
              caption: 'The columns in words',
              head: ['column', 'in words'],
              rows: COLUMNS.map(({ name }, at) => [columnLabel(name, at === COLUMNS.length - 1), columnWord(name)]),
            },
          },
        ],
      },
      {
        number: '10.4',
        title: 'Shifts',
        body: [
          `Each reason moves the column: + is good for the attacker. All together move it at most ${COMBAT.totalShift} columns either way.`,
          {
            table: {
              caption: 'Shifts of the column',
              head: ['reason', 'columns'],
              rows: [
                ['prepared attack', shift(COMBAT.prepared)],
                { cells: ['hasty attack', shift(COMBAT.hasty)], needs: ['points'] },
                { cells: ['each point of fire support ({9.2})', shift(COMBAT.firePerPoint)], needs: ['points'] },
                {
                  cells: ['each point of defensive support ({9.2})', shift(COMBAT.defencePerPoint)],
                  needs: ['points'],
                },
                {
                  cells: [
                    'glide bombs ({9.7})',
                    list(
                      COMBAT.glideBombs.byWeek.map((row) => shift(row.shift)),
                      'or',
                    ),
                  ],
                  needs: ['points'],
                },
                {
                  cells: [
                    'fieldworks of level 1, level 2 ({5.4})',
                    `${shift(COMBAT.fieldworks[1] ?? 0)}, ${shift(COMBAT.fieldworks[2] ?? 0)}`,
                  ],
                  needs: ['fieldworks'],
                },
                ['town or city', shift(COMBAT.terrain.town)],
                ['woods or marsh', shift(COMBAT.terrain.forest)],
                ['all attackers across a large river without a bridge; they cannot advance', shift(COMBAT.majorRiver)],
                [
                  `best attacker ${COMBAT.qualityGap} or more better in quality than the best defender, or worse`,
                  `${shift(COMBAT.qualityShift)}, ${shift(-COMBAT.qualityShift)}`,
                ],
                {
                  cells: [
                    'defenders under fire; from the third week in a row ({7.5})',
                    `${shift(COMBAT.underFire.first)}; ${shift(COMBAT.underFire.later)}`,
                  ],
                  needs: ['underFire'],
                },
                ['armour and infantry together ({10.6})', shift(COMBAT.combinedArms.shift)],
                ['Ukraine attacks in the week of the surprise', shift(COMBAT.surprise.shift)],
                {
                  cells: [
                    'contingent: mass attack, woods ({10.9})',
                    `${shift(COMBAT.contingent.massShift)}, ${shift(COMBAT.contingent.forestShift)}`,
                  ],
                  needs: ['events'],
                },
                { cells: ['week of the visit ({14.3})', shift(COMBAT.visit.shift)], needs: ['events'] },
                {
                  cells: ['week of a prepared offensive ({14.3})', shift(COMBAT.preparedOffensive.shift)],
                  needs: ['events'],
                },
                {
                  cells: ['Ukraine’s doctrine is to hold, on Russian soil ({11.5})', shift(COMBAT.doctrineHold)],
                  needs: ['doctrine'],
                },
              ],
            },
          },
          `If all attackers come across a small river without a bridge, their strength counts ${COMBAT.minorRiverQuarters === 3 ? 'three quarters' : `${COMBAT.minorRiverQuarters}/4`}.`,
        ],
      },
      {
        number: '10.5',
        title: 'The result',
        body: [
          'Throw two dice and read the table. A is hits for the attacker, D hits for the defender, R how many hexes the defender retreats, B a breakthrough. A better column or a better throw is never worse for the attacker.',
          {
            table: {
              caption: 'Combat results',
              head: ['throw', ...COLUMNS.map(({ name }, at) => (at === COLUMNS.length - 1 ? `${name}+` : name))],
              rows: [
                ...ROLLS.map((roll) => [String(roll), ...COLUMNS.map(({ value }) => resultAt(roll, value).name)]),
                ['ground taken', ...COLUMNS.map(({ value }) => percentOf36(groundTakenIn(value)))],
              ],
            },
          },
          'Hits go to the strongest unit first, then round the stack, one at a time. The attacker’s hits begin with the unit that leads.',
          {
            p: 'Every unit delays: if it must retreat, it loses one hit less and retreats one hex farther, three at most.',
            without: 'stances',
          },
          { p: 'A stance changes hits and retreat ({11.1}).', needs: ['stances'] },
        ],
      },
      {
        number: '10.6',
        title: 'Armour and infantry together',
        body: [
          'If a mechanised or tank unit attacks open ground together with infantry of any kind, that is worth a column.',
          { p: 'Not in mud.', needs: ['weather'] },
        ],
      },
      {
        number: '10.7',
        title: 'Advance and follow-up',
        body: [
          'If the hex is empty after the fight, one attacker advances into it: the unit that leads, if it can.',
          `If the table said R${COMBAT.exploit.fromRetreat} or more, and the unit that advances is in open supply and of a type that may follow up ({5.1}), it may go on ${plural(COMBAT.exploit.hexes, 'hex', 'hexes')} in the follow-up phase. It may enter empty ground that the enemy holds, but no hex with an enemy unit, and it stops in an enemy zone of control.`,
          { p: 'Against defenders whose stance is to hold, the retreat that is left counts.', needs: ['stances'] },
        ],
      },
      {
        number: '10.8',
        title: 'Drones over open ground',
        needs: ['points'],
        body: [
          `From week ${COMBAT.killZone.from} a Russian attack on open ground costs the attackers ${plural(COMBAT.killZone.hits, 'hit')} more.`,
          { p: 'An event may bring this earlier.', needs: ['events'] },
          {
            note: 'From the autumn of 2024 drones watched the ground between the lines; vehicles that crossed it were mostly lost.',
            cites: ['S35', 'S40'],
          },
        ],
      },
      {
        number: '10.9',
        title: 'The North Korean contingent',
        needs: ['events'],
        body: [
          `The contingent attacks in mass at first: in weeks ${COMBAT.contingent.massFrom} to ${COMBAT.contingent.massTo} ${shift(COMBAT.contingent.massShift)} column, as long as its experience is below ${COMBAT.contingent.massBelow}. Below experience ${COMBAT.contingent.hitsBelow} each attack costs it ${plural(COMBAT.contingent.hits, 'hit')} more.`,
          `It learns: experience 1 after ${COMBAT.contingent.attacksToLearn} attacks, ${CONTINGENT_REFIT.experience} after its refit ({12.5}), ${COMBAT.contingent.mostExperience} after its first success then. With experience ${COMBAT.contingent.forestFrom} it attacks woods with ${shift(COMBAT.contingent.forestShift)} column.`,
          {
            note: 'About 11,000 soldiers came in the autumn of 2024. They lost heavily in December, left the front in January and came back better in February. Estimates of their losses differ by half.',
            cites: ['ART', 'S43', 'S65'],
          },
        ],
      },
      {
        number: '10.10',
        title: 'Screens',
        body: [
          `An empty hex that is held is a thin screen. Its strength is ${halves(COMBAT.screen.strength2)}, and ${halves(COMBAT.screen.perNeighbour2)} more for each hex beside it in which a combat unit of its side stands. Its quality is that of the best unit that holds it or stands beside it, less one.`,
          `A screen gives way on any result with R. If the table says D${COMBAT.screen.hitFrom} or more, the strongest unit beside it that holds it takes a hit.`,
          {
            p: 'Under fog the screen may be stronger than you can see. The preview shows the worst case too.',
            needs: ['fog'],
          },
          {
            example: `A brigade stands on each side of a gap. The gap is a screen of ${halves(COMBAT.screen.strength2)} + ${halves(COMBAT.screen.perNeighbour2)} + ${halves(COMBAT.screen.perNeighbour2)} = ${halves(COMBAT.screen.strength2 + 2 * COMBAT.screen.perNeighbour2)}.`,
          },
        ],
      },
      {
        number: '10.11',
        title: 'Attacking two weeks running',
        body: ['A unit that attacks two weeks running is worn afterwards: if it was fresh, it takes a hit.'],
      },
    ],
  },
  {
    number: '11',
    title: 'Retreat',
    fuller: [{ title: 'Stances, retreat, withdrawal', needs: ['stances'] }],
    rules: [
      {
        number: '11.1',
        title: 'Hold and delay',
        needs: ['stances'],
        body: [
          {
            table: {
              caption: 'What a stance does when the result says retreat',
              head: ['stance', 'hits', 'retreat'],
              rows: [
                [
                  'hold',
                  `${shift(COMBAT.stance.holdHits)}, if the stack can bear it`,
                  `${shift(COMBAT.stance.holdRetreat)} hex`,
                ],
                [
                  'delay',
                  shift(COMBAT.stance.delayHits),
                  `${shift(COMBAT.stance.delayRetreat)} hex, ${COMBAT.stance.maxRetreat} at most`,
                ],
              ],
            },
          },
          'The stance of the strongest defender counts for the stack. A reserve that is attacked in its own hex holds. A unit that should withdraw and has no way delays.',
          {
            example:
              'The result is A1 D1 R1. Defenders that hold take 2 hits and stay. Defenders that delay take none and retreat 2 hexes.',
          },
        ],
      },
      {
        number: '11.2',
        title: 'Setting a stance',
        needs: ['stances'],
        body: [
          'A combat unit’s stance can be changed in any phase of your operations. It stays until it is changed.',
          {
            p: 'If you order nothing, Ukrainian units in Kursk oblast follow the doctrine ({11.5}); all others delay.',
            needs: ['doctrine'],
          },
          { p: 'If you order nothing, units delay, unless the scenario says otherwise.', without: 'doctrine' },
        ],
      },
      {
        number: '11.3',
        title: 'The stance to withdraw',
        needs: ['stances'],
        body: [
          'A unit with this stance leaves its hex when it is attacked, before the fight, if it can ({11.8}). It does so once a week. The attacker then walks in.',
        ],
      },
      {
        number: '11.4',
        title: 'The reserve',
        needs: ['stances'],
        body: [
          `A fresh unit in open supply, out of enemy zones, may be a reserve. It names a hex of its side within ${hexesAway(RESERVE_DISTANCE)}. At the first attack on that hex that is at least ${COMBAT.reserve.attack} : ${COMBAT.reserve.defence} without it, it joins the defence, if there is room and a way. Then it holds.`,
          {
            p: `Without intelligence a Ukrainian reserve comes only if a die shows ${COMBAT.reserve.lateNeeds} or more ({9.8}).`,
            needs: ['aid'],
          },
        ],
      },
      {
        number: '11.5',
        title: 'Ukraine’s doctrine for the salient',
        needs: ['doctrine'],
        body: [
          'Hold, flexible or withdraw. Ukraine may change it by one step a week.',
          {
            list: [
              `Hold: attacks on Ukrainian units on Russian soil shift ${shift(COMBAT.doctrineHold)}. Units there hold by default.`,
              'Flexible: units delay by default.',
              'Withdraw: units in Kursk oblast withdraw by default. From the next week on their withdrawal counts as ordered before ({11.8}).',
            ],
          },
          {
            note: 'On 12 March 2025 Ukraine’s commander said that the line would be held as long as it remained reasonable and necessary. When that is, is the question of the last weeks.',
            needs: ['events'],
            cites: ['ART'],
          },
        ],
      },
      {
        number: '11.6',
        title: 'Retreat',
        body: [
          'The loser of a fight retreats through ground of its own side towards its source of supply, never farther from it, and not into a country that it may not enter. Of all ways it takes the one that costs fewest hits.',
          `Each hex on the way in an enemy zone of control, without a combat unit of one’s own in it, costs ${plural(RETREAT.zoneHits, 'hit')}.`,
        ],
      },
      {
        number: '11.7',
        title: 'No way out',
        body: [
          {
            p: `A unit that must retreat and cannot takes ${plural(RETREAT.noWayHits, 'hit')} and stays.`,
            without: 'surrender',
          },
          {
            p: `A unit that must retreat and cannot takes ${plural(RETREAT.noWayHits, 'hit')}. Then it takes a surrender test ({7.7}): if it does not surrender, it stays.`,
            needs: ['surrender'],
          },
          { p: 'A support unit with no way out is lost.', needs: ['points'] },
        ],
      },
      {
        number: '11.8',
        title: 'Withdrawal: organised, mixed or chaotic',
        needs: ['stances'],
        body: [
          'When units of a hex withdraw, two dice are thrown once for all of them, and added to:',
          {
            table: {
              caption: 'What changes a withdrawal',
              head: ['reason', 'change'],
              rows: [
                ['ordered at least a week before', shift(WITHDRAWAL.ordered)],
                [
                  'a rearguard stays beside: fresh special operations, air assault or airborne',
                  shift(WITHDRAWAL.rearguard),
                ],
                { cells: ['snow and fog', shift(WITHDRAWAL.snow)], needs: ['weather'] },
                {
                  cells: [
                    `Ukraine in Kursk oblast: each fire level of the road above ${WITHDRAWAL.levelAbove}`,
                    shift(WITHDRAWAL.perLevel),
                  ],
                  needs: ['underFire'],
                },
                ['Ukraine in Kursk oblast: a bridge of the road is down', shift(WITHDRAWAL.bridgeDown)],
                {
                  cells: [
                    `Ukraine within ${hexesAway(WITHDRAWAL.pipelineRaid.radius)} of Sudzha after the pipeline raid`,
                    shift(WITHDRAWAL.pipelineRaid.change),
                  ],
                  needs: ['events'],
                },
                { cells: ['Ukraine without intelligence', shift(WITHDRAWAL.noIntelligence)], needs: ['aid'] },
                ['fought this week', shift(WITHDRAWAL.attacked)],
              ],
            },
          },
          {
            table: {
              caption: 'How the withdrawal goes',
              head: ['total', 'grade', 'what it costs'],
              rows: [
                [`${WITHDRAWAL.mixedTo + 1} or more`, 'organised', 'nothing; the unit digs in at once'],
                [`${WITHDRAWAL.chaoticTo + 1} to ${WITHDRAWAL.mixedTo}`, 'mixed', plural(WITHDRAWAL.hits.mixed, 'hit')],
                [
                  `${WITHDRAWAL.chaoticTo} or less`,
                  'chaotic',
                  `${plural(WITHDRAWAL.hits.chaotic, 'hit')}; worn; mechanised units lose their vehicles; stops ${plural(WITHDRAWAL.chaoticShort, 'hex', 'hexes')} short`,
                ],
              ],
            },
          },
          `The way is ${plural(WITHDRAWAL.distance, 'hex', 'hexes')}, or ${WITHDRAWAL.distanceByRoad} along a road that no enemy unit has under fire by order ({9.3}).`,
          {
            example:
              'Ordered a week before (+2), road at level 5 (−3), a bridge down (−1), attacked (−1): −3. A throw of 7 makes 4: chaotic. Ordered in a week with level 3 and the bridges whole it is +1, and the same throw is mixed; one more is organised.',
          },
          {
            note: 'Soldiers told of a retreat that was organised in some places and chaotic in others. Bridges behind them were down by 9 March 2025; many walked 20 km.',
            needs: ['events'],
            cites: ['ART', 'S47', 'S50', 'S55'],
          },
        ],
      },
      {
        number: '11.9',
        title: 'The last safe week',
        needs: ['stances', 'underFire'],
        body: [
          'The screen shows an estimate of the last week in which leaving is at least as likely to be organised as chaotic. It carries on the trend of the fire level of the road over the last four weeks, once with hope and once with gloom. It is an estimate, not a promise.',
        ],
      },
    ],
  },
  {
    number: '12',
    title: 'Fog of war, and the contingent',
    rules: [
      {
        number: '12.1',
        title: 'How far units see',
        needs: ['fog'],
        body: [
          'A side sees the hexes that it holds, and around its units:',
          {
            table: {
              caption: 'How far units see',
              head: ['unit', 'sees'],
              rows: [
                { cells: ['Russian units', hexesAway(SIGHT.russian)], needs: ['aid'] },
                {
                  cells: [
                    'Ukrainian units, intelligence full, limited, halted',
                    SIGHT.ukrainian.toReversed().map(hexesAway).join('; '),
                  ],
                  needs: ['aid'],
                },
                ['drone units, at least', `${hexesAway(SIGHT.drone)}, half in snow and fog`],
                ['special operations units, at least', hexesAway(SIGHT.specialOperations)],
              ],
            },
          },
        ],
      },
      {
        number: '12.2',
        title: 'What is seen',
        needs: ['fog'],
        body: [
          'An enemy unit in a hex that you see is seen. Special operations units are seen only from beside them. Elsewhere you know control of ground as you last saw it.',
          'A unit seen from afar shows what it is, not its stance, its supply or its losses. The server sends nothing else to your screen.',
        ],
      },
      {
        number: '12.3',
        title: 'Contacts',
        needs: ['fog'],
        body: [
          `An enemy unit that you saw or met and do not see any more leaves a contact. It shows how old it is, and is struck out when you see the hex or after ${plural(SIGHT.contactWeeks, 'week')}. Who attacks you is known to you.`,
        ],
      },
      {
        number: '12.4',
        title: 'Meeting what you did not see',
        needs: ['fog'],
        body: [
          'A move that meets an unseen enemy stops there and shows it. It cannot be taken back. A line of supply that is cut by something unseen leaves a contact at that place, never the name of the unit.',
        ],
      },
      {
        number: '12.5',
        title: 'Out of the line to refit',
        needs: ['events'],
        body: [
          `When the contingent stands down, all its combat units leave the map for some weeks. Each regains up to ${plural(CONTINGENT_REFIT.hits, 'hit')}. They come back with more experience ({10.9}).`,
        ],
      },
      {
        number: '12.6',
        title: 'The contingent in the line',
        needs: ['events', 'points'],
        body: [
          `While a combat unit of the contingent is on the map, Russia has ${plural(CONTINGENT_ATTACK, 'attack point')} more a week. Not in the general offensive ({9.1}).`,
        ],
      },
    ],
  },
  {
    number: '13',
    title: 'Reinforcements, reserves, rotation',
    rules: [
      {
        number: '13.1',
        title: 'Arrivals',
        body: [
          `Units arrive in the week and at the place that history gives. If there is no room, they come on within ${hexesAway(ENTRY_RADIUS)} of it, else at the nearest other place of their side, else a week later. They arrive on ground of their own country that their side controls.`,
        ],
      },
      {
        number: '13.2',
        title: 'Recall',
        needs: ['reserves'],
        body: [
          'In the week in which history took a unit away, you are asked: obey, or keep it at a stated price. There are no recalls in weeks 31 and 32. A unit that is cut cannot leave.',
        ],
      },
      {
        number: '13.3',
        title: 'Regiments from other sectors',
        needs: ['reserves'],
        body: [
          `Russia may call regiments. From secondary sectors they come after ${plural(CALL.secondary.weeks, 'week')}; every ${CALL.secondary.pressureEvery === 3 ? 'third' : `${CALL.secondary.pressureEvery}th`} one lowers the pressure in the Donbas by ${-CALL.secondary.pressure}.`,
          `From the Donbas they come after ${plural(CALL.donbas.weeks, 'week')}, one in ${CALL.donbas.between} weeks at most. Each lowers the pressure there by ${-CALL.donbas.pressure} and costs ${-CALL.donbas.prestige} prestige. That is what Kyiv hoped for.`,
          {
            note: 'Russia’s force in the sector grew from about 4,000 to about 59,000 in November 2024, the contingent included. Hardly any came from Pokrovsk.',
            cites: ['S21', 'S34', 'S36', 'S86'],
          },
        ],
      },
      {
        number: '13.4',
        title: 'Sending brigades home, committing others',
        needs: ['reserves'],
        body: [
          'Ukraine may send a combat unit home that is in open supply, stands in Ukraine or on the Sudzha road, and has not moved or attacked this week. Border guards and territorial defence stay.',
          `A brigade that was tied down in or near Kursk oblast lowers over-stretch by ${-ROTATION.home} when it goes. It can be committed again after ${plural(ROTATION.rest, 'week')}.`,
          `Ukraine may commit one brigade a week. It arrives a week later and raises over-stretch by ${ROTATION.commit}.`,
        ],
      },
      {
        number: '13.5',
        title: 'Replacements',
        body: [
          `The scenario gives each side a number of hits a week to make good. They go to units in open supply with no enemy unit beside them, the most worn down first, up to ${plural(REPLACED_AT_MOST, 'hit')} each.`,
          { p: 'Ukraine’s replacements depend on materiel ({9.8}).', needs: ['aid'] },
          {
            p: `At over-stretch ${REPLACEMENT_QUARTERS[1].from} and ${REPLACEMENT_QUARTERS[1].from + 1} Ukraine gets half, from ${REPLACEMENT_QUARTERS[2].from} on none. With pressure in the Donbas at ${RELIEF.pressure} or less it gets ${plural(RELIEF.hits, 'hit')} more.`,
            needs: ['tracks'],
          },
        ],
      },
      {
        number: '13.6',
        title: 'Regiments raised again',
        body: [
          `Every second Russian regiment that was destroyed is raised again at Lgov after about ${plural(RAISED_AGAIN.weeks, 'week')}, with ${plural(RAISED_AGAIN.hits / 2, 'step')}. Border guards and conscripts are not.`,
        ],
      },
    ],
  },
  {
    number: '14',
    title: 'Events',
    fuller: [{ title: 'Events and decisions', needs: ['decisions'] }],
    rules: [
      {
        number: '14.1',
        title: 'Events',
        needs: ['events'],
        body: [
          'An event happens in its week of history, or when its condition holds. Its card says the date, what happened, who says so, what it does in the game, and the source. What became known later is kept apart.',
          'A claim of one side is drawn as a claim. It never changes who controls the ground.',
          'A match may be played with dates that shift by a week or two.',
        ],
      },
      {
        number: '14.2',
        title: 'Decisions',
        needs: ['decisions'],
        body: [
          'Some events ask one side to choose. The price and the odds of each choice are on the card. A decision that is left alone takes its default when the side’s operations end.',
        ],
      },
      {
        number: '14.3',
        title: 'Events that change a rule for a time',
        needs: ['events'],
        body: [
          {
            list: [
              'General offensive: more attack points ({9.1}), four attackers ({10.1}).',
              `Visit to a command post: Russian attacks shift ${shift(COMBAT.visit.shift)} that week.`,
              `Counter-attack at Snagost, October offensive: Russian attacks shift ${shift(COMBAT.preparedOffensive.shift)} in their week.`,
              'Bridges blown on the withdrawal road: the fire level of the road rises ({7.4}), withdrawals are harder ({11.8}).',
              'Pipeline raid: withdrawals near Sudzha are harder ({11.8}).',
              'Call to lay down arms: Ukrainian units that are really cut pass the surrender test less often ({7.7}).',
            ],
          },
        ],
      },
      {
        number: '14.4',
        title: 'The claim that the enemy is encircled',
        needs: ['tracks'],
        body: [
          `A side may say, once in ${ENCIRCLEMENT_CLAIM.between} weeks, that enemy forces are encircled. The claim is tested against the real lines of supply and the result is shown to both.`,
          `If enemy units are really cut: ${shift(ENCIRCLEMENT_CLAIM.gain)} credibility, for Russia ${shift(ENCIRCLEMENT_CLAIM.gain)} prestige too, and if its credibility is then at least ${ENCIRCLEMENT_CLAIM.believed} each of those units takes ${plural(ENCIRCLEMENT_CLAIM.hits, 'hit')}. If not: ${shift(ENCIRCLEMENT_CLAIM.loss)} credibility.`,
          {
            note: 'On 14 March 2025 it was claimed that thousands of Ukrainians were encircled. Independent analysts and Kyiv rejected it. Encircled, cut off and under fire are three different things.',
            cites: ['ART', 'S54'],
          },
        ],
      },
    ],
  },
  {
    number: '15',
    title: 'The ledger',
    fuller: [{ title: 'Tracks, talks, the ledger', needs: ['tracks'] }],
    rules: [
      {
        number: '15.1',
        title: 'Tracks',
        needs: ['tracks'],
        body: [
          'Each change of a track is written in the log with its reason.',
          {
            table: {
              caption: 'The tracks',
              head: ['track', 'from', 'to', 'starts at'],
              rows: TRACK_IDS.map((id): Row => {
                const row = TRACKS[id];
                return {
                  cells: [trackName(id), whole(row.min), whole(row.max), whole(row.start)],
                  needs: [row.feature],
                };
              }),
            },
          },
          'A scenario that begins later starts with the values of that week.',
        ],
      },
      {
        number: '15.2',
        title: 'Over-stretch and pressure in the Donbas',
        needs: ['tracks'],
        body: [
          `Every ${OVER_STRETCH.every} weeks over-stretch rises by 1 if more than ${OVER_STRETCH.manyBrigades} Ukrainian combat units (special operations not counted) stand in Kursk oblast or within ${hexesAway(OVER_STRETCH.nearHexes)} of it, and by 1 if pressure in the Donbas is ${OVER_STRETCH.pressure} or more. It falls by 1 with ${OVER_STRETCH.fewBrigades} units or fewer.`,
          `Every ${DONBAS_PRESSURE.every} weeks pressure in the Donbas rises by 1 if more than ${DONBAS_PRESSURE.brigades} are tied down so.`,
          'Over-stretch takes away replacements ({13.5}).',
        ],
      },
      {
        number: '15.3',
        title: 'Talks and ceasefire',
        needs: ['talks'],
        body: [
          `The negotiation clock runs by events. From ${CEASEFIRE.clock} on a ceasefire is tested when each week closes: two dice plus the clock minus ${CEASEFIRE.clock}. On ${CEASEFIRE.needed} or more the match ends.`,
          {
            list: [
              `${shift(CEASEFIRE.winning.modifier)} if Russia is winning: Ukraine holds less than ${Math.round(CEASEFIRE.winning.share * 100)} % of what it held ${CEASEFIRE.winning.weeks} weeks ago`,
              `${shift(CEASEFIRE.isolated)} if a Ukrainian unit is cut`,
              `${shift(CEASEFIRE.prestige.modifier)} if Russian prestige is ${CEASEFIRE.prestige.from} or more`,
            ],
          },
          'If both sides accept a proposal, the match ends when the week closes.',
          `Leverage is what Ukraine has in hand for talks: Sudzha ${LEVERAGE.townPoints}, each ${LEVERAGE.km2PerPoint} km² held 1 (${LEVERAGE.groundMax} at most), prisoners ${LEVERAGE.prisoners}, the road whole while Sudzha is held ${LEVERAGE.road}. Ground is worth most late, and only if it is still held.`,
        ],
      },
      {
        number: '15.4',
        title: 'The ledger',
        body: [
          'Each scenario has a ledger in the categories that the commanders themselves named. Each line says what is measured, what it is worth and what it was in history.',
          {
            list: [
              { p: 'Steps saved: those of all units that are not cut.', without: 'underFire' },
              {
                p: 'Steps saved: full if the unit is at home or open, half if it is under fire abroad, nothing if it is cut.',
                needs: ['underFire'],
              },
              `A brigade counts as brought out with ${UNIT_SAVED_STEPS} steps or more, at home and not cut.`,
              'Units lost: destroyed or surrendered.',
              { p: 'Prisoners: units that surrendered.', needs: ['surrender'] },
              { p: 'Bridges down: destroyed, with a pontoon in their place or without.', needs: ['points'] },
              'A unit near a place, losses beyond a ratio to the enemy’s: yes or no.',
              { p: 'A track at its mark: yes or no.', needs: ['tracks'] },
            ],
          },
          'Nobody scores for losses of people as such, or for shelling.',
        ],
      },
      {
        number: '15.5',
        title: 'The result',
        body: [
          'Ukraine’s points minus Russia’s are compared with the same difference in history. The side that did better than history wins: marginally, normally or decisively, by the margins of the scenario. So the weaker side can win.',
          'The report first tells what happened to the ground and to the people under command, then each side’s aims.',
        ],
      },
      {
        number: '15.6',
        title: 'Sumy under fire',
        needs: ['tracks'],
        body: [
          'This track measures where Russian guns, drones and ground stand. Nobody shells Sumy in this game; Ukraine scores for keeping the track low. It adds up:',
          {
            list: [
              `${SUMY_UNDER_FIRE.always} always, for aircraft and missiles`,
              `up to ${SUMY_UNDER_FIRE.belt} for the share of Kursk oblast within ${hexesAway(SUMY_UNDER_FIRE.beltHexes)} of the city that Russia controls`,
              `${SUMY_UNDER_FIRE.guns} for Russian artillery or drones within ${hexesAway(SUMY_UNDER_FIRE.gunHexes)} of it`,
              `1 for each ${SUMY_UNDER_FIRE.sumyHexes} hexes of Sumy oblast in Russian hands, ${SUMY_UNDER_FIRE.ground} at most`,
            ],
          },
        ],
      },
    ],
  },
];
