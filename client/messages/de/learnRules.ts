/**
 * The rules in plain words, by number. Numbers come from the engine's data, so that text and engine agree; what a block
 * `needs` keeps it out of the layers that do not use it.
 */

import { COMBAT, STRENGTH_BY_TERRAIN } from '../../../game/data/combat.ts';
import { COLUMNS } from '../../../game/data/combatResultsTable.ts';
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
import type { Row } from '../../learn/content.ts';
import {
  atLeast,
  FIRE_AT_LAST,
  groundTakenIn,
  HEX_KM2,
  ROLLS,
  resultAt,
  roadSteps,
  TO_SUDZHA,
  TO_SUDZHA_AT_WORST,
} from '../../learn/ruleNumbers.ts';
import type * as en from '../en/learnRules.ts';
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
import { or } from './numbers.ts';
import { hexes, hits, steps, supportPoints, weeks } from './words.ts';

const km = (hexes: number): string => distance(hexesToKm(hexes));
/** `2 Felder (10 km)` */
const fields = (count: number): string => `${hexes(count)} (${km(count)})`;
/** `im Umkreis von 2 Feldern (10 km)` */
const within = (count: number): string => `im Umkreis von ${plural(count, 'Feld', 'Feldern')} (${km(count)})`;
const attackPoints = (count: number): string => plural(count, 'Angriffspunkt', 'Angriffspunkte');
const combatUnits = (count: number): string => plural(count, 'Kampfeinheit', 'Kampfeinheiten');
/** `ab der zweiten Woche` … */
const WEEK_IN_A_ROW: Readonly<Record<number, string>> = { 2: 'zweiten', 3: 'dritten', 4: 'vierten' };
const inARow = (week: number): string => `${WEEK_IN_A_ROW[week] ?? `${week}.`} Woche in Folge`;
const twoDecimals = (value: number): string => value.toFixed(2).replace('.', ',');

/* Tables made of the engine's data. */

const TYPE_NAMES: Readonly<Record<UnitTypeId, string>> = {
  mechanised: 'Mechanisiert',
  tank: 'Panzer',
  airAssault: 'Luftsturm',
  marine: 'Marineinfanterie (Ukraine)',
  airborne: 'Luftlande',
  navalInfantry: 'Marineinfanterie (Russland)',
  assault: 'Sturm',
  specialOperations: 'Spezialkräfte, Ranger',
  motorRifle: 'Motorisierte Schützen',
  mountain: 'Gebirgsjäger',
  akhmat: 'Akhmat',
  mechanisedTerritorial: 'Mechanisierte Territorialverteidigung',
  territorial: 'Territorialverteidigung',
  volunteers: 'Freiwillige',
  assaultVolunteers: 'Sturmfreiwillige',
  lightInfantry: 'Leichte Infanterie',
  conscripts: 'Wehrpflichtige, Garnisonen',
  borderGuard: 'Grenzschutz',
  drone: 'Drohneneinheit',
  artillery: 'Artillerie',
  engineers: 'Pioniere',
};

const MOVES: Readonly<Record<ReturnType<typeof unitType>['movementClass'], string>> = {
  mechanised: 'mechanisiert',
  motorised: 'motorisiert',
  foot: 'zu Fuß',
};

const remarksOf = (id: UnitTypeId): string => {
  const type = unitType(id);
  const remarks = [
    ...(type.arm === 'armour' ? ['Panzertruppe'] : []),
    ...(type.exploits ? ['darf nachstoßen'] : []),
    ...(type.slips ? ['schlüpft an gegnerischen Einheiten vorbei'] : []),
    ...(type.combat && type.maxHold < 2
      ? [type.maxHold === 0 ? 'hält nur das eigene Feld' : `hält höchstens ${km(type.maxHold)} um sich`]
      : []),
    ...(type.fireRange > 0 ? [`reicht ${km(type.fireRange)} weit`] : []),
    ...(type.engineers ? ['legt Pontonbrücken'] : []),
  ];
  return remarks.length ? remarks.join('; ') : '–';
};

const TYPE_ROWS: readonly Row[] = UNIT_TYPE_IDS.map((id) => {
  const type = unitType(id);
  return {
    cells: [
      TYPE_NAMES[id],
      MOVES[type.movementClass],
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
    row('Hauptstraße', mechanised.mainRoad, foot.mainRoad),
    row('andere Straße', mechanised.secondaryRoad, foot.secondaryRoad),
    row('offenes Gelände, Dorf, Kleinstadt, Stadt', mechanised.terrain.open, foot.terrain.open),
    row('Wald', mechanised.terrain.forest, foot.terrain.forest),
    row('Sumpf', mechanised.terrain.marsh, foot.terrain.marsh),
    row('zusätzlich über einen kleinen Fluss ohne Brücke', mechanised.minorRiver, foot.minorRiver),
    row('zusätzlich in die Kontrollzone einer gegnerischen Einheit', ZONE_COST, ZONE_COST),
  ];
})();

const columnLabel = (name: string, last: boolean): string => (last ? `${name} und mehr` : name);

/** `in den Wochen 1–19`, `ab Woche 20`. */
const weekSpan = (rows: readonly { readonly from: number }[], at: number): string => {
  const from = rows[at]?.from ?? 1;
  const next = rows[at + 1]?.from;
  return next === undefined ? `ab Woche ${from}` : `in den Wochen ${from}–${next - 1}`;
};

const level = (value: number): string => (value === 0 ? 'keine' : String(value));
const shift = (value: number): string => signed(value);
const columns = (value: number): string => `${signed(value)} ${Math.abs(value) === 1 ? 'Spalte' : 'Spalten'}`;

const points = UNIT_TYPES.mechanised.movement;

/** The rules, chapter by chapter. */
export const CHAPTERS: typeof en.CHAPTERS = [
  {
    number: '1',
    title: 'Maßstab und Regelumfang',
    rules: [
      {
        number: '1.1',
        title: 'Ein Hexfeld, eine Woche, eine Einheit',
        body: [
          `Ein Hexfeld, kurz Feld, ist ${km(1)} breit. Es umfasst ${twoDecimals(HEX_KM2)} km².`,
          `Ein Zug ist eine Woche. Woche 1 ist ${weekDates(1)}.`,
          'Eine Einheit ist eine Brigade oder ein Regiment von 1 bis 4 Stufen. Eine Stufe steht für 500 bis 700 Menschen.',
          'Die gehaltene Fläche zählt nur den Teil jedes Feldes, der in der Oblast Kursk liegt. Der Bezirk Glushkovo und die Oblast Belgorod werden getrennt gezählt.',
          {
            example: `Die 500 Quadratmeilen vom August 2024 sind ${km2(500 / 0.386102)}: etwa ${Math.round(500 / 0.386102 / HEX_KM2)} Felder.`,
          },
        ],
      },
      {
        number: '1.2',
        title: 'Regelumfang',
        body: [
          'Ein Szenario sagt, welchen Regelumfang es verwendet. Das steht fest, wenn die Partie beginnt. Zulässige Befehle, der Bildschirm und diese Seite zeigen nur, was dazugehört.',
          {
            list: [
              'Grundregeln: bewegen, kämpfen, Gelände halten, Nachschubwege offen halten. Beide Seiten sehen alles.',
              {
                p: 'Die Standardregeln ergänzen Nachschub unter Beschuss, Angriffs- und Unterstützungspunkte, Haltungen, Feldbefestigungen, Wetter, Nebel des Krieges, Hilfe, Ereignisse und Ergebung.',
                needs: ['underFire'],
              },
              {
                p: 'Die vollen Regeln ergänzen Entscheidungen, Reserven anderer Abschnitte, die Doktrin der Ukraine, Leisten, Gespräche und den ersten Platz in der Woche.',
                needs: ['tracks'],
              },
            ],
          },
          {
            p: 'Ein Szenario darf seinem Umfang einzelne Regeln hinzufügen. „Eingefrorene Hilfe“ nutzt die Standardregeln mit Doktrin, Entscheidungen, Leisten und Gesprächen.',
            needs: ['events'],
          },
        ],
      },
      {
        number: '1.3',
        title: 'Was-wäre-wenn und Einstiegspunkte',
        body: [
          'Ein Szenario darf auf einem anderen aufbauen und nur weniges ändern: ein Was-wäre-wenn, ein späterer Einstieg in den Feldzug, eine kürzere Form für eine Unterrichtsstunde. Alles Übrige ist wie in dem Szenario, auf dem es aufbaut.',
          {
            p: 'Ein Einstieg mittendrin hat die Front und die Kräfte, die es historisch in dieser Woche gab. Was davor datiert war, ist geschehen, und was damals entschieden wurde, ist wie historisch entschieden.',
            needs: ['events'],
          },
        ],
      },
    ],
  },
  {
    number: '2',
    title: 'Plätze',
    rules: [
      {
        number: '2.1',
        title: 'Zwei Seiten',
        body: [
          'Wer mitspielt, führt die Ukraine oder Russland.',
          { p: 'Russland führt auch das nordkoreanische Kontingent.', needs: ['events'] },
          'Einen dritten Platz, die Spielleitung, kann eine Lehrkraft einnehmen.',
        ],
      },
      {
        number: '2.2',
        title: 'Befehle, Ablehnungen, Zurücknehmen',
        body: [
          'Ein Befehl wird an dem gemessen, was deine Seite sehen kann. Ist er nicht zulässig, geschieht nichts: Du erfährst, was nicht geht, warum, was du tun kannst, und die Regel.',
          'Ein Befehl lässt sich zurücknehmen, bis gewürfelt wird, etwas Verborgenes zutage tritt oder eine Phase beendet wird.',
          {
            p: 'Ein zulässiger Befehl wird durch etwas Verborgenes nie ungültig. Er wird ausgeführt, so weit er reicht; dann hält er an und zeigt, worauf er gestoßen ist.',
            needs: ['fog'],
          },
        ],
      },
      {
        number: '2.3',
        title: 'Die Spielleitung',
        body: [
          'Die Spielleitung sieht alles. Sie darf die Partie anhalten und weiterlaufen lassen, die Operationen einer Seite beenden, Angriffe geben oder nehmen, Zeit geben oder nehmen, einer Seite oder beiden schreiben, die Partie auf einen früheren Befehl zurücksetzen oder beenden. Eine beendete Partie wird nicht zurückgesetzt.',
          {
            p: 'Die Spielleitung darf jederzeit ein beliebiges Ereignis auslösen, sofort oder zu Beginn einer späteren Woche, ein Ereignis zurückhalten und ein eigenes schreiben.',
            needs: ['events'],
          },
          'Jede Handlung der Spielleitung steht als Befehl in der Aufzeichnung. Die Wiedergabe zeigt sie.',
        ],
      },
    ],
  },
  {
    number: '3',
    title: 'Die Woche',
    rules: [
      {
        number: '3.1',
        title: 'Die Woche beginnt',
        body: [
          'Hier gibt niemand Befehle. In dieser Reihenfolge:',
          {
            list: [
              { p: 'Das Wetter der Woche wird bestimmt ({4.3}).', needs: ['weather'] },
              { p: 'Fällige Ereignisse geschehen ({14.1}).', needs: ['events'] },
              { p: 'Fällige Entscheidungen werden einer Seite vorgelegt ({14.2}).', needs: ['decisions'] },
              'Fällige Einheiten treffen ein ({13.1}).',
              { p: 'Die Beschussstufe der Straße nach Sudzha wird bestimmt ({7.4}).', needs: ['underFire'] },
              { p: 'Jede Seite erhält ihre Angriffe für die Woche ({9.1}).', without: 'points' },
              { p: 'Jede Seite erhält Angriffs- und Unterstützungspunkte ({9.1}).', needs: ['points'] },
              'Einheiten ohne Nachschub verlieren Treffer, angeschlagene Einheiten erholen sich ({7.6}, {5.2}).',
              'Ersatz geht an Einheiten, die ihn brauchen ({13.5}).',
            ],
          },
        ],
      },
      {
        number: '3.2',
        title: 'Die Operationen einer Seite',
        body: [
          'Zuerst führt eine Seite ihre Operationen durch, dann die andere. Dazwischen wird die andere Seite nie etwas gefragt.',
          'Wenn die Operationen einer Seite beginnen, wird der Nachschub aller ihrer Einheiten neu ermittelt ({7.6}).',
          { p: 'Dann werden ihre Dauerbefehle bezahlt ({9.9}).', needs: ['points'] },
          'Die Phasen sind Befehle, Bewegung, Kampf, Nachstoß. Eine Phase, in der du nichts tun kannst, wird übersprungen. Eine beendete Phase kommt in dieser Woche nicht wieder.',
          'Das Szenario sagt, wer zuerst an der Reihe ist. Im Feldzug spielt in den Wochen 1 bis 5 die Ukraine zuerst, ab Woche 6 Russland.',
          {
            p: `Die Ukraine darf sich für ${supportPoints(INITIATIVE.support)} den ersten Platz in der kommenden Woche kaufen, ${INITIATIVE.times === 2 ? 'zweimal' : `${INITIATIVE.times}-mal`} in einer Partie. Das wird zu Beginn jener Woche bekannt gegeben.`,
            needs: ['initiative'],
          },
          {
            note: 'Wechselt die Reihenfolge, so hat eine Seite zweimal hintereinander Operationen. Das steht für den russischen Gegenangriff bei Snagost im September 2024.',
            needs: ['events'],
            cites: ['S24', 'S26'],
          },
        ],
      },
      {
        number: '3.3',
        title: 'Die Operationen enden',
        body: [
          'Ist die letzte Phase beendet, beginnen die Operationen der anderen Seite, oder die Woche endet.',
          {
            p: 'Für eine Entscheidung, die offen geblieben ist, gilt jetzt die Vorgabe ({14.2}).',
            needs: ['decisions'],
          },
        ],
      },
      {
        number: '3.4',
        title: 'Die Woche endet',
        body: [
          {
            list: [
              'Eingeschlossenes Gelände wird bereinigt ({6.4}).',
              { p: 'Feldbefestigungen entstehen oder verfallen ({5.4}).', needs: ['fieldworks'] },
              { p: 'Leisten bewegen sich ({15.1}).', needs: ['tracks'] },
              { p: 'Ein Waffenstillstand kann vereinbart werden ({15.3}).', needs: ['talks'] },
              'Eine Zeile Geschichte wird festgehalten: gehaltene Fläche, Verluste, der Nachschub jeder Einheit.',
            ],
          },
          'Nach der letzten Woche des Szenarios ist die Partie zu Ende, und die Bilanz wird gezogen ({15.4}).',
        ],
      },
    ],
  },
  {
    number: '4',
    title: 'Die Karte',
    rules: [
      {
        number: '4.1',
        title: 'Gelände',
        body: [
          'Ein Feld ist offenes Gelände, Wald, Sumpf, Dorf, Kleinstadt, Stadt oder See. Keine Einheit betritt einen See.',
          'Das Gelände zählt beim Bewegen ({8.1}) und beim Kämpfen ({10.4}). Beim Kämpfen gilt ein Dorf als offenes Gelände. Beim Bewegen kosten Dörfer, Kleinstädte und Städte so viel wie offenes Gelände.',
          'Straßen und Bahnlinien verbinden Felder. Flüsse, Brücken und die Grenze liegen auf den Kanten zwischen den Feldern.',
          'Jeder benannte Ort ist ein wirklicher Ort an seiner wirklichen Stelle, auf wenige Kilometer genau.',
        ],
      },
      {
        number: '4.2',
        title: 'Flüsse und Brücken',
        body: [
          'Ein kleiner Fluss lässt sich überall überqueren. Das kostet mehr, und ein Angriff darüber ist schwächer.',
          'Ein großer Fluss wie der Seym lässt sich nur auf einer Brücke überqueren. Ohne Brücke kommt nichts hinüber: keine Einheit, kein Nachschubweg, keine Kontrolle über das Gelände um eine Einheit.',
          {
            p: 'Eine getroffene Brücke ist zuerst beschädigt: Sie trägt noch. Wird sie noch einmal getroffen, ist sie unpassierbar, und ihre Straße ist unterbrochen. Eine Pontonbrücke kann sie ersetzen ({4.4}).',
            needs: ['points'],
          },
        ],
      },
      {
        number: '4.3',
        title: 'Wetter',
        needs: ['weather'],
        body: [
          'Jede Woche hat ein Wetter: klar, Tauwetter und Schlamm oder Schnee und Nebel. Zwei Würfel entscheiden nach den Aussichten des Monats, sofern das Szenario es nicht festlegt.',
          {
            list: [
              'Tauwetter und Schlamm: Abseits der Straße kosten Bewegung und Nachschub die Hälfte mehr. Panzer und Infanterie zusammen bringen keinen Vorteil.',
              'Schnee und Nebel: Sumpf ist gefroren und gilt als offenes Gelände. Drohnen und Geschütze reichen halb so weit. Gleitbomben sind nicht möglich. Die Beschussstufe der Straße nach Sudzha sinkt um 1. Ein Abzug ist leichter.',
            ],
          },
          {
            example:
              'Im Feldzug ist es von Dezember bis Februar in etwa einer von drei Wochen klar, in einer von vier schlammig und in den übrigen fällt Schnee oder Nebel.',
          },
        ],
      },
      {
        number: '4.4',
        title: 'Pontonbrücken',
        needs: ['points'],
        body: [
          'Eine Einheit neben einer unpassierbaren Brücke darf eine Pontonbrücke legen, wenn am anderen Ende kein Gegner steht und die Einheit nicht abgeschnitten ist. Das geht einmal in der Woche.',
          `Pioniere legen sie ohne Kosten. Eine russische Kampfeinheit darf es für ${supportPoints(SUPPORT.cost.pontoon)}.`,
          'Eine Pontonbrücke trägt wie eine Brücke. Ein Treffer zerstört sie ({9.4}).',
        ],
      },
      {
        number: '4.5',
        title: 'Die Grenze',
        body: [
          'Die Grenze ist die international anerkannte: Die Oblast Sumy gehört zur Ukraine, die Oblast Kursk zu Russland. Wer sie wann überschreiten darf, regelt das Szenario ({8.9}).',
        ],
      },
    ],
  },
  {
    number: '5',
    title: 'Einheiten',
    rules: [
      {
        number: '5.1',
        title: 'Typen',
        body: [
          'Der Typ einer Einheit bestimmt ihre Bewegung, die Stärke einer Stufe und wie sie sich bewegt. Die Stärke ist die Stärke einer Stufe mal der Zahl der Stufen.',
          {
            table: {
              caption: 'Typen von Einheiten',
              head: ['Typ', 'bewegt sich', 'Bewegung', 'Stärke einer Stufe', 'Anmerkungen'],
              rows: TYPE_ROWS,
            },
          },
        ],
      },
      {
        number: '5.2',
        title: 'Stufen, Treffer, angeschlagene Einheiten',
        body: [
          'Verluste werden in Treffern gezählt. Zwei Treffer sind eine Stufe. Eine Einheit, der eine ungerade Zahl von Treffern bleibt, ist angeschlagen. Ihre Stufen sind ihre Treffer geteilt durch zwei, aufgerundet.',
          {
            example:
              'Eine Einheit von 3 Stufen verträgt 6 Treffer. Nach einem Treffer ist sie angeschlagen und hat noch 3 Stufen. Nach zwei Treffern hat sie 2 Stufen und ist nicht angeschlagen.',
          },
          'Zu Beginn der Woche ist eine angeschlagene Einheit mit offenem Nachschub, neben der keine gegnerische Kampfeinheit steht, wieder frisch.',
          'Eine Einheit, der keine Treffer mehr bleiben, ist zerstört.',
        ],
      },
      {
        number: '5.3',
        title: 'Stärke und Gelände',
        body: [
          `Eine Stufe einer Panzereinheit ist ${halves(STRENGTH_BY_TERRAIN.tank?.attacking.open ?? 0)} wert, wenn sie offenes Gelände angreift, und ${halves(STRENGTH_BY_TERRAIN.tank?.attacking.forest ?? 0)} in Wald, Sumpf, Kleinstadt und Stadt, im Angriff wie in der Verteidigung. Die Stärke anderer Typen ist überall gleich.`,
        ],
      },
      {
        number: '5.4',
        title: 'Feldbefestigungen',
        needs: ['fieldworks'],
        body: [
          `Eine Kampfeinheit, die nicht abgeschnitten ist, gräbt sich ein, indem sie in ihrem Feld bleibt: ${list(FIELDWORKS.weeks.map((row) => `Stufe ${row.level} nach ${weeks(row.weeks)}`))}. Feldbefestigungen erschweren Angriffe auf das Feld ({10.4}).`,
          `Bleiben sie leer, verfallen sie: Am Ende der Woche wird mit einem Würfel geworfen, und bei ${FIELDWORKS.lostUpTo} oder weniger sind sie verloren. Ein Gegner, der das Feld nimmt, beseitigt sie.`,
          `Die Ukraine darf in einem Feld des Höhenzugs von Sumy für ${supportPoints(SUPPORT.cost.fortify)} Stufe ${SUPPORT.fortify.level} anlegen, von der Woche an, die das Szenario nennt.`,
        ],
      },
      {
        number: '5.5',
        title: 'Unterstützungseinheiten allein',
        needs: ['points'],
        body: [
          'Drohneneinheiten, Artillerie und Pioniere greifen nicht an, halten kein Gelände und kontrollieren keines. Ist keine Kampfeinheit bei ihnen und hält keine ihr Feld, zerstört sie jeder Angriff.',
        ],
      },
      {
        number: '5.6',
        title: 'Qualität',
        body: [
          'Die Qualität reicht von 1 (Wehrpflichtige, Grenzschutz) bis 5 (die am besten Ausgebildeten). Sie zählt im Kampf, wenn die besten Einheiten beider Seiten weit auseinanderliegen ({10.4}).',
          { p: 'Sie zählt auch bei der Ergebungsprobe ({7.7}).', needs: ['surrender'] },
        ],
      },
    ],
  },
  {
    number: '6',
    title: 'Stapel, Kontrolle über Gelände, die Front',
    rules: [
      {
        number: '6.1',
        title: 'Stapel',
        body: [
          { p: `In einem Feld dürfen höchstens ${combatUnits(STACK.combat)} stehen.`, without: 'points' },
          {
            p: `In einem Feld dürfen höchstens ${combatUnits(STACK.combat)} und ${plural(STACK.support, 'Unterstützungseinheit', 'Unterstützungseinheiten')} stehen.`,
            needs: ['points'],
          },
          'Einheiten dürfen durch ein volles Feld der eigenen Seite ziehen. Einheiten beider Seiten sind nie im selben Feld.',
        ],
      },
      {
        number: '6.2',
        title: 'Kontrollzonen: das Gelände neben einer Einheit',
        body: [
          'Eine Kampfeinheit kontrolliert die sechs Felder neben sich. Das ist ihre Kontrollzone. Sie reicht nicht über einen großen Fluss ohne Brücke. Eine abgeschnittene Einheit hat keine, Spezialkräfte haben keine.',
          `Eine gegnerische Kontrollzone zu betreten kostet ${quarters(ZONE_COST)} mehr und beendet die Bewegung.`,
          'Eine Einheit darf nicht unmittelbar von einer gegnerischen Kontrollzone in eine andere gehen, außer dort steht eine Einheit der eigenen Seite.',
          'Spezialkräfte schlüpfen hindurch: Gegnerische Kontrollzonen halten sie nicht auf und kosten sie nichts.',
          {
            example:
              'Eine Brigade beginnt neben einem gegnerischen Regiment. Sie kann nicht seitwärts an der Front entlanggehen. Sie kann zurückgehen oder in ein Feld, in dem schon eine eigene Einheit steht.',
          },
        ],
      },
      {
        number: '6.3',
        title: 'Gelände halten',
        body: [
          'Eine Kampfeinheit hält die Felder der eigenen Seite um sich herum. Wie weit, hängt von ihrem Nachschub ab.',
          {
            table: {
              caption: 'Wie weit eine Einheit hält',
              head: ['Nachschub', 'sie hält'],
              rows: [
                ['offen', fields(HOLD_RADIUS.open)],
                { cells: ['unter Beschuss', fields(HOLD_RADIUS.underFire)], needs: ['underFire'] },
                ['abgeschnitten', 'ihr eigenes Feld'],
              ],
            },
          },
          'Das Halten reicht nicht durch eine gegnerische Einheit und nicht über einen großen Fluss ohne Brücke. Grenzschutz und Wehrpflichtige halten höchstens ein Feld um sich. Spezialkräfte halten nur ihr eigenes Feld.',
          'Ein leeres Feld, das gehalten wird, kann nicht einfach betreten werden. Es muss angegriffen werden: Es ist eine dünne Sicherung ({10.10}). Ein leeres Feld, das niemand hält, ist frei.',
          {
            p: `Erhält die Ukraine keine Aufklärungsdaten, halten ihre Einheiten unter Beschuss ${HOLD_WITHOUT_INTELLIGENCE.underFire === 0 ? 'nur ihr eigenes Feld' : fields(HOLD_WITHOUT_INTELLIGENCE.underFire)} ({9.8}).`,
            needs: ['aid'],
          },
          {
            note: 'Aus dieser Regel entsteht eine Front: Solange ihre Straße trägt, hält ein Dutzend Brigaden eine Linie; versagt die Straße, wird die Linie von selbst dünn. Ohne die Regel verliefen Probepartien des Feldzugs in fast jeder Woche falsch.',
          },
        ],
      },
      {
        number: '6.4',
        title: 'Eingeschlossenes Gelände',
        body: [
          `Am Ende der Woche wechselt eingeschlossenes Gelände die Hand. Eine Gruppe von Feldern ist eingeschlossen, wenn keine Einheit ihrer Seite darin steht und sie weder an eine Nachschubquelle noch an einen Kartenrand im eigenen Land grenzt. Eine Gruppe von bis zu ${MOP_UP.atOnce} Feldern fällt sofort an den Gegner. Eine größere verliert ${MOP_UP.shrink} Felder in der Woche, zuerst die, um die am meisten gegnerische Felder liegen.`,
          'Sonst wechselt Gelände nur die Hand, wenn eine Einheit es betritt.',
        ],
      },
      {
        number: '6.5',
        title: 'Die Überraschung der ersten Woche',
        body: [
          'In der Woche der Überraschung haben russische Einheiten keine Kontrollzonen und halten nur das Feld, in dem sie stehen. Ukrainische Angriffe verschieben sich um eine Spalte ({10.4}), und schwache Einheiten können überrollt werden ({8.8}).',
          {
            note: 'Am 6. August 2024 war die Grenze schwach besetzt: bis zu etwa 4.000 Mann im Abschnitt, etwa die Hälfte davon Wehrpflichtige.',
            cites: ['S34'],
          },
        ],
      },
    ],
  },
  {
    number: '7',
    title: 'Nachschub',
    lead: 'Das Herz des Spiels. Eine Einheit mit einer guten Straße ist stark und hält viel Gelände; ohne sie nutzt sie sich ab.',
    rules: [
      {
        number: '7.1',
        title: 'Der Nachschubweg',
        body: [
          'Ein Nachschubweg führt von einer Quelle (einem Ort mit Depot oder Bahnanschluss) von Feld zu Feld zur Einheit, durch Gelände, das die eigene Seite kontrolliert. Er führt nicht über einen großen Fluss ohne Brücke. Eine gegnerische Kontrollzone unterbricht ihn nicht.',
          {
            p: 'Der Nachschub einer Einheit mit einem solchen Weg ist offen. Eine Einheit ohne ihn ist abgeschnitten. Wie lang der Weg ist, spielt keine Rolle.',
            without: 'underFire',
          },
          {
            p: 'Eine Einheit ohne einen solchen Weg ist abgeschnitten. Der Nachschub einer Einheit mit ihm ist offen, oder unter Beschuss, wenn der Weg zu lang ist ({7.2}) oder nicht mehr tragen kann ({7.3}).',
            needs: ['underFire'],
          },
          {
            example:
              'Eine gegnerische Einheit nimmt das einzige Straßenfeld hinter einer Brigade, und alles Gelände daneben ist in der Hand des Gegners. Keine Kette eigener Felder ist übrig: Die Brigade ist abgeschnitten.',
          },
        ],
      },
      {
        number: '7.2',
        title: 'Wie lang ein Weg sein darf',
        needs: ['underFire'],
        body: [
          `Jedes Feld des Weges kostet etwas. Der Nachschub ist offen, wenn der ganze Weg ${quarters(OPEN_RANGE)} oder weniger kostet.`,
          {
            table: {
              caption: 'Kosten eines Feldes des Weges',
              head: ['Feld', 'Kosten'],
              rows: [
                ['entlang einer Hauptstraße', quarters(SUPPLY_COST.mainRoad)],
                ['entlang einer anderen Straße', quarters(SUPPLY_COST.secondaryRoad)],
                ['offenes Gelände, Dorf, Kleinstadt, Stadt', quarters(SUPPLY_COST.terrain.open)],
                ['Wald', quarters(SUPPLY_COST.terrain.forest)],
                ['Sumpf', quarters(SUPPLY_COST.terrain.marsh)],
                ['zusätzlich über einen kleinen Fluss ohne Brücke', quarters(SUPPLY_COST.minorRiver)],
                ['zusätzlich in einer gegnerischen Kontrollzone ohne eigene Einheit', quarters(SUPPLY_COST.zone)],
                ...INTERDICTION.map((row, at) => [
                  `zusätzlich in einem Straßenfeld unter gegnerischem Beschuss, ${weekSpan(INTERDICTION, at)}`,
                  quarters(row.cost),
                ]),
              ],
            },
          },
          'Abseits der Straße sind die Kosten bei Schlamm um die Hälfte höher.',
          {
            example: `Von Sumy nach Sudzha sind es 10 Felder Hauptstraße: ${quarters(TO_SUDZHA)} auf freier Straße. Liegen vier davon in Woche ${FIRE_AT_LAST.from} unter Beschuss, sind es ${quarters(TO_SUDZHA + 4 * FIRE_AT_LAST.cost)}, und mit zwei gegnerischen Kontrollzonen obendrein ${quarters(TO_SUDZHA_AT_WORST)}: ${TO_SUDZHA_AT_WORST > OPEN_RANGE ? 'zu lang' : 'noch offen'}.`,
          },
          {
            note: 'In Probepartien, in denen Kontrollzonen den Nachschub sofort unterbrachen, schrumpfte der Frontbogen Monate zu früh. Fahrzeuge fuhren durchaus am gegnerischen Feuer vorbei, um einen Preis.',
            cites: ['S46', 'S47'],
          },
        ],
      },
      {
        number: '7.3',
        title: 'Wie viel ein Weg tragen kann',
        needs: ['underFire'],
        body: [
          'Jede Quelle kann eine bestimmte Zahl von Stufen versorgen. Die nächsten Einheiten werden zuerst versorgt. Ist die nächste Quelle einer Einheit ausgelastet, darf eine andere in Reichweite sie versorgen. Eine Einheit, die nicht versorgt wird, ist unter Beschuss.',
          'Du darfst zwei Einheiten benennen, die vor allen anderen versorgt werden.',
          'Ukrainische Einheiten in der Oblast Kursk werden über die Straße nach Sudzha und wenige andere Übergänge versorgt ({7.4}). Eine Truppe, die für ihre Straße zu groß ist, muss also durch Entscheidung kleiner werden.',
        ],
      },
      {
        number: '7.4',
        title: 'Die Straße nach Sudzha und ihre Beschussstufe',
        needs: ['underFire'],
        body: [
          `Die Straße Sumy–Yunakivka–Sudzha versorgt bis zu ${SUDZHA_ROAD.capacity} Stufen in der Oblast Kursk. Alle anderen Übergänge zusammen versorgen ${SUDZHA_ROAD.others}. Geht ein Feld der Straße auf ukrainischer Seite verloren, bleiben nur diese ${SUDZHA_ROAD.others}.`,
          {
            table: {
              caption: 'Was die Straße je nach Beschussstufe versorgt',
              head: ['Beschussstufe', 'von ihrer Leistung', 'Stufen über die Straße', 'Stufen insgesamt'],
              rows: SUDZHA_ROAD.percent.map((percent, at) => [
                level(at),
                `${percent} %`,
                String(roadSteps(at)),
                String(roadSteps(at) + SUDZHA_ROAD.others),
              ]),
            },
          },
          'Die Beschussstufe wird zu Beginn der Woche bestimmt, von 0 bis 5, als Summe aus:',
          {
            table: {
              caption: 'Was die Beschussstufe ändert',
              head: ['Grund', 'Änderung'],
              rows: [
                [
                  `eine russische Drohnen- oder Artillerieeinheit in der Nähe der Straße (${ROAD.guns.map((row, at) => `${weekSpan(ROAD.guns, at)} bis ${hexes(row.range)}`).join(', ')})`,
                  shift(ROAD.change.guns),
                ],
                ['Sverdlikovo in russischer Hand', shift(ROAD.change.sverdlikovo)],
                [
                  `das Drohnenzentrum Rubikon bis ${hexes(ROAD.specialRange)} von der Straße`,
                  shift(ROAD.change.rubikon),
                ],
                { cells: ['kein Material erreicht die Ukraine', shift(ROAD.change.materielFrozen)], needs: ['aid'] },
                [
                  `Russland setzt ${supportPoints(SUPPORT.cost.roadEffort)} gegen die Straße ein`,
                  shift(ROAD.change.russianEffort),
                ],
                ['eine Brücke der Straße ist unpassierbar', shift(ROAD.change.bridgeDown)],
                [
                  `die Ukraine setzt ${supportPoints(SUPPORT.cost.roadEffort)} für Stören und Drohnenabwehr ein`,
                  shift(ROAD.change.ukrainianEffort),
                ],
                ['Schnee und Nebel', shift(ROAD.change.weather)],
              ],
            },
          },
          `Ab Woche ${ROAD.fibreOptic.from} werden Drohnen über Glasfaser gesteuert. Die Abwehr der Ukraine wirkt dann nur mit einer eigenen Drohneneinheit ${within(ROAD.fibreOptic.range)} um die Straße.`,
          `Ab Beschussstufe 1, und ab Woche ${SUDZHA_ROAD.underFireFrom} immer, liegt jedes Straßenfeld in Reichweite einer russischen Drohnen- oder Artillerieeinheit unter Beschuss. Nachschubwege hindurch kosten mehr ({7.2}), und Einheiten, die dort entlangziehen, können einen Treffer verlieren ({8.7}).`,
          {
            note: 'Die ersten Fahrzeugverluste auf der Straße wurden Ende Dezember 2024 gemeldet; Ende Februar 2025 brannten dort Dutzende Fahrzeuge. Die Straße zählte mehr als jeder Sturm.',
            cites: ['S46', 'S47', 'S54', 'S56'],
          },
        ],
      },
      {
        number: '7.5',
        title: 'Was Nachschub im Kampf und an der Grenze bewirkt',
        body: [
          {
            table: {
              caption: 'Nachschub im Kampf',
              head: ['Nachschub', 'Angriff', 'Verteidigung'],
              rows: [
                ['offen', 'volle Stärke', 'volle Stärke'],
                {
                  cells: [
                    'unter Beschuss',
                    'halbe Stärke',
                    `Angriffe verschieben sich um ${columns(COMBAT.underFire.first)}, ab der ${inARow(COMBAT.underFire.laterFrom)} um ${shift(COMBAT.underFire.later)}`,
                  ],
                  needs: ['underFire'],
                },
                ['abgeschnitten', 'nicht möglich', 'halbe Stärke'],
              ],
            },
          },
          {
            p: 'Die Verschiebung gegen eine Verteidigung unter Beschuss entfällt, wenn eine ihrer Einheiten offenen Nachschub hat.',
            needs: ['underFire'],
          },
          `Nachschubwege russischer Einheiten führen vor Woche ${BORDER_OPENS} nicht durch die Ukraine.`,
          { p: 'Ein Ereignis kann die Grenze früher öffnen.', needs: ['events'] },
        ],
      },
      {
        number: '7.6',
        title: 'Wochen ohne Nachschub',
        body: [
          'Der Nachschub wird ermittelt, wenn deine Operationen beginnen. Was später in der Woche geschieht, wirkt erst bei der nächsten Ermittlung. Die Karte zeigt eine Vorschau ({7.8}).',
          {
            p: `Eine Einheit, die ${ATTRITION.cut.fromWeek === 2 ? 'zwei' : ATTRITION.cut.fromWeek} Wochen hintereinander abgeschnitten war, verliert zu Beginn der nächsten Woche ${hits(ATTRITION.cut.hits)}, und jede Woche wieder, bis ihr Weg offen ist.`,
            without: 'surrender',
          },
          {
            p: `Eine Einheit, die ${ATTRITION.cut.fromWeek === 2 ? 'zwei' : ATTRITION.cut.fromWeek} Wochen hintereinander abgeschnitten war, würfelt zu Beginn der nächsten Woche eine Ergebungsprobe, und jede Woche wieder ({7.7}).`,
            needs: ['surrender'],
          },
          {
            p: `Eine Einheit, die ${ATTRITION.underFire.fromWeek === 2 ? 'zwei' : ATTRITION.underFire.fromWeek} oder mehr Wochen hintereinander unter Beschuss war, wirft zu Beginn der Woche einen Würfel: Bei ${ATTRITION.underFire.upTo} oder weniger erleidet sie ${hits(ATTRITION.underFire.hits)}.`,
            needs: ['underFire'],
          },
          'Nur Einheiten mit offenem Nachschub erholen sich ({5.2}) und erhalten Ersatz ({13.5}).',
        ],
      },
      {
        number: '7.7',
        title: 'Die Ergebungsprobe',
        needs: ['surrender'],
        body: [
          'Zwei Würfel, plus Qualität, minus die Zahl der Wochen, die die Einheit abgeschnitten ist. In einem Stapel zählt die beste Qualität, und ein Wurf gilt für alle.',
          {
            p: `Ist der Aufruf ergangen, die Waffen niederzulegen, gilt ${shift(ATTRITION.test.call)} für ukrainische Einheiten, die wirklich abgeschnitten sind.`,
            needs: ['events'],
          },
          {
            table: {
              caption: 'Ergebungsprobe',
              head: ['Summe', 'was geschieht'],
              rows: [
                [`${ATTRITION.test.surrendersTo} oder weniger`, 'die Einheiten ergeben sich'],
                [
                  `${ATTRITION.test.surrendersTo + 1} bis ${ATTRITION.test.breaksOutTo}`,
                  `jede verliert ${hits(ATTRITION.test.breakOutHits)} und bricht in ein verbundenes Feld der eigenen Seite ${within(ATTRITION.test.breakOutDistance)} aus, wenn es eines gibt`,
                ],
                [
                  `${ATTRITION.test.breaksOutTo + 1} oder mehr`,
                  `die Einheiten halten; jede verliert ${hits(ATTRITION.test.holdHits)}`,
                ],
              ],
            },
          },
          {
            example:
              'Eine Brigade der Qualität 3, seit zwei Wochen abgeschnitten, würfelt 7. 7 + 3 − 2 = 8: Sie bricht aus, wenn eigenes Gelände nahe ist.',
          },
        ],
      },
      {
        number: '7.8',
        title: 'Warum, und was daraus folgen würde',
        body: [
          'Du kannst jederzeit den Nachschubweg jeder deiner Einheiten sehen und warum er nicht offen ist. Die Gründe gehören zusammen: Nimm alle weg, und der Nachschub ist offen; nimm weniger weg, und er ist es nicht.',
          'Bevor du eine Einheit bewegst, siehst du, wie der Nachschub deiner Einheiten dann wäre, soweit deine Seite es wissen kann.',
          {
            p: 'Ist der Grund nicht zu sehen, heißt es „ein nicht erkannter Gegner“ bei einem Ort. Wer durch etwas Ungesehenes abgeschnitten wird, erhält dort einen Kontakt ({12.4}).',
            needs: ['fog'],
          },
        ],
      },
    ],
  },
  {
    number: '8',
    title: 'Bewegung',
    rules: [
      {
        number: '8.1',
        title: 'Bewegungspunkte',
        body: [
          'Eine Einheit hat in jeder Woche die Bewegung ihres Typs ({5.1}). Jedes Feld, das sie betritt, kostet Punkte.',
          {
            table: {
              caption: 'Bewegungspunkte in ein Feld',
              head: ['Feld', 'mechanisiert, motorisiert', 'zu Fuß'],
              rows: MOVE_ROWS,
            },
          },
          'Eine abgeschnittene Einheit hat die halbe Bewegung.',
          {
            p: 'Unter Beschuss haben mechanisierte und motorisierte Einheiten die halbe Bewegung.',
            needs: ['underFire'],
          },
          {
            p: 'Abseits der Straße sind die Kosten bei Schlamm um die Hälfte höher. Bei Schnee kostet ein Sumpf so viel wie offenes Gelände.',
            needs: ['weather'],
          },
          {
            example: `Eine mechanisierte Brigade hat ${points} Punkte. Entlang einer Hauptstraße sind das ${(points * 4) / MOVEMENT_COST.mechanised.mainRoad} Felder, durch offenes Gelände ${(points * 4) / MOVEMENT_COST.mechanised.terrain.open}, durch Wald ${(points * 4) / MOVEMENT_COST.mechanised.terrain.forest}.`,
          },
        ],
      },
      {
        number: '8.2',
        title: 'Eine Bewegung befehlen',
        body: [
          'Wähle eine Einheit: Alle Felder, die sie erreichen kann, werden markiert. Zeig auf eines: Du siehst den Weg, seine Kosten, was sie von dort angreifen könnte und den Nachschub, der daraus folgt. Der billigste Weg wird für dich gesucht.',
          'Eine Einheit darf sich in Teilen bewegen, in beliebiger Reihenfolge mit anderen, bis ihre Punkte verbraucht sind.',
        ],
      },
      {
        number: '8.3',
        title: 'Wohin eine Einheit nicht kann',
        body: [
          'Eine Einheit kann weder ein Feld mit einer gegnerischen Einheit betreten noch ein leeres Feld, das der Gegner hält ({6.3}). Beide müssen angegriffen werden. Sie kann nicht in einem vollen Feld enden ({6.1}).',
          'Jedes Feld, das sie betritt, kommt in die Hand ihrer Seite.',
        ],
      },
      {
        number: '8.4',
        title: 'Flüsse und das Hinterland',
        body: [
          'Ein großer Fluss wird nur auf einer Brücke überquert ({4.2}).',
          `Im Hinterland kostet eine Hauptstraße die Hälfte. Eine Bewegung liegt im Hinterland, wenn jedes ihrer Felder, auch das erste, außer Reichweite des Gegners ist: kein gegnerisches Gelände, nicht neben gegnerischem Gelände und mehr als ${fields(REAR.within)} von jeder gegnerischen Einheit entfernt.`,
        ],
      },
      {
        number: '8.5',
        title: 'Hindernisse an der Grenze',
        body: [
          `In Woche ${BORDER_OBSTACLES.lastWeek} liegen Minen und Hindernisse an der Grenze: Sie zu überschreiten kostet ${quarters(BORDER_OBSTACLES.cost)} mehr.`,
        ],
      },
      {
        number: '8.6',
        title: 'Einheiten, die bleiben, und Einheiten zu Fuß',
        body: [
          'Eine Einheit, die in dieser Woche angegriffen hat, bewegt sich nicht mehr, außer beim Vorrücken und beim Nachstoß ({10.7}).',
          {
            p: `Eine Einheit, die bei einem ungeordneten Abzug ihre Fahrzeuge verloren hat ({11.8}), bewegt sich zu Fuß, mit höchstens ${ON_FOOT_MOVEMENT} Punkten. Neue erhält sie bei offenem Nachschub auf eigenem Boden, abseits vom Gegner, oder mit Ersatz.`,
            needs: ['stances'],
          },
          {
            p: 'Eine Einheit, die zur Auffrischung herausgenommen ist, erhält keine Befehle ({12.5}).',
            needs: ['events'],
          },
        ],
      },
      {
        number: '8.7',
        title: 'Auf einer Straße unter Beschuss',
        needs: ['underFire'],
        body: [
          'Für jedes Straßenfeld unter gegnerischem Beschuss, das eine Einheit auf der Straße betritt, wird ein Würfel geworfen. Bei einer 1 erleidet sie einen Treffer. Eine Bewegung kostet höchstens einen Treffer. Die Karte zeigt das Risiko, bevor du den Befehl gibst.',
        ],
      },
      {
        number: '8.8',
        title: 'Überrollen',
        body: [
          `In der Woche der Überraschung darf eine ukrainische Kampfeinheit ein Feld betreten, in dem eine einzelne gegnerische Einheit von ${steps(OVERRUN.steps)} und Qualität ${OVERRUN.quality} steht. Das kostet ${quarters(OVERRUN.cost)} mehr. Zwei Würfel: Bei ${OVERRUN.removedOn} oder mehr (${atLeast(OVERRUN.removedOn)}) wird die Einheit entfernt. Sonst weicht sie ${hexes(OVERRUN.retreat)} zurück oder wird entfernt, wenn sie keinen Weg hat.`,
        ],
      },
      {
        number: '8.9',
        title: 'Wer die Grenze überschreiten darf',
        body: [
          'Der Grenzschutz verlässt nie das eigene Land.',
          { p: 'Das nordkoreanische Kontingent verlässt Russland nie.', needs: ['events'] },
          'Alles Übrige regelt das Szenario. In „Über die Grenze“ darf keine russische Einheit die Ukraine betreten.',
          {
            p: `In den anderen Szenarien dürfen russische Einheiten die Ukraine ab Woche ${RUSSIA_CROSSES} betreten.`,
            needs: ['underFire'],
          },
          { p: 'Davor kostet jede Einheit, die hinübergeht, Russland Ansehen.', needs: ['tracks'] },
          'Eine Einheit greift nicht in ein Land an, geht nicht in ein Land zurück und rückt nicht in ein Land vor, das sie nicht betreten darf.',
        ],
      },
    ],
  },
  {
    number: '9',
    title: 'Angriffe',
    fuller: [{ title: 'Angriffe, Unterstützung, Flugzeuge, Hilfe', needs: ['points'] }],
    lead: 'Was sich eine Seite in einer Woche leisten kann. Kein Befehl richtet sich je gegen einen Ort, gegen Menschen auf einer Straße oder überhaupt gegen Menschen.',
    rules: [
      {
        number: '9.1',
        title: 'Angriffe und Punkte der Woche',
        body: [
          {
            p: 'Jede Woche hat eine Seite eine Zahl von Angriffen, die das Szenario nennt. Jeder Angriff verbraucht einen. Was am Ende der Woche übrig ist, verfällt.',
            without: 'points',
          },
          {
            p: 'Jede Woche erhält eine Seite Angriffspunkte und Unterstützungspunkte. Wie viele, sagt das Szenario.',
            needs: ['points'],
          },
          { p: 'Die Unterstützung der Ukraine hängt vom Material ab, das sie erhält ({9.8}).', needs: ['aid'] },
          {
            p: 'Ein vorbereiteter Angriff kostet einen Angriffspunkt. Ein Angriff ohne ihn ist hastig: schlechter und ohne Unterstützung. Punkte lassen sich bis zu einer Grenze aufheben. So reibt sich eine Seite Woche für Woche voran oder spart auf einen Schlag.',
            needs: ['points'],
          },
          {
            p: `In der Großoffensive hat Russland ${GENERAL_OFFENSIVE.attack} Angriffspunkte in der Woche und darf ${GENERAL_OFFENSIVE.cap} in der Hand haben.`,
            needs: ['events'],
          },
          {
            note: 'Ohne eine Grenze für Angriffe nahm Russland in Probepartien den größten Teil des Frontbogens bis Dezember zurück, mit viermal so hohen Verlusten.',
          },
        ],
      },
      {
        number: '9.2',
        title: 'Feuerunterstützung und Abwehrunterstützung',
        needs: ['points'],
        body: [
          `Ein vorbereiteter Angriff darf bis zu ${supportPoints(COMBAT.maxFireSupport)} einsetzen. Jeder verschiebt um ${columns(COMBAT.firePerPoint)}.`,
          `Eine Seite darf bis zu ${supportPoints(COMBAT.maxDefensiveSupport)} für ein eigenes Feld bereitlegen. Sie antworten auf den ersten Angriff darauf: je ${columns(COMBAT.defencePerPoint)}. Wer angreift, sieht sie vorher nicht.`,
          {
            p: `Bei Material 0 darf die Ukraine höchstens ${COMBAT.maxDefensiveSupportWithoutMateriel} bereitlegen.`,
            needs: ['aid'],
          },
        ],
      },
      {
        number: '9.3',
        title: 'Eine Straße abriegeln',
        needs: ['points'],
        body: [
          `Eine Drohnen- oder Artillerieeinheit, die nicht abgeschnitten ist, darf ein Straßenfeld in Gelände, das der Gegner kontrolliert, unter Beschuss nehmen. Das kostet ${supportPoints(SUPPORT.cost.interdict)} in der Woche und bleibt, bis der Befehl zurückgezogen wird. Ein solches Feld verteuert Nachschubwege ({7.2}) und macht Bewegungen riskant ({8.7}). Es wirkt, wenn der Nachschub der anderen Seite das nächste Mal ermittelt wird.`,
          `Artillerie reicht ${fields(UNIT_TYPES.artillery.fireRange)} weit, eine Drohneneinheit ${fields(UNIT_TYPES.drone.fireRange)}, Rubikon ${fields(SUPPORT.interdict.special['RU-RUB'] ?? 0)}. Vor Woche ${SUPPORT.interdict.early.before} reicht niemand weiter als ${fields(SUPPORT.interdict.early.range)}. Bei Schnee und Nebel reichen alle halb so weit.`,
        ],
      },
      {
        number: '9.4',
        title: 'Schlag gegen eine Brücke',
        needs: ['points'],
        body: [
          `Gegen eine Brücke oder Pontonbrücke ist ein Schlag möglich, wenn der Gegner mindestens ein Ende kontrolliert. Er kostet ${supportPoints(SUPPORT.cost.strikeBridge)}. Zwei Würfel: ${SUPPORT.strike.needed} oder mehr ist ein Treffer (${atLeast(SUPPORT.strike.needed)}). Der erste Treffer beschädigt eine Brücke, der zweite macht sie unpassierbar. Eine Pontonbrücke ist beim ersten zerstört. Gegen jede Brücke ist je Seite ein Schlag in der Woche möglich.`,
          {
            p: `Mit vollen Aufklärungsdaten trifft die Ukraine eine Brücke bei ${SUPPORT.strike.neededWithIntelligence} oder mehr (${atLeast(SUPPORT.strike.neededWithIntelligence)}).`,
            needs: ['aid'],
          },
        ],
      },
      {
        number: '9.5',
        title: 'Schlag gegen ein Depot',
        needs: ['points'],
        body: [
          `Die Ukraine darf einen Schlag gegen eine russische Nachschubquelle führen, sobald Schläge über große Entfernung erlaubt sind und solange die Aufklärungsdaten vollständig sind. Er kostet ${supportPoints(SUPPORT.cost.strikeDepot)}. Zwei Würfel: ${SUPPORT.strike.needed} oder mehr ist ein Treffer. In der nächsten Woche versorgt die Quelle ${SUPPORT.depot.capacityPercent} % ihrer Stufen, und Russland hat ${attackPoints(SUPPORT.depot.attackPoints)} weniger. Gegen jede Quelle ist ein Schlag in der Woche möglich.`,
        ],
      },
      {
        number: '9.6',
        title: 'Erkundung',
        needs: ['fog'],
        body: [
          `Für ${supportPoints(SUPPORT.cost.reconnoitre)} sieht eine Seite in dieser Woche ein Feld und alles ${within(SUPPORT.reconnoitre.radius)}. Das lässt sich nicht zurücknehmen.`,
        ],
      },
      {
        number: '9.7',
        title: 'Gleitbomben',
        needs: ['points'],
        body: [
          `Russland darf für ${supportPoints(SUPPORT.cost.glideBombs)} Gleitbomben auf ein Feld abwerfen lassen, in dem es eine ukrainische Einheit sieht. Angriffe auf das Feld verschieben sich in dieser Woche: ${list(COMBAT.glideBombs.byWeek.map((row, at) => `${weekSpan(COMBAT.glideBombs.byWeek, at)} um ${shift(row.shift)}`))}; dazu ${COMBAT.glideBombs.cancelsFieldworks === 1 ? 'zählt eine Stufe' : `zählen ${COMBAT.glideBombs.cancelsFieldworks} Stufen`} der Feldbefestigungen nicht. Nicht bei Schnee und Nebel.`,
          'Die Waffe kann nur auf ein Feld mit einer Einheit gerichtet werden. Was solche Waffen Orten und Menschen angetan haben, wird auf der Seite über die Menschen berichtet und nicht gespielt.',
        ],
      },
      {
        number: '9.8',
        title: 'Hilfe für die Ukraine: zwei Regler',
        needs: ['aid'],
        body: [
          'Das Material reicht von 0 bis 3, die Aufklärungsdaten von 0 bis 2. Ereignisse ändern sie, frieren sie ein und lassen sie wieder fließen. Eingefroren steht ein Regler auf 0.',
          {
            list: [
              'Das Material bestimmt die Unterstützungspunkte und den Ersatz der Ukraine. Bei 0 gibt es keinen Ersatz, die Beschussstufe der Straße steigt um 1, und die Abwehrunterstützung ist höchstens 1.',
              `Die Aufklärungsdaten bestimmen, wie weit die Ukraine sieht: ${SIGHT.ukrainian.map((hexes, at) => `${fields(hexes)} bei ${at}`).join(', ')}. Schläge gegen Depots brauchen den Wert 2.`,
              `Bei Aufklärungsdaten 0 kommen ukrainische Reserven und Abwehrunterstützung nur rechtzeitig, wenn ein Würfel ${COMBAT.reserve.lateNeeds} oder mehr zeigt, Einheiten unter Beschuss halten nur ihr eigenes Feld, und der Abzug ist schwerer.`,
            ],
          },
          {
            note: 'Die Militärhilfe wurde am 3. März 2025 eingefroren; das Ende der Aufklärungsdaten wurde am 5. März bestätigt. Beides kam am 11.–12. März wieder. Ob das Einfrieren etwas entschieden hat, ist umstritten; die Straße versagte schon seit zehn Wochen.',
            needs: ['events'],
            cites: ['ART', 'S50', 'S52', 'S53'],
          },
        ],
      },
      {
        number: '9.9',
        title: 'Dauerbefehle',
        needs: ['points'],
        body: [
          'Beschuss von Straßen, der Einsatz für oder gegen die Straße nach Sudzha und Abwehrunterstützung bleiben wie befohlen. Wenn deine Operationen beginnen, werden sie in dieser Reihenfolge bezahlt. Was nicht bezahlt werden kann oder seine Einheit, seine Reichweite oder sein Ziel verloren hat, wird zurückgezogen.',
        ],
      },
    ],
  },
  {
    number: '10',
    title: 'Kampf',
    lead: 'Ein ausgeglichenes Kräfteverhältnis ist eine schlechte Idee, 3 : 1 ist eine gute. Bevor du dich festlegst, siehst du jede Verschiebung mit ihrem Grund und die genauen Aussichten.',
    rules: [
      {
        number: '10.1',
        title: 'Wer angreifen darf',
        body: [
          `Bis zu ${combatUnits(COMBAT.maxAttackers)} greifen ein Feld neben sich an.`,
          {
            p: `In der Großoffensive dürfen es bis zu ${COMBAT.generalOffensive.maxAttackers} russische Einheiten sein.`,
            needs: ['events'],
          },
          'Eine Einheit greift einmal in der Woche an. Eine abgeschnittene Einheit greift nicht an. Ziel ist ein Feld mit einer gegnerischen Einheit oder ein leeres Feld, das der Gegner hält ({10.10}).',
        ],
      },
      {
        number: '10.2',
        title: 'Stärke',
        body: [
          'Zähl die Stärke aller Angreifenden zusammen und die aller Verteidigenden im Feld. Der Nachschub kann die Stärke einer Einheit halbieren ({7.5}). Die Summe wird nicht gerundet.',
        ],
      },
      {
        number: '10.3',
        title: 'Die Spalte',
        body: [
          'Teil den Angriff durch die Verteidigung. Es gilt die beste Spalte, deren Verhältnis erreicht ist: Gerundet wird zugunsten der Verteidigung.',
          { example: 'Angriff 14 gegen Verteidigung 5 ist 2,8 : 1. Das ist die Spalte 2:1.' },
          {
            table: {
              caption: 'Die Spalten in Worten',
              head: ['Spalte', 'in Worten'],
              rows: COLUMNS.map(({ name }, at) => [columnLabel(name, at === COLUMNS.length - 1), columnWord(name)]),
            },
          },
        ],
      },
      {
        number: '10.4',
        title: 'Verschiebungen',
        body: [
          `Jeder Grund verschiebt die Spalte: + ist gut für den Angriff. Alle zusammen verschieben sie höchstens um ${COMBAT.totalShift} Spalten in eine Richtung.`,
          {
            table: {
              caption: 'Spaltenverschiebungen',
              head: ['Grund', 'Spalten'],
              rows: [
                ['vorbereiteter Angriff', shift(COMBAT.prepared)],
                { cells: ['hastiger Angriff', shift(COMBAT.hasty)], needs: ['points'] },
                { cells: ['je Punkt Feuerunterstützung ({9.2})', shift(COMBAT.firePerPoint)], needs: ['points'] },
                { cells: ['je Punkt Abwehrunterstützung ({9.2})', shift(COMBAT.defencePerPoint)], needs: ['points'] },
                {
                  cells: [
                    'Gleitbomben ({9.7})',
                    list(
                      COMBAT.glideBombs.byWeek.map((row) => shift(row.shift)),
                      or,
                    ),
                  ],
                  needs: ['points'],
                },
                {
                  cells: [
                    'Feldbefestigungen der Stufe 1, der Stufe 2 ({5.4})',
                    `${shift(COMBAT.fieldworks[1] ?? 0)}, ${shift(COMBAT.fieldworks[2] ?? 0)}`,
                  ],
                  needs: ['fieldworks'],
                },
                ['Kleinstadt oder Stadt', shift(COMBAT.terrain.town)],
                ['Wald oder Sumpf', shift(COMBAT.terrain.forest)],
                [
                  'alle greifen über einen großen Fluss ohne Brücke an; sie können nicht vorrücken',
                  shift(COMBAT.majorRiver),
                ],
                [
                  `beste angreifende Einheit in der Qualität um ${COMBAT.qualityGap} oder mehr besser als die beste verteidigende, oder schlechter`,
                  `${shift(COMBAT.qualityShift)}, ${shift(-COMBAT.qualityShift)}`,
                ],
                {
                  cells: [
                    `Verteidigung unter Beschuss; ab der ${inARow(COMBAT.underFire.laterFrom)} ({7.5})`,
                    `${shift(COMBAT.underFire.first)}; ${shift(COMBAT.underFire.later)}`,
                  ],
                  needs: ['underFire'],
                },
                ['Panzer und Infanterie zusammen ({10.6})', shift(COMBAT.combinedArms.shift)],
                ['die Ukraine greift in der Woche der Überraschung an', shift(COMBAT.surprise.shift)],
                {
                  cells: [
                    'Kontingent: Massenangriff, Wald ({10.9})',
                    `${shift(COMBAT.contingent.massShift)}, ${shift(COMBAT.contingent.forestShift)}`,
                  ],
                  needs: ['events'],
                },
                { cells: ['Woche des Besuchs ({14.3})', shift(COMBAT.visit.shift)], needs: ['events'] },
                {
                  cells: ['Woche einer vorbereiteten Offensive ({14.3})', shift(COMBAT.preparedOffensive.shift)],
                  needs: ['events'],
                },
                {
                  cells: [
                    'die Doktrin der Ukraine lautet Halten, auf russischem Boden ({11.5})',
                    shift(COMBAT.doctrineHold),
                  ],
                  needs: ['doctrine'],
                },
              ],
            },
          },
          `Greifen alle über einen kleinen Fluss ohne Brücke an, zählt ihre Stärke zu ${COMBAT.minorRiverQuarters === 3 ? 'drei Vierteln' : `${COMBAT.minorRiverQuarters}/4`}.`,
        ],
      },
      {
        number: '10.5',
        title: 'Das Ergebnis',
        body: [
          'Wirf zwei Würfel und lies die Tabelle. A sind Treffer für die angreifende Seite, D Treffer für die verteidigende, R ist die Zahl der Felder, um die die Verteidigung zurückgeht, B ein Durchbruch. Eine bessere Spalte oder ein besserer Wurf ist für den Angriff nie schlechter.',
          {
            table: {
              caption: 'Kampfergebnistabelle',
              head: ['Wurf', ...COLUMNS.map(({ name }, at) => (at === COLUMNS.length - 1 ? `${name}+` : name))],
              rows: [
                ...ROLLS.map((roll) => [String(roll), ...COLUMNS.map(({ value }) => resultAt(roll, value).name)]),
                ['Gelände gewonnen', ...COLUMNS.map(({ value }) => percentOf36(groundTakenIn(value)))],
              ],
            },
          },
          'Treffer gehen zuerst an die stärkste Einheit, dann reihum durch den Stapel, einer nach dem anderen. Die Treffer der angreifenden Seite beginnen bei der Einheit, die führt.',
          {
            p: 'Jede Einheit verzögert: Muss sie zurück, verliert sie einen Treffer weniger und geht ein Feld weiter zurück, höchstens drei.',
            without: 'stances',
          },
          { p: 'Eine Haltung ändert Treffer und Rückzug ({11.1}).', needs: ['stances'] },
        ],
      },
      {
        number: '10.6',
        title: 'Panzer und Infanterie zusammen',
        body: [
          'Greift eine mechanisierte oder eine Panzereinheit offenes Gelände zusammen mit Infanterie irgendeiner Art an, so ist das eine Spalte wert.',
          { p: 'Nicht bei Schlamm.', needs: ['weather'] },
        ],
      },
      {
        number: '10.7',
        title: 'Vorrücken und Nachstoß',
        body: [
          'Ist das Feld nach dem Kampf leer, rückt eine angreifende Einheit hinein vor: die Einheit, die führt, wenn sie kann.',
          `Sagte die Tabelle R${COMBAT.exploit.fromRetreat} oder mehr und hat die vorrückende Einheit offenen Nachschub und einen Typ, der nachstoßen darf ({5.1}), so darf sie in der Phase Nachstoß ${hexes(COMBAT.exploit.hexes)} weitergehen. Sie darf leeres Gelände betreten, das der Gegner hält, aber kein Feld mit einer gegnerischen Einheit, und in einer gegnerischen Kontrollzone hält sie an.`,
          { p: 'Gegen eine Verteidigung, die hält, zählt der Rückzug, der übrig bleibt.', needs: ['stances'] },
        ],
      },
      {
        number: '10.8',
        title: 'Drohnen über offenem Gelände',
        needs: ['points'],
        body: [
          `Ab Woche ${COMBAT.killZone.from} kostet ein russischer Angriff auf offenes Gelände die Angreifenden ${hits(COMBAT.killZone.hits)} mehr.`,
          { p: 'Ein Ereignis kann das vorziehen.', needs: ['events'] },
          {
            note: 'Vom Herbst 2024 an überwachten Drohnen das Gelände zwischen den Linien; Fahrzeuge, die es überquerten, gingen meist verloren.',
            cites: ['S35', 'S40'],
          },
        ],
      },
      {
        number: '10.9',
        title: 'Das nordkoreanische Kontingent',
        needs: ['events'],
        body: [
          `Das Kontingent greift anfangs in Massen an: in den Wochen ${COMBAT.contingent.massFrom} bis ${COMBAT.contingent.massTo} ${columns(COMBAT.contingent.massShift)}, solange seine Erfahrung unter ${COMBAT.contingent.massBelow} liegt. Unter Erfahrung ${COMBAT.contingent.hitsBelow} kostet es jeder Angriff ${hits(COMBAT.contingent.hits)} mehr.`,
          `Es lernt: Erfahrung 1 nach ${COMBAT.contingent.attacksToLearn} Angriffen, ${CONTINGENT_REFIT.experience} nach seiner Auffrischung ({12.5}), ${COMBAT.contingent.mostExperience} nach dem ersten Erfolg danach. Mit Erfahrung ${COMBAT.contingent.forestFrom} greift es Wald mit ${columns(COMBAT.contingent.forestShift)} an.`,
          {
            note: 'Rund 11.000 Soldaten kamen im Herbst 2024. Sie verloren im Dezember viel, verließen im Januar die Front und kamen im Februar besser zurück. Schätzungen ihrer Verluste gehen um die Hälfte auseinander.',
            cites: ['ART', 'S43', 'S65'],
          },
        ],
      },
      {
        number: '10.10',
        title: 'Dünne Sicherungen',
        body: [
          `Ein leeres Feld, das gehalten wird, ist eine dünne Sicherung. Ihre Stärke ist ${halves(COMBAT.screen.strength2)}, und ${halves(COMBAT.screen.perNeighbour2)} mehr für jedes Feld daneben, in dem eine Kampfeinheit ihrer Seite steht. Ihre Qualität ist die der besten Einheit, die sie hält oder daneben steht, weniger eins.`,
          `Eine Sicherung weicht bei jedem Ergebnis mit R. Sagt die Tabelle D${COMBAT.screen.hitFrom} oder mehr, erleidet die stärkste Einheit daneben, die sie hält, einen Treffer.`,
          {
            p: 'Im Nebel des Krieges kann die Sicherung stärker sein, als du sehen kannst. Die Vorschau zeigt auch den schlimmsten Fall.',
            needs: ['fog'],
          },
          {
            example: `Auf beiden Seiten einer Lücke steht eine Brigade. Die Lücke ist eine Sicherung von ${halves(COMBAT.screen.strength2)} + ${halves(COMBAT.screen.perNeighbour2)} + ${halves(COMBAT.screen.perNeighbour2)} = ${halves(COMBAT.screen.strength2 + 2 * COMBAT.screen.perNeighbour2)}.`,
          },
        ],
      },
      {
        number: '10.11',
        title: 'Angriffe in zwei Wochen hintereinander',
        body: [
          'Eine Einheit, die in zwei Wochen hintereinander angreift, ist danach angeschlagen: War sie frisch, erleidet sie einen Treffer.',
        ],
      },
    ],
  },
  {
    number: '11',
    title: 'Rückzug',
    fuller: [{ title: 'Haltungen, Rückzug, Abzug', needs: ['stances'] }],
    rules: [
      {
        number: '11.1',
        title: 'Halten und Verzögern',
        needs: ['stances'],
        body: [
          {
            table: {
              caption: 'Was eine Haltung bewirkt, wenn das Ergebnis Rückzug lautet',
              head: ['Haltung', 'Treffer', 'Rückzug'],
              rows: [
                [
                  'Halten',
                  `${shift(COMBAT.stance.holdHits)}, wenn der Stapel es verträgt`,
                  `${shift(COMBAT.stance.holdRetreat)} Feld`,
                ],
                [
                  'Verzögern',
                  shift(COMBAT.stance.delayHits),
                  `${shift(COMBAT.stance.delayRetreat)} Feld, höchstens ${COMBAT.stance.maxRetreat}`,
                ],
              ],
            },
          },
          'Für den Stapel zählt die Haltung der stärksten verteidigenden Einheit. Eine Reserve, die in ihrem eigenen Feld angegriffen wird, hält. Eine Einheit, die abziehen soll und keinen Weg hat, verzögert.',
          {
            example:
              'Das Ergebnis ist A1 D1 R1. Eine Verteidigung, die hält, erleidet 2 Treffer und bleibt. Eine, die verzögert, erleidet keinen und geht 2 Felder zurück.',
          },
        ],
      },
      {
        number: '11.2',
        title: 'Eine Haltung bestimmen',
        needs: ['stances'],
        body: [
          'Die Haltung einer Kampfeinheit lässt sich in jeder Phase deiner Operationen ändern. Sie bleibt, bis sie geändert wird.',
          {
            p: 'Befiehlst du nichts, folgen ukrainische Einheiten in der Oblast Kursk der Doktrin ({11.5}); alle anderen verzögern.',
            needs: ['doctrine'],
          },
          {
            p: 'Befiehlst du nichts, verzögern die Einheiten, sofern das Szenario nichts anderes sagt.',
            without: 'doctrine',
          },
        ],
      },
      {
        number: '11.3',
        title: 'Die Haltung Abziehen',
        needs: ['stances'],
        body: [
          'Eine Einheit mit dieser Haltung verlässt ihr Feld, wenn es angegriffen wird, noch vor dem Kampf, sofern sie kann ({11.8}). Das tut sie einmal in der Woche. Die angreifende Seite geht dann hinein.',
        ],
      },
      {
        number: '11.4',
        title: 'Die Reserve',
        needs: ['stances'],
        body: [
          `Eine frische Einheit mit offenem Nachschub, außerhalb gegnerischer Kontrollzonen, darf Reserve sein. Sie benennt ein Feld ihrer Seite ${within(RESERVE_DISTANCE)}. Beim ersten Angriff auf dieses Feld, der ohne sie mindestens ${COMBAT.reserve.attack} : ${COMBAT.reserve.defence} steht, stößt sie zur Verteidigung, wenn Platz und ein Weg da sind. Dann hält sie.`,
          {
            p: `Ohne Aufklärungsdaten kommt eine ukrainische Reserve nur, wenn ein Würfel ${COMBAT.reserve.lateNeeds} oder mehr zeigt ({9.8}).`,
            needs: ['aid'],
          },
        ],
      },
      {
        number: '11.5',
        title: 'Die Doktrin der Ukraine für den Frontbogen',
        needs: ['doctrine'],
        body: [
          'Halten, Beweglich oder Abziehen. Die Ukraine darf sie in der Woche um einen Schritt ändern.',
          {
            list: [
              `Halten: Angriffe auf ukrainische Einheiten auf russischem Boden verschieben sich um ${shift(COMBAT.doctrineHold)}. Dort halten Einheiten, wenn nichts anderes befohlen ist.`,
              'Beweglich: Einheiten verzögern, wenn nichts anderes befohlen ist.',
              'Abziehen: Einheiten in der Oblast Kursk ziehen ab, wenn nichts anderes befohlen ist. Von der nächsten Woche an gilt ihr Abzug als vorher befohlen ({11.8}).',
            ],
          },
          {
            note: 'Am 12. März 2025 sagte der ukrainische Befehlshaber, die Linie werde gehalten, solange es vernünftig und notwendig sei. Wann das ist, ist die Frage der letzten Wochen.',
            needs: ['events'],
            cites: ['ART'],
          },
        ],
      },
      {
        number: '11.6',
        title: 'Rückzug',
        body: [
          'Wer einen Kampf verliert, geht durch Gelände der eigenen Seite auf die eigene Nachschubquelle zu zurück, nie weiter von ihr weg und nicht in ein Land, das nicht betreten werden darf. Von allen Wegen wird der genommen, der die wenigsten Treffer kostet.',
          `Jedes Feld auf dem Weg, das in einer gegnerischen Kontrollzone liegt und in dem keine eigene Kampfeinheit steht, kostet ${hits(RETREAT.zoneHits)}.`,
        ],
      },
      {
        number: '11.7',
        title: 'Kein Weg hinaus',
        body: [
          {
            p: `Eine Einheit, die zurück muss und nicht kann, erleidet ${hits(RETREAT.noWayHits)} und bleibt.`,
            without: 'surrender',
          },
          {
            p: `Eine Einheit, die zurück muss und nicht kann, erleidet ${hits(RETREAT.noWayHits)}. Dann würfelt sie eine Ergebungsprobe ({7.7}): Ergibt sie sich nicht, bleibt sie.`,
            needs: ['surrender'],
          },
          { p: 'Eine Unterstützungseinheit ohne Weg hinaus ist verloren.', needs: ['points'] },
        ],
      },
      {
        number: '11.8',
        title: 'Abzug: geordnet, teils ungeordnet oder ungeordnet',
        needs: ['stances'],
        body: [
          'Ziehen Einheiten aus einem Feld ab, wird einmal für alle mit zwei Würfeln geworfen und dazugezählt:',
          {
            table: {
              caption: 'Was einen Abzug ändert',
              head: ['Grund', 'Änderung'],
              rows: [
                ['mindestens eine Woche vorher befohlen', shift(WITHDRAWAL.ordered)],
                [
                  'eine Nachhut bleibt daneben: frische Spezialkräfte, Luftsturm oder Luftlande',
                  shift(WITHDRAWAL.rearguard),
                ],
                { cells: ['Schnee und Nebel', shift(WITHDRAWAL.snow)], needs: ['weather'] },
                {
                  cells: [
                    `Ukraine in der Oblast Kursk: je Beschussstufe der Straße über ${WITHDRAWAL.levelAbove}`,
                    shift(WITHDRAWAL.perLevel),
                  ],
                  needs: ['underFire'],
                },
                ['Ukraine in der Oblast Kursk: eine Brücke der Straße ist unpassierbar', shift(WITHDRAWAL.bridgeDown)],
                {
                  cells: [
                    `Ukraine ${within(WITHDRAWAL.pipelineRaid.radius)} um Sudzha nach dem Vorstoß durch die Pipeline`,
                    shift(WITHDRAWAL.pipelineRaid.change),
                  ],
                  needs: ['events'],
                },
                { cells: ['Ukraine ohne Aufklärungsdaten', shift(WITHDRAWAL.noIntelligence)], needs: ['aid'] },
                ['hat in dieser Woche gekämpft', shift(WITHDRAWAL.attacked)],
              ],
            },
          },
          {
            table: {
              caption: 'Wie der Abzug verläuft',
              head: ['Summe', 'Verlauf', 'was er kostet'],
              rows: [
                [`${WITHDRAWAL.mixedTo + 1} oder mehr`, 'geordnet', 'nichts; die Einheit gräbt sich sofort ein'],
                [
                  `${WITHDRAWAL.chaoticTo + 1} bis ${WITHDRAWAL.mixedTo}`,
                  'teils ungeordnet',
                  hits(WITHDRAWAL.hits.mixed),
                ],
                [
                  `${WITHDRAWAL.chaoticTo} oder weniger`,
                  'ungeordnet',
                  `${hits(WITHDRAWAL.hits.chaotic)}; angeschlagen; mechanisierte Einheiten verlieren ihre Fahrzeuge; endet ${hexes(WITHDRAWAL.chaoticShort)} früher`,
                ],
              ],
            },
          },
          `Der Weg beträgt ${hexes(WITHDRAWAL.distance)}, oder ${WITHDRAWAL.distanceByRoad} auf einer Straße, die keine gegnerische Einheit auf Befehl unter Beschuss hat ({9.3}).`,
          {
            example:
              'Eine Woche vorher befohlen (+2), Straße auf Beschussstufe 5 (−3), eine Brücke unpassierbar (−1), angegriffen (−1): −3. Ein Wurf von 7 ergibt 4: ungeordnet. In einer Woche mit Stufe 3 und heilen Brücken befohlen, ist es +1, und derselbe Wurf ist teils ungeordnet; einer mehr ist geordnet.',
          },
          {
            note: 'Soldaten berichteten von einem Rückzug, der an manchen Stellen geordnet und an anderen chaotisch war. Bis zum 9. März 2025 waren Brücken hinter ihnen zerstört; viele gingen 20 km zu Fuß.',
            needs: ['events'],
            cites: ['ART', 'S47', 'S50', 'S55'],
          },
        ],
      },
      {
        number: '11.9',
        title: 'Die letzte sichere Woche',
        needs: ['stances', 'underFire'],
        body: [
          'Der Bildschirm zeigt eine Schätzung, in welcher Woche ein Abzug zuletzt mindestens ebenso wahrscheinlich geordnet wie ungeordnet verläuft. Sie setzt die Entwicklung der Beschussstufe in den letzten vier Wochen fort, einmal zuversichtlich und einmal düster. Es ist eine Schätzung, kein Versprechen.',
        ],
      },
    ],
  },
  {
    number: '12',
    title: 'Nebel des Krieges, und das Kontingent',
    rules: [
      {
        number: '12.1',
        title: 'Wie weit Einheiten sehen',
        needs: ['fog'],
        body: [
          'Eine Seite sieht die Felder, die sie hält, und um ihre Einheiten herum:',
          {
            table: {
              caption: 'Wie weit Einheiten sehen',
              head: ['Einheit', 'sieht'],
              rows: [
                { cells: ['russische Einheiten', fields(SIGHT.russian)], needs: ['aid'] },
                {
                  cells: [
                    'ukrainische Einheiten, bei vollen, eingeschränkten, keinen Aufklärungsdaten',
                    SIGHT.ukrainian.toReversed().map(fields).join('; '),
                  ],
                  needs: ['aid'],
                },
                ['Drohneneinheiten, mindestens', `${fields(SIGHT.drone)}, bei Schnee und Nebel die Hälfte`],
                ['Spezialkräfte, mindestens', fields(SIGHT.specialOperations)],
              ],
            },
          },
        ],
      },
      {
        number: '12.2',
        title: 'Was zu sehen ist',
        needs: ['fog'],
        body: [
          'Eine gegnerische Einheit in einem Feld, das du siehst, ist zu sehen. Spezialkräfte sind nur vom Nachbarfeld aus zu sehen. Anderswo kennst du die Kontrolle über das Gelände, wie du sie zuletzt gesehen hast.',
          'Eine Einheit, die von Weitem gesehen wird, zeigt, was sie ist, nicht ihre Haltung, ihren Nachschub oder ihre Verluste. Mehr sendet der Server nicht an deinen Bildschirm.',
        ],
      },
      {
        number: '12.3',
        title: 'Kontakte',
        needs: ['fog'],
        body: [
          `Eine gegnerische Einheit, die du gesehen hast oder auf die du gestoßen bist und die du nicht mehr siehst, hinterlässt einen Kontakt. Er zeigt, wie alt er ist, und wird gestrichen, wenn du das Feld siehst oder nach ${weeks(SIGHT.contactWeeks)}. Wer dich angreift, ist dir bekannt.`,
        ],
      },
      {
        number: '12.4',
        title: 'Auf Ungesehenes stoßen',
        needs: ['fog'],
        body: [
          'Eine Bewegung, die auf einen ungesehenen Gegner stößt, hält dort an und zeigt ihn. Sie lässt sich nicht zurücknehmen. Ein Nachschubweg, den etwas Ungesehenes unterbricht, hinterlässt an dieser Stelle einen Kontakt, nie den Namen der Einheit.',
        ],
      },
      {
        number: '12.5',
        title: 'Zur Auffrischung herausgenommen',
        needs: ['events'],
        body: [
          `Wird das Kontingent herausgenommen, verlassen alle seine Kampfeinheiten für einige Wochen die Karte. Jede gewinnt bis zu ${hits(CONTINGENT_REFIT.hits)} zurück. Sie kommen mit mehr Erfahrung wieder ({10.9}).`,
        ],
      },
      {
        number: '12.6',
        title: 'Das Kontingent an der Front',
        needs: ['events', 'points'],
        body: [
          `Solange eine Kampfeinheit des Kontingents auf der Karte ist, hat Russland ${attackPoints(CONTINGENT_ATTACK)} mehr in der Woche. Nicht in der Großoffensive ({9.1}).`,
        ],
      },
    ],
  },
  {
    number: '13',
    title: 'Verstärkungen, Reserven, Ablösung',
    rules: [
      {
        number: '13.1',
        title: 'Eintreffen',
        body: [
          `Einheiten treffen in der historischen Woche und am historischen Ort ein. Ist dort kein Platz, kommen sie ${within(ENTRY_RADIUS)} darum, sonst am nächsten anderen Ort ihrer Seite, sonst eine Woche später. Sie treffen auf Boden des eigenen Landes ein, den ihre Seite kontrolliert.`,
        ],
      },
      {
        number: '13.2',
        title: 'Abruf',
        needs: ['reserves'],
        body: [
          'In der Woche, in der eine Einheit historisch abgezogen wurde, wirst du gefragt: gehorchen oder sie um einen genannten Preis behalten. In den Wochen 31 und 32 gibt es keine Abrufe. Eine abgeschnittene Einheit kann nicht gehen.',
        ],
      },
      {
        number: '13.3',
        title: 'Regimenter aus anderen Abschnitten',
        needs: ['reserves'],
        body: [
          `Russland darf Regimenter heranziehen. Aus Nebenabschnitten kommen sie nach ${weeks(CALL.secondary.weeks)}; jedes ${CALL.secondary.pressureEvery === 3 ? 'dritte' : `${CALL.secondary.pressureEvery}.`} senkt den Druck im Donbas um ${-CALL.secondary.pressure}.`,
          `Aus dem Donbas kommen sie nach ${weeks(CALL.donbas.weeks)}, höchstens eines in ${CALL.donbas.between} Wochen. Jedes senkt den Druck dort um ${-CALL.donbas.pressure} und kostet ${-CALL.donbas.prestige} Ansehen. Das hatte Kyiv erhofft.`,
          {
            note: 'Die russische Truppe im Abschnitt wuchs von etwa 4.000 auf etwa 59.000 im November 2024, das Kontingent eingeschlossen. Aus Pokrovsk kam kaum jemand.',
            cites: ['S21', 'S34', 'S36', 'S86'],
          },
        ],
      },
      {
        number: '13.4',
        title: 'Brigaden nach Hause schicken, andere einsetzen',
        needs: ['reserves'],
        body: [
          'Die Ukraine darf eine Kampfeinheit nach Hause schicken, die offenen Nachschub hat, in der Ukraine oder auf der Straße nach Sudzha steht und in dieser Woche weder gezogen ist noch angegriffen hat. Grenzschutz und Territorialverteidigung bleiben.',
          `Eine Brigade, die in der Oblast Kursk oder in ihrer Nähe gebunden war, senkt die Überdehnung um ${-ROTATION.home}, wenn sie geht. Nach ${weeks(ROTATION.rest)} kann sie wieder eingesetzt werden.`,
          `Die Ukraine darf in der Woche eine Brigade einsetzen. Sie trifft eine Woche später ein und erhöht die Überdehnung um ${ROTATION.commit}.`,
        ],
      },
      {
        number: '13.5',
        title: 'Ersatz',
        body: [
          `Das Szenario gibt jeder Seite eine Zahl von Treffern, die sie in der Woche ausgleichen darf. Sie gehen an Einheiten mit offenem Nachschub, neben denen kein Gegner steht, zuerst an die am stärksten abgenutzten, je bis zu ${hits(REPLACED_AT_MOST)}.`,
          { p: 'Der Ersatz der Ukraine hängt vom Material ab ({9.8}).', needs: ['aid'] },
          {
            p: `Bei Überdehnung ${REPLACEMENT_QUARTERS[1].from} und ${REPLACEMENT_QUARTERS[1].from + 1} erhält die Ukraine die Hälfte, ab ${REPLACEMENT_QUARTERS[2].from} nichts. Liegt der Druck im Donbas bei ${RELIEF.pressure} oder weniger, erhält sie ${hits(RELIEF.hits)} mehr.`,
            needs: ['tracks'],
          },
        ],
      },
      {
        number: '13.6',
        title: 'Neu aufgestellte Regimenter',
        body: [
          `Jedes zweite zerstörte russische Regiment wird nach etwa ${weeks(RAISED_AGAIN.weeks)} bei Lgov neu aufgestellt, mit ${steps(RAISED_AGAIN.hits / 2)}. Grenzschutz und Wehrpflichtige werden es nicht.`,
        ],
      },
    ],
  },
  {
    number: '14',
    title: 'Ereignisse',
    fuller: [{ title: 'Ereignisse und Entscheidungen', needs: ['decisions'] }],
    rules: [
      {
        number: '14.1',
        title: 'Ereignisse',
        needs: ['events'],
        body: [
          'Ein Ereignis geschieht in seiner historischen Woche oder wenn seine Bedingung erfüllt ist. Seine Karte nennt den Tag, was geschah, wer es sagt, was es im Spiel bewirkt, und die Quelle. Was später bekannt wurde, steht getrennt davon.',
          'Die Behauptung einer Seite wird als Behauptung eingezeichnet. Sie ändert nie, wer das Gelände kontrolliert.',
          'Eine Partie darf mit Tagen gespielt werden, die um ein bis zwei Wochen verschoben sind.',
        ],
      },
      {
        number: '14.2',
        title: 'Entscheidungen',
        needs: ['decisions'],
        body: [
          'Manche Ereignisse stellen eine Seite vor die Wahl. Preis und Aussichten jeder Möglichkeit stehen auf der Karte. Bleibt eine Entscheidung offen, gilt die Vorgabe, wenn die Operationen der Seite enden.',
        ],
      },
      {
        number: '14.3',
        title: 'Ereignisse, die eine Regel auf Zeit ändern',
        needs: ['events'],
        body: [
          {
            list: [
              'Großoffensive: mehr Angriffspunkte ({9.1}), vier angreifende Einheiten ({10.1}).',
              `Besuch in einem Befehlsstand: Russische Angriffe verschieben sich in dieser Woche um ${shift(COMBAT.visit.shift)}.`,
              `Gegenangriff bei Snagost, Oktoberoffensive: Russische Angriffe verschieben sich in deren Woche um ${shift(COMBAT.preparedOffensive.shift)}.`,
              'Gesprengte Brücken an der Abzugsstraße: Die Beschussstufe der Straße steigt ({7.4}), der Abzug ist schwerer ({11.8}).',
              'Vorstoß durch die Pipeline: Der Abzug bei Sudzha ist schwerer ({11.8}).',
              'Aufruf, die Waffen niederzulegen: Ukrainische Einheiten, die wirklich abgeschnitten sind, bestehen die Ergebungsprobe seltener ({7.7}).',
            ],
          },
        ],
      },
      {
        number: '14.4',
        title: 'Die Behauptung, der Gegner sei eingekesselt',
        needs: ['tracks'],
        body: [
          `Eine Seite darf, einmal in ${ENCIRCLEMENT_CLAIM.between} Wochen, sagen, gegnerische Kräfte seien eingekesselt. Die Behauptung wird an den wirklichen Nachschubwegen geprüft, und das Ergebnis wird beiden gezeigt.`,
          `Sind gegnerische Einheiten wirklich abgeschnitten: ${shift(ENCIRCLEMENT_CLAIM.gain)} Glaubwürdigkeit, für Russland auch ${shift(ENCIRCLEMENT_CLAIM.gain)} Ansehen, und beträgt die Glaubwürdigkeit dann mindestens ${ENCIRCLEMENT_CLAIM.believed}, erleidet jede dieser Einheiten ${hits(ENCIRCLEMENT_CLAIM.hits)}. Wenn nicht: ${shift(ENCIRCLEMENT_CLAIM.loss)} Glaubwürdigkeit.`,
          {
            note: 'Am 14. März 2025 wurde behauptet, Tausende Ukrainer seien eingekesselt. Unabhängige Analysten und Kyiv wiesen das zurück. Eingekesselt, abgeschnitten und unter Beschuss sind dreierlei.',
            cites: ['ART', 'S54'],
          },
        ],
      },
    ],
  },
  {
    number: '15',
    title: 'Die Bilanz',
    fuller: [{ title: 'Leisten, Gespräche, die Bilanz', needs: ['tracks'] }],
    rules: [
      {
        number: '15.1',
        title: 'Leisten',
        needs: ['tracks'],
        body: [
          'Jede Änderung einer Leiste steht mit ihrem Grund im Protokoll.',
          {
            table: {
              caption: 'Die Leisten',
              head: ['Leiste', 'von', 'bis', 'beginnt bei'],
              rows: TRACK_IDS.map((id): Row => {
                const row = TRACKS[id];
                return {
                  cells: [trackName(id), whole(row.min), whole(row.max), whole(row.start)],
                  needs: [row.feature],
                };
              }),
            },
          },
          'Ein Szenario, das später beginnt, beginnt mit den Werten jener Woche.',
        ],
      },
      {
        number: '15.2',
        title: 'Überdehnung und Druck im Donbas',
        needs: ['tracks'],
        body: [
          `Alle ${OVER_STRETCH.every} Wochen steigt die Überdehnung um 1, wenn mehr als ${OVER_STRETCH.manyBrigades} ukrainische Kampfeinheiten (Spezialkräfte nicht gezählt) in der Oblast Kursk oder ${within(OVER_STRETCH.nearHexes)} um sie stehen, und um 1, wenn der Druck im Donbas ${OVER_STRETCH.pressure} oder mehr beträgt. Sie sinkt um 1 bei ${OVER_STRETCH.fewBrigades} Einheiten oder weniger.`,
          `Alle ${DONBAS_PRESSURE.every} Wochen steigt der Druck im Donbas um 1, wenn mehr als ${DONBAS_PRESSURE.brigades} so gebunden sind.`,
          'Überdehnung nimmt Ersatz weg ({13.5}).',
        ],
      },
      {
        number: '15.3',
        title: 'Gespräche und Waffenstillstand',
        needs: ['talks'],
        body: [
          `Die Verhandlungsuhr rückt durch Ereignisse vor. Ab ${CEASEFIRE.clock} wird am Ende jeder Woche auf einen Waffenstillstand gewürfelt: zwei Würfel plus die Uhr minus ${CEASEFIRE.clock}. Bei ${CEASEFIRE.needed} oder mehr endet die Partie.`,
          {
            list: [
              `${shift(CEASEFIRE.winning.modifier)}, wenn Russland gewinnt: Die Ukraine hält weniger als ${Math.round(CEASEFIRE.winning.share * 100)} % dessen, was sie vor ${CEASEFIRE.winning.weeks} Wochen hielt`,
              `${shift(CEASEFIRE.isolated)}, wenn eine ukrainische Einheit abgeschnitten ist`,
              `${shift(CEASEFIRE.prestige.modifier)}, wenn das Ansehen Russlands ${CEASEFIRE.prestige.from} oder mehr beträgt`,
            ],
          },
          'Nehmen beide Seiten einen Vorschlag an, endet die Partie am Ende der Woche.',
          `Verhandlungsmacht ist, was die Ukraine für Gespräche in der Hand hat: Sudzha ${LEVERAGE.townPoints}, je ${LEVERAGE.km2PerPoint} gehaltene km² 1 (höchstens ${LEVERAGE.groundMax}), Gefangene ${LEVERAGE.prisoners}, die unversehrte Straße, solange Sudzha gehalten ist, ${LEVERAGE.road}. Gelände ist spät am meisten wert, und nur, wenn es dann noch gehalten wird.`,
        ],
      },
      {
        number: '15.4',
        title: 'Die Bilanz',
        body: [
          'Jedes Szenario hat eine Bilanz in den Kategorien, die die Befehlshaber selbst genannt haben. Jede Zeile sagt, was gemessen wird, was es wert ist und was es historisch war.',
          {
            list: [
              { p: 'Gerettete Stufen: die aller Einheiten, die nicht abgeschnitten sind.', without: 'underFire' },
              {
                p: 'Gerettete Stufen: voll, wenn die Einheit zu Hause oder ihr Nachschub offen ist, halb, wenn sie im Ausland unter Beschuss ist, nichts, wenn sie abgeschnitten ist.',
                needs: ['underFire'],
              },
              `Eine Brigade gilt als herausgebracht mit mindestens ${UNIT_SAVED_STEPS} Stufen, zu Hause und nicht abgeschnitten.`,
              'Verlorene Einheiten: zerstört, oder sie haben sich ergeben.',
              { p: 'Gefangene: Einheiten, die sich ergeben haben.', needs: ['surrender'] },
              { p: 'Unpassierbare Brücken: zerstört, mit oder ohne Pontonbrücke an ihrer Stelle.', needs: ['points'] },
              'Eine Einheit bei einem Ort, Verluste über einem Verhältnis zu denen des Gegners: ja oder nein.',
              { p: 'Eine Leiste an ihrer Marke: ja oder nein.', needs: ['tracks'] },
            ],
          },
          'Für Verluste an Menschen als solche oder für Beschuss erhält niemand Punkte.',
        ],
      },
      {
        number: '15.5',
        title: 'Das Ergebnis',
        body: [
          'Die Punkte der Ukraine minus die Punkte Russlands werden mit derselben historischen Differenz verglichen. Die Seite, die besser abschnitt als historisch, gewinnt: knapp, klar oder weit, nach den Abständen des Szenarios. So kann auch die schwächere Seite gewinnen.',
          'Der Bericht sagt zuerst, was mit dem Gelände und mit den geführten Menschen geschah, dann, was aus den Zielen jeder Seite wurde.',
        ],
      },
      {
        number: '15.6',
        title: 'Sumy unter Beschuss',
        needs: ['tracks'],
        body: [
          'Diese Leiste misst, wo russische Geschütze, Drohnen und russisches Gelände stehen. Niemand beschießt Sumy in diesem Spiel; die Ukraine erhält Punkte, wenn sie die Leiste niedrig hält. Zusammengezählt werden:',
          {
            list: [
              `${SUMY_UNDER_FIRE.always} immer, für Flugzeuge und Raketen`,
              `bis zu ${SUMY_UNDER_FIRE.belt} für den Anteil der Oblast Kursk ${within(SUMY_UNDER_FIRE.beltHexes)} um die Stadt, den Russland kontrolliert`,
              `${SUMY_UNDER_FIRE.guns} für russische Artillerie oder Drohnen ${within(SUMY_UNDER_FIRE.gunHexes)} um sie`,
              `1 für je ${SUMY_UNDER_FIRE.sumyHexes} Felder der Oblast Sumy in russischer Hand, höchstens ${SUMY_UNDER_FIRE.ground}`,
            ],
          },
        ],
      },
    ],
  },
];
