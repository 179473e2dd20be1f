/** Rule 15 — the tracks: few, visible, and every change logged with its reason. */
import { type Board, distance, indexOf } from '../board.ts';
import { DONBAS_PRESSURE, LEVERAGE, OVER_STRETCH, SUMY_UNDER_FIRE, TRACKS } from '../data/tracks.ts';
import { unitType } from '../data/unitTypes.ts';
import { hasFeature, SIDE_CODE, type Side, type TrackId, type Tracks, type Unit } from '../state.ts';
import { change, situationNow, tell, type Work } from '../work.ts';
import { heldKm2 } from './heldArea.ts';
import { hexesWithin } from './sight.ts';
import { roadIsWhole } from './supplyTrace.ts';

const within = (track: TrackId, value: number): number =>
  Math.max(TRACKS[track].min, Math.min(TRACKS[track].max, value));

const set = (work: Work, track: TrackId, wanted: number, reason: string): void => {
  if (!hasFeature(work.state, TRACKS[track].feature)) return;
  const was = work.state.tracks[track];
  const value = within(track, wanted);
  if (value === was) return;
  change(work, { tracks: { ...work.state.tracks, [track]: value } as Tracks });
  tell(work, 'both', { kind: 'track', track, change: value - was, value, reason });
};

/** Rule 15.1 — moves a track within its range and says why; nothing without the track's feature. */
export const changeTrack = (work: Work, track: TrackId, by: number, reason: string): void =>
  set(work, track, work.state.tracks[track] + by, reason);

const nearKursk = new WeakMap<Board, Uint8Array>();

/** 1 for hexes in Kursk oblast or near to it; worked out once for each board. */
const hexesNearKursk = (board: Board): Uint8Array => {
  let near = nearKursk.get(board);
  if (!near) {
    near = new Uint8Array(board.size);
    for (let index = 0; index < board.size; index++)
      if ((board.kurskShare[index] as number) > 0 && board.country[index] === 1)
        for (const other of hexesWithin(board, index, OVER_STRETCH.nearHexes)) near[other] = 1;
    nearKursk.set(board, near);
  }
  return near;
};

/** A unit stands in Kursk oblast or near to it: the salient ties it down. */
export const isTied = (board: Board, unit: Pick<Unit, 'hex'>): boolean =>
  hexesNearKursk(board)[indexOf(board, unit.hex)] === 1;

/** Combat units of Ukraine that the salient ties down. */
export const brigadesTied = (work: Work): number => {
  const { board, ofSide } = situationNow(work);
  return ofSide.UA.filter((unit) => unitType(unit.type).combat && !unitType(unit.type).slips && isTied(board, unit))
    .length;
};

const monthly = (work: Work): void => {
  const { week } = work.state;
  const brigades = week % OVER_STRETCH.every === 0 || week % DONBAS_PRESSURE.every === 0 ? brigadesTied(work) : 0;
  if (week % OVER_STRETCH.every === 0) {
    if (brigades > OVER_STRETCH.manyBrigades) changeTrack(work, 'overStretch', 1, 'brigadesTied');
    if (brigades <= OVER_STRETCH.fewBrigades) changeTrack(work, 'overStretch', -1, 'fewBrigades');
    if (work.state.tracks.donbasPressure >= OVER_STRETCH.pressure)
      changeTrack(work, 'overStretch', 1, 'donbasPressure');
  }
  if (week % DONBAS_PRESSURE.every === 0 && brigades > DONBAS_PRESSURE.brigades)
    changeTrack(work, 'donbasPressure', 1, 'brigadesTied');
};

/** Rule 15.6 — how far Sumy lies under fire, from where Russian guns, drones and ground stand. */
export const sumyUnderFire = (work: Work): number => {
  const { board, control, ofSide } = situationNow(work);
  const rule = SUMY_UNDER_FIRE;
  const city = indexOf(board, rule.city);
  const away = (index: number): number => distance(board, city, index);
  let belt = 0;
  let russian = 0;
  let sumy = 0;
  for (let index = 0; index < board.size; index++) {
    const isRussian = control[index] === SIDE_CODE.RU;
    if (board.country[index] === 0) sumy += isRussian ? 1 : 0;
    else if (away(index) <= rule.beltHexes) {
      belt++;
      if (isRussian) russian++;
    }
  }
  const guns = ofSide.RU.filter(
    (unit) => unitType(unit.type).fireRange > 0 && away(indexOf(board, unit.hex)) <= rule.gunHexes,
  ).length;
  const share = belt === 0 ? 0 : Math.round((rule.belt * russian) / belt);
  return rule.always + share + Math.min(rule.guns, guns) + Math.min(rule.ground, Math.floor(sumy / rule.sumyHexes));
};

/** Rule 15.3 — what Ukraine has in hand for talks: the town, ground, prisoners, an unbroken road. */
export const leverageNow = (work: Work): number => {
  const { board, control } = situationNow(work);
  const town = control[indexOf(board, LEVERAGE.town)] === SIDE_CODE.UA ? LEVERAGE.townPoints : 0;
  const ground = Math.min(LEVERAGE.groundMax, Math.floor(heldKm2(work.state, board) / LEVERAGE.km2PerPoint));
  const prisoners = tookPrisoners(work, 'UA') ? LEVERAGE.prisoners : 0;
  const road = town > 0 && roadIsWhole(situationNow(work)) ? LEVERAGE.road : 0;
  return town + ground + prisoners + road;
};

/** Enemy units of this side's enemy that surrendered, or conscripts and border guards that were overrun. */
const tookPrisoners = (work: Work, side: Side): boolean => {
  const enemy = side === 'UA' ? 'RU' : 'UA';
  return Object.values(work.state.sides[enemy].pool).some(
    ({ where, unit }) => where === 'surrendered' || (where === 'destroyed' && unitType(unit.type).maxHold === 1),
  );
};

/** Rule 15.1 — what moves by itself when a week closes. */
export const weeklyTracks = (work: Work): void => {
  if (hasFeature(work.state, 'tracks')) {
    monthly(work);
    set(work, 'sumyUnderFire', sumyUnderFire(work), 'gunsAndGround');
  }
  if (hasFeature(work.state, 'talks')) set(work, 'leverage', leverageNow(work), 'groundHeld');
};
