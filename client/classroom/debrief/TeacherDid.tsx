import { debrief as d } from '../../messages/en/classDebrief.ts';
import { controlText } from '../../messages/en/teach.ts';
import css from './debrief.module.css';
import type { GroupFilm } from './model.ts';

/** Every inject of every group, and what else the teacher did. */
export const TeacherDid = ({ films }: { readonly films: readonly GroupFilm[] }) => {
  const told = films.map((of) => ({
    group: of.group,
    lines:
      of.controls.length > 0
        ? of.controls.map(({ week, control }) => d.atWeek(week, controlText(control)))
        : of.film.series.marks.flatMap(({ kind, week, what }) => (kind === 'injected' ? [d.atWeek(week, what)] : [])),
  }));
  const some = told.filter(({ lines }) => lines.length > 0);
  return (
    <section id="events" className={css['chapter']}>
      <h2>{d.parts.events}</h2>
      {some.length === 0 ? <p>{d.noEvents}</p> : null}
      <dl className={css['did']}>
        {some.map(({ group, lines }) => (
          <div key={group}>
            <dt>{d.events(d.group(group))}</dt>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was done is a list in its order
              <dd key={index}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
