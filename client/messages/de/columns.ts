/** The weekly series in a spreadsheet: what its columns are called, and how its cells are written. */

import { TRACK_IDS } from '../../../game/state.ts';
import type * as en from '../en/columns.ts';
import { trackName } from './happenings.ts';

export const csvStyle: typeof en.csvStyle = { separator: ';', decimal: ',' };

const HEADS: Readonly<Record<string, string>> = {
  group: 'Gruppe',
  scenario: 'Szenario',
  week: 'Woche',
  heldKm2: 'Gehalten in der Oblast Kursk, km²',
  sumyKm2: 'Russisch gehalten in der Oblast Sumy, km²',
  stepsLost: 'Verlorene Stufen',
  stepsLostSoFar: 'Verlorene Stufen bisher',
  contingentStepsLostSoFar: 'Verlorene Stufen bisher, Kontingent',
  unitsOpen: 'Einheiten mit offenem Nachschub',
  unitsUnderFire: 'Einheiten unter Beschuss',
  unitsCut: 'Einheiten abgeschnitten',
  roadLevel: 'Beschuss der Straße nach Sudzha',
  aidMateriel: 'Hilfe: Material',
  aidIntelligence: 'Hilfe: Aufklärungsdaten',
  attackPoints: 'Angriffspunkte',
  supportPoints: 'Unterstützungspunkte',
  replacements: 'Ersatz',
  ledger: 'Bilanz',
};

export const columnHead: typeof en.columnHead = (name) => {
  const track = TRACK_IDS.find((id) => id === name);
  if (track) return trackName(track);
  const [, column = '', side] = /^(.+?)(UA|RU)?$/.exec(String(name)) ?? [];
  const head = HEADS[column] ?? column;
  return side ? `${head}, ${side}` : head;
};
