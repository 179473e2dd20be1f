import { Button } from '@mantine/core';
import {
  IconCast,
  IconDotsVertical,
  IconLink,
  IconPlayerPlay,
  IconPrinter,
  IconReportAnalytics,
  IconTheater,
  IconTrash,
  IconWifi,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Exercise, PlacePupil, PupilRow } from '../../game/protocol/exercise.ts';
import { ShareLink } from '../lobby/ShareLink.tsx';
import { classProblem, connectionOf } from '../messages/en/class.ts';
import { desk as d, prepare, rehearsal, room } from '../messages/en/teach.ts';
import { t } from '../messages/en.ts';
import { dateOf } from '../messages/numbers.ts';
import type { Answered } from '../online/api.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { DropMenu, type MenuEntry } from '../parts/DropMenu.tsx';
import { announce } from '../parts/live.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { classAddress, classLink, codeText, teacherLink } from './address.ts';
import { control, deleteExercise, openDebrief, placePupil, removePupil, startExercise } from './api.ts';
import { EndForm } from './ControlForms.tsx';
import { Controls } from './Controls.tsx';
import css from './desk.module.css';
import { type AtDesk, DeskContext } from './desk.ts';
import { classes, teacherToken } from './kept.ts';
import { Needs } from './Needs.tsx';
import { Pending } from './Pending.tsx';
import { PupilDialog } from './PupilDialog.tsx';
import { isRehearsal, RehearsalGuide, RehearsalStart } from './Rehearsal.tsx';
import { RoomCheck } from './RoomCheck.tsx';
import { Roster } from './Roster.tsx';
import { Tiles } from './Tiles.tsx';
import { type OpenClass, useClassLine, useClassState } from './useClass.ts';

const GroupView = lazy(() => import('./GroupView.tsx').then((module) => ({ default: module.GroupView })));

type Asked = 'link' | 'check' | 'rehearse' | 'delete' | 'debrief';

/** The code large, the address to type, and the link. */
const CodePanel = ({ at }: { readonly at: AtDesk }) => {
  const { exercise } = at.desk;
  return (
    <section className={css['codePanel']}>
      <div>
        <p className={css['calm']}>{d.code}</p>
        <p className={css['bigCode']}>{codeText(exercise.code)}</p>
        <p>{d.codeAt(classAddress())}</p>
        <p className={css['calm']}>{d.deletedOn(dateOf(exercise.deletedOn))}</p>
      </div>
      <ShareLink label={d.pupilsLink} link={classLink(exercise.code)} />
    </section>
  );
};

const Head = (props: { readonly at: AtDesk; readonly onAsk: (asked: Asked) => void; readonly onStart: () => void }) => {
  const { at, onAsk } = props;
  const { exercise } = at.desk;
  const here = exercise.pupils.filter((pupil) => pupil.here).length;
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  const [, go] = useLocation();
  const entries: readonly MenuEntry[] = [
    { id: 'link', icon: <IconLink {...icon} />, label: d.teacherLink, onChoose: () => onAsk('link') },
    {
      id: 'pack',
      icon: <IconPrinter {...icon} />,
      label: prepare.pack,
      onChoose: () => go(`/teach/pack/${exercise.settings.scenario}`),
    },
    { id: 'delete', icon: <IconTrash {...icon} />, label: d.delete, onChoose: () => onAsk('delete'), apart: true },
  ];
  return (
    <header className={css['head']}>
      <div>
        <h1>{exercise.settings.title || d.title}</h1>
        <p>
          <span className={css['state']} data-state={exercise.state}>
            {d.states[exercise.state]}
          </span>{' '}
          {d.arrived(here)}
          {exercise.state === 'gathering' ? null : (
            <>
              {' · '}
              {d.code} <b className={css['codeSmall']}>{codeText(exercise.code)}</b>
            </>
          )}
        </p>
      </div>
      <nav>
        {exercise.state === 'gathering' ? (
          <>
            <Button variant="default" leftSection={<IconWifi {...icon} />} onClick={() => onAsk('check')}>
              {d.check}
            </Button>
            <Button variant="default" leftSection={<IconTheater {...icon} />} onClick={() => onAsk('rehearse')}>
              {d.rehearse}
            </Button>
          </>
        ) : null}
        <Button
          variant="default"
          component={Link}
          href={`/teach/${exercise.id}/projector`}
          leftSection={<IconCast {...icon} />}
        >
          {d.projector}
        </Button>
        {exercise.state === 'gathering' ? (
          <Button leftSection={<IconPlayerPlay {...icon} />} onClick={props.onStart}>
            {exercise.pupils.length > 0 ? d.startText(exercise.pupils.length) : d.start}
          </Button>
        ) : null}
        {exercise.state === 'playing' ? (
          <Button leftSection={<IconReportAnalytics {...icon} />} onClick={() => onAsk('debrief')}>
            {d.toDebrief}
          </Button>
        ) : null}
        {exercise.state === 'debrief' ? (
          <Button
            component={Link}
            href={`/teach/${exercise.id}/debrief`}
            leftSection={<IconReportAnalytics {...icon} />}
          >
            {d.debrief}
          </Button>
        ) : null}
        <DropMenu
          button={<IconDotsVertical size={20} stroke={1.6} aria-hidden />}
          label={t.common.menu}
          className={css['tool']}
          heading={d.title}
          entries={entries}
          atEnd
        />
      </nav>
    </header>
  );
};

/** Groups that are ticked; where none is, all of them. */
const useChosen = (all: readonly number[]) => {
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const chosen = ticked.filter((group) => all.includes(group));
  return {
    isAll: chosen.length === 0,
    chosen: chosen.length === 0 ? all : chosen,
    choose: (group: number, on: boolean) =>
      setTicked(on ? [...ticked, group] : ticked.filter((each) => each !== group)),
  } as const;
};

const Dialogs = (props: {
  readonly asked: Asked | null;
  readonly at: AtDesk;
  readonly onClose: () => void;
  readonly onDelete: () => void;
  readonly onDebrief: () => void;
}) => {
  const { asked, at, onClose } = props;
  const { exercise } = at.desk;
  const titles: Readonly<Record<Asked, string>> = {
    link: d.teacherLink,
    check: room.title,
    rehearse: rehearsal.title,
    delete: d.delete,
    debrief: d.toDebrief,
  };
  return (
    <Dialog
      opened={asked !== null}
      onClose={onClose}
      title={asked ? titles[asked] : ''}
      size={asked === 'check' || asked === 'link' ? 640 : 480}
    >
      {asked === 'link' ? (
        <>
          <p>{d.teacherLinkText}</p>
          <ShareLink label={d.teacherLink} link={teacherLink(exercise.id, at.token)} />
        </>
      ) : asked === 'check' ? (
        <RoomCheck />
      ) : asked === 'rehearse' ? (
        <RehearsalStart settings={exercise.settings} />
      ) : asked === 'delete' ? (
        <EndForm text={d.deleteAsk} yes={d.deleteYes} onYes={props.onDelete} />
      ) : asked === 'debrief' ? (
        <EndForm text={d.toDebriefAsk} yes={d.toDebrief} onYes={props.onDebrief} />
      ) : null}
    </Dialog>
  );
};

const Desk = ({ open, id, token }: { readonly open: OpenClass; readonly id: string; readonly token: string }) => {
  const { desk, connection } = useClassState(open.line);
  const [, go] = useLocation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [about, setAbout] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { chosen, isAll, choose } = useChosen(desk?.exercise.groups.map(({ group }) => group) ?? []);
  useEffect(() => {
    if (!desk) return;
    const { code, settings } = desk.exercise;
    classes.keep({ exercise: id, token, title: settings.title, code });
  }, [desk, id, token]);
  if (connection === 'gone' || connection === 'removed' || connection === 'deleted')
    return (
      <Page title={d.title}>
        <Notice>{classProblem('noSuchExercise')}</Notice>
        <p>
          <Link href="/teach">{prepare.title}</Link>
        </p>
      </Page>
    );
  if (!desk)
    return (
      <Page title={d.title}>
        <p role="status">{connection === 'connected' ? t.common.wait : connectionOf[connection]}</p>
      </Page>
    );
  const { exercise } = desk;
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  /** Answers whether it was done, and says what stands in its way. */
  const told = async (answered: Answered<unknown>): Promise<boolean> => {
    const answer = await answered;
    if (!answer.ok) say(classProblem(answer.refusal.code, answer.refusal.data));
    return answer.ok;
  };
  /** The same, and shown before the server tells all desks of it. */
  const toldAtOnce = async (answered: Answered<Exercise>): Promise<boolean> => {
    const answer = await answered;
    if (answer.ok) open.line.heard({ exercise: answer.value });
    return told(Promise.resolve(answer));
  };
  const give: AtDesk['give'] = async (which, groups = chosen) => {
    const answer = await control(id, token, { groups: [...groups], control: which });
    const now = open.line.state().desk?.exercise;
    const pending = answer.ok ? answer.value.pending : null;
    if (now && pending && !now.pending.some(({ n }) => n === pending.n))
      open.line.heard({ exercise: { ...now, pending: [...now.pending, pending] } });
    return answer;
  };
  const at: AtDesk = {
    desk,
    token,
    isAbstract: exercise.settings.abstract,
    chosen,
    isAll,
    choose,
    give,
    place: (pupil: PupilRow, change: PlacePupil) => toldAtOnce(placePupil(id, pupil.id, token, change)),
    remove: (pupil: PupilRow) => told(removePupil(id, pupil.id, token)),
    open: setShown,
    about: (pupil: PupilRow) => setAbout(pupil.id),
    say,
  };
  const remove = async () => {
    if (!(await told(deleteExercise(id, token)))) return;
    classes.forget(id);
    go('/teach');
  };
  const debrief = async () => {
    setAsked(null);
    if (await told(openDebrief(id, token))) go(`/teach/${id}/debrief`);
  };
  const group = exercise.groups.find((each) => each.group === shown);
  if (group?.match)
    return (
      <DeskContext value={at}>
        <Suspense fallback={null}>
          <GroupView
            open={open}
            group={group.group}
            match={group.match}
            scenario={group.scenario}
            onClose={() => setShown(null)}
          />
        </Suspense>
      </DeskContext>
    );
  return (
    <DeskContext value={at}>
      <main className={css['desk']} data-state={exercise.state}>
        <Head at={at} onAsk={setAsked} onStart={() => told(startExercise(id, token))} />
        {isRehearsal(id) ? <RehearsalGuide exercise={id} token={token} /> : null}
        <p className={css['said']} role="status">
          {connection === 'connected' ? said : d.offline}
        </p>
        {exercise.state === 'gathering' ? (
          <div className={css['gathering']}>
            <CodePanel at={at} />
            <Roster />
          </div>
        ) : (
          <>
            {exercise.state === 'playing' ? <Controls /> : null}
            <Pending />
            <div className={css['playing']}>
              <div>
                <Needs needs={desk.needs} />
              </div>
              <div>
                <Tiles tiles={desk.tiles} />
                <details className={css['rosterBox']} open={desk.tiles.length < 5}>
                  <summary>{d.groups}</summary>
                  <Roster />
                </details>
              </div>
            </div>
          </>
        )}
      </main>
      <PupilDialog pupil={exercise.pupils.find((pupil) => pupil.id === about) ?? null} onClose={() => setAbout(null)} />
      <Dialogs asked={asked} at={at} onClose={() => setAsked(null)} onDelete={remove} onDebrief={debrief} />
    </DeskContext>
  );
};

const WithLine = ({ id, token }: { readonly id: string; readonly token: string }) => {
  const open = useClassLine({ exercise: id, pupil: null, token });
  return open ? (
    <Desk open={open} id={id} token={token} />
  ) : (
    <Page title={d.title}>
      <p role="status">{connectionOf.connecting}</p>
    </Page>
  );
};

/** The teacher’s desk, for who has its link: the secret in it is kept here and taken out of the address. */
export const DeskPage = ({ id }: { readonly id: string }) => {
  const [token] = useState(() => teacherToken(id, window.location.hash));
  useEffect(() => {
    if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
    document.title = `${d.title} · ${t.common.name}`;
  }, []);
  return token ? (
    <WithLine id={id} token={token} />
  ) : (
    <Page title={d.unknown}>
      <h1 className={css['title']}>{d.unknown}</h1>
      <p>{d.unknownText}</p>
      <p>
        <Link href="/teach">{prepare.title}</Link>
      </p>
    </Page>
  );
};
