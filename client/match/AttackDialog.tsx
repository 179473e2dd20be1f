import { Button } from '@mantine/core';
import type { CombatPreview, Factor } from '../../game/explain.ts';
import { combatPreview } from '../../game/rules/combat.ts';
import { hasFeature, stepsOf } from '../../game/state.ts';
import { inside } from '../messages/en/phrases.ts';
import { t } from '../messages/en.ts';
import { decimal, percentOf36, signed } from '../messages/numbers.ts';
import { Distribution } from '../panels/Distribution.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { RuleLink } from '../parts/RuleLink.tsx';
import { Segments } from '../parts/Segments.tsx';
import { attacksNow, isPreview, unitsIn } from './can.ts';
import css from './cards.module.css';
import { useTable } from './context.ts';
import type { AttackDraft } from './selection.ts';

const FACTORS_SHOWN = 3;

const FactorLine = ({ factor }: { readonly factor: Factor }) => {
  const { names } = useTable();
  return (
    <li>
      <span>{t.combat.factorText(factor, names)}</span>
      <b>{factor.value === 0 ? '' : signed(factor.value)}</b>
      <RuleLink number={factor.rule} />
    </li>
  );
};

const Factors = ({ factors }: { readonly factors: readonly Factor[] }) => {
  const byWeight = [...factors].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const rest = byWeight.slice(FACTORS_SHOWN);
  return (
    <section>
      <h3>{t.attack.factors}</h3>
      <ul className={css['factors']}>
        {byWeight.slice(0, FACTORS_SHOWN).map((factor) => (
          <FactorLine key={factor.code} factor={factor} />
        ))}
      </ul>
      {rest.length ? (
        <details>
          <summary>{t.attack.factorsMore(rest.length)}</summary>
          <ul className={css['factors']}>
            {rest.map((factor) => (
              <FactorLine key={factor.code} factor={factor} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
};

const Attackers = ({ draft }: { readonly draft: AttackDraft }) => {
  const { view, select } = useTable();
  const option = attacksNow(view).find((each) => each.target === draft.target);
  return (
    <section>
      <h3>{t.attack.attackers}</h3>
      <p className={css['help']}>{t.attack.attackersHelp(option?.maxUnits ?? 3)}</p>
      {(option?.eligible ?? []).map((id) => {
        const unit = view.units[id];
        if (!unit) return null;
        const on = draft.units.includes(id);
        const full = !on && draft.units.length >= (option?.maxUnits ?? 3);
        return (
          <label key={id} className={css['tick']}>
            <input
              type="checkbox"
              checked={on}
              disabled={full}
              onChange={() => select({ type: 'toggleAttacker', unit: id, most: option?.maxUnits ?? 3 })}
            />
            <span>
              {unit.name}
              <small>
                {t.panel.steps(stepsOf(unit), unit.maxSteps)} · {t.happenings.supplyWord(unit.supply)}
              </small>
            </span>
          </label>
        );
      })}
    </section>
  );
};

const Defenders = ({ preview, target }: { readonly preview: CombatPreview | null; readonly target: string }) => {
  const { view } = useTable();
  const here = unitsIn(view, target).filter((unit) => unit.side !== view.side);
  return (
    <section>
      <h3>{t.attack.defenders}</h3>
      {preview?.screen || here.length === 0 ? <p>{t.attack.screen}</p> : null}
      <ul>
        {here.map((unit) => (
          <li key={unit.id} className={css['tick']}>
            <span>
              {unit.name}
              <small>
                {unit.seenFromAfar
                  ? t.panel.known
                  : `${t.panel.steps(stepsOf(unit), unit.maxSteps)} · ${t.happenings.supplyWord(unit.supply)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All that can be known of an attack before the dice, and what to spend on it. */
export const AttackDialog = () => {
  const { view, side, names, selection, select, give } = useTable();
  const draft = selection.attack;
  const option = draft ? attacksNow(view).find((each) => each.target === draft.target) : undefined;
  const own = view.sides[side];
  const answer = draft && draft.units.length > 0 ? combatPreview(view, draft) : null;
  const preview = isPreview(answer) ? answer : null;
  const refusal = answer && !isPreview(answer) ? t.refusals.refusalText(answer.code, answer.data, names) : null;
  const close = () => select({ type: 'back' });
  const attack = () => {
    if (draft && preview)
      give({
        type: 'attack',
        target: draft.target,
        units: draft.units,
        prepared: draft.prepared,
        support: draft.support,
      });
  };
  return (
    <Dialog
      opened={draft !== null}
      onClose={close}
      size={760}
      title={draft ? t.attack.title(names.hex(draft.target)) : ''}
      footer={
        <div className={css['foot']}>
          <p>
            {hasFeature(view, 'points')
              ? t.attack.promise
              : `${t.attack.usesAttack(own?.attackPoints ?? 0)} ${t.attack.promise}`}
          </p>
          <Button variant="default" onClick={close}>
            {t.common.cancel}
          </Button>
          <Button onClick={attack} disabled={!preview} data-autofocus>
            {t.attack.go}
            {preview ? `: ${inside(t.attack.ground(percentOf36(preview.groundTaken)))}` : ''}
          </Button>
        </div>
      }
    >
      {draft ? (
        <div className={css['dialog']}>
          {hasFeature(view, 'points') ? (
            <section className={css['whole']} style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
              <Segments
                name="prepared"
                legend={t.attack.prepared}
                value={draft.prepared ? 'prepared' : 'hasty'}
                options={[
                  { value: 'prepared', label: t.attack.prepared, disabled: !option?.prepared },
                  { value: 'hasty', label: t.attack.hasty, disabled: !option?.hasty },
                ]}
                onChange={(value) =>
                  select({
                    type: 'attackWith',
                    change: { prepared: value === 'prepared', support: value === 'prepared' ? draft.support : 0 },
                  })
                }
              />
              {option && option.maxSupport > 0 && draft.prepared ? (
                <Segments
                  name="support"
                  legend={`${t.attack.support}: ${t.attack.supportCosts(own?.supportPoints ?? 0)}`}
                  value={String(draft.support)}
                  options={Array.from({ length: option.maxSupport + 1 }, (_, points) => ({
                    value: String(points),
                    label: `${t.attack.support} ${points}`,
                  }))}
                  onChange={(value) => select({ type: 'attackWith', change: { support: Number(value) } })}
                />
              ) : null}
            </section>
          ) : null}
          <div className={css['column']}>
            <Attackers draft={draft} />
            <Defenders preview={preview} target={draft.target} />
          </div>
          {preview ? (
            <div className={css['column']}>
              <section>
                <h3>{t.attack.chances}</h3>
                <p className={css['odds']}>
                  <strong>
                    {t.attack.odds(
                      t.combat.columnWord(preview.column).replace(/^./, (c) => c.toUpperCase()),
                      preview.column,
                    )}
                  </strong>
                  <span className={css['help']}>
                    {t.attack.strength(decimal(preview.attackStrength), decimal(preview.defenceStrength))},{' '}
                    {t.attack.from(preview.ratio)}
                  </span>
                </p>
                <Distribution chances={preview.chances} groundTaken={preview.groundTaken} />
                {preview.atWorst ? (
                  <p className={css['help']}>
                    {t.attack.worst(
                      t.combat.columnWord(preview.atWorst.column),
                      preview.atWorst.column,
                      percentOf36(preview.atWorst.groundTaken),
                    )}
                  </p>
                ) : null}
              </section>
              <Factors factors={preview.factors} />
            </div>
          ) : (
            <p>{refusal ? `${refusal.text} ${refusal.rule ? t.common.rule(refusal.rule) : ''}` : t.attack.none}</p>
          )}
        </div>
      ) : null}
    </Dialog>
  );
};
