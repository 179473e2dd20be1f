/** What opens again what the computer holds for settled. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isSettled, looksTheSame } from '../../../game/ai/settled.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { newMatch, STANDARD_OPTIONS } from '../../../game/match.ts';
import { seedFrom } from '../../../game/replay/simulate.ts';
import type { LogEntry, Phase, SideState, Unit, View } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';

let view: View;
let own: Unit;
let enemy: Unit;

beforeAll(() => {
  loadAll();
  view = viewFor(newMatch('aid-freeze', STANDARD_OPTIONS, seedFrom('settled'), 'fast').state, '0');
  const units = Object.values(view.units);
  own = units.find(({ side }) => side === 'UA') as Unit;
  enemy = units.find(({ side }) => side === 'RU') as Unit;
});

const inPhase = (phase: Phase): View => ({ ...view, turn: { ...view.turn, phase } });
const withUnit = (unit: Unit, change: Partial<Unit>): View => ({
  ...view,
  units: { ...view.units, [unit.id]: { ...unit, ...change } },
});
const withSide = (from: View, change: Partial<SideState>): View => ({
  ...from,
  sides: { UA: { ...(from.sides.UA as SideState), ...change } },
});

describe('a position looks the same', () => {
  it('in another phase, with other stances of its own, with other support points', () => {
    expect(looksTheSame(inPhase('movement'), inPhase('combat'))).toBe(true);
    expect(looksTheSame(view, withUnit(own, { stance: 'withdraw', stanceSince: 3, reserveHex: '0101' }))).toBe(true);
    expect(looksTheSame(view, withSide(view, { supportPoints: 99, defensiveSupport: { '0101': 1 } }))).toBe(true);
  });

  it('but not once anything else changed', () => {
    const changed: readonly View[] = [
      withUnit(own, { hits: own.hits - 1 }),
      withUnit(own, { hex: '0101' }),
      withUnit(own, { attacked: true }),
      withUnit(enemy, { stance: 'hold', stanceSince: 99 }),
      withSide(view, { attackPoints: 99 }),
      withSide(view, { glideBombs: ['0101'] }),
      { ...view, week: view.week + 1 },
      { ...view, contacts: [...view.contacts] },
      { ...view, control: [...view.control] },
      { ...view, turn: { ...view.turn, first: view.turn.first === 'UA' ? 'RU' : 'UA' } },
    ];
    for (const now of changed) expect(looksTheSame(view, now)).toBe(false);
    const { [own.id]: _gone, ...others } = view.units;
    expect(looksTheSame(view, { ...view, units: others })).toBe(false);
  });
});

describe('nobody moves or attacks who did not before', () => {
  it('while the phase lasts; support points tell in attacks, not in moves', () => {
    const richer = (phase: Phase): View => withSide(inPhase(phase), { supportPoints: 99 });
    expect(isSettled(inPhase('movement'), richer('movement'))).toBe(true);
    expect(isSettled(inPhase('combat'), richer('combat'))).toBe(false);
    expect(isSettled(inPhase('movement'), inPhase('combat'))).toBe(false);
  });

  it('unless a move was stopped by something unseen', () => {
    const { id, short, side, hex } = own;
    const what = { kind: 'stopped', unit: { id, short, side }, hex, by: 'unit', met: '0101' } as const;
    const entry: LogEntry = { week: view.week, during: 'UA', to: 'UA', what };
    expect(isSettled(view, { ...view, log: [...view.log, entry] })).toBe(false);
  });
});
