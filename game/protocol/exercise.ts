/**
 * A class: one exercise, its groups (a match each, with the teacher as umpire) and its pupils. HTTP under
 * `<prefix>/api`, proved by `Authorization: Bearer <token>` of the teacher or of a pupil; live on the socket of the
 * tables (`attend`, and `sit` with a pupil's token). Of a pupil nothing is kept but nickname, group, side, role and the
 * sentences it writes.
 *
 * POST /exercises · GET, PATCH, DELETE /exercises/:exercise · POST /exercises/:exercise/start, /debrief · POST, DELETE
 * /exercises/:exercise/pupils/:pupil · POST …/pupils/:pupil/code · POST /exercises/:exercise/controls · DELETE
 * …/controls/:n · GET /exercises/:exercise/debrief, /export, /export.csv · POST /language, /join, /return · GET
 * /exercises/:exercise/me.
 */
import * as z from 'zod/mini';
import { ROLES, type Role } from '../classroom/roles.ts';
import { LANGUAGES, type Language } from '../languages.ts';
import type { MatchRecord } from '../match.ts';
import type { Order } from '../orders.ts';
import type { Refusal } from '../result.ts';
import type { MatchResult, Seat, Side } from '../state.ts';
import { matchIdSchema, nicknameSchema, tokenSchema } from './lobby.ts';
import { type TimeFactor, timeFactorSchema } from './terms.ts';

/** No 0 O 1 I L U V: what is read aloud or written on a board is not mistaken. 29 signs, six of them: 594 million. */
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTWXYZ';
export const codeSchema = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.regex(/^[2-9A-HJKMNP-TW-Z]{6}$/, 'a code has six letters and digits'));
export const exerciseIdSchema = matchIdSchema;
export const pupilIdSchema = matchIdSchema;
const sideSchema = z.enum(['UA', 'RU']);
const groupSchema = z.int().check(z.minimum(1), z.maximum(16));
const weekSchema = z.int().check(z.minimum(1), z.maximum(60));
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** How the computer plays a seat; null hands it back. */
export const levelSchema = z.nullable(z.enum(['easy', 'normal', 'hard']));

export const exerciseSettingsSchema = z.object({
  /** A title of the teacher's own, as "9b, Thursday"; shown to the class. */
  title: z.string().check(z.trim(), z.maxLength(60)),
  scenario: z.string().check(z.maxLength(64)),
  /** In which its pupils see the pages, unless they choose otherwise; the first one for a class that says nothing. */
  language: z.optional(z.enum(LANGUAGES)),
  /** A second scenario for every other group, to be compared in the debrief (no freeze beside freeze). */
  compareWith: z.nullable(z.string().check(z.maxLength(64))),
  groups: groupSchema,
  /** 1 to 4 a side; from 3 on each role has its own pupil, a fourth proposes. */
  pupilsPerSide: z.int().check(z.minimum(1), z.maximum(4)),
  rotateRoles: z.boolean(),
  /** The same dice for every group, so that they can be compared. */
  sameSeed: z.boolean(),
  fog: z.boolean(),
  /** Seconds for a side's first week and for each later one; null is no timer. */
  timer: z.nullable(
    z.object({
      first: z.int().check(z.minimum(30), z.maximum(7200)),
      later: z.int().check(z.minimum(30), z.maximum(7200)),
    }),
  ),
  /** Events of the schedule that wait for the teacher. */
  heldEvents: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
  /** Blue and Red, letters and numbers instead of names; the debrief may lift it. */
  abstract: z.boolean(),
  /** Whether a pupil may ask the computer for a suggestion. */
  hints: z.boolean(),
  /** Days after which all of it is deleted, from when it was last used. */
  keepDays: z.int().check(z.minimum(1), z.maximum(60)),
});
export type ExerciseSettings = z.infer<typeof exerciseSettingsSchema>;

/**
 * `PATCH /exercises/:exercise`: what is left out stays. Title, flags, roles and days at any time; the rest until the
 * start.
 */
export const changeExerciseSchema = z.partial(exerciseSettingsSchema);
export type ChangeExercise = z.infer<typeof changeExerciseSchema>;

/** `gathering`: pupils join, the teacher places them. `debrief`: play is over, everything is open to the class. */
export const EXERCISE_STATES = ['gathering', 'playing', 'debrief'] as const;
export type ExerciseState = (typeof EXERCISE_STATES)[number];

/** `waiting` before it has a place, `stopped` for who chose to stop. */
export const PUPIL_PLACES = ['waiting', 'side', 'observing', 'stopped'] as const;
export type PupilPlace = (typeof PUPIL_PLACES)[number];

/** What a pupil may tell the teacher alone; no reason is asked. */
export const WISHES = ['hand', 'otherSide', 'observe', 'stop'] as const;
export type Wish = (typeof WISHES)[number];

/** One pupil, as the teacher sees it. */
export interface PupilRow {
  readonly id: string;
  readonly nickname: string;
  readonly group: number | null;
  readonly side: Side | null;
  readonly place: PupilPlace;
  readonly roles: readonly Role[];
  /** The teacher fixed its roles: they do not go round. */
  readonly fixed: boolean;
  readonly wishes: readonly Wish[];
  readonly here: boolean;
}

/** The teacher's exercise (`GET /exercises/:id`). */
export interface Exercise {
  readonly id: string;
  readonly code: string;
  readonly settings: ExerciseSettings;
  readonly state: ExerciseState;
  readonly created: number;
  readonly started: number | null;
  /** When all of it will be deleted by itself. */
  readonly deletedOn: number;
  readonly groups: readonly { readonly group: number; readonly match: string | null; readonly scenario: string }[];
  readonly pupils: readonly PupilRow[];
  readonly pending: readonly Pending[];
}

/** Answer to `POST /exercises`: the token is told once. */
export interface ExerciseMade {
  readonly exercise: Exercise;
  readonly token: string;
}

/** `POST /join`; answers with the pupil's token. Codes that are not known are counted for each address. */
export const joinExerciseSchema = z.object({ code: codeSchema, nickname: nicknameSchema });
/** `POST /language`: before a pupil joins. A code that is not known is counted like that of who joins. */
export const languageOfClassSchema = z.object({ code: codeSchema });
export interface ClassLanguage {
  readonly exercise: string;
  readonly language: Language;
}
/** `POST /return`: on a new device, with a code that the teacher gave; it works once, for 15 minutes. */
export const returnSchema = z.object({ code: z.string().check(z.trim(), z.toUpperCase(), z.maxLength(12)) });
/** `POST /exercises/:exercise/pupils/:pupil/code`. */
export interface ReturnCode {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}
export interface Joined {
  readonly exercise: string;
  readonly pupil: string;
  readonly token: string;
}

/** `POST /exercises/:id/pupils/:pupil`: the teacher places a pupil; what is left out stays. */
export const placePupilSchema = z.object({
  group: z.optional(z.nullable(groupSchema)),
  side: z.optional(z.nullable(sideSchema)),
  place: z.optional(z.enum(PUPIL_PLACES)),
  /** Fixed roles instead of those that rotate. */
  roles: z.optional(z.array(z.enum(ROLES)).check(z.maxLength(3))),
  /** The wish that this answers: it is taken off the list. */
  answers: z.optional(z.enum(WISHES)),
});
export type PlacePupil = z.infer<typeof placePupilSchema>;

/** What one pupil may know of its class (`GET /exercises/:id/me`, and `me` on the socket). */
export interface Me {
  readonly exercise: string;
  readonly title: string;
  readonly language: Language;
  readonly scenario: string;
  readonly state: ExerciseState;
  readonly abstract: boolean;
  readonly hints: boolean;
  readonly pupil: string;
  readonly nickname: string;
  readonly place: PupilPlace;
  readonly group: number | null;
  readonly side: Side | null;
  /** Of its group; null before the start. */
  readonly match: string | null;
  readonly seat: Seat | null;
  /** What it acts in this week, the missing roles of its side with the commander. */
  readonly roles: readonly Role[];
  /** Who is on its side, itself among them. */
  readonly mates: readonly { readonly nickname: string; readonly roles: readonly Role[]; readonly here: boolean }[];
  readonly wishes: readonly Wish[];
  /** Its own words on decisions, the last ones on each week. */
  readonly sentences: readonly { readonly week: number; readonly text: string }[];
  readonly deletedOn: number;
}

/** What the teacher does to one group or all (`POST /exercises/:id/controls`). All of it is on the record. */
export const controlSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('message'), text: words(300), side: z.nullable(sideSchema) }),
  /** Seconds for a side's weeks from now on; null stops the clock. */
  z.object({ do: z.literal('timer'), seconds: z.nullable(z.int().check(z.minimum(30), z.maximum(7200))) }),
  /** For the side that plays now. */
  z.object({ do: z.literal('extend'), seconds: z.int().check(z.minimum(10), z.maximum(3600)) }),
  z.object({ do: z.literal('endOperations') }),
  /** An event of the deck, now or when a week begins. */
  z.object({
    do: z.literal('inject'),
    event: z.string().check(z.maxLength(64)),
    week: z.nullable(weekSchema),
  }),
  /** Written on the spot, from the vocabulary of effects. */
  z.object({
    do: z.literal('injectEffects'),
    title: words(80),
    text: words(600),
    effects: z.array(z.unknown()).check(z.minLength(1), z.maxLength(12)),
    week: z.nullable(weekSchema),
  }),
  z.object({ do: z.literal('rewind'), by: z.enum(['order', 'week']) }),
  z.object({ do: z.literal('computer'), side: sideSchema, level: levelSchema }),
  /** More time for one side of a group, from now on: what is left of it, too; null is no limit. Nobody else is told, and it stands on no record. */
  z.object({ do: z.literal('timeFactor'), side: sideSchema, factor: timeFactorSchema }),
  z.object({ do: z.literal('end') }),
]);
export type Control = z.infer<typeof controlSchema>;
export const controlsSchema = z.object({
  groups: z.array(groupSchema).check(z.minLength(1), z.maxLength(16)),
  control: controlSchema,
});

/** Injects, rewinds and ends wait 10 s, in which they can be undone (`DELETE /exercises/:id/controls/:n`), or a week. */
export interface Pending {
  readonly n: number;
  readonly groups: readonly number[];
  readonly control: Control;
  /** Milliseconds since 1970; null when it waits for a week. */
  readonly due: number | null;
}
export interface ControlDone {
  readonly pending: Pending | null;
  readonly groups: readonly { readonly group: number; readonly refusal: Refusal | null }[];
}

/* ---- live ---- */

/** `attend`: the teacher (`pupil` null) or a pupil comes to the class. Answered by `DeskView` or `Me`. */
export const attendSchema = z.object({
  protocol: z.int(),
  exercise: exerciseIdSchema,
  pupil: z.nullable(pupilIdSchema),
  token: tokenSchema,
});

export type Attend = z.infer<typeof attendSchema>;

/** One group on the teacher's desk; sent whole when something of it changed, at most once a second. */
export interface Tile {
  readonly group: number;
  readonly match: string;
  readonly scenario: string;
  readonly status: 'playing' | 'paused' | 'finished';
  readonly week: number;
  readonly lastWeek: number;
  readonly phase: string;
  readonly turn: Side | null;
  /** The umpire's rows of control, for the mini-map. */
  readonly control: readonly string[];
  /** Square kilometres held in Kursk oblast, and history's value of the week. */
  readonly held: number;
  readonly history: number | null;
  readonly supply: Readonly<Record<Side, { readonly open: number; readonly underFire: number; readonly cut: number }>>;
  /** Milliseconds since 1970. */
  readonly lastOrder: number | null;
  readonly deadline: number | null;
  /** What the time of each side is multiplied by; null when there is no clock. */
  readonly factors: Readonly<Record<Side, TimeFactor>> | null;
  readonly computer: Readonly<Record<Side, 'easy' | 'normal' | 'hard' | null>>;
  readonly here: Readonly<Record<Side, number>>;
  readonly result: MatchResult | null;
}

/** In the order of the list "who needs me". */
export const NEEDS = ['hand', 'wish', 'idle', 'refusals', 'cut', 'behind'] as const;
export interface Need {
  readonly kind: (typeof NEEDS)[number];
  readonly group: number | null;
  readonly side: Side | null;
  readonly pupil: string | null;
  readonly wish: Wish | null;
  readonly since: number;
  /** A unit that is cut, minutes without an order, weeks behind. */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface DeskView {
  readonly exercise: Exercise;
  readonly tiles: readonly Tile[];
  readonly needs: readonly Need[];
}

/** `class`: what a pupil says, seated at its side's table. Answered like an order. */
export const classSaysSchema = z.discriminatedUnion('say', [
  /** An order that somebody else on the side owns, or one for later while the other side plays. */
  z.object({ say: z.literal('propose'), order: z.unknown(), plan: z.boolean() }),
  z.object({ say: z.literal('withdraw'), n: z.int() }),
  /** The owner makes it an order; refused like the order itself. */
  z.object({ say: z.literal('accept'), n: z.int(), key: matchIdSchema }),
  z.object({ say: z.literal('forecast'), week: weekSchema, question: words(40), answer: words(60) }),
  /** The group's own words on a decision, and on who observed a claim compared with the map. */
  z.object({ say: z.literal('sentence'), week: weekSchema, text: words(400) }),
  z.object({ say: z.literal('wish'), wish: z.enum(WISHES), on: z.boolean() }),
]);
export type ClassSays = z.infer<typeof classSaysSchema>;

export interface Proposal {
  readonly n: number;
  readonly by: string;
  readonly nickname: string;
  readonly order: Order;
  readonly plan: boolean;
  readonly owner: Role;
}

/** `side`: the planning table of one side; sent to its pupils and to the teacher, never to the other side. */
export interface SideTable {
  readonly match: string;
  readonly side: Side;
  readonly proposals: readonly Proposal[];
  readonly forecasts: readonly Forecast[];
  readonly messages: readonly { readonly n: number; readonly text: string; readonly at: number }[];
}
export interface Forecast {
  readonly week: number;
  readonly side: Side;
  readonly question: string;
  readonly answer: string;
}

/** Events that the server sends to who attends, besides those of a table. */
export interface ClassEvents {
  readonly desk: DeskView;
  readonly tiles: readonly Tile[];
  readonly needs: readonly Need[];
  readonly me: Me;
  readonly side: SideTable;
  readonly exerciseClosed: { readonly why: 'deleted' | 'removed' };
}

/* ---- afterwards ---- */

/** `GET /exercises/:exercise/export`, for the teacher: all that is kept of the class. `export.csv`: a line a pupil. */
export interface ClassExport {
  readonly exercise: Pick<Exercise, 'settings' | 'state' | 'created' | 'started'>;
  readonly pupils: readonly {
    readonly nickname: string;
    readonly group: number | null;
    readonly side: Side | null;
    readonly place: PupilPlace;
    readonly roles: readonly Role[];
    readonly sentences: readonly { readonly week: number; readonly text: string }[];
  }[];
  readonly groups: ClassDebrief['groups'];
}

/** `GET /exercises/:id/debrief`: the teacher at any time, the class once it is in debrief, and who has the link for homework. */
export interface ClassDebrief {
  readonly exercise: Pick<Exercise, 'id' | 'settings' | 'state' | 'deletedOn'> & {
    /** Opens the debrief, without nicknames, on any device. */
    readonly homework: string;
  };
  readonly groups: readonly {
    readonly group: number;
    readonly record: MatchRecord;
    /** Nicknames by side, for the teacher; of its own group for a pupil; otherwise empty. */
    readonly pupils: Readonly<Record<Side, readonly string[]>>;
    readonly forecasts: readonly Forecast[];
    readonly sentences: readonly { readonly side: Side | null; readonly week: number; readonly text: string }[];
    /** What the teacher did, by the number of the order on the record. */
    readonly controls: readonly { readonly order: number; readonly week: number; readonly control: Control }[];
  }[];
}
