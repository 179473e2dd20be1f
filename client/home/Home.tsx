import { Button } from '@mantine/core';
import {
  IconBook2,
  IconDeviceDesktop,
  IconDownload,
  IconFileImport,
  IconHistory,
  IconInfoCircle,
  IconMap2,
  IconNotes,
  IconPlayerPlay,
  IconRoute,
  IconSchool,
  IconSettings,
  IconTrash,
  IconUserCircle,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { cardsOf } from '../../game/data/scenarioCards.ts';
import { SCENARIO_GROUP_IDS, type ScenarioGroupId } from '../../game/data/scenarioGroups.ts';
import { askToInstall } from '../install/install.ts';
import { NewVersion } from '../install/NewVersion.tsx';
import { useInstalling } from '../install/useInstalling.ts';
import { useCurve, useFront } from '../match/history.ts';
import { problemText } from '../match/problems.ts';
import { importMatch, startGuided } from '../match/tables.ts';
import { install as i } from '../messages/en/install.ts';
import { t } from '../messages/en.ts';
import { moment } from '../messages/numbers.ts';
import { CardFace } from '../newMatch/CardFace.tsx';
import { titleOf } from '../newMatch/titles.ts';
import { chooseFile } from '../offline/download.ts';
import { forgetMatch, keptMatches, type SavedMatch } from '../offline/matchStore.ts';
import { Curve } from '../panels/Curve.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice, Page } from '../parts/Page.tsx';
import { HISTORY_KEY, replayPath } from '../replay/paths.ts';
import css from './home.module.css';
import { ThresholdText } from './Threshold.tsx';

const Door = (props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly first?: boolean;
  readonly href?: string;
  readonly busy?: boolean;
  readonly onClick?: () => void;
}) => {
  const inside = (
    <>
      <span>{props.icon}</span>
      <strong>{props.title}</strong>
      <small>{props.text}</small>
    </>
  );
  return props.href ? (
    <Link href={props.href} className={css['door']} data-first={props.first || undefined}>
      {inside}
    </Link>
  ) : (
    <button
      type="button"
      className={css['door']}
      data-first={props.first || undefined}
      onClick={props.onClick}
      disabled={props.busy}
    >
      {inside}
    </button>
  );
};

const Saved = ({
  matches,
  onDelete,
}: {
  readonly matches: readonly SavedMatch[];
  readonly onDelete: (match: SavedMatch) => void;
}) => (
  <section className={css['saved']}>
    <h2>{t.home.saved}</h2>
    <ul>
      {matches.map((match) => (
        <li key={match.id}>
          <Link href={`/match/${match.id}`}>
            <span>
              {match.over
                ? t.home.over(titleOf(match))
                : t.home.continueText(titleOf(match), match.week, match.lastWeek)}
            </span>
            <small>{t.home.savedOn(moment(match.saved))}</small>
          </Link>
          {match.over ? (
            <Button variant="default" size="sm" component={Link} href={replayPath(match.id)}>
              {t.home.replay}
            </Button>
          ) : null}
          <Button
            variant="default"
            size="sm"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => onDelete(match)}
          >
            {t.home.delete}
          </Button>
        </li>
      ))}
    </ul>
  </section>
);

/** Groups whose cards show their ground; of the others many would show the same. */
const PICTURED: readonly ScenarioGroupId[] = ['lessons', 'full'];

const Scenarios = () => {
  const front = useFront(true);
  return (
    <section className={css['scenarios']}>
      <h2>{t.home.scenarios}</h2>
      {SCENARIO_GROUP_IDS.map((group) => (
        <div key={group}>
          <h3>{t.newMatch.groups[group].title}</h3>
          <p>{t.newMatch.groups[group].text}</p>
          <ul data-small={!PICTURED.includes(group) || undefined}>
            {cardsOf(group).map((card) => (
              <li key={card.id}>
                <Link href={`/new#${card.id}`}>
                  {PICTURED.includes(group) ? <CardFace card={card} front={front} /> : <CardFace card={card} />}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

export const Home = () => {
  const [, go] = useLocation();
  const { asks, installed } = useInstalling();
  const curve = useCurve().filter(({ week }) => week <= 32);
  const [matches, setMatches] = useState<readonly SavedMatch[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<'import' | 'first' | null>(null);
  const [note, setNote] = useState(false);
  const [deleting, setDeleting] = useState<SavedMatch | null>(null);

  useEffect(() => {
    let here = true;
    keptMatches().then((found) => here && setMatches(found));
    return () => {
      here = false;
    };
  }, []);

  const first = () => {
    setBusy('first');
    startGuided().then(
      (id) => go(`/match/${id}`),
      () => {
        setBusy(null);
        setProblem(t.newMatch.loadFailed);
      },
    );
  };
  const open = async () => {
    const bytes = await chooseFile('.json,.gz,application/json,application/gzip');
    if (!bytes) return;
    setBusy('import');
    const opened = await importMatch(bytes);
    setBusy(null);
    if (opened.ok) go(`/match/${opened.value}`);
    else setProblem(problemText(opened.refusal));
  };
  const remove = async (match: SavedMatch) => {
    await forgetMatch(match.id);
    setDeleting(null);
    setMatches(await keptMatches());
  };
  const last = matches.find((match) => !match.over);

  return (
    <Page title={t.home.title}>
      <NewVersion />
      <div className={css['hero']}>
        <div>
          <h1>{t.home.title}</h1>
          <p>{t.home.lead}</p>
          <p className={css['date']}>{t.home.dataDate}</p>
        </div>
        <figure className={css['curve']}>
          <Curve history={curve} match={[]} week={null} lastWeek={32} width={336} height={92} />
          <figcaption>{t.home.curve}</figcaption>
        </figure>
      </div>
      {problem ? <Notice>{problem}</Notice> : null}
      <div className={css['doors']} style={problem ? { marginTop: 12 } : undefined}>
        <Door
          first
          icon={<IconRoute size={24} aria-hidden />}
          title={t.home.first}
          text={t.home.firstText}
          onClick={first}
          busy={busy !== null}
        />
        <Door
          icon={<IconUsersGroup size={24} aria-hidden />}
          title={t.home.joinClass}
          text={t.home.joinClassText}
          href="/class"
        />
        {last ? (
          <Door
            icon={<IconPlayerPlay size={24} aria-hidden />}
            title={t.home.continue}
            text={t.home.continueText(titleOf(last), last.week, last.lastWeek)}
            href={`/match/${last.id}`}
          />
        ) : null}
        <Door
          icon={<IconDeviceDesktop size={24} aria-hidden />}
          title={t.home.hotSeat}
          text={t.home.hotSeatText}
          href="/new"
        />
        <Door
          icon={<IconWorld size={24} aria-hidden />}
          title={t.home.online}
          text={t.home.onlineText}
          href="/online"
        />
        <Door icon={<IconSchool size={24} aria-hidden />} title={t.home.teach} text={t.home.teachText} href="/teach" />
        <Door icon={<IconUserCircle size={24} aria-hidden />} title={t.home.mine} text={t.home.mineText} href="/mine" />
        <Door
          icon={<IconFileImport size={24} aria-hidden />}
          title={t.home.import}
          text={busy === 'import' ? t.home.importing : t.home.importText}
          onClick={open}
          busy={busy !== null}
        />
        <Door
          icon={<IconHistory size={24} aria-hidden />}
          title={t.home.replays}
          text={t.home.replaysText}
          href="/replay"
        />
        <Door
          icon={<IconMap2 size={24} aria-hidden />}
          title={t.home.history}
          text={t.home.historyText}
          href={replayPath(HISTORY_KEY)}
        />
        <Door icon={<IconBook2 size={24} aria-hidden />} title={t.home.learn} text={t.home.learnText} href="/learn" />
      </div>
      {matches.length > 0 ? <Saved matches={matches} onDelete={setDeleting} /> : null}
      <Scenarios />
      <div className={css['quiet']}>
        <Link href="/settings">
          <IconSettings size={18} aria-hidden />
          {t.home.settings}
        </Link>
        {asks && !installed ? (
          <button type="button" onClick={askToInstall}>
            <IconDownload size={18} aria-hidden />
            {i.goLong}
          </button>
        ) : null}
        <Link href="/about">
          <IconInfoCircle size={18} aria-hidden />
          {t.home.about}
        </Link>
        <button type="button" onClick={() => setNote(true)}>
          <IconNotes size={18} aria-hidden />
          {t.home.note}
        </button>
      </div>
      <Dialog opened={note} onClose={() => setNote(false)} title={t.threshold.title}>
        <ThresholdText />
      </Dialog>
      <Dialog opened={deleting !== null} onClose={() => setDeleting(null)} title={t.home.delete}>
        {deleting ? (
          <>
            <p>{t.home.deleteAsk(titleOf(deleting))}</p>
            <p style={{ display: 'flex', gap: 10, marginTop: 16 }}>
              <Button variant="default" onClick={() => setDeleting(null)} data-autofocus>
                {t.common.cancel}
              </Button>
              <Button onClick={() => remove(deleting)}>{t.home.deleteYes}</Button>
            </p>
          </>
        ) : null}
      </Dialog>
    </Page>
  );
};
