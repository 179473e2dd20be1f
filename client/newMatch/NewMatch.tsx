import { Button } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronUp,
  IconClock,
  IconSchool,
  IconSwitchHorizontal,
  IconUsers,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { cardsOf, type ScenarioCard } from '../../game/data/scenarioCards.ts';
import { SCENARIO_GROUP_IDS } from '../../game/data/scenarioGroups.ts';
import { loadScenario } from '../../game/data/scenarioList.ts';
import { STANDARD_OPTIONS } from '../../game/match.ts';
import type { MatchOptions, Scenario } from '../../game/scenario.ts';
import { eyesOf, keepPlayersChosen, playersChosen } from '../computer/players.ts';
import { WhoPlays } from '../computer/WhoPlays.tsx';
import { NewVersion } from '../install/NewVersion.tsx';
import { useFront } from '../match/history.ts';
import { startNew } from '../match/tables.ts';
import { players as p } from '../messages/en/opponent.ts';
import { t } from '../messages/en.ts';
import { period } from '../messages/numbers.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { Tick } from '../parts/Tick.tsx';
import { BalanceNote } from './BalanceNote.tsx';
import css from './newMatch.module.css';
import { Thumbnail } from './Thumbnail.tsx';

type Card = ScenarioCard;

/** The scenario's file is fetched only when somebody wants to read more of it. */
const Objectives = ({ id }: { readonly id: string }) => {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const load = () => {
    if (!scenario) loadScenario(id).then(setScenario, () => undefined);
  };
  return (
    <details onToggle={load}>
      <summary>{t.newMatch.objectives}</summary>
      <ul className={css['objectives']}>
        {scenario?.learningObjectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      {scenario ? (
        <>
          <p>
            <b>{t.newMatch.brief(t.top.side('UA'))}:</b> {scenario.brief.UA.task}
          </p>
          <p>
            <b>{t.newMatch.brief(t.top.side('RU'))}:</b> {scenario.brief.RU.task}
          </p>
        </>
      ) : null}
    </details>
  );
};

const CardOf = ({
  card,
  onStart,
  busy,
  isShared,
}: {
  readonly card: Card;
  readonly onStart: (options: MatchOptions) => void;
  readonly busy: boolean;
  /** Two people share the screen. */
  readonly isShared: boolean;
}) => {
  const [more, setMore] = useState(false);
  const [options, setOptions] = useState<MatchOptions>({ ...STANDARD_OPTIONS, fog: card.layer !== 'basic' });
  const front = useFront(true);
  const { first, last, optionalLast } = card.weeks;
  const weeks = last - first + 1;
  const change = (to: Partial<MatchOptions>) => setOptions({ ...options, ...to });
  const n = t.newMatch;
  return (
    <article className={css['card']} aria-labelledby={`title-${card.id}`}>
      <Thumbnail weeks={front} from={first - 1} to={last} />
      <div className={css['text']}>
        <h3 id={`title-${card.id}`}>{card.title}</h3>
        <p className={css['dates']}>
          {t.newMatch.weekSpan(first, last)} · {period(first, last)}
        </p>
        <ul className={css['facts']}>
          <li>
            <IconClock size={16} aria-hidden />
            {n.minutes(card.minutes[0], card.minutes[1])}
          </li>
          {isShared ? (
            <li>
              <IconSwitchHorizontal size={16} aria-hidden />
              {n.handOvers(weeks * 2 - 1)}
            </li>
          ) : null}
          <li>
            <IconSchool size={16} aria-hidden />
            {n.level(card.level)}, {n.layer[card.layer]}
          </li>
          <li>
            <IconUsers size={16} aria-hidden />
            {n.age(card.age)}
          </li>
        </ul>
        <p>{card.summary}</p>
        <Objectives id={card.id} />
        <BalanceNote scenario={card.id} />
        <div className={css['start']}>
          <Button onClick={() => onStart(options)} disabled={busy}>
            {n.start}
          </Button>
          <span>
            <strong>{n.standard}</strong> {n.standardText}
          </span>
          <Button
            variant="subtle"
            size="sm"
            aria-expanded={more}
            rightSection={more ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
            onClick={() => setMore(!more)}
          >
            {n.more}
          </Button>
        </div>
        {more ? (
          <div className={css['options']}>
            <Tick
              label={n.fog}
              text={card.layer === 'basic' ? n.fogNever : n.fogText}
              on={card.layer !== 'basic' && options.fog}
              disabled={card.layer === 'basic'}
              onChange={(fog) => change({ fog })}
            />
            <Tick label={n.jitter} text={n.jitterText} on={options.jitter} onChange={(jitter) => change({ jitter })} />
            {optionalLast ? (
              <Tick
                label={n.long(optionalLast)}
                text={n.longText}
                on={options.long}
                onChange={(long) => change({ long })}
              />
            ) : null}
          </div>
        ) : null}
      </div>
    </article>
  );
};

/** Not a link: the fragment of this page names a scenario. */
const goTo = (heading: string): void => {
  const target = document.getElementById(heading);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
};

export const NewMatch = () => {
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(false);
  const [players, setPlayers] = useState(playersChosen);
  // A card of the home page leads to its scenario.
  useEffect(() => {
    const title = document.getElementById(`title-${window.location.hash.slice(1)}`);
    title?.closest('article')?.scrollIntoView({ block: 'center' });
  }, []);
  const start = (card: Card) => (options: MatchOptions) => {
    setBusy(true);
    keepPlayersChosen(players);
    startNew(card.id, options, players).then(
      (id) => go(`/match/${id}`),
      () => {
        setBusy(false);
        setProblem(true);
      },
    );
  };
  return (
    <Page title={t.newMatch.title}>
      <NewVersion />
      <h1 className={css['title']}>{t.newMatch.title}</h1>
      <p className={css['lead']}>{t.newMatch.lead}</p>
      <section className={css['players']} aria-label={p.title}>
        <WhoPlays players={players} onChange={setPlayers} />
      </section>
      {problem ? <Notice>{t.newMatch.loadFailed}</Notice> : null}
      <nav className={css['groups']} aria-label={t.newMatch.groupsNav}>
        {SCENARIO_GROUP_IDS.map((group) => (
          <Button key={group} variant="default" size="sm" onClick={() => goTo(`group-${group}`)}>
            {t.newMatch.groups[group].title}
          </Button>
        ))}
      </nav>
      {SCENARIO_GROUP_IDS.map((group) => (
        <section key={group} className={css['group']} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} tabIndex={-1}>
            {t.newMatch.groups[group].title}
          </h2>
          <p>{t.newMatch.groups[group].text}</p>
          <div className={css['cards']}>
            {cardsOf(group).map((card) => (
              <CardOf key={card.id} card={card} isShared={eyesOf(players) === null} busy={busy} onStart={start(card)} />
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
};
