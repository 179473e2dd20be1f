/** Pupils without a browser, on the same messages as a pupil's page; and a group that is played by both kinds. */
import { expect, type Page } from '@playwright/test';
import type { Role } from '../../../game/classroom/roles.ts';
import { withDifference } from '../../../game/difference.ts';
import type { Joined, Me } from '../../../game/protocol/exercise.ts';
import type { Update } from '../../../game/protocol/table.ts';
import { newMatchId } from '../../../server/security/tokens.ts';
import { type Line, line } from '../../helpers/line.ts';
import { engine, type Seat, type View } from './truth.ts';

const moment = (ms = 100) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whom the server may call too fast is a client that waits no moment between two orders. */
const BETWEEN_ORDERS = 60;
/** Orders in a phase; then it is ended. A pupil gives about as many. */
const ORDERS_IN_A_PHASE = 3;

export interface Given {
  readonly seat: Seat;
  readonly order: { readonly type: string };
}

/** One pupil, who comes back to the same seat when the server is gone, and sends again what was not answered. */
export class WiredPupil {
  readonly nickname: string;
  /** All that it was ever sent, as text. */
  told = '';
  me: Me | null = null;
  view: View | null = null;
  /** Orders that had to be sent again. */
  again = 0;
  private readonly url: string;
  private readonly joined: Joined;
  private at: Line | null = null;
  private revision = 0;
  private isSeated = false;
  private isLeaving = false;

  private constructor(url: string, nickname: string, joined: Joined) {
    this.url = url;
    this.nickname = nickname;
    this.joined = joined;
  }

  static async join(url: string, code: string, nickname: string): Promise<WiredPupil> {
    const answer = await fetch(`${url}/api/join`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, nickname }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const pupil = new WiredPupil(url, nickname, (await answer.json()) as Joined);
    await pupil.come();
    return pupil;
  }

  get roles(): readonly Role[] {
    return this.me?.roles ?? [];
  }

  /** On a new connection; to its table when there is one. */
  private async come(): Promise<void> {
    const at = line(this.url);
    this.at = at;
    at.socket.onAny((event: string, what: unknown) => this.hear(at, event, what));
    const { exercise, pupil, token } = this.joined;
    const me = await at.attend(exercise, pupil, token);
    this.me = me;
    this.told += JSON.stringify(me);
    if (me.match) await this.sit(at);
    this.isSeated = true;
    at.socket.on('disconnect', () => void this.comeBack());
  }

  private async comeBack(): Promise<void> {
    this.isSeated = false;
    while (!this.isSeated && !this.isLeaving)
      await this.come().catch(() => {
        this.at?.close();
        return moment();
      });
  }

  private async sit(at: Line): Promise<void> {
    const { match, seat } = this.me as Me;
    const welcome = await at.sit(match ?? '', seat, this.joined.token);
    this.told += JSON.stringify(welcome);
    this.view = welcome.now?.view ?? this.view;
    this.revision = welcome.revision;
    // What came between the answer and now.
    for (const update of at.of('update')) this.take(update);
  }

  private hear(at: Line, event: string, what: unknown): void {
    this.told += JSON.stringify(what);
    if (at !== this.at) return;
    if (event === 'me') this.me = what as Me;
    if (event === 'update') this.take(what as Update);
  }

  private take({ from, revision, difference }: Update): void {
    if (this.view === null || from !== this.revision) return;
    this.revision = revision;
    if (difference) this.view = withDifference(this.view, difference) as View;
  }

  /** Sits down when the lesson has begun. */
  async begin(): Promise<void> {
    while (!this.me?.match) await moment();
    await this.sit(this.at as Line);
  }

  /** Asks under one key until an answer comes, over as many connections as it takes. */
  async give(order: unknown): Promise<string | null> {
    const key = newMatchId();
    for (;;) {
      try {
        const answer = await (this.at as Line).order(order, key);
        await moment(BETWEEN_ORDERS);
        if (answer.ok) return null;
        if (answer.refusal.code !== 'tooFast') return answer.refusal.code;
        await moment(1000);
      } catch {
        this.again++;
        while (!this.isSeated) await moment();
      }
    }
  }

  get isThere(): boolean {
    return this.isSeated;
  }

  say(says: object) {
    return (this.at as Line).say(says);
  }

  close(): void {
    this.isLeaving = true;
    this.at?.close();
  }
}

/** What plays one side's operations: the commander's browser. */
export type TurnInBrowser = (page: Page) => Promise<void>;

export class MixedGroup {
  readonly group: number;
  readonly wired: readonly WiredPupil[];
  /** By seat: commanders in a browser. */
  readonly pages: ReadonlyMap<Seat, Page>;
  /** Orders that were answered with a yes. */
  readonly given: Given[] = [];
  private readonly random: () => number;
  private readonly turn: TurnInBrowser;

  constructor(
    group: number,
    wired: readonly WiredPupil[],
    pages: ReadonlyMap<Seat, Page>,
    parts: { readonly random: () => number; readonly turn: TurnInBrowser },
  ) {
    this.group = group;
    this.wired = wired;
    this.pages = pages;
    this.random = parts.random;
    this.turn = parts.turn;
  }

  get view(): View {
    return this.wired[0]?.view as View;
  }

  of(seat: Seat): readonly WiredPupil[] {
    return this.wired.filter(({ me }) => me?.seat === seat);
  }

  /** Legal orders until the group has come to this week, or is over. */
  async playUntil(week: number): Promise<void> {
    while (this.view.week < week && !this.view.result) {
      await moment(10);
      const seat = engine.seatOfSide(this.view.turn.side);
      const page = this.pages.get(seat);
      if (this.view.turn.paused || this.wired.some(({ isThere }) => !isThere)) await moment();
      else if (page) await this.inBrowser(seat, page);
      else await this.onWire(seat);
    }
  }

  /** The mate's order first, then what the commander does on the page. */
  private async inBrowser(seat: Seat, page: Page): Promise<void> {
    const { week } = this.view;
    await this.onePhase(seat, ORDERS_IN_A_PHASE - 1);
    await this.turn(page);
    const isPast = () =>
      this.view.result !== null || this.view.week > week || engine.seatOfSide(this.view.turn.side) !== seat;
    await expect.poll(isPast, { timeout: 20_000 }).toBe(true);
  }

  private async onWire(seat: Seat): Promise<void> {
    const before = this.of(seat)[0]?.view?.turn.phase;
    await this.onePhase(seat, ORDERS_IN_A_PHASE);
    const now = this.of(seat)[0]?.view;
    if (!now || now.result || now.turn.phase !== before || engine.seatOfSide(now.turn.side) !== seat) return;
    await this.order(seat, { type: 'endPhase' });
  }

  /** At random among what whoever is on the wire may order. */
  private async onePhase(seat: Seat, most: number): Promise<void> {
    for (let orders = 0; orders < most; orders++) {
      const view = this.of(seat)[0]?.view;
      if (!view || view.result || engine.seatOfSide(view.turn.side) !== seat) return;
      const order = engine.randomPlayer(view, this.random);
      if (order.type === 'endPhase' || !this.ownerOf(seat, order)) continue;
      await this.order(seat, order);
    }
  }

  private ownerOf(seat: Seat, order: { readonly type: keyof typeof engine.OWNER }): WiredPupil | undefined {
    return this.of(seat).find(({ roles }) => roles.includes(engine.OWNER[order.type]));
  }

  private async order(seat: Seat, order: { readonly type: keyof typeof engine.OWNER }): Promise<void> {
    const refusal = await this.ownerOf(seat, order)?.give(order);
    if (refusal !== null) throw new Error(`group ${this.group}: ${JSON.stringify(order)}: ${refusal}`);
    this.given.push({ seat, order });
    // Mates hear of it on connections of their own.
    const views = () => new Set(this.of(seat).map(({ view }) => JSON.stringify(view)));
    await expect.poll(() => views().size, { intervals: [10, 20, 50], timeout: 10_000 }).toBe(1);
  }
}
