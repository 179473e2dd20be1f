import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Me, Wish } from '../../game/protocol/exercise.ts';
import { classProblem, connectionOf, debriefDoor, ended as e } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import { announce } from '../parts/live.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { takeLanguageOf } from './classLanguage.ts';
import css from './classroom.module.css';
import { DecisionNote } from './DecisionNote.tsx';
import { type KeptPupil, pupils } from './kept.ts';
import { PupilLobby } from './PupilLobby.tsx';
import { type OpenClass, useClassLine, useClassState } from './useClass.ts';
import { useScenario } from './useScenario.ts';

// The match screen comes while the pupil reads the brief.
const ClassMatch = lazy(() => import('./ClassMatch.tsx').then((module) => ({ default: module.ClassMatch })));

const Plain = (props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) => (
  <Page title={props.title}>
    <div className={css['plain']}>
      <h1 className={css['title']}>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </div>
  </Page>
);

const JoinAgain = () => (
  <p className={css['links']}>
    <Link href="/class">{e.join}</Link>
    <Link href="/">{e.home}</Link>
  </p>
);

const Waiting = ({ text }: { readonly text: string }) => (
  <Page title={t.common.name}>
    <p role="status">{text}</p>
  </Page>
);

/** The group's own words on a decision, also after play: they stand beside it in the debrief. */
const OwnWords = (props: { readonly open: OpenClass; readonly me: Me }) => {
  const weeks = useScenario(props.me.scenario)?.weeks;
  if (!weeks) return null;
  const all = Array.from({ length: weeks.last - weeks.first + 1 }, (_, index) => weeks.first + index);
  const keep = async (week: number, text: string) => {
    const answer = await props.open.line.say({ say: 'sentence', week, text });
    if (!answer.ok) announce(classProblem('serverFailed'));
    return answer.ok;
  };
  return <DecisionNote weeks={all} week={weeks.first} before={props.me.sentences} onKeep={keep} />;
};

/** For who chose to stop: nothing of the class, and nothing that says why. */
const Stopped = () => (
  <Plain title={e.stopped} text={e.stoppedText}>
    <p>{e.stoppedBack}</p>
  </Plain>
);

const InClass = ({ open, kept }: { readonly open: OpenClass; readonly kept: KeptPupil }) => {
  const state = useClassState(open.line);
  const { connection, me } = state;
  const [exercise, language] = [me?.exercise, me?.language];
  useEffect(() => {
    if (exercise && language) takeLanguageOf({ exercise, language });
  }, [exercise, language]);
  const hasStopped = me?.place === 'stopped';
  useEffect(() => {
    if (hasStopped) pupils.keep({ ...kept, stopped: true });
  }, [hasStopped, kept]);
  if (hasStopped) return <Stopped />;
  const wish = async (which: Wish, on: boolean) => {
    const answer = await open.line.say({ say: 'wish', wish: which, on });
    if (!answer.ok) announce(classProblem('serverFailed'));
  };
  switch (connection) {
    case 'removed':
      return (
        <Plain title={e.removed} text={e.removedText}>
          <JoinAgain />
        </Plain>
      );
    case 'deleted':
      return (
        <Plain title={e.deleted} text={e.deletedText}>
          <JoinAgain />
        </Plain>
      );
    case 'gone':
      return (
        <Plain title={e.gone} text={e.goneText}>
          <JoinAgain />
        </Plain>
      );
    case 'reload':
      return (
        <Page title={t.common.name}>
          <Notice action={<Button onClick={() => window.location.reload()}>{t.common.home}</Button>}>
            {connectionOf.reload}
          </Notice>
        </Page>
      );
    default:
  }
  if (!me) return <Waiting text={connection === 'connected' ? t.common.wait : connectionOf[connection]} />;
  if (me.state === 'debrief')
    return (
      <Plain title={debriefDoor.title} text={me.title}>
        {me.group === null ? null : <OwnWords open={open} me={me} />}
        <p className={css['links']}>
          <Button component={Link} href={`/class/${kept.exercise}/debrief`}>
            {debriefDoor.go}
          </Button>
        </p>
      </Plain>
    );
  if (me.state === 'playing' && me.match && (me.place === 'side' || me.place === 'observing'))
    return (
      <Suspense fallback={<Waiting text={t.common.loading} />}>
        <ClassMatch
          key={`${me.match} ${me.seat}`}
          open={open}
          state={state}
          me={me}
          token={kept.token}
          match={me.match}
          onWish={wish}
        />
      </Suspense>
    );
  return <PupilLobby me={me} onWish={wish} />;
};

const Attending = ({ kept }: { readonly kept: KeptPupil }) => {
  const open = useClassLine({ exercise: kept.exercise, pupil: kept.pupil, token: kept.token });
  return open ? <InClass open={open} kept={kept} /> : <Waiting text={connectionOf.connecting} />;
};

/** A pupil's place in a class: the lobby, the match of its group, the way to the debrief. */
export const PupilPage = ({ id }: { readonly id: string }) => {
  const [kept] = useState(() => pupils.find(id));
  if (kept?.stopped) return <Stopped />;
  return kept ? (
    <Attending kept={kept} />
  ) : (
    <Plain title={e.unknown} text={e.unknownText}>
      <JoinAgain />
    </Plain>
  );
};
