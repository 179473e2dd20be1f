import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { SCENARIO_CARDS } from '../../game/data/scenarioCards.ts';
import { isShipped } from '../../game/data/scenarioList.ts';
import type { Scenario } from '../../game/scenario.ts';
import { SIDES, type Side } from '../../game/state.ts';
import { usePrintTokens } from '../match/usePrintTokens.ts';
import { pack as p } from '../messages/en/pack.ts';
import { prepare, realSide } from '../messages/en/teach.ts';
import { t } from '../messages/en.ts';
import { weekDates } from '../messages/numbers.ts';
import { Page } from '../parts/Page.tsx';
import { Timetable } from './Prepare.tsx';
import css from './pack.module.css';
import { useScenario } from './useScenario.ts';

const Sheet = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={css['sheet']}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const weeksOf = ({ weeks }: Scenario): readonly number[] =>
  Array.from({ length: weeks.last - weeks.first + 1 }, (_, index) => weeks.first + index);

const ForTeacher = ({ scenario }: { readonly scenario: Scenario }) => (
  <Sheet title={p.forTeacher}>
    <p className={css['facts']}>
      {p.facts(scenario.card.age, scenario.card.minutes[0], scenario.card.minutes[1], weeksOf(scenario).length)}
    </p>
    <p>{scenario.card.summary}</p>
    <h3>{p.objectives}</h3>
    <Lines of={scenario.learningObjectives} />
    <div className={css['columns']}>
      <div>
        <h3>{p.plan45}</h3>
        <Timetable rows={prepare.timetable45} />
      </div>
      <div>
        <h3>{p.plan90}</h3>
        <Timetable rows={prepare.timetable90} />
      </div>
    </div>
    <h3>{p.before}</h3>
    <Lines of={p.beforeText} />
    <h3>{p.noteTitle}</h3>
    <blockquote>
      {t.threshold.note} {t.threshold.context}
    </blockquote>
  </Sheet>
);

const Model = ({ scenario }: { readonly scenario: Scenario }) => (
  <Sheet title={p.assumptions}>
    <Lines of={scenario.assumptions} />
    <h3>{p.leaves}</h3>
    <Lines of={p.leavesText} />
    <p>{p.people}</p>
    <h3>{p.sources}</h3>
    <p className={css['small']}>{scenario.sources.join(' · ')}</p>
  </Sheet>
);

const Briefing = ({ scenario, side }: { readonly scenario: Scenario; readonly side: Side }) => (
  <Sheet title={p.briefing(realSide(side))}>
    <p className={css['facts']}>
      {scenario.title}. {weekDates(scenario.weeks.first)} – {weekDates(scenario.weeks.last)}
    </p>
    <h3>{p.task}</h3>
    <p className={css['task']}>{scenario.brief[side].task}</p>
    <h3>{p.hints}</h3>
    <Lines of={scenario.brief[side].hints} />
    <h3>{p.objectivesOf}</h3>
    <Lines of={scenario.objectives.map(({ name, text }) => `${name}: ${text}`)} />
    <div className={css['columns']}>
      <div>
        <h3>{p.roles}</h3>
        <dl className={css['roles']}>
          {p.rolesText.map(([role, does]) => (
            <div key={role}>
              <dt>{role}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h3>{p.firstSteps}</h3>
        <ol>
          {p.firstStepsText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
    </div>
  </Sheet>
);

/** Rows to write in: as many weeks as fit a page. */
const MOST_ROWS = 8;

const Orders = ({ scenario, side }: { readonly scenario: Scenario; readonly side: Side }) => (
  <Sheet title={p.orders(realSide(side))}>
    <p>{p.ordersText}</p>
    <table className={css['orders']}>
      <thead>
        <tr>
          {[p.week, p.what, p.why, p.expect, p.came].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(scenario)
          .slice(0, MOST_ROWS)
          .map((week) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
      </tbody>
    </table>
    <h3>{p.forecast}</h3>
    <div className={css['write']} />
  </Sheet>
);

const Discussion = ({ scenario }: { readonly scenario: Scenario }) => (
  <Sheet title={p.discussion}>
    <h3>{p.questions}</h3>
    <ol>
      {scenario.questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
    <h3>{p.twoDecisions}</h3>
    {[1, 2].map((n) => (
      <div key={n}>
        <p>{p.decisionLine(n)}</p>
        <div className={css['write']} />
      </div>
    ))}
    <h3>{p.claim}</h3>
    <div className={css['write']} />
  </Sheet>
);

/** All that is printed for a lesson, and read on the screen before. */
export const Pack = ({ scenario: id }: { readonly scenario: string }) => {
  const scenario = useScenario(isShipped(id) ? id : null);
  usePrintTokens();
  if (!isShipped(id))
    return (
      <Page title={t.notFound.title}>
        <h1>{t.notFound.title}</h1>
        <p>{t.notFound.text}</p>
      </Page>
    );
  if (!scenario)
    return (
      <Page title={p.other}>
        <p role="status">{t.common.wait}</p>
      </Page>
    );
  return (
    <Page title={p.title(scenario.title)}>
      <div className={css['pack']}>
        <h1>{p.title(scenario.title)}</h1>
        <div className={css['bar']}>
          <p>{p.lead}</p>
          <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {p.print}
          </Button>
          <Button variant="default" component={Link} href="/teach">
            {p.prepare}
          </Button>
          <nav aria-label={p.other}>
            {SCENARIO_CARDS.filter((card) => card.id !== id).map((card) => (
              <Link key={card.id} href={`/teach/pack/${card.id}`}>
                {card.title}
              </Link>
            ))}
          </nav>
        </div>
        <ForTeacher scenario={scenario} />
        {SIDES.map((side) => (
          <Briefing key={side} scenario={scenario} side={side} />
        ))}
        {SIDES.map((side) => (
          <Orders key={side} scenario={scenario} side={side} />
        ))}
        <Discussion scenario={scenario} />
        <Model scenario={scenario} />
      </div>
    </Page>
  );
};
