import { Button } from '@mantine/core';
import { IconHistory, IconPlayerPlay, IconPrinter } from '@tabler/icons-react';
import { useCallback, useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { scenarioOf } from '../../game/library.ts';
import type { Film } from '../../game/replay/film.ts';
import type { TimeMark } from '../../game/replay/series.ts';
import type { View } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { counterFor } from '../match/boardModel.ts';
import { TableContext } from '../match/context.ts';
import { useCurve, useFront } from '../match/history.ts';
import { cameThrough, resultSentence } from '../match/outcome.ts';
import { usePrintTokens } from '../match/usePrintTokens.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { area, km2, period } from '../messages/numbers.ts';
import { controlWith, GroundMap } from '../panels/GroundMap.tsx';
import { Ledger } from '../panels/ReportPanel.tsx';
import { Page } from '../parts/Page.tsx';
import { searchOf } from '../replay/address.ts';
import { useAtMoment } from '../replay/atMoment.ts';
import { journalAt, viewAt } from '../replay/moment.ts';
import { HISTORY_KEY, replayPath } from '../replay/paths.ts';
import type { Reel } from '../replay/reel.ts';
import { AboutHistory } from '../replay/WatchHistory.tsx';
import { Changed, WithReel } from '../replay/WithReel.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { Decisions } from './Decisions.tsx';
import css from './debrief.module.css';
import { Export } from './Export.tsx';
import { figuresOf, heldChart } from './figures.ts';
import { GroundWeeks } from './GroundWeeks.tsx';
import { markText } from './markText.ts';
import { PaperSheet } from './PaperSheet.tsx';
import type { ChartMark } from './spec.ts';
import { TurningPoints } from './TurningPoints.tsx';
import { usePastMoment } from './usePastMoment.ts';
import { finalHashOf, Verify } from './Verify.tsx';

const nothing = (): void => undefined;
const SECTIONS = Object.keys(d.sections) as readonly (keyof typeof d.sections)[];
const MARKS: Readonly<Record<ChartMark['kind'], string>> = {
  event: '○',
  decision: '◆',
  injected: '△',
  doctrine: '□',
  called: '▽',
  claim: '×',
};

const Section = (props: { readonly id: keyof typeof d.sections; readonly children: React.ReactNode }) => (
  <section id={props.id} className={css['section']} aria-labelledby={`${props.id}-title`}>
    <h2 id={`${props.id}-title`} tabIndex={-1}>
      {d.sections[props.id]}
    </h2>
    {props.children}
  </section>
);

/** What the match came to, in a few sentences. */
const summaryOf = (film: Film, view: View, curve: ReturnType<typeof useCurve>): readonly string[] => {
  const { series } = film;
  const last = series.weeks.at(-1);
  const held = last?.heldKm2 ?? series.start.heldKm2;
  const target = curve.find(({ week }) => week === (last?.week ?? 0));
  const difference = target ? Math.round(held - target.km2) : 0;
  const words = !target
    ? null
    : difference === 0
      ? t.end.same
      : difference > 0
        ? t.end.more(km2(difference))
        : t.end.less(km2(-difference));
  const { whole, of } = cameThrough(view);
  const { result } = series;
  return [
    `${t.end.week(last?.week ?? view.week)}: ${t.end.held(area(held), words)}`,
    ...(last ? [t.end.lost(last.lostSoFar.UA, last.lostSoFar.RU)] : []),
    t.end.left(whole, of),
    ...(result ? [resultSentence(result)] : []),
  ];
};

const Debrief = ({ reel, outlines }: { readonly reel: Reel; readonly outlines: Outlines }) => {
  const { film } = reel;
  const { series, record } = film;
  const end = film.shots.length;
  const [, go] = useLocation();
  const curve = useCurve();
  const front = useFront(true);
  const picture = useRef<HTMLDivElement>(null);
  const view = useMemo(() => viewAt(film, end, 'all'), [film, end]);
  const journal = useMemo(() => journalAt(film, end), [film, end]);
  const table = useAtMoment({
    film,
    view,
    journal,
    eyes: 'all',
    outlines,
    reveal: nothing,
    openEvent: nothing,
    onChosen: nothing,
  });
  const { board, names } = table;
  const scenario = scenarioOf(record);
  const isHistory = reel.key === HISTORY_KEY;
  const named = useMemo(() => [{ name: d.held.match, series }], [series]);
  const say = useCallback((mark: TimeMark) => markText(mark, scenario, names), [scenario, names]);
  const held = useMemo(() => heldChart(named, curve, say), [named, curve, say]);
  const figures = useMemo(
    () => figuresOf(series, scenario.victory.historyDifference, say),
    [series, scenario.victory.historyDifference, say],
  );
  const hash = useMemo(() => finalHashOf(film), [film]);
  const momentOf = (week: number): number | null =>
    week === series.start.week ? 0 : (series.weeks.find((point) => point.week === week)?.index ?? null);
  const hrefAt = (index: number): string => replayPath(reel.key, searchOf({ at: index, eyes: 'all' }));
  const hrefOf = (week: number): string | null => {
    const index = momentOf(week);
    return index === null ? null : hrefAt(index);
  };
  const pick = (week: number): void => {
    const href = hrefOf(week);
    if (href) go(href);
  };
  const last = series.weeks.at(-1);
  const pastFront = last ? front?.[last.week - 1] : undefined;
  const past = useMemo(
    () => (pastFront ? controlWith(board, pastFront.kursk, pastFront.sumy) : null),
    [board, pastFront],
  );
  const grounds = useMemo(
    () => [series.start.control, ...(last ? [last.control] : []), ...(past ? [past] : [])],
    [series, last, past],
  );
  const pastMoment = usePastMoment();
  const beside = isHistory ? null : pastMoment(last?.week);
  const summary = summaryOf(film, view, curve);
  const kinds = [...new Set(series.marks.map(({ kind }) => kind))];
  const chart = { onPick: pick, hrefOf };
  return (
    <TableContext value={table}>
      <Page title={d.of(reel.title)}>
        <div className={css['screen']}>
          <div className={css['head']}>
            <div>
              <h1>{d.of(reel.title)}</h1>
              <p className={css['lead']}>
                {last ? d.weeksPlayed(period(series.start.week + 1, last.week), series.weeks.length) : d.noWeeks}
              </p>
            </div>
            <div className={css['acts']}>
              <Button
                component={Link}
                href={replayPath(reel.key)}
                leftSection={<IconPlayerPlay size={18} stroke={1.7} aria-hidden />}
              >
                {d.toReplay}
              </Button>
              {beside ? (
                <Button
                  variant="default"
                  component={Link}
                  href={beside}
                  leftSection={<IconHistory size={18} stroke={1.7} aria-hidden />}
                >
                  {r.history.compare}
                </Button>
              ) : null}
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} stroke={1.7} aria-hidden />}
                onClick={() => print()}
              >
                {d.print}
              </Button>
            </div>
          </div>
          <Changed reel={reel} />
          {isHistory ? <AboutHistory /> : null}
          <nav className={css['contents']} aria-label={d.contents}>
            <ul>
              {SECTIONS.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{d.sections[id]}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Section id="summary">
            <ul className={css['summary']}>
              {summary.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {held ? <ChartFigure spec={held} {...chart} /> : null}
            <p className={css['hint']}>
              {kinds.length > 0 ? d.hint : ''}{' '}
              {kinds.map((kind) => (
                <span key={kind}>
                  {MARKS[kind]} {d.marks[kind]}
                </span>
              ))}
            </p>
          </Section>
          <Section id="ground">
            <p className={css['measure']}>{d.groundLead}</p>
            <div className={css['maps']}>
              <GroundMap title={d.start} control={series.start.control} beside={grounds} />
              {last ? <GroundMap title={d.end(last.week)} control={last.control} beside={grounds} /> : null}
              {past && last ? <GroundMap title={d.inHistory(last.week)} control={past} beside={grounds} /> : null}
            </div>
            <h3>{d.byWeek}</h3>
            <GroundWeeks
              series={series}
              scenario={scenario}
              board={board}
              outlines={outlines}
              front={front}
              curve={curve}
              hrefOf={hrefOf}
              pastOf={isHistory ? null : pastMoment}
            />
          </Section>
          <Section id="charts">
            <div className={css['charts']}>
              {figures.charts.map((spec) => (
                <ChartFigure key={spec.id} spec={spec} {...chart} />
              ))}
            </div>
            {figures.tracks.length > 0 ? (
              <>
                <h3>{d.tracks}</h3>
                <div className={css['tracks']}>
                  {figures.tracks.map((spec) => (
                    <ChartFigure key={spec.id} spec={spec} small {...chart} />
                  ))}
                </div>
              </>
            ) : null}
          </Section>
          <Section id="turning">
            <TurningPoints film={film} hrefOf={hrefOf} onPick={pick} />
          </Section>
          <Section id="decisions">
            <Decisions marks={series.marks} scenario={scenario} names={names} hrefAt={hrefAt} />
          </Section>
          <Section id="ledger">
            <Ledger />
          </Section>
          <Section id="questions">
            <ul className={css['bullets']}>
              {scenario.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Section>
          <Section id="model">
            <p className={css['measure']}>{d.modelLead}</p>
            <ul className={css['bullets']}>
              {[...t.end.leavesText, ...scenario.assumptions].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className={css['links']}>
              <Link href="/learn/limits">{d.limitsPage}</Link> <Link href="/learn/people">{d.peoplePage}</Link>
            </p>
          </Section>
          <Section id="sources">
            <p className={css['measure']}>{d.sourcesLead}</p>
            <ul className={css['bullets']}>
              {scenario.sources.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className={css['links']}>
              <Link href="/learn/sources">{d.allSources}</Link>
            </p>
          </Section>
          <Section id="verify">
            <Verify reel={reel} />
          </Section>
          <Section id="export">
            <Export reel={reel} picture={picture} />
          </Section>
          <p className={css['links']}>
            <Link href="/replay">{r.toReplays}</Link>
          </p>
          {/* What is saved as a picture, larger than any on the page. */}
          <div ref={picture} className={css['offscreen']} aria-hidden="true">
            <Thumbnail
              board={board}
              outlines={outlines}
              control={view.control}
              units={Object.values(view.units).map((unit) => counterFor(view, unit))}
              width={1200}
              height={820}
              box="front"
              beside={grounds}
              past={past}
              names={scenario.objectives.map(({ name, hex }) => ({ text: name, hex }))}
            />
          </div>
        </div>
        <PaperSheet
          title={reel.title}
          series={series}
          curve={curve}
          past={past}
          grounds={grounds}
          hash={hash}
          summary={summary}
        />
      </Page>
    </TableContext>
  );
};

export const DebriefPage = ({ id }: { readonly id: string }) => {
  usePrintTokens();
  return (
    <WithReel id={id} path={(key) => `/debrief/${key}`}>
      {(reel, outlines) => <Debrief key={reel.key} reel={reel} outlines={outlines} />}
    </WithReel>
  );
};
