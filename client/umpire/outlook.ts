/** What an effect on the aid will mean in numbers, worked out by the rule that pays the points of a week. */
import { incomeOf } from '../../game/rules/points.ts';
import type { Effect } from '../../game/scenario.ts';
import { hasFeature, type View } from '../../game/state.ts';
import type { Outlook } from '../messages/en/umpire.ts';

/** Ukraine's support of next week without and with it; null where nothing changes. */
export const outlookOf = (view: View, effects: readonly Effect[]): Outlook => {
  const aid = effects.find((effect) => effect.kind === 'aid' && effect.dial === 'materiel');
  if (aid?.kind !== 'aid' || !hasFeature(view, 'aid') || !hasFeature(view, 'points')) return null;
  const { materiel } = view.aid;
  const normal = Math.max(0, Math.min(3, (aid.level ?? materiel.normal) + (aid.change ?? 0)));
  const level = (aid.frozen ?? materiel.frozen) ? 0 : normal;
  const next = { ...view, week: view.week + 1 };
  const was = incomeOf(next, 'UA').support;
  const is = incomeOf({ ...next, aid: { ...view.aid, materiel: { ...materiel, level } } }, 'UA').support;
  return was === is ? null : { was, is };
};
