/** Why a unit's supply is as it is. */
import type { SupplyCause } from '../../../game/explain.ts';
import type { RoadCause } from '../../../game/state.ts';
import type * as en from '../en/supply.ts';
import { causeRule as ruleOf } from '../en/supply.ts';
import type { Names } from '../names.ts';
import { hexNumber } from '../names.ts';
import { list, plural, quarters } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { begin, OBJECT } from './words.ts';

type Of<K extends SupplyCause['kind']> = Extract<SupplyCause, { kind: K }>;

const CAUSES: { readonly [K in SupplyCause['kind']]: (cause: Of<K>, n: Names, enemy: string) => string } = {
  enemyHex: (c, n, enemy) =>
    `${OBJECT[enemy === n.side('UA') ? 'UA' : 'RU']} hält das Feld ${n.at(c.hex)} (${hexNumber(c.hex)})`,
  bridge: (c, n) => `${n.bridge(c.bridge)} ist unpassierbar`,
  river: (c, n) => `keine Brücke führt über den Fluss zwischen den Feldern ${n.at(c.from)} und ${n.at(c.to)}`,
  border: (_c, n, enemy) =>
    `Nachschubwege führen noch nicht über die Grenze${enemy === n.side('UA') ? ' in die Ukraine' : ''}`,
  zone: (c, n) =>
    `${c.units.length ? list(c.units.map(n.unit)) : 'eine gegnerische Einheit'} ${c.units.length > 1 ? 'stehen' : 'steht'} neben der Straße ${n.at(c.hex)}`,
  interdicted: (c, n) => `die Straße ${n.at(c.hex)} liegt unter Drohnenbeschuss`,
  range: (c) => `der Weg ist zu lang: ${quarters(c.cost)}, erreichbar sind ${quarters(c.range)}`,
  capacity: (c, n) =>
    c.level === null
      ? `${n.source(c.source)} versorgt ${c.fed} von ${c.wanted} Stufen`
      : `die Straße Yunakivka–Sudzha bei Beschussstufe ${c.level} versorgt ${c.fed} von ${c.wanted} Stufen`,
  unseen: (c, n) => `ein nicht erkannter Gegner steht in der Nähe: ${n.hex(c.near)}`,
};

export const causeText: InWords<typeof en.causeText> = (cause, n, enemy) =>
  (CAUSES[cause.kind] as (cause: SupplyCause, n: Names, enemy: string) => string)(cause, n, enemy);
export const CAUSES_WITH_TEXT = Object.keys(CAUSES) as readonly SupplyCause['kind'][];

/** The rule that a cause stands in. */
export const causeRule: InWords<typeof en.causeRule> = (cause) => ruleOf(cause);

/** One sentence: `Abgeschnitten: Russland hält das Feld bei Sverdlikovo (14·14).` */
export const whySupply: InWords<typeof en.whySupply> = (line, n) => {
  const enemy = n.side(line.side === 'UA' ? 'RU' : 'UA');
  const source = line.source ? n.source(line.source) : null;
  if (line.state === 'open') return source ? `Offen: Der Weg von ${source} ist frei.` : 'Offen.';
  const why = list(line.causes.map((cause) => causeText(cause, n, enemy)));
  const word = line.state === 'cut' ? 'Abgeschnitten' : 'Unter Beschuss';
  return why === '' ? `${word}.` : `${word}: ${begin(why)}.`;
};

/** What the state means, in full and in the words of the basic rules. */
export const supplyEffect: InWords<typeof en.supplyEffect> = (state, basic) => {
  if (state === 'open') return 'Volle Stärke. Hält das Gelände im Umkreis von 10 km.';
  if (state === 'underFire')
    return 'Halbe Stärke im Angriff, schweres Gerät nur zur Hälfte, kein Ersatz. Hält nur das Gelände unmittelbar daneben.';
  return basic
    ? 'Kann nicht angreifen, verteidigt mit halber Stärke, hält nur das eigene Feld und verliert jede Woche an Kraft.'
    : 'Kann nicht angreifen, verteidigt mit halber Stärke, hält nur das eigene Feld, verliert jede Woche an Kraft und kann sich ergeben.';
};

/** As they follow `durch`. */
const ROAD: Readonly<Record<RoadCause['code'], (cause: RoadCause, n: Names) => string>> = {
  guns: (c, n) => (c.unit ? `${n.unit(c.unit)} in Reichweite` : 'eine Drohnen- oder Artillerieeinheit in Reichweite'),
  sverdlikovo: () => 'Sverdlikovo in russischer Hand',
  rubikon: () => 'das Drohnenzentrum Rubikon in Reichweite',
  materielFrozen: () => 'fehlendes Material für die Drohnenabwehr',
  russianEffort: () => 'russische Unterstützung für den Beschuss',
  weather: () => 'Schnee und Nebel',
  ukrainianEffort: () => 'ukrainisches Stören und Abfangen',
  bridgeDown: () => 'eine unpassierbare Brücke der Straße',
  start: () => 'den historischen Stand zu Beginn der Partie',
};
export const roadCauseText: InWords<typeof en.roadCauseText> = (cause, n) => ROAD[cause.code](cause, n);

/** `Erhöht durch Sverdlikovo in russischer Hand und das Drohnenzentrum Rubikon in Reichweite; gesenkt durch Schnee und Nebel.` */
export const roadCausesText: InWords<typeof en.roadCausesText> = (causes, n) => {
  // Rubikon counts as a gun and for itself: it is named once.
  const special = causes.find((cause) => cause.code === 'rubikon');
  const told = causes.filter((cause) => cause.code !== 'guns' || !special || cause.unit !== special.unit);
  const part = (word: string, of: readonly RoadCause[]) =>
    of.length ? [`${word} durch ${list([...new Set(of.map((cause) => roadCauseText(cause, n)))])}`] : [];
  const text = [
    ...part(
      'erhöht',
      told.filter((cause) => cause.change > 0),
    ),
    ...part(
      'gesenkt',
      told.filter((cause) => cause.change < 0),
    ),
  ].join('; ');
  return text === '' ? '' : `${begin(text)}.`;
};

export const stepsFed: InWords<typeof en.stepsFed> = (fed, wanted) =>
  `versorgt ${fed} von ${plural(wanted, 'Stufe', 'Stufen')}`;
