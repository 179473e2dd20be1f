import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Outlines } from '../board/drawing.ts';
import { t } from '../messages/en.ts';
import { silence } from '../parts/live.ts';
import { Page } from '../parts/Page.tsx';
import { Curtain } from './Curtain.tsx';
import { MatchScreen } from './MatchScreen.tsx';
import { type HotSeatMatch, type OpenProblem, openMatch } from './tables.ts';
import { useMatch } from './useMatch.ts';
import { usePrintTokens } from './usePrintTokens.ts';
import { loadOutlines } from './useScene.ts';

const Problem = ({ problem }: { readonly problem: OpenProblem }) => (
  <Page title={t.notFound.title}>
    <h1>{t.home.saved}</h1>
    <p>{problem.code === 'missing' ? t.storage.missing : t.storage.broken(problem.reason)}</p>
    <p>
      <Link href="/">{t.notFound.go}</Link>
    </p>
  </Page>
);

const Waiting = () => (
  <Page title={t.common.name}>
    <p role="status">{t.common.loading}</p>
  </Page>
);

const Seated = ({ match, outlines }: { readonly match: HotSeatMatch; readonly outlines: Outlines }) => {
  const snapshot = useMatch(match.table);
  const hidden = snapshot.seen === null;
  useEffect(() => match.opponent?.start(), [match]);
  useEffect(() => {
    silence(hidden);
    return () => silence(false);
  }, [hidden]);
  return snapshot.seen ? (
    // Once the match is over the same screen goes from view to view.
    <MatchScreen
      key={snapshot.over ? 'over' : snapshot.seen.seat}
      match={match}
      snapshot={snapshot}
      seen={snapshot.seen}
      outlines={outlines}
    />
  ) : (
    <Curtain match={match} snapshot={snapshot} />
  );
};

export const MatchPage = ({ id }: { readonly id: string }) => {
  const [match, setMatch] = useState<HotSeatMatch | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  usePrintTokens();

  useEffect(() => {
    let here = true;
    openMatch(id).then(
      (result) => {
        if (!here) return;
        if (result.ok) setMatch(result.value);
        else setProblem(result.refusal);
      },
      (error: unknown) => here && setFailed(error as Error),
    );
    loadOutlines().then(
      (found) => here && setOutlines(found),
      (error: unknown) => here && setFailed(error as Error),
    );
    return () => {
      here = false;
    };
  }, [id]);
  // Leaving the page draws the curtain, so that nobody comes back to the other side's view.
  useEffect(() => () => match?.table.look(null), [match]);
  useEffect(() => {
    if (match) document.title = `${match.title} · ${t.common.name}`;
  }, [match]);

  if (failed) throw failed;
  if (problem) return <Problem problem={problem} />;
  return match && outlines ? <Seated match={match} outlines={outlines} /> : <Waiting />;
};
