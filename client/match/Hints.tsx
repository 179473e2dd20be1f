import { useState } from 'react';
import { t } from '../messages/en.ts';
import { readText, writeText } from '../offline/smallStore.ts';
import { changeSettings } from '../settings/settings.ts';
import { actors, attacksNow, reachOf } from './can.ts';
import { type AtTable, useTable } from './context.ts';
import { ordersThisWeek } from './journal.ts';
import css from './match.module.css';

const KEY = 'salient.hintsSeen';
type HintId = 'chooseUnit' | 'chooseUnitRU' | 'moveIt' | 'moveMore' | 'attack' | 'endPhase' | 'supplyLook' | 'weekDone';

const MOVES_TO_LEARN = 3;

/** The next useful thing to point at; null when nothing is to be said. */
export const hintFor = (at: AtTable): HintId | null => {
  const { view, seat, side, journal, selection, plays } = at;
  if (!plays || view.result) return null;
  const given = ordersThisWeek(journal, seat, view.week).length;
  const first = view.week === at.scenario.weeks.first;
  const own = selection.unit && view.units[selection.unit]?.side === side ? selection.unit : null;
  if (!first) return side === 'UA' && given === 0 && view.week === at.scenario.weeks.first + 1 ? 'weekDone' : null;
  if (view.turn.phase === 'movement') {
    if (given >= MOVES_TO_LEARN)
      return actors(view).length === 0 || given >= MOVES_TO_LEARN + 2 ? 'endPhase' : 'moveMore';
    if (own && reachOf(view, own).length > 0) return given === 1 ? 'supplyLook' : 'moveIt';
    return given > 0 ? 'moveMore' : side === 'UA' ? 'chooseUnit' : 'chooseUnitRU';
  }
  if (view.turn.phase === 'combat') return attacksNow(view).length > 0 && given < 99 ? 'attack' : 'endPhase';
  return 'endPhase';
};

/** Short prompts in the first match; each can be dismissed, and all can be turned off. */
export const Hints = () => {
  const at = useTable();
  const [seen, setSeen] = useState(() => new Set((readText(KEY) ?? '').split(',')));
  const next = hintFor(at);
  // Once the line of supply was looked at, the next thing is to go on.
  const id = next === 'supplyLook' && seen.has(`${at.side}supplyLook`) ? 'moveMore' : next;
  if (!id) return null;
  const mark = `${at.side}${id}`;
  if (seen.has(mark)) return null;
  const dismiss = () => {
    const marked = new Set([...seen, mark]);
    setSeen(marked);
    writeText(KEY, [...marked].join(','));
  };
  return (
    <section className={css['hint']} data-over-map aria-label={t.hints.title}>
      <p aria-live="polite">
        <b>{t.hints.title}.</b> {t.hints[id]}
      </p>
      <div className={css['hintButtons']}>
        <button type="button" onClick={dismiss}>
          {t.hints.dismiss}
        </button>
        <button type="button" onClick={() => changeSettings({ hints: false })}>
          {t.hints.off}
        </button>
      </div>
    </section>
  );
};
