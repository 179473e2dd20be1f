/** The teacher's desk of one class: a tile of each group, and who needs the teacher. */
import type { DeskView, Need, Tile } from '../../game/protocol/exercise.ts';
import type { Side } from '../../game/state.ts';
import type { Loaded } from '../match/loaded.ts';
import type { PupilTable } from '../storage/schema.ts';
import { type Classroom, exerciseRow } from './classroom.ts';
import { exerciseOf, type GroupRow, groupsOf, type IsHere, pupilsOf } from './exercise.ts';
import { needsOf, type Seen } from './needs.ts';
import { isAt } from './roles.ts';
import { historyByWeek, tileOf } from './tiles.ts';
import { cutUnnoticed } from './unnoticed.ts';

export class Desk {
  private readonly seen = new Map<string, Seen>();
  private readonly at: Classroom;
  private readonly exercise: string;
  private readonly isHere: IsHere;
  private toldNeeds = '';

  constructor(at: Classroom, exercise: string, isHere: IsHere) {
    this.at = at;
    this.exercise = exercise;
    this.isHere = isHere;
  }

  matches(): readonly string[] {
    return [...this.seen.keys()];
  }

  async lookAtAll(): Promise<void> {
    const groups = await groupsOf(this.at.db, this.exercise);
    await this.lookAt(groups.flatMap(({ match_id }) => (match_id === null ? [] : [match_id])));
  }

  /** Looks at these groups anew. */
  async lookAt(matches: readonly string[]): Promise<readonly Tile[]> {
    if (matches.length === 0) return [];
    const groups = await groupsOf(this.at.db, this.exercise);
    const pupils = await pupilsOf(this.at.db, this.exercise);
    const tiles: Tile[] = [];
    for (const match of matches) {
      const group = groups.find(({ match_id }) => match_id === match);
      const loaded = group && (await this.at.matches().look(match));
      if (!loaded) continue;
      const seen = await this.seenNow(group, loaded, pupils);
      this.seen.set(match, seen);
      tiles.push(seen.tile);
    }
    return tiles;
  }

  private async seenNow({ grp }: GroupRow, loaded: Loaded, pupils: readonly PupilTable[]): Promise<Seen> {
    const { db } = this.at;
    const { id } = loaded.row;
    const seats = await db
      .selectFrom('seat')
      .select(['seat', 'player', 'computer', 'time_factor'])
      .where('match_id', '=', id)
      .execute();
    const last = await db
      .selectFrom('journal')
      .select('at')
      .where('match_id', '=', id)
      .where('seat', '!=', '2')
      .orderBy('n', 'desc')
      .limit(1)
      .executeTakeFirst();
    const hereOn = (side: Side) => pupils.filter((pupil) => isAt(pupil, grp, side) && this.isHere(pupil.id)).length;
    const { state } = loaded.state.G;
    return {
      tile: tileOf(loaded, {
        group: grp,
        seats,
        here: { UA: hereOn('UA'), RU: hereOn('RU') },
        lastOrder: last?.at ?? null,
        history: await historyByWeek(),
      }),
      firstWeek: state.history[0]?.week ?? state.week,
      first: state.turn.first,
      cut: await cutUnnoticed(db, loaded),
      waitsSince: loaded.row.updated_at,
    };
  }

  async view(): Promise<DeskView> {
    const exercise = await exerciseOf(this.at, this.exercise, this.isHere);
    const needs = await this.needs();
    this.toldNeeds = JSON.stringify(needs);
    const tiles = [...this.seen.values()].map(({ tile }) => tile).sort((a, b) => a.group - b.group);
    return { exercise, tiles, needs };
  }

  /** Null when they are those that were told last. */
  async newNeeds(): Promise<readonly Need[] | null> {
    const needs = await this.needs();
    const text = JSON.stringify(needs);
    if (text === this.toldNeeds) return null;
    this.toldNeeds = text;
    return needs;
  }

  private async needs(): Promise<readonly Need[]> {
    const { started_at, state, settings } = await exerciseRow(this.at.db, this.exercise);
    const pupils = await pupilsOf(this.at.db, this.exercise);
    const groups = state === 'playing' ? [...this.seen.values()] : [];
    return needsOf({ groups, pupils, started: started_at, timer: settings.timer }, this.at.now());
  }
}
