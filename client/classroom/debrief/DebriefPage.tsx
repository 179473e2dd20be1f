import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import { ShareLink } from '../../lobby/ShareLink.tsx';
import { useCurve } from '../../match/history.ts';
import { usePrintTokens } from '../../match/usePrintTokens.ts';
import { classProblem } from '../../messages/en/class.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { dateOf } from '../../messages/numbers.ts';
import { download } from '../../offline/download.ts';
import { Notice, Page } from '../../parts/Page.tsx';
import { homeworkLink } from '../address.ts';
import { pupils, teacherToken, tokenIn } from '../kept.ts';
import { Decisions } from './Decisions.tsx';
import css from './debrief.module.css';
import { jsonFile, pupilsFile, weeksFile } from './exports.ts';
import { Forecasts } from './Forecasts.tsx';
import { Ground } from './Ground.tsx';
import { People } from './People.tsx';
import { GroupPages } from './Print.tsx';
import { Questions } from './Questions.tsx';
import { Results } from './Results.tsx';
import { TeacherDid } from './TeacherDid.tsx';
import { type Groups, useClassGroups, useFileGroups } from './useGroups.ts';
import { DebriefNames, useDebriefNames } from './useNames.ts';

const PARTS = Object.keys(d.parts) as (keyof typeof d.parts)[];

const Status = ({ groups }: { readonly groups: Groups }) => (
  <>
    {groups.reading ? <p role="status">{d.reading(groups.reading.done, groups.reading.of)}</p> : null}
    {groups.bad.map((text) => (
      <Notice key={text}>{text}</Notice>
    ))}
  </>
);

/** The link that a class takes home. */
const Homework = ({ exercise }: { readonly exercise: ClassDebrief['exercise'] }) => (
  <details className={css['home']}>
    <summary>{d.homework}</summary>
    <p>{d.homeworkText(dateOf(exercise.deletedOn))}</p>
    <ShareLink label={d.homeworkLink} link={homeworkLink(exercise.id, exercise.homework)} />
  </details>
);

/** The chapters one below the other, each with its own heading to be linked to. */
const Chapters = (props: {
  readonly groups: Groups;
  readonly debrief: ClassDebrief | null;
  readonly exercise: string | null;
  /** For who may have the pupils' names. */
  readonly token: string | null;
  readonly above?: ReactNode;
}) => {
  const { groups, debrief, exercise, token } = props;
  const curve = useCurve();
  const isAbstract = debrief?.exercise.settings.abstract ?? false;
  const { names, isLifted, lift } = useDebriefNames(groups.films, isAbstract);
  usePrintTokens();
  const films = [...groups.films].sort((a, b) => a.group - b.group);
  const savePupils = async () => {
    const file = exercise && token ? await pupilsFile(exercise, token) : null;
    if (file) download(file);
  };
  const icon = <IconDownload size={18} stroke={1.6} aria-hidden />;
  return (
    <Page title={d.title}>
      <div className={css['debrief']}>
        <header className={css['head']}>
          <h1>{debrief?.exercise.settings.title || d.title}</h1>
          <p>{d.lead}</p>
          <Status groups={groups} />
          {props.above}
        </header>
        {films.length === 0 && !groups.reading && exercise ? <p>{d.empty}</p> : null}
        {films.length > 0 && names ? (
          <DebriefNames value={names}>
            <nav className={css['parts']} aria-label={d.contents}>
              {PARTS.map((part) => (
                <a key={part} href={`#${part}`}>
                  {d.parts[part]}
                </a>
              ))}
            </nav>
            <div className={css['tools']}>
              <Button
                variant="default"
                size="sm"
                leftSection={<IconPrinter size={18} aria-hidden />}
                onClick={() => window.print()}
              >
                {d.print}
              </Button>
              <Button variant="default" size="sm" leftSection={icon} onClick={() => download(weeksFile(films))}>
                {d.exportCsv}
              </Button>
              {exercise && token ? (
                <Button variant="default" size="sm" leftSection={icon} onClick={savePupils}>
                  {d.exportPupils}
                </Button>
              ) : null}
              <Button variant="default" size="sm" leftSection={icon} onClick={() => download(jsonFile(debrief, films))}>
                {d.exportJson}
              </Button>
              {isAbstract ? (
                <Button variant="default" size="sm" aria-pressed={isLifted} onClick={() => lift(!isLifted)}>
                  {isLifted ? d.veil : d.lift}
                </Button>
              ) : null}
            </div>
            {debrief?.exercise.state === 'debrief' ? <Homework exercise={debrief.exercise} /> : null}
            <div className={css['screen']}>
              <Ground films={films} curve={curve} />
              <Decisions films={films} curve={curve} />
              <Forecasts films={films} />
              <Results films={films} curve={curve} />
              <TeacherDid films={films} />
              <Questions films={films} />
              <People films={films} />
            </div>
            <GroupPages films={films} curve={curve} />
          </DebriefNames>
        ) : null}
      </div>
    </Page>
  );
};

const OfClass = ({
  id,
  token,
  isTeacher,
}: {
  readonly id: string;
  readonly token: string;
  readonly isTeacher: boolean;
}) => {
  const { groups, debrief, problem } = useClassGroups(id, token);
  if (problem)
    return (
      <Page title={d.title}>
        <Notice>
          {problem.code === 'notYet' || problem.code === 'wrongState'
            ? d.notYet
            : classProblem(problem.code, problem.data)}
        </Notice>
      </Page>
    );
  if (!debrief)
    return (
      <Page title={d.title}>
        <p role="status">{d.loading}</p>
      </Page>
    );
  return <Chapters groups={groups} debrief={debrief} exercise={id} token={isTeacher ? token : null} />;
};

/** Without a server: the files of all pairs, dropped or chosen. */
const OfFiles = () => {
  const { groups, add } = useFileGroups();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };
  return (
    <Chapters
      groups={groups}
      debrief={null}
      exercise={null}
      token={null}
      above={
        // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by the button in it as well
        <div
          className={css['drop']}
          data-over={over || undefined}
          data-small={groups.films.length > 0 || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>
            <b>{d.drop}</b>
          </p>
          <p>{d.dropText}</p>
          <Button variant={groups.films.length > 0 ? 'default' : 'filled'} onClick={() => input.current?.click()}>
            {groups.films.length > 0 ? d.more : d.choose}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            accept=".json,.gz,application/json,application/gzip"
            className="out-of-sight"
            aria-label={d.choose}
            tabIndex={-1}
            onChange={(event) => {
              void add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      }
    />
  );
};

/** Who reads, by the address: its teacher, a pupil of the class, or somebody with the link for homework. */
const readerOf = (id: string, isPupils: boolean) => {
  const { hash } = window.location;
  const taken = isPupils ? tokenIn(hash) : null;
  const teacher = taken ? null : teacherToken(id, hash);
  const token = taken ?? teacher ?? pupils.find(id)?.token ?? null;
  return token === null ? null : { token, isTeacher: teacher !== null };
};

/** The debrief of a class: a chapter of its own, from the server or from files. */
export const DebriefPage = ({ id, isPupils = false }: { readonly id: string | null; readonly isPupils?: boolean }) => {
  const [found] = useState(() => (id === null ? null : readerOf(id, isPupils)));
  if (id === null) return <OfFiles />;
  return found ? (
    <OfClass id={id} token={found.token} isTeacher={found.isTeacher} />
  ) : (
    <Page title={d.title}>
      <Notice>{classProblem('notSeated')}</Notice>
    </Page>
  );
};
