import { Button } from '@mantine/core';
import { findEvent } from '../../game/data/deck.ts';
import { sideOrders } from '../../game/engine.ts';
import type { SideOrder } from '../../game/orders.ts';
import { useTable } from '../match/context.ts';
import { t } from '../messages/en.ts';
import css from './panels.module.css';

const RESERVE_KINDS: readonly SideOrder['type'][] = [
  'callReserve',
  'sendHome',
  'commit',
  'takeInitiative',
  'claimEncirclement',
];

/** What this side has to decide. */
export const Decisions = () => {
  const { view, side, scenario, give, plays, openEvent } = useTable();
  const own = view.sides[side];
  const due = own?.decisions ?? [];
  return (
    <>
      {due.map((decision) => {
        const event = findEvent(scenario, decision.event);
        return (
          <section key={decision.id}>
            <h3>
              {t.decisions.title}: {event?.title ?? decision.event}
            </h3>
            {event ? <p className={css['strong']}>{event.text}</p> : null}
            <div className={css['choices']}>
              {decision.options.map((id) => {
                const option = event?.decision?.options.find((each) => each.id === id);
                return (
                  <div key={id} className={css['choice']}>
                    <p className={css['strong']}>
                      <b>{option?.title ?? id}</b> {option?.text}
                    </p>
                    <Button
                      size="sm"
                      variant="default"
                      className={css['long'] ?? ''}
                      disabled={!plays}
                      onClick={() => give({ type: 'decide', decision: decision.id, option: id })}
                    >
                      {t.decisions.choose}: {option?.title ?? id}
                    </Button>
                  </div>
                );
              })}
            </div>
            <p>
              {t.decisions.otherwise(
                event?.decision?.options.find((each) => each.id === decision.otherwise)?.title ?? decision.otherwise,
              )}{' '}
              <Button size="xs" variant="subtle" onClick={() => openEvent(decision.event)}>
                {t.events.read}
              </Button>
            </p>
          </section>
        );
      })}
    </>
  );
};

/** What this side may choose on its own: reserves, first place, a claim. */
export const Choices = () => {
  const { view, names, give, plays } = useTable();
  const choices = plays ? sideOrders(view).filter((order) => RESERVE_KINDS.includes(order.type)) : [];
  if (choices.length === 0) return null;
  return (
    <section>
      <h3>
        {choices.some((order) => RESERVE_KINDS.indexOf(order.type) < 3) ? t.decisions.reserves : t.decisions.other}
      </h3>
      <ul className={css['orders']}>
        {choices.map((order) => (
          <li key={JSON.stringify(order)} style={{ gridTemplateColumns: '1fr auto' }}>
            <span>
              {t.orders.sentence(order, names)}
              {order.type === 'claimEncirclement' ? <small>{t.decisions.claimHelp}</small> : null}
            </span>
            <Button size="xs" variant="default" onClick={() => give(order)}>
              {t.table.go}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
