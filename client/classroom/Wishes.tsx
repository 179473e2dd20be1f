import { Button } from '@mantine/core';
import { WISHES, type Wish } from '../../game/protocol/exercise.ts';
import { lobbyText as l, wishText } from '../messages/en/class.ts';
import { announce } from '../parts/live.ts';
import css from './classroom.module.css';

/** What a pupil may tell the teacher alone. Each can be withdrawn again. */
export const Wishes = (props: {
  readonly wishes: readonly Wish[];
  readonly onWish: (wish: Wish, on: boolean) => void;
  /** False where the same stands above it already. */
  readonly titled?: boolean;
}) => (
  <section className={css['wishes']} aria-label={l.wishes}>
    {props.titled === false ? null : <h2>{l.wishes}</h2>}
    <p>{l.wishesLead}</p>
    <ul>
      {WISHES.map((wish) => {
        const on = props.wishes.includes(wish);
        return (
          <li key={wish}>
            <Button
              variant={on ? 'filled' : 'default'}
              size="sm"
              aria-pressed={on}
              onClick={() => {
                props.onWish(wish, !on);
                announce(on ? wishText[wish] : l.wishTold);
              }}
            >
              {wishText[wish]}
            </Button>
            {on ? <small>{l.wishTold}</small> : null}
          </li>
        );
      })}
    </ul>
  </section>
);
