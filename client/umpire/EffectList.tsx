import { Button } from '@mantine/core';
import type { Effect } from '../../game/scenario.ts';
import { FLAG_IDS, TRACK_IDS } from '../../game/state.ts';
import { desk as d, words } from '../messages/en/umpire.ts';
import { blank, type FieldForm, type FieldName, fieldsOf, KINDS, type Nameable, withField } from './effectForms.ts';
import css from './umpire.module.css';

const Select = (props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly optional?: boolean;
  readonly onChange: (value: string) => void;
}) => (
  <label className={css['field']}>
    {props.label}
    <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
      {props.optional ? <option value="">{words.leaveOut}</option> : null}
      {props.options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

const wordFor = (value: string | boolean): string => words.choices[String(value)] ?? String(value);

const Field = (props: {
  readonly label: string;
  readonly form: FieldForm;
  readonly value: unknown;
  readonly known: Nameable;
  readonly onChange: (value: unknown) => void;
}) => {
  const { label, form, value, known, onChange } = props;
  switch (form.kind) {
    case 'choice':
      return (
        <Select
          label={label}
          value={value === undefined ? '' : String(value)}
          optional={form.optional === true}
          options={form.of.map((each) => ({ id: String(each), name: wordFor(each) }))}
          onChange={(text) => onChange(form.of.find((each) => String(each) === text))}
        />
      );
    case 'whole':
      return (
        <label className={css['field']}>
          {label}
          <input
            type="number"
            min={form.from}
            max={form.to}
            value={typeof value === 'number' ? value : ''}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))
            }
          />
        </label>
      );
    case 'hex':
      return <Select label={label} value={String(value)} options={known.hexes} onChange={onChange} />;
    case 'hexes':
      return (
        <Select
          label={label}
          value={String((value as readonly string[])[0])}
          options={known.hexes}
          onChange={(id) => onChange([id])}
        />
      );
    case 'unit':
      return (
        <Select
          label={label}
          value={String((value as readonly string[])[0])}
          options={known.units}
          onChange={(id) => onChange([id])}
        />
      );
    case 'reserve':
      return <Select label={label} value={String(value)} options={known.reserves} onChange={onChange} />;
    case 'bridge':
      return <Select label={label} value={String(value)} options={known.bridges} onChange={onChange} />;
    case 'track':
      return (
        <Select
          label={label}
          value={String(value)}
          options={TRACK_IDS.map((id) => ({ id, name: words.track(id) }))}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <Select
          label={label}
          value={String(value)}
          options={FLAG_IDS.map((id) => ({ id, name: words.flag(id) }))}
          onChange={onChange}
        />
      );
    case 'effects':
      return (
        <fieldset className={css['nested']}>
          <legend>{label}</legend>
          <EffectList effects={value as readonly Effect[]} known={known} onChange={onChange} />
        </fieldset>
      );
    case 'line':
      return null;
  }
};

/** The same field has another name where it means something else. */
const labelOf = (kind: Effect['kind'], name: string): string =>
  words.fields[kind === 'reveal' && name === 'to' ? 'revealTo' : (name as FieldName)];

/** Effects of the vocabulary, one below the other; an effect with odds holds such lists itself. */
export const EffectList = (props: {
  readonly effects: readonly Effect[];
  readonly known: Nameable;
  readonly onChange: (effects: readonly Effect[]) => void;
}) => {
  const { effects, known, onChange } = props;
  const put = (at: number, effect: Effect) => onChange(effects.map((each, i) => (i === at ? effect : each)));
  const kinds = KINDS.filter((kind) => kind !== 'reinforcement' || known.reserves.length > 0);
  return (
    <>
      {effects.map((effect, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an effect has no name but its place
        <fieldset key={at} className={css['effect']}>
          <legend className="out-of-sight">{d.events.effect(at + 1)}</legend>
          <div className={css['fields']}>
            <Select
              label={d.events.kind}
              value={effect.kind}
              options={kinds.map((id) => ({ id, name: words.kinds[id] }))}
              onChange={(kind) => put(at, blank(kind as Effect['kind'], known))}
            />
            {fieldsOf(effect.kind).map(([name, form]) => (
              <Field
                key={name}
                label={labelOf(effect.kind, name)}
                form={form}
                value={(effect as unknown as Readonly<Record<string, unknown>>)[name]}
                known={known}
                onChange={(value) => put(at, withField(effect, name, value))}
              />
            ))}
          </div>
          <Button
            size="xs"
            variant="subtle"
            aria-label={d.events.remove(at + 1)}
            onClick={() => onChange(effects.filter((_each, i) => i !== at))}
          >
            ×
          </Button>
        </fieldset>
      ))}
      <Button size="xs" variant="default" onClick={() => onChange([...effects, blank('points', known)])}>
        {d.events.add}
      </Button>
    </>
  );
};
