import { MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { basePath } from './basePath.ts';
import { Threshold } from './home/Threshold.tsx';
import { t } from './messages/en.ts';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { LiveRegion } from './parts/LiveRegion.tsx';
import { Page } from './parts/Page.tsx';
import { onlineKey } from './replay/paths.ts';
import { useDocumentSettings } from './settings/useSettings.ts';
import { cssVariables, theme } from './theme/theme.ts';

// Each door brings its own part of the page: who joins a class waits for no match, and the first screen for no other.
const Home = lazy(() => import('./home/Home.tsx').then((module) => ({ default: module.Home })));
const NewMatch = lazy(() => import('./newMatch/NewMatch.tsx').then((module) => ({ default: module.NewMatch })));
const MatchPage = lazy(() => import('./match/MatchPage.tsx').then((module) => ({ default: module.MatchPage })));
const Learn = lazy(() => import('./learn/Learn.tsx').then((module) => ({ default: module.Learn })));
const About = lazy(() => import('./learn/About.tsx').then((module) => ({ default: module.About })));
const SettingsPage = lazy(() =>
  import('./settings/SettingsPage.tsx').then((module) => ({ default: module.SettingsPage })),
);

// Play on a server comes when it is wanted.
const Lobby = lazy(() => import('./lobby/Lobby.tsx').then((module) => ({ default: module.Lobby })));
const Create = lazy(() => import('./lobby/Create.tsx').then((module) => ({ default: module.Create })));
const Join = lazy(() => import('./lobby/Join.tsx').then((module) => ({ default: module.Join })));
const Mine = lazy(() => import('./lobby/Mine.tsx').then((module) => ({ default: module.Mine })));
const SeatLink = lazy(() => import('./lobby/SeatLink.tsx').then((module) => ({ default: module.SeatLink })));
const OnlinePage = lazy(() => import('./online/OnlinePage.tsx').then((module) => ({ default: module.OnlinePage })));

// What is over is looked at afterwards.
const ReplayHome = lazy(() => import('./replay/ReplayHome.tsx').then((module) => ({ default: module.ReplayHome })));
const ReplayPage = lazy(() => import('./replay/ReplayPage.tsx').then((module) => ({ default: module.ReplayPage })));
const DebriefPage = lazy(() => import('./debrief/DebriefPage.tsx').then((module) => ({ default: module.DebriefPage })));
// A class: the pupils' pages, and the teacher's.
const JoinClass = lazy(() => import('./classroom/JoinClass.tsx').then((module) => ({ default: module.JoinClass })));
const PupilPage = lazy(() => import('./classroom/PupilPage.tsx').then((module) => ({ default: module.PupilPage })));
const Prepare = lazy(() => import('./classroom/Prepare.tsx').then((module) => ({ default: module.Prepare })));
const DeskPage = lazy(() => import('./classroom/DeskPage.tsx').then((module) => ({ default: module.DeskPage })));
const Projector = lazy(() => import('./classroom/Projector.tsx').then((module) => ({ default: module.Projector })));
const Pack = lazy(() => import('./classroom/Pack.tsx').then((module) => ({ default: module.Pack })));
const ClassDebrief = lazy(() =>
  import('./classroom/debrief/DebriefPage.tsx').then((module) => ({ default: module.DebriefPage })),
);

const NotFound = () => (
  <Page title={t.notFound.title}>
    <h1>{t.notFound.title}</h1>
    <p>{t.notFound.text}</p>
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

const Screens = () => {
  const [location] = useLocation();
  return (
    // A new address starts with a clean slate after a failure.
    <ErrorBoundary key={location}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/new" component={NewMatch} />
          <Route path="/match/:id">{({ id }) => <MatchPage key={id} id={id} />}</Route>
          <Route path="/online" component={Lobby} />
          <Route path="/online/new" component={Create} />
          <Route path="/online/:id">{({ id }) => <OnlinePage key={id} id={id} watch={false} />}</Route>
          <Route path="/watch/:id">{({ id }) => <OnlinePage key={id} id={id} watch />}</Route>
          <Route path="/join/:id">{({ id }) => <Join key={id} id={id} />}</Route>
          <Route path="/seat/:id">{({ id }) => <SeatLink key={id} id={id} />}</Route>
          <Route path="/mine" component={Mine} />
          <Route path="/replay" component={ReplayHome} />
          <Route path="/replay/online/:id">{({ id }) => <ReplayPage key={id} id={onlineKey(id)} />}</Route>
          <Route path="/replay/:id">{({ id }) => <ReplayPage key={id} id={id} />}</Route>
          <Route path="/debrief/online/:id">{({ id }) => <DebriefPage key={id} id={onlineKey(id)} />}</Route>
          <Route path="/debrief/:id">{({ id }) => <DebriefPage key={id} id={id} />}</Route>
          <Route path="/class" component={JoinClass} />
          <Route path="/class/:id">{({ id }) => <PupilPage key={id} id={id} />}</Route>
          <Route path="/teach" component={Prepare} />
          <Route path="/teach/pack/:scenario">{({ scenario }) => <Pack key={scenario} scenario={scenario} />}</Route>
          <Route path="/teach/debrief">{() => <ClassDebrief id={null} />}</Route>
          <Route path="/teach/:id">{({ id }) => <DeskPage key={id} id={id} />}</Route>
          <Route path="/teach/:id/projector">{({ id }) => <Projector key={id} id={id} />}</Route>
          <Route path="/teach/:id/debrief">{({ id }) => <ClassDebrief key={id} id={id} />}</Route>
          <Route path="/class/:id/debrief">{({ id }) => <ClassDebrief key={id} id={id} isPupils />}</Route>
          <Route path="/learn/:page?">{({ page }) => <Learn page={page ?? 'rules'} />}</Route>
          <Route path="/about" component={About} />
          <Route path="/settings" component={SettingsPage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
};

export const App = () => {
  const scheme = useDocumentSettings();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      cssVariablesResolver={cssVariables}
      deduplicateCssVariables={false}
      withGlobalClasses={false}
    >
      <Router base={basePath}>
        <Threshold>
          <Screens />
        </Threshold>
        <LiveRegion />
      </Router>
    </MantineProvider>
  );
};
