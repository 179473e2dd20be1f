import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Seat } from '../../game/state.ts';
import { create, join as j, lobby, problemText, seatName } from '../messages/en/online.ts';
import { titleOf } from '../newMatch/titles.ts';
import { fromFragment } from '../online/address.ts';
import { findOnline, joinMatch, type Problem } from '../online/api.ts';
import { keepSeat, seatKept } from '../online/seats.ts';
import { useAsked } from '../online/usePage.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { Segments } from '../parts/Segments.tsx';
import css from './lobby.module.css';
import { others, Terms, UmpireNotice } from './MatchFacts.tsx';
import { Nickname, useNickname } from './Nickname.tsx';

const isSeat = (text: string | null): text is Seat => text === '0' || text === '1' || text === '2';

/** What the address brought, read once: the invitation should not stay in the bar or the history. */
const readAddress = () => {
  const found = fromFragment(window.location.hash);
  const wanted = new URLSearchParams(window.location.search).get('seat');
  return {
    invitation: found?.secret ?? null,
    seat: found && isSeat(found.seat) ? found.seat : isSeat(wanted) ? wanted : null,
  };
};

const Form = ({ match }: { readonly match: MatchSummary }) => {
  const [, go] = useLocation();
  const [address] = useState(readAddress);
  const free = match.seats.filter(({ open, player }) => open && player === 'nobody').map(({ seat }) => seat);
  const invited = address.invitation !== null;
  const [seat, setSeat] = useState<Seat | null>(
    invited || (address.seat && free.includes(address.seat)) ? address.seat : (free[0] ?? null),
  );
  const nickname = useNickname();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const name = nickname.take();
    if (name === null || seat === null) return;
    setBusy(true);
    const { invitation } = address;
    const answer = await joinMatch(match.id, seat, { nickname: name, ...(invitation ? { invitation } : {}) });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.refusal);
    const { seat: taken, token } = answer.value;
    keepSeat({ match: match.id, seat: taken, token, title: match.title, commitment: match.commitment });
    go(`/online/${match.id}`, { replace: true });
  };
  if (seat === null)
    return (
      <>
        <p className={css['lead']}>{j.none}</p>
        {match.terms.spectators === 'none' ? null : (
          <Button component={Link} href={`/watch/${match.id}`}>
            {j.watch}
          </Button>
        )}
      </>
    );
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>
        {invited ? `${seat === '2' ? j.invitedUmpire : j.invited(seatName(seat))} ` : null}
        {j.with(others(match, seat) || lobby.nobody)}
      </p>
      {seat === '2' ? <p>{j.umpireTask}</p> : <UmpireNotice match={match} />}
      {!invited && free.length > 1 ? (
        <Segments
          name="seat"
          legend={j.choose}
          legendShown
          value={seat}
          options={free.map((value) => ({ value, label: seatName(value) }))}
          onChange={setSeat}
        />
      ) : null}
      {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
      <div className={css['go']}>
        <Nickname {...nickname} />
        <Button type="submit" size="md" disabled={busy}>
          {busy ? create.loading : j.go(seatName(seat))}
        </Button>
      </div>
      <Terms match={match} />
    </form>
  );
};

export const Join = ({ id }: { readonly id: string }) => {
  const [asked, again] = useAsked(useCallback(() => findOnline(id), [id]));
  const own = seatKept(id);
  const title = asked.state === 'here' ? titleOf(asked.value) : j.title;
  return (
    <Page title={j.title}>
      <h1 className={css['title']}>{title}</h1>
      {asked.state === 'asking' ? <p role="status">{create.loading}</p> : null}
      {asked.state === 'failed' ? (
        <Notice
          action={
            <Button variant="default" onClick={again}>
              {lobby.again}
            </Button>
          }
        >
          {problemText(asked.problem.code, asked.problem.data)}
        </Notice>
      ) : null}
      {asked.state === 'here' ? (
        own && fromFragment(window.location.hash)?.seat === own.seat ? (
          <>
            <p className={css['lead']}>{j.already}</p>
            <Button component={Link} href={`/online/${id}`}>
              {j.toMatch}
            </Button>
          </>
        ) : (
          <Form match={asked.value} />
        )
      ) : null}
    </Page>
  );
};
