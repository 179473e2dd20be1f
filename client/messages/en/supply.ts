/** Why a unit's supply is as it is. */
import type { SupplyCause, SupplyLine } from '../../../game/explain.ts';
import type { RoadCause, SupplyState } from '../../../game/state.ts';
import type { Names } from '../names.ts';
import { hexNumber } from '../names.ts';
import { list, plural, quarters } from '../numbers.ts';

type Of<K extends SupplyCause['kind']> = Extract<SupplyCause, { kind: K }>;

const CAUSES: { readonly [K in SupplyCause['kind']]: (cause: Of<K>, n: Names, enemy: string) => string } = {
  enemyHex: (c, n, enemy) => `${n.hex(c.hex)} is controlled by ${enemy} (${hexNumber(c.hex)})`,
  bridge: (c, n) => `${n.bridge(c.bridge)} is down`,
  river: (c, n) => `there is no bridge over the river between ${n.hex(c.from)} and ${n.hex(c.to)}`,
  border: (_c, n, enemy) =>
    `lines of supply do not cross the border yet${enemy === n.side('UA') ? ' into Ukraine' : ''}`,
  zone: (c, n) =>
    `${c.units.length ? list(c.units.map(n.unit)) : 'an enemy unit'} ${c.units.length > 1 ? 'stand' : 'stands'} beside the road ${n.at(c.hex)}`,
  interdicted: (c, n) => `the road ${n.at(c.hex)} is under drone fire`,
  range: (c) => `the way is too long: ${quarters(c.cost)} where ${quarters(c.range)} can be reached`,
  capacity: (c, n) =>
    c.level === null
      ? `${n.source(c.source)} feeds ${c.fed} of ${c.wanted} steps`
      : `the road Yunakivka–Sudzha at fire level ${c.level} feeds ${c.fed} of ${c.wanted} steps`,
  unseen: (c, n) => `an unidentified enemy is near ${n.hex(c.near)}`,
};

export const causeText = (cause: SupplyCause, n: Names, enemy: string): string =>
  (CAUSES[cause.kind] as (cause: SupplyCause, n: Names, enemy: string) => string)(cause, n, enemy);
export const CAUSES_WITH_TEXT = Object.keys(CAUSES) as readonly SupplyCause['kind'][];

const CAUSE_RULES: Readonly<Record<SupplyCause['kind'], string>> = {
  enemyHex: '7.1',
  bridge: '7.1',
  river: '7.1',
  border: '7.5',
  zone: '7.2',
  interdicted: '7.2',
  range: '7.2',
  capacity: '7.3',
  unseen: '12.4',
};
/** The rule that a cause stands in. */
export const causeRule = (cause: SupplyCause): string => CAUSE_RULES[cause.kind];

/** One sentence: `Cut: Sverdlikovo is controlled by Russia (14·14).` */
export const whySupply = (line: SupplyLine, n: Names): string => {
  const enemy = n.side(line.side === 'UA' ? 'RU' : 'UA');
  const source = line.source ? n.source(line.source) : null;
  if (line.state === 'open') return source ? `Open: the road from ${source} is free.` : 'Open.';
  const why = list(line.causes.map((cause) => causeText(cause, n, enemy)));
  const word = line.state === 'cut' ? 'Cut' : 'Under fire';
  return why === '' ? `${word}.` : `${word}: ${why}.`;
};

/** What the state means, in full and in the words of the basic rules. */
export const supplyEffect = (state: SupplyState, basic: boolean): string => {
  if (state === 'open') return 'Full strength. Holds the ground up to 10 km (6 mi) around it.';
  if (state === 'underFire')
    return 'Half strength in attack, heavy equipment at half rate, no replacements. Holds the ground beside it only.';
  return basic
    ? 'Cannot attack, half strength in defence, holds only its own hex and wears down every week.'
    : 'Cannot attack, half strength in defence, holds only its own hex, wears down every week and may surrender.';
};

const ROAD: Readonly<Record<RoadCause['code'], (cause: RoadCause, n: Names) => string>> = {
  guns: (c, n) => (c.unit ? `${n.unit(c.unit)} within range` : 'a drone or artillery unit within range'),
  sverdlikovo: () => 'Sverdlikovo in Russian hands',
  rubikon: () => 'the Rubikon drone centre within range',
  materielFrozen: () => 'no materiel for counter-drone work',
  russianEffort: () => 'Russian support spent on the road',
  weather: () => 'snow and fog',
  ukrainianEffort: () => 'Ukrainian jamming and hunters',
  bridgeDown: () => 'a bridge of the road down',
  start: () => 'what history had on it as the match begins',
};
export const roadCauseText = (cause: RoadCause, n: Names): string => ROAD[cause.code](cause, n);

/** `Raised by Sverdlikovo in Russian hands and the Rubikon drone centre within range; lowered by snow and fog.` */
export const roadCausesText = (causes: readonly RoadCause[], n: Names): string => {
  // Rubikon counts as a gun and for itself: it is named once.
  const special = causes.find((cause) => cause.code === 'rubikon');
  const told = causes.filter((cause) => cause.code !== 'guns' || !special || cause.unit !== special.unit);
  const part = (word: string, of: readonly RoadCause[]) =>
    of.length ? [`${word} by ${list([...new Set(of.map((cause) => roadCauseText(cause, n)))])}`] : [];
  const text = [
    ...part(
      'raised',
      told.filter((cause) => cause.change > 0),
    ),
    ...part(
      'lowered',
      told.filter((cause) => cause.change < 0),
    ),
  ].join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

export const stepsFed = (fed: number, wanted: number): string => `feeds ${fed} of ${plural(wanted, 'step')}`;
