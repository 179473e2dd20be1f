/** A class over the real server: teacher and pupils ask over HTTP and sit on sockets, as their pages do. */
import type {
  Control,
  ControlDone,
  DeskView,
  Exercise,
  ExerciseMade,
  ExerciseSettings,
  Joined,
  Me,
  PlacePupil,
} from '../../game/protocol/exercise.ts';
import type { ApiProblem } from '../../game/protocol/lobby.ts';
import type { TestClub } from './club.ts';
import { type Line, line } from './line.ts';

export const SETTINGS: ExerciseSettings = {
  title: '9b, Thursday',
  scenario: 'across-the-border',
  compareWith: null,
  groups: 2,
  pupilsPerSide: 2,
  rotateRoles: false,
  sameSeed: true,
  fog: true,
  timer: null,
  heldEvents: [],
  abstract: false,
  hints: false,
  keepDays: 14,
};

/** What a teacher's page shows by now: the last whole desk, with the tiles and needs that came since. */
export const deskNow = ({ got, view }: Pick<Line, 'got'> & { readonly view: DeskView }): DeskView => {
  let now = view;
  for (const { event, what } of got) {
    if (event === 'desk') now = what as DeskView;
    if (event === 'needs') now = { ...now, needs: what as DeskView['needs'] };
    if (event === 'tiles') now = { ...now, tiles: withTiles(now.tiles, what as DeskView['tiles']) };
  }
  return now;
};

const withTiles = (tiles: DeskView['tiles'], came: DeskView['tiles']): DeskView['tiles'] =>
  [...tiles.filter(({ group }) => came.every((tile) => tile.group !== group)), ...came].sort(
    (a, b) => a.group - b.group,
  );

export const makeClass = async (first: TestClub, settings: Partial<ExerciseSettings> = {}) => {
  let club = first;
  const made = await club.ask<ExerciseMade>('POST', '/exercises', { body: { ...SETTINGS, ...settings } });
  if (made.status !== 201) throw new Error(made.text);
  const { token } = made.body;
  const { id, code } = made.body.exercise;
  const path = `/exercises/${id}`;
  const lines: Line[] = [];
  const open = (transports?: readonly string[]): Line => {
    const opened = line(club.url, transports);
    lines.push(opened);
    return opened;
  };
  const ask = <T>(method: string, rest: string, body?: unknown) =>
    club.ask<T & ApiProblem>(method, `${path}${rest}`, { token, ...(body !== undefined && { body }) });
  const join = (nickname: string, withCode = code) =>
    club.ask<Joined & ApiProblem>('POST', '/join', { body: { code: withCode, nickname } });
  const now = async (): Promise<Exercise> => (await ask<Exercise>('GET', '')).body;
  /** The same pupil over a new connection. */
  const again = async <Pupil extends { readonly id: string; readonly token: string; readonly nickname: string }>(
    { id: pupilId, token: pupilToken, nickname }: Pupil,
    transports?: readonly string[],
  ) => {
    const own = open(transports);
    const me = await own.attend(id, pupilId, pupilToken);
    const readMe = async () => (await club.ask<Me>('GET', `${path}/me`, { token: pupilToken })).body;
    return {
      ...own,
      id: pupilId,
      token: pupilToken,
      nickname,
      me,
      readMe,
      sitDown: async () => {
        const { match, seat } = await readMe();
        return own.sit(match ?? '', seat, pupilToken);
      },
    };
  };
  /** Joins, attends, and sits down once there is a table. */
  const pupil = async (nickname: string, transports?: readonly string[]) => {
    const joined = await join(nickname);
    if (joined.status !== 201) throw new Error(joined.text);
    return again({ id: joined.body.pupil, token: joined.body.token, nickname }, transports);
  };
  return {
    again,
    /** The server was started again. */
    moveTo: (next: TestClub) => {
      club = next;
    },
    id,
    code,
    token,
    path,
    open,
    ask,
    join,
    now,
    pupil,
    start: async () => (await ask<Exercise>('POST', '/start')).body,
    debrief: async () => (await ask<Exercise>('POST', '/debrief')).body,
    place: (pupilId: string, wish: PlacePupil) => ask<Exercise>('POST', `/pupils/${pupilId}`, wish),
    control: async (control: Control, groups: readonly number[] = [1]) =>
      (await ask<ControlDone>('POST', '/controls', { groups, control })).body,
    undo: (n: number) => ask('DELETE', `/controls/${n}`),
    desk: async (transports?: readonly string[]) => {
      const own = open(transports);
      const view = await own.attend<DeskView>(id, null, token);
      return { ...own, view };
    },
    matchOf: async (group: number) => (await now()).groups.find((each) => each.group === group)?.match ?? '',
    close: () => {
      for (const each of lines) each.close();
    },
  };
};

export type TestClass = Awaited<ReturnType<typeof makeClass>>;
export type TestPupil = Awaited<ReturnType<TestClass['pupil']>>;
