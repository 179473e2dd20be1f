import { Thumbnail } from '../../board/Thumbnail.tsx';
import { useGround } from '../Tiles.tsx';
import css from './debrief.module.css';
import type { GroupFilm } from './model.ts';

const NO_UNITS: readonly never[] = [];

/** Control when a week was over; that of the start for the week before the first. */
export const groundOf = ({ film }: GroupFilm, week: number): readonly string[] =>
  film.series.weeks.find((point) => point.week === week)?.control ?? film.series.start.control;

/** The ground at the end of a week, in the same part of the map as the week before. The text says the same. */
export const GroundPicture = (props: {
  readonly of: GroupFilm;
  readonly control: readonly string[];
  readonly before: readonly string[];
}) => {
  const ground = useGround();
  return (
    <div className={css['picture']}>
      {ground ? (
        <Thumbnail
          board={ground.board}
          outlines={ground.outlines}
          control={props.control}
          beside={[props.before]}
          units={NO_UNITS}
          width={300}
          height={170}
          box="front"
        />
      ) : null}
    </div>
  );
};
