import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { LEVEL_IDS, type LevelId } from '../../game/ai/levels.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Seat } from '../../game/state.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { computerLevels } from '../messages/en/computer.ts';
import { problemText, room as r, seatName } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { titleOf } from '../newMatch/titles.ts';
import { inviteLink, joinLink } from '../online/address.ts';
import { invite, leaveMatch, type Problem, putComputer } from '../online/api.ts';
import { forgetSeat, type KeptSeat, keepSeat } from '../online/seats.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice, Page } from '../parts/Page.tsx';
import css from './lobby.module.css';
import { Terms } from './MatchFacts.tsx';
import { ShareLink } from './ShareLink.tsx';

/** The link for one free seat. The invitation is known where the match was made; elsewhere a new one can be asked for. */
const Invite = ({
  own,
  seat,
  match,
}: {
  readonly own: KeptSeat;
  readonly seat: Seat;
  readonly match: MatchSummary;
}) => {
  const [kept, setKept] = useState(own.invitations ?? []);
  const [problem, setProblem] = useState<Problem | null>(null);
  const known = kept.find((each) => each.seat === seat)?.invitation;
  const renew = async () => {
    const answer = await invite(match.id, seat, own.token);
    setProblem(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    const invitations = [...kept.filter((each) => each.seat !== seat), { seat, invitation: answer.value.invitation }];
    setKept(invitations);
    keepSeat({ ...own, invitations });
  };
  const fill = async (level: LevelId) => {
    const answer = await putComputer(match.id, seat, own.token, level);
    setProblem(answer.ok ? null : answer.refusal);
  };
  const isListed = match.visibility === 'public' && (seat !== '2' || match.terms.umpireOpen === true);
  return (
    <section className={css['box']}>
      <h2>{seat === '2' ? r.inviteUmpire : r.invite(seatName(seat))}</h2>
      <p className={css['help']}>{isListed ? r.publicText : known ? r.inviteText : r.newLinkText}</p>
      {known ? (
        <ShareLink label={r.link} link={inviteLink(match.id, seat, known)} />
      ) : isListed ? (
        <ShareLink label={r.link} link={joinLink(match.id)} />
      ) : (
        <Button variant="default" onClick={renew}>
          {r.newLink}
        </Button>
      )}
      {seat === '2' ? null : (
        <div className={css['fill']}>
          <p>
            <strong>{a.fill(seatName(seat))}</strong> <span className={css['help']}>{a.fillText}</span>
          </p>
          {LEVEL_IDS.map((level) => (
            <Button key={level} variant="default" onClick={() => fill(level)}>
              {computerLevels[level].name}
            </Button>
          ))}
        </div>
      )}
      {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
    </section>
  );
};

/** Until both sides are seated. */
export const Room = ({ own, match }: { readonly own: KeptSeat; readonly match: MatchSummary }) => {
  const [, go] = useLocation();
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const leave = async () => {
    const answer = await leaveMatch(match.id, own.seat, own.token);
    if (!answer.ok) return setProblem(answer.refusal);
    forgetSeat(match.id, own.seat);
    go('/mine');
  };
  const free = match.seats.filter(({ seat, player }) => seat !== own.seat && player === 'nobody');
  return (
    <Page title={r.title}>
      <h1 className={css['title']}>{titleOf(match)}</h1>
      <p className={css['lead']} role="status">
        <strong>{r.title}.</strong> {r.lead(seatName(own.seat))}
      </p>
      {free.map(({ seat }) => (
        <Invite key={seat} own={own} seat={seat} match={match} />
      ))}
      <Terms match={match} />
      <Button variant="default" onClick={() => setLeaving(true)}>
        {r.leave}
      </Button>
      <Dialog opened={leaving} onClose={() => setLeaving(false)} title={r.leave}>
        <p>{r.leaveAsk}</p>
        {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
        <p className={css['acts']} style={{ marginTop: 16 }}>
          <Button variant="default" onClick={() => setLeaving(false)} data-autofocus>
            {t.common.cancel}
          </Button>
          <Button onClick={leave}>{r.leaveYes}</Button>
        </p>
      </Dialog>
    </Page>
  );
};
