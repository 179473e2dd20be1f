import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Seat } from '../../game/state.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { create, join, lobby, paceText, room, seatName } from '../messages/en/online.ts';
import css from './lobby.module.css';

/** Who sits at a match, but for one seat; `Anna (Russia)`. */
export const others = (match: MatchSummary, own: Seat | null): string =>
  match.seats
    .flatMap(({ seat, nickname, computer }) => {
      const name = nickname ?? (computer && a.name(computer));
      return seat !== own && name ? [`${name} (${seatName(seat)})`] : [];
    })
    .join(', ');

/** How the umpire of a match comes to the table. */
export const umpireOf = ({ seats, terms }: MatchSummary): 'none' | 'invited' | 'open' | 'taken' => {
  const seat = seats.find((each) => each.seat === '2');
  if (!seat) return 'none';
  return seat.nickname !== null ? 'taken' : seat.open || terms.umpireOpen ? 'open' : 'invited';
};

/** Who sits down learns that there is an umpire, and what that means. */
export const UmpireNotice = ({ match }: { readonly match: MatchSummary }) => {
  const kind = umpireOf(match);
  if (kind === 'none') return null;
  const name = match.seats.find(({ seat }) => seat === '2')?.nickname ?? '';
  return (
    <section className={css['box']}>
      <h2>{create.umpire}</h2>
      <p>{kind === 'taken' ? join.umpireNotice.taken(name) : join.umpireNotice[kind]}</p>
      <p className={css['help']}>{join.umpireDoes}</p>
    </section>
  );
};

/** What a match is played under, as a list of definitions. */
export const Terms = ({ match }: { readonly match: MatchSummary }) => {
  const { terms, options, commitment } = match;
  const c = create;
  const rows: readonly (readonly [string, string])[] = [
    [c.pace, paceText(terms.pace)],
    ...(terms.pace.kind === 'untimed' ? [] : [[c.onTimeout, c.timeouts[terms.onTimeout]] as const]),
    [c.fog, options.fog ? lobby.withFog : lobby.withoutFog],
    [c.takeBack, c.takeBacks[terms.takeBack]],
    [c.spectators, c.spectatorKinds[terms.spectators]],
    [create.umpire, umpireText(match)],
    [a.hints, terms.hints ? a.hintsAllowed : a.hintsForbidden],
    [room.commitment, commitment],
  ];
  return (
    <section className={css['box']}>
      <h2>{room.terms}</h2>
      <dl className={css['terms']}>
        {rows.map(([name, value]) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
      <p className={css['help']}>{room.commitmentText}</p>
    </section>
  );
};

const umpireText = (match: MatchSummary): string => {
  const kind = umpireOf(match);
  if (kind === 'taken') return match.seats.find(({ seat }) => seat === '2')?.nickname ?? '';
  return create.umpires[kind];
};

const Row = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);
