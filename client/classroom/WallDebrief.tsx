import { useMemo } from 'react';
import { Link } from 'wouter';
import { heldChart } from '../debrief/figures.ts';
import { Qr } from '../lobby/ShareLink.tsx';
import { useCurve } from '../match/history.ts';
import { debrief as d } from '../messages/en/classDebrief.ts';
import { projector as p } from '../messages/en/teach.ts';
import { homeworkLink } from './address.ts';
import { silent } from './debrief/Ground.tsx';
import { highlights, injectedIn } from './debrief/model.ts';
import { useClassGroups } from './debrief/useGroups.ts';
import { useDebriefNames } from './debrief/useNames.ts';
import css from './projector.module.css';
import { WallChart } from './WallChart.tsx';

/** The debrief on the wall: the ground of all groups against history, and two decisions of each. Nothing to press. */
export const WallDebrief = (props: { readonly id: string; readonly token: string; readonly isAbstract: boolean }) => {
  const { groups, debrief } = useClassGroups(props.id, props.token);
  const curve = useCurve();
  const films = useMemo(() => [...groups.films].sort((a, b) => a.group - b.group), [groups.films]);
  const { names } = useDebriefNames(films, props.isAbstract);
  const spec = useMemo(
    () =>
      heldChart(
        films.map(({ group, film }) => ({ name: d.group(group), series: film.series })),
        curve,
        silent,
      ),
    [films, curve],
  );
  if (!spec || !names)
    return (
      <p className={css['playing']} role="status">
        {groups.reading ? d.reading(groups.reading.done, groups.reading.of) : d.loading}
      </p>
    );
  const told = films.map((of) => ({ group: of.group, found: highlights(of, films, curve) }));
  const isAlone = films.length === 1;
  const injected = injectedIn(films);
  return (
    <div className={css['debrief']}>
      <figure>
        <h2>{names.say(spec.title)}</h2>
        <WallChart
          spec={spec}
          highlighted={told.flatMap(({ group, found }) => found.map(({ week }) => ({ label: d.group(group), week })))}
          injected={injected}
          weekName={(week, isStart) => (isStart ? p.start : d.decisionWeek(week))}
        />
        <figcaption>
          {groups.reading
            ? d.reading(groups.reading.done, groups.reading.of)
            : `${names.say(d.groundText)} ${injected.length > 0 ? d.marks : ''}`}
        </figcaption>
      </figure>
      <section style={{ ['--groups' as string]: films.length }}>
        <h2>{p.decisions}</h2>
        <ol>
          {told.map(({ group, found }) => (
            <li key={group}>
              <b>{d.group(group)}</b>
              {found.map(({ week, own, compared }) => (
                <p key={week}>
                  {d.decisionWeek(week)}: <b>{d.moved(own)}</b>{' '}
                  <small>({isAlone ? d.historyDid(compared) : d.others(compared)})</small>
                </p>
              ))}
            </li>
          ))}
        </ol>
        <div className={css['home']}>
          {debrief ? <Qr link={homeworkLink(props.id, debrief.exercise.homework)} /> : null}
          <p className={css['small']}>
            {isAlone ? d.ruleAlone : p.rule} {p.home} <Link href={`/teach/${props.id}/debrief`}>{p.debrief}</Link>
          </p>
        </div>
      </section>
    </div>
  );
};
