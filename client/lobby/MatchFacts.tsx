import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Seat } from '../../game/state.ts';
import { create, lobby, paceText, room, seatName } from '../messages/en/online.ts';
import css from './lobby.module.css';

/** Who sits at a match, but for one seat; `Anna (Russia)`. */
export const others = (match: MatchSummary, own: Seat | null): string =>
  match.seats
    .flatMap(({ seat, nickname }) => (seat !== own && nickname ? [`${nickname} (${seatName(seat)})`] : []))
    .join(', ');

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

const Row = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);
