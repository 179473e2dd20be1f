/** What the people at a table say to each other: offers and their answers, chat, blocking, giving up. All of it lies in rows. */
import type { Kysely } from 'kysely';
import type { Answer, ChatLine, Offer, OfferKind, TableSays } from '../../game/protocol/table.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import { enemyOf, SEATS, type Seat, type Side, sideOfSeat } from '../../game/state.ts';
import type { Database } from '../storage/schema.ts';
import type { Hub } from './hub.ts';
import { type Matches, problem } from './matches.ts';

const DONE: Answer = { ok: true, told: [] };
/** Lines that somebody who comes to the table is given. */
const LAST_LINES = 100;

type Says<K extends TableSays['say']> = Extract<TableSays, { say: K }>;

/** The other processes, which are told that something was said, and not what. */
export interface Others {
  readonly chatted: (match: string, line: number) => void;
  readonly offered: (match: string) => void;
  readonly factorSet: (match: string, side: Side) => void;
}

export class Talk {
  private readonly matches: Matches;
  private readonly hub: Hub;
  private readonly now: () => number;
  private readonly others: Others;

  constructor(matches: Matches, hub: Hub, now: () => number, others: Others) {
    this.others = others;
    this.matches = matches;
    this.hub = hub;
    this.now = now;
  }

  private get db(): Kysely<Database> {
    return this.matches.storage.db;
  }

  say(match: string, seat: Seat, said: TableSays): Promise<Answer> {
    switch (said.say) {
      case 'offer':
        return this.offer(match, seat, said.what);
      case 'answer':
        return this.answer(match, seat, said);
      case 'concede':
        return this.concede(match, seat);
      case 'timeFactor':
        return this.timeFactor(match, seat, said);
      case 'chat':
        return this.chat(match, seat, said);
      case 'block':
        return this.block(match, seat, said);
    }
  }

  async offers(match: string): Promise<readonly Offer[]> {
    return this.db.selectFrom('offer').select(['what', 'by']).where('match_id', '=', match).orderBy('at').execute();
  }

  async lines(match: string, seat: Seat | null): Promise<readonly ChatLine[]> {
    if (seat === null) return [];
    const rows = await this.db
      .selectFrom('chat')
      .select(['n', 'seat', 'text', 'at'])
      .where('match_id', '=', match)
      .orderBy('n', 'desc')
      .limit(LAST_LINES)
      .execute();
    const blocked = await this.blocked(match, seat);
    return rows.reverse().filter((line) => !blocked.includes(line.seat));
  }

  async blocked(match: string, seat: Seat): Promise<readonly Seat[]> {
    const rows = await this.db
      .selectFrom('block')
      .select('blocked')
      .where('match_id', '=', match)
      .where('seat', '=', seat)
      .execute();
    return rows.map((row) => row.blocked);
  }

  private async offer(match: string, by: Seat, what: OfferKind): Promise<Answer> {
    if (sideOfSeat(by) === null) return problem('notYours');
    const there = await this.db
      .selectFrom('offer')
      .select('by')
      .where('match_id', '=', match)
      .where('what', '=', what)
      .executeTakeFirst();
    // Both want it: that is an agreement.
    if (there && there.by !== by) return this.answer(match, by, { say: 'answer', what, accept: true });
    await this.db
      .insertInto('offer')
      .values({ match_id: match, what, by, at: this.now() })
      .onConflict((at) => at.columns(['match_id', 'what']).doNothing())
      .execute();
    await this.tellOffers(match);
    return (await this.answerForComputer(match, by, what)) ?? DONE;
  }

  /** The computer across the table agrees to what costs it nothing; null where a person is to answer. */
  private async answerForComputer(match: string, by: Seat, what: OfferKind): Promise<Answer | null> {
    const across: Seat = by === '0' ? '1' : '0';
    const loaded = await this.matches.look(match);
    if (!loaded?.computers.includes(across) || what === 'rematch') return null;
    return this.answer(match, across, { say: 'answer', what, accept: what !== 'draw' });
  }

  private async answer(match: string, seat: Seat, { what, accept }: Says<'answer'>): Promise<Answer> {
    if (sideOfSeat(seat) === null) return problem('notYours');
    const taken = await this.db
      .deleteFrom('offer')
      .where('match_id', '=', match)
      .where('what', '=', what)
      .where('by', accept ? '!=' : 'in', accept ? seat : [...SEATS])
      .returning('by')
      .executeTakeFirst();
    if (!taken) return problem('notOffered');
    const answer = accept ? await this.agreed(match, taken.by, what) : DONE;
    await this.tellOffers(match);
    return answer;
  }

  private agreed(match: string, by: Seat, what: OfferKind): Promise<Answer> {
    switch (what) {
      case 'pause':
      case 'resume':
        return this.matches.umpire(match, { type: what });
      case 'draw':
        return this.matches.umpire(match, { type: 'settle', reason: 'agreed', winner: null });
      case 'takeBack':
        return this.matches.takeBack(match, by, null, 1, true);
      case 'rematch':
        return Promise.resolve(DONE); // each asks the lobby for its seat
    }
  }

  private async concede(match: string, seat: Seat): Promise<Answer> {
    const side = sideOfSeat(seat);
    if (!side) return problem('notYours');
    return this.matches.umpire(match, { type: 'settle', reason: 'conceded', winner: enemyOf(side) });
  }

  private async timeFactor(match: string, seat: Seat, { side, factor }: Says<'timeFactor'>): Promise<Answer> {
    if (seat !== '2') return problem('notYours');
    const answer = await this.matches.setFactor(match, side, factor);
    this.others.factorSet(match, side);
    return answer;
  }

  private async chat(match: string, seat: Seat, { text }: Says<'chat'>): Promise<Answer> {
    const line = await this.matches.inTurn(match, () => this.writeLine(match, seat, text));
    if (!line) return problem('chatOff');
    await this.tellLine(match, line);
    this.others.chatted(match, line.n);
    return DONE;
  }

  private async writeLine(match: string, seat: Seat, text: string): Promise<ChatLine | null> {
    const row = await this.db.selectFrom('match').select('terms').where('id', '=', match).executeTakeFirst();
    if (!row || !(JSON.parse(row.terms) as Terms).chat) return null;
    const last = await this.db
      .selectFrom('chat')
      .select((e) => e.fn.max('n').as('n'))
      .where('match_id', '=', match)
      .executeTakeFirst();
    const line = { n: (last?.n ?? 0) + 1, seat, text, at: this.now() };
    await this.db
      .insertInto('chat')
      .values({ match_id: match, ...line })
      .execute();
    return line;
  }

  /** Another process wrote a line. */
  async heard(match: string, n: number): Promise<void> {
    const line = await this.db
      .selectFrom('chat')
      .select(['n', 'seat', 'text', 'at'])
      .where('match_id', '=', match)
      .where('n', '=', n)
      .executeTakeFirst();
    if (line) await this.tellLine(match, line);
  }

  private async tellLine(match: string, line: ChatLine): Promise<void> {
    for (const seat of SEATS)
      if (this.hub.watches(match, seat) && !(await this.blocked(match, seat)).includes(line.seat))
        this.hub.send(match, seat, 'chat', line);
  }

  private async block(match: string, seat: Seat, { seat: blocked, on }: Says<'block'>): Promise<Answer> {
    if (seat === blocked) return problem('notYours');
    if (on)
      await this.db
        .insertInto('block')
        .values({ match_id: match, seat, blocked })
        .onConflict((at) => at.columns(['match_id', 'seat', 'blocked']).doNothing())
        .execute();
    else
      await this.db
        .deleteFrom('block')
        .where('match_id', '=', match)
        .where('seat', '=', seat)
        .where('blocked', '=', blocked)
        .execute();
    return DONE;
  }

  /** Offers changed: here, and for the other processes. */
  async tellOffers(match: string): Promise<void> {
    this.others.offered(match);
    await this.showOffers(match);
  }

  async showOffers(match: string): Promise<void> {
    const offers = await this.offers(match);
    for (const seat of SEATS) if (this.hub.watches(match, seat)) this.hub.send(match, seat, 'offers', offers);
  }
}
