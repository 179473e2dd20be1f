import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAST_DECISIONS } from '../../../game/data/history/decisions.ts';
import { loadCurve, loadFront, loadHistory } from '../../../game/data/history/history.ts';
import { DECK } from '../../../game/data/kurskDeck.ts';
import { isHexId } from '../../../game/hex/hexes.ts';
import type { MapFile } from '../../../game/map.ts';

const map = JSON.parse(readFileSync(new URL('../../../game/data/maps/kursk.json', import.meta.url), 'utf8')) as MapFile;
const hexOf = new Map(map.hexes.map((hex) => [hex.id, hex]));
const placeHex = new Map(map.hexes.flatMap((hex) => hex.places.map((place) => [place.name, hex.id] as const)));
const history = await loadHistory();

describe('the front by week', () => {
  it('has its weeks in order, on the map and in the right country', () => {
    expect(history.weeks.map((w) => w.week)).toEqual(Array.from({ length: 47 }, (_, i) => i + 1));
    for (const w of history.weeks) {
      for (const id of [...w.kursk, ...w.contested, ...w.disputed, ...w.glushkovo]) {
        expect(hexOf.get(id)?.country, id).toBe('RU');
        expect(hexOf.get(id)?.kurskShare, id).toBeGreaterThan(0.5);
      }
      for (const id of [...w.sumy, ...w.sumyContested]) expect(hexOf.get(id)?.country, id).toBe('UA');
      for (const id of w.belgorod) expect(hexOf.get(id)?.oblast, id).toBe('Belgorod');
      for (const id of w.contested) expect(w.kursk).toContain(id);
      expect(new Set(w.kursk).size).toBe(w.kursk.length);
    }
  });

  it('has the area that its hexes add up to on this map', () => {
    for (const w of history.weeks) {
      const km2 = w.kursk.reduce((sum, id) => sum + (hexOf.get(id)?.kurskShare ?? 0) * map.hexAreaKm2, 0);
      // Two in a hundred, or the rounding of a few border hexes.
      expect(Math.abs(km2 - w.km2), `week ${w.week}: ${km2.toFixed(1)} against ${w.km2}`).toBeLessThanOrEqual(
        Math.max(0.02 * w.km2, 4),
      );
    }
  });

  it('agrees with the curve, week by week', () => {
    for (const target of history.targets) {
      const w = history.weeks[target.week - 1];
      expect(w?.endDate).toBe(target.endDate);
      expect(w?.km2).toBeGreaterThanOrEqual(target.low);
      expect(w?.km2).toBeLessThanOrEqual(target.high);
      expect(target.km2).toBeGreaterThanOrEqual(target.low);
      expect(target.km2).toBeLessThanOrEqual(target.high);
    }
    expect(history.targets.map((t) => t.week)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
  });

  it('says for every hex ever held how sure that is', () => {
    const held = new Set(history.weeks.flatMap((w) => w.kursk));
    expect(new Set(history.hexes.keys())).toEqual(held);
  });
});

describe('settlements and events', () => {
  it('are on the map', () => {
    expect(history.settlements).toHaveLength(93);
    for (const s of history.settlements) {
      expect(isHexId(s.hex)).toBe(true);
      if (s.place === null) continue;
      // Spalnoye lies one hex east of the ground that was contested for it.
      if (s.name !== 'Spalnoye') expect(placeHex.get(s.place), s.name).toBe(s.hex);
    }
    expect(history.settlements.filter((s) => s.place === null).map((s) => s.name)).toEqual(['Sudzha border crossing']);
  });

  it('name only sources that are listed', () => {
    const all = [
      ...history.settlements,
      ...history.points,
      ...history.forces,
      ...history.sumy,
      ...history.glushkovo,
      ...history.events,
    ];
    for (const item of all) for (const id of item.sources) expect(history.sources.has(id), id).toBe(true);
    expect(history.events.length).toBeGreaterThan(80);
    for (const event of history.events) expect(event.date).toMatch(/^202[45]-\d\d-\d\d$/);
  });

  it('load one by one too', async () => {
    expect((await loadFront()).weeks).toHaveLength(47);
    expect((await loadCurve()).forces.length).toBeGreaterThan(10);
  });
});

describe('decisions of history', () => {
  it('there is one for every decision of the deck, by an option that it offers', () => {
    const asked = DECK.flatMap(({ id, decision }) =>
      decision ? [{ id, options: decision.options.map((o) => o.id) }] : [],
    );
    expect(Object.keys(PAST_DECISIONS).sort()).toEqual(asked.map(({ id }) => id).sort());
    for (const { id, options } of asked) expect(options, id).toContain(PAST_DECISIONS[id]?.option);
  });
});
