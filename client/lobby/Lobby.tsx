import { Button } from '@mantine/core';
import { IconPlus, IconRefresh, IconUserCircle } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { cardsOf } from '../../game/data/scenarioCards.ts';
import { SCENARIO_GROUP_IDS } from '../../game/data/scenarioGroups.ts';
import type { ListQuery, MatchSummary } from '../../game/protocol/lobby.ts';
import {
  lobby as l,
  paceText,
  problemText,
  resultText,
  seatName,
  sideName,
  statusText,
} from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { titleOf } from '../newMatch/titles.ts';
import { listMatches, type Problem } from '../online/api.ts';
import { seatKept } from '../online/seats.ts';
import { announce } from '../parts/live.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { Segments } from '../parts/Segments.tsx';
import css from './lobby.module.css';
import { others } from './MatchFacts.tsx';

type Status = NonNullable<ListQuery['status']>;
type Filters = Pick<ListQuery, 'scenario' | 'pace' | 'side' | 'fog'>;

const Acts = ({ match }: { readonly match: MatchSummary }) => {
  const own = seatKept(match.id);
  if (own)
    return (
      <Button component={Link} href={`/online/${match.id}`}>
        {l.toMatch}
      </Button>
    );
  const free = match.seats.filter(({ open, player }) => open && player === 'nobody');
  const watched = match.status !== 'open' && match.terms.spectators !== 'none';
  return (
    <>
      {match.status === 'open' || match.status === 'playing'
        ? free.map(({ seat }) => (
            <Button key={seat} component={Link} href={`/join/${match.id}?seat=${seat}`}>
              {l.joinAs(seatName(seat))}
            </Button>
          ))
        : null}
      {watched ? (
        <Button variant="default" component={Link} href={`/watch/${match.id}`}>
          {match.status === 'finished' ? l.report : l.watch}
        </Button>
      ) : null}
    </>
  );
};

const Row = ({ match }: { readonly match: MatchSummary }) => (
  <li>
    <div>
      <h2>{titleOf(match)}</h2>
      <p className={css['facts']}>
        <span>{match.result ? resultText(match.result) : statusText(match)}</span>
        <span>{paceText(match.terms.pace)}</span>
        <span>{match.options.fog ? l.withFog : l.withoutFog}</span>
        <span>{l.by(others(match, null) || l.nobody)}</span>
      </p>
    </div>
    <div className={css['acts']}>
      <Acts match={match} />
    </div>
  </li>
);

const Choice = <T extends string>(props: {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T | undefined) => void;
}) => (
  <label>
    {props.label}
    <select
      value={props.value ?? ''}
      onChange={(event) => props.onChange(props.options.find(([value]) => value === event.currentTarget.value)?.[0])}
    >
      <option value="">{l.any}</option>
      {props.options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const FilterBar = ({ filters, onChange }: { readonly filters: Filters; readonly onChange: (to: Filters) => void }) => {
  const change =
    <K extends keyof Filters>(key: K) =>
    (value: Filters[K]) =>
      onChange({ ...filters, [key]: value });
  return (
    <search className={css['filters']} aria-label={l.filters}>
      <label>
        {l.scenario}
        <select
          value={filters.scenario ?? ''}
          onChange={(event) => change('scenario')(event.currentTarget.value || undefined)}
        >
          <option value="">{l.any}</option>
          {SCENARIO_GROUP_IDS.map((group) => (
            <optgroup key={group} label={t.newMatch.groups[group].title}>
              {cardsOf(group).map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Choice
        label={l.side}
        value={filters.side}
        options={(['UA', 'RU'] as const).map((side) => [side, sideName(side)] as const)}
        onChange={change('side')}
      />
      <Choice
        label={l.pace}
        value={filters.pace}
        options={(['untimed', 'live', 'week', 'days'] as const).map((pace) => [pace, l.paces[pace]] as const)}
        onChange={change('pace')}
      />
      <Choice
        label={l.fog}
        value={filters.fog}
        options={[
          ['true', l.withFog],
          ['false', l.withoutFog],
        ]}
        onChange={change('fog')}
      />
    </search>
  );
};

/** Pages of the list, one after the other; a change of what is asked for begins anew. */
const useList = (query: ListQuery) => {
  const [matches, setMatches] = useState<readonly MatchSummary[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const text = JSON.stringify(query);
  const load = useCallback(
    async (cursor: string | null, isStill: () => boolean = () => true) => {
      const asked = JSON.parse(text) as ListQuery;
      const answer = await listMatches(cursor === null ? asked : { ...asked, cursor });
      if (!isStill()) return;
      setProblem(answer.ok ? null : answer.refusal);
      if (!answer.ok) return;
      const page = answer.value;
      setNext(page.next);
      setMatches((before) => (cursor === null ? page.matches : [...(before ?? []), ...page.matches]));
      announce(l.refreshed(page.matches.length));
    },
    [text],
  );
  useEffect(() => {
    let here = true;
    setMatches(null);
    void load(null, () => here);
    return () => {
      here = false;
    };
  }, [load]);
  return { matches, next, problem, load };
};

export const Lobby = () => {
  const [status, setStatus] = useState<Status>('open');
  const [filters, setFilters] = useState<Filters>({});
  const { matches, next, problem, load } = useList({ status, ...filters });
  const isFiltered = Object.values(filters).some((each) => each !== undefined);
  return (
    <Page title={l.title}>
      <h1 className={css['title']}>{l.title}</h1>
      <p className={css['lead']}>{l.lead}</p>
      <div className={css['bar']}>
        <Button component={Link} href="/online/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {l.create}
        </Button>
        <Button variant="default" component={Link} href="/mine" leftSection={<IconUserCircle size={18} aria-hidden />}>
          {l.mine}
        </Button>
        <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden />} onClick={() => load(null)}>
          {l.refresh}
        </Button>
      </div>
      <Segments
        name="status"
        legend={l.status}
        value={status}
        options={(['open', 'playing', 'finished'] as const).map((value) => ({ value, label: l.statuses[value] }))}
        onChange={setStatus}
      />
      <FilterBar filters={filters} onChange={setFilters} />
      {problem ? (
        <Notice
          action={
            <Button variant="default" onClick={() => load(null)}>
              {l.again}
            </Button>
          }
        >
          {problemText(problem.code, problem.data)}
        </Notice>
      ) : null}
      {!problem && matches === null ? <p role="status">{l.loading}</p> : null}
      {!problem && matches?.length === 0 ? (
        <div className={css['empty']}>
          <p>{isFiltered ? l.emptyFiltered : l.empty[status]}</p>
        </div>
      ) : null}
      <ul className={css['list']}>
        {matches?.map((match) => (
          <Row key={match.id} match={match} />
        ))}
      </ul>
      {next !== null ? (
        <Button variant="default" onClick={() => load(next)}>
          {l.more}
        </Button>
      ) : null}
    </Page>
  );
};
