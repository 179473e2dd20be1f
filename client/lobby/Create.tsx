import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { cardsOf, SCENARIO_CARDS, type ScenarioCard } from '../../game/data/scenarioCards.ts';
import { SCENARIO_GROUP_IDS } from '../../game/data/scenarioGroups.ts';
import { STANDARD_OPTIONS } from '../../game/match.ts';
import { type CreateMatch, createMatchSchema } from '../../game/protocol/lobby.ts';
import { STANDARD_TERMS, type Terms, type TimeFactor } from '../../game/protocol/terms.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { create as c, problemText } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { BalanceNote } from '../newMatch/BalanceNote.tsx';
import { CardFace } from '../newMatch/CardFace.tsx';
import { createMatch, type Problem } from '../online/api.ts';
import { keepSeat } from '../online/seats.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { Segments } from '../parts/Segments.tsx';
import { Tick } from '../parts/Tick.tsx';
import css from './lobby.module.css';
import { Nickname, useNickname } from './Nickname.tsx';
import { PaceForm } from './PaceForm.tsx';

type Wish = Omit<CreateMatch, 'nickname'>;

const FIRST: Wish = {
  scenario: SCENARIO_CARDS[0]?.id ?? '',
  options: { ...STANDARD_OPTIONS, fog: SCENARIO_CARDS[0]?.layer !== 'basic', heldEvents: [] },
  terms: STANDARD_TERMS,
  visibility: 'private',
  side: 'UA',
  timeFactor: 1,
  umpire: false,
  computer: null,
};

const Cards = ({ chosen, onChoose }: { readonly chosen: string; readonly onChoose: (card: ScenarioCard) => void }) => {
  return (
    <fieldset>
      <legend className={css['legend']}>{c.scenario}</legend>
      {SCENARIO_GROUP_IDS.map((group) => (
        <div key={group}>
          <p className={css['group']}>{t.newMatch.groups[group].title}</p>
          <div className={css['cards']}>
            {cardsOf(group).map((card) => (
              <label key={card.id} className={css['card']} data-on={card.id === chosen || undefined}>
                <input
                  type="radio"
                  className="out-of-sight"
                  name="scenario"
                  checked={card.id === chosen}
                  onChange={() => onChoose(card)}
                />
                <CardFace card={card} />
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
};

const FACTORS: Readonly<Record<keyof typeof c.timeFactors, TimeFactor>> = { once: 1, half: 1.5, twice: 2, none: null };
const FACTOR_NAMES = Object.keys(FACTORS) as readonly (keyof typeof FACTORS)[];

/** One of a few, as a bar with its name. */
const Choice = <K extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: K;
  readonly texts: Readonly<Partial<Record<K, string>>>;
  readonly help?: string;
  readonly onChange: (value: K) => void;
}) => (
  <div>
    <Segments
      name={props.name}
      legend={props.legend}
      legendShown
      value={props.value}
      options={(Object.keys(props.texts) as K[]).map((value) => ({ value, label: props.texts[value] }))}
      onChange={props.onChange}
    />
    {props.help ? <p className={css['help']}>{props.help}</p> : null}
  </div>
);

type UmpireKind = keyof typeof c.umpires;
const { open: _open, ...PRIVATE_UMPIRES } = c.umpires;
/** A private match is joined by invitation alone, by the umpire too. */
const umpireOf = ({ umpire, visibility, terms }: Wish): UmpireKind =>
  !umpire ? 'none' : visibility === 'public' && terms.umpireOpen ? 'open' : 'invited';

const More = ({ wish, onChange }: { readonly wish: Wish; readonly onChange: (wish: Wish) => void }) => {
  const { terms, options } = wish;
  const card = SCENARIO_CARDS.find(({ id }) => id === wish.scenario);
  const term = (change: Partial<Terms>) => onChange({ ...wish, terms: { ...terms, ...change } });
  const option = (change: Partial<Wish['options']>) => onChange({ ...wish, options: { ...options, ...change } });
  const factor = FACTOR_NAMES.find((name) => FACTORS[name] === wish.timeFactor) ?? 'once';
  return (
    <div className={css['more']}>
      <Tick label={c.jitter} text={c.jitterText} on={options.jitter} onChange={(jitter) => option({ jitter })} />
      {card?.weeks.optionalLast ? (
        <Tick
          label={t.newMatch.long(card.weeks.optionalLast)}
          text={t.newMatch.longText}
          on={options.long}
          onChange={(long) => option({ long })}
        />
      ) : null}
      <Choice
        name="takeBack"
        legend={c.takeBack}
        value={terms.takeBack}
        texts={c.takeBacks}
        help={c.takeBackText}
        onChange={(takeBack) => term({ takeBack })}
      />
      <Choice
        name="spectators"
        legend={c.spectators}
        value={terms.spectators}
        texts={c.spectatorKinds}
        onChange={(spectators) => term({ spectators })}
      />
      {terms.spectators === 'delayed' ? (
        <label className={css['field']}>
          {c.delay}
          <select
            value={terms.spectatorDelay}
            onChange={(event) => term({ spectatorDelay: Number(event.currentTarget.value) })}
          >
            {Array.from({ length: 38 }, (_, index) => index + 1).map((weeks) => (
              <option key={weeks}>{weeks}</option>
            ))}
          </select>
        </label>
      ) : null}
      {terms.pace.kind === 'untimed' ? null : (
        <>
          <Choice
            name="onTimeout"
            legend={c.onTimeout}
            value={terms.onTimeout}
            texts={c.timeouts}
            onChange={(onTimeout) => term({ onTimeout })}
          />
          <Choice
            name="timeFactor"
            legend={c.timeFactor}
            value={factor}
            texts={c.timeFactors}
            help={c.timeFactorText}
            onChange={(key) => onChange({ ...wish, timeFactor: FACTORS[key] })}
          />
        </>
      )}
      <Tick label={a.hints} text={a.hintsText} on={terms.hints} onChange={(hints) => term({ hints })} />
      <Tick label={c.chat} text={c.chatText} on={terms.chat} onChange={(chat) => term({ chat })} />
      <Choice
        name="umpire"
        legend={c.umpire}
        value={umpireOf(wish)}
        texts={wish.visibility === 'public' ? c.umpires : PRIVATE_UMPIRES}
        help={c.umpireText}
        onChange={(kind) =>
          onChange({ ...wish, umpire: kind !== 'none', terms: { ...terms, umpireOpen: kind === 'open' } })
        }
      />
    </div>
  );
};

export const Create = () => {
  const [, go] = useLocation();
  const [wish, setWish] = useState<Wish>(FIRST);
  const [more, setMore] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nickname = useNickname();
  const basic = SCENARIO_CARDS.find(({ id }) => id === wish.scenario)?.layer === 'basic';
  const choose = (card: ScenarioCard) =>
    setWish({
      ...wish,
      scenario: card.id,
      options: { ...wish.options, fog: card.layer !== 'basic', long: false },
    });
  const isWhole = createMatchSchema.safeParse({ ...wish, nickname: 'x' }).success;
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const name = nickname.take();
    if (name === null || !isWhole) return;
    setBusy(true);
    const answer = await createMatch({ ...wish, nickname: name });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.refusal);
    const { match, seat, token, invitations } = answer.value;
    keepSeat({ match: match.id, seat, token, invitations, title: match.title, commitment: match.commitment });
    go(`/online/${match.id}`);
  };
  return (
    <Page title={c.title}>
      <h1 className={css['title']}>{c.title}</h1>
      <p className={css['lead']}>{c.lead}</p>
      <form className={css['form']} onSubmit={submit} noValidate>
        <div>
          <Cards chosen={wish.scenario} onChoose={choose} />
          <BalanceNote scenario={wish.scenario} name={SCENARIO_CARDS.find(({ id }) => id === wish.scenario)?.title} />
        </div>
        <div className={css['row']}>
          <Choice
            name="side"
            legend={c.side}
            value={wish.side}
            texts={c.sides}
            onChange={(side) => setWish({ ...wish, side })}
          />
          <Choice
            name="other"
            legend={a.other}
            value={wish.computer ?? 'person'}
            texts={a.others}
            onChange={(by) => setWish({ ...wish, computer: by === 'person' ? null : by })}
          />
          <Choice
            name="visibility"
            legend={wish.computer ? a.visibility : c.visibility}
            value={wish.visibility}
            texts={wish.computer ? a.visibilities : c.visibilities}
            onChange={(visibility) => setWish({ ...wish, visibility })}
          />
        </div>
        <PaceForm pace={wish.terms.pace} onChange={(pace) => setWish({ ...wish, terms: { ...wish.terms, pace } })} />
        <Tick
          label={c.fog}
          text={basic ? c.fogNever : c.fogText}
          on={!basic && wish.options.fog}
          disabled={basic}
          onChange={(fog) => setWish({ ...wish, options: { ...wish.options, fog } })}
        />
        <div>
          <Button
            variant="subtle"
            aria-expanded={more}
            rightSection={more ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
            onClick={() => setMore(!more)}
          >
            {c.more}
          </Button>
          {more ? <More wish={wish} onChange={setWish} /> : null}
        </div>
        {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
        <div className={css['go']}>
          <Nickname {...nickname} />
          <Button type="submit" size="md" disabled={busy || !isWhole}>
            {busy ? c.loading : c.go}
          </Button>
        </div>
      </form>
    </Page>
  );
};
