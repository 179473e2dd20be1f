import { Button } from '@mantine/core';
import { IconArrowBackUp, IconBulb } from '@tabler/icons-react';
import { Suspense } from 'react';
import { attackOptions } from '../../game/rules/combat.ts';
import type { Seat, View } from '../../game/state.ts';
import { useOpponent } from '../computer/useOpponent.ts';
import { hint as h, opponent as o } from '../messages/en/opponent.ts';
import { controlKey } from '../messages/en/phrases.ts';
import { t } from '../messages/en.ts';
import { announce } from '../parts/live.ts';
import { Segments } from '../parts/Segments.tsx';
import { Tip } from '../parts/Tip.tsx';
import { useSettings } from '../settings/useSettings.ts';
import { actors, byTrouble, reachOf } from './can.ts';
import { useTable } from './context.ts';
import type { Eyes } from './journal.ts';
import { codeOf, keyName } from './keyboard.ts';
import { OpponentControls } from './later.ts';
import css from './promptBar.module.css';

/** The side's operations end with this phase. */
export const isLastPhase = (view: View): boolean => {
  switch (view.turn.phase) {
    case 'orders':
      return false;
    case 'movement':
      return attackOptions(view).length === 0;
    case 'combat':
      return !Object.values(view.units).some((unit) => unit.side === view.side && unit.exploit > 0);
    case 'exploitation':
      return true;
  }
};

const MOST_DOTS = 28;

export const PromptBar = ({ onReport }: { readonly onReport: () => void }) => {
  const { view, selection, takeBackState, undo, nextUnit, endPhase, plays, computers, opponent, askHint } = useTable();
  const watched = useOpponent(opponent);
  const { keys, letterKeys } = useSettings();
  const able = actors(view);
  const { phase } = view.turn;
  const unit = selection.unit ? view.units[selection.unit] : undefined;
  const own = unit && unit.side === view.side ? unit : null;
  const key = (action: 'next' | 'takeBack' | 'hint') =>
    letterKeys ? <kbd>{keyName(codeOf(action, keys))}</kbd> : null;
  const sentence = (() => {
    if (view.result) return { subject: '', text: t.prompt.over, named: null };
    const level = computers[view.turn.side];
    if (!plays && level) {
      const doing = watched?.paused ? o.pausedText : o.orders(watched?.orders ?? 0);
      return { subject: '', text: `${o.plays(view.turn.side, level)} ${opponent ? doing : ''}`, named: null };
    }
    if (!plays) return { subject: '', text: t.prompt.waiting(view.turn.side), named: null };
    const subject = t.prompt.subject[phase];
    if (phase === 'orders') return { subject, text: t.prompt.orders, named: null };
    if (own && (able.includes(own.id) || reachOf(view, own.id).length > 0)) {
      const count = 1 + selection.group.length;
      if (count > 1) return { subject, text: t.prompt.movementGroup(count), named: null };
      const text = phase === 'combat' ? t.prompt.combatUnit(own.short) : t.prompt.movementUnit(own.short);
      return { subject, text, named: own.short };
    }
    if (able.length === 0) return { subject, text: t.prompt.nothing[phase], named: null };
    return {
      subject,
      text: phase === 'combat' ? t.prompt.combat : phase === 'movement' ? t.prompt.movement : t.prompt.exploitation,
      named: null,
    };
  })();
  const total = byTrouble(view).length;
  const reason = takeBackState.possible === 0 ? t.orders.why[takeBackState.reason ?? 'nothingOrdered'] : null;
  return (
    <footer className={css['prompt']}>
      <p className={css['text']}>
        {sentence.subject ? <b>{sentence.subject}</b> : null}{' '}
        <Emphasised text={sentence.text} strong={sentence.named} />
      </p>
      {plays && phase !== 'orders' ? (
        <p className={css['left']}>
          {phase === 'movement' && total <= MOST_DOTS ? (
            <span className={css['dots']} aria-hidden="true">
              {Array.from({ length: total }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the dots only count
                <i key={index} data-done={index < total - able.length || undefined} />
              ))}
            </span>
          ) : null}
          <span>{t.prompt.left(able.length, phase)}</span>
        </p>
      ) : null}
      {plays ? (
        <div className={css['buttons']}>
          <Tip label={reason ?? t.prompt.takeBack}>
            {/* Not disabled but explained: its reason can be reached by keyboard and touch. */}
            <Button
              variant="default"
              className={css['takeBack'] ?? ''}
              aria-label={t.prompt.takeBack}
              aria-disabled={reason !== null}
              data-weak={reason !== null || undefined}
              leftSection={<IconArrowBackUp size={18} stroke={1.8} aria-hidden />}
              rightSection={key('takeBack')}
              onClick={() => undo()}
            >
              <span className={css['wide']}>{t.prompt.takeBack}</span>
            </Button>
          </Tip>
          {askHint ? (
            <Tip label={h.askLong}>
              <Button
                variant="default"
                className={css['takeBack'] ?? ''}
                aria-label={h.askLong}
                leftSection={<IconBulb size={18} stroke={1.8} aria-hidden />}
                rightSection={key('hint')}
                onClick={askHint}
              >
                <span className={css['wide']}>{h.ask}</span>
              </Button>
            </Tip>
          ) : null}
          <Button variant="default" rightSection={key('next')} onClick={() => nextUnit()} disabled={able.length === 0}>
            {t.prompt.next}
          </Button>
          <Button rightSection={<kbd>{controlKey} ↵</kbd>} onClick={endPhase} className={css['end'] ?? ''}>
            <span className={css['wide']}>{t.prompt.end(phase, isLastPhase(view))}</span>
            <span className={css['narrow']}>{t.prompt.endShort}</span>
          </Button>
        </div>
      ) : opponent && computers[view.turn.side] && !view.result ? (
        <Suspense fallback={null}>
          <OpponentControls opponent={opponent} />
        </Suspense>
      ) : view.result ? (
        <>
          <div className={css['eyes']}>
            <WhoseEyes />
          </div>
          <Button onClick={onReport} className={css['report'] ?? ''}>
            {t.prompt.toReport}
          </Button>
        </>
      ) : null}
    </footer>
  );
};

const SEAT_OF_EYES: Readonly<Record<Eyes, Seat>> = { all: '2', UA: '0', RU: '1' };
const EYES = Object.keys(SEAT_OF_EYES) as Eyes[];

/** Once the match is over: the truth, or what each side knew. */
const WhoseEyes = () => {
  const { table, view } = useTable();
  return (
    <Segments
      name="eyes"
      legend={t.prompt.eyes}
      value={view.side ?? 'all'}
      options={EYES.map((value) => ({ value, label: t.prompt.eyesOf[value] }))}
      onChange={(eyes) => {
        table.look(SEAT_OF_EYES[eyes]);
        announce(t.prompt.eyesOf[eyes]);
      }}
    />
  );
};

const Emphasised = ({ text, strong }: { readonly text: string; readonly strong: string | null }) => {
  const at = strong ? text.indexOf(strong) : -1;
  if (!strong || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{strong}</b>
      {text.slice(at + strong.length)}
    </>
  );
};
