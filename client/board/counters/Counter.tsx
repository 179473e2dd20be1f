/**
 * One counter. Side is its shape, supply its ring and badge, stance its tab, "has moved" its inversion: never colour
 * alone. Everything is a path or a number; the sentence that says the same is the caller's.
 */
import { memo } from 'react';
import type { CounterModel } from '../types.ts';
import type { Level } from '../view.ts';
import { placePath } from './place.ts';
import { CARD, cardPath } from './sizes.ts';
import { symbolFor } from './symbols.ts';

export interface CounterProps {
  readonly model: CounterModel;
  readonly level: Level;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly selected?: boolean;
  /** Cards behind this one in a stack. */
  readonly behind?: readonly CounterModel[];
}

const NONE: readonly CounterModel[] = [];

const same = (a: object, b: object): boolean => {
  if (a === b) return true;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in left) if (left[key] !== right[key] && String(left[key]) !== String(right[key])) return false;
  return true;
};
const sameProps = (a: CounterProps, b: CounterProps): boolean =>
  a.level === b.level &&
  a.x === b.x &&
  a.y === b.y &&
  a.scale === b.scale &&
  a.selected === b.selected &&
  same(a.model, b.model) &&
  (a.behind ?? NONE).length === (b.behind ?? NONE).length &&
  (a.behind ?? NONE).every((model, i) => same(model, (b.behind ?? NONE)[i] ?? {}));

const sideClass = (model: CounterModel) => `${model.side}${model.moved ? ' done' : ''}${model.afar ? ' afar' : ''}`;

function Branch({ model, level }: { readonly model: CounterModel; readonly level: Level }) {
  const { frame } = CARD[level];
  const symbol = symbolFor(model.symbol, frame.w, frame.h);
  const at = (path: string) => placePath(path, frame.x, frame.y);
  return (
    <g className="ink">
      <path className="sym" strokeWidth={frame.stroke} d={at(`M0 0H${frame.w}V${frame.h}H0Z${symbol.lines}`)} />
      {symbol.fill && <path d={at(symbol.fill)} />}
      {symbol.letters && (
        <text
          x={frame.x + frame.w / 2}
          y={frame.y + frame.h * (0.5 + 0.355 * (symbol.size ?? 0.6))}
          textAnchor="middle"
          fontSize={frame.h * (symbol.size ?? 0.6)}
          fontWeight={700}
        >
          {symbol.letters}
        </text>
      )}
    </g>
  );
}

function Pips({ model, level }: { readonly model: CounterModel; readonly level: Level }) {
  const { pip } = CARD[level];
  if (!pip) return null;
  return (
    <g className="pips">
      {Array.from({ length: model.maxSteps }, (_, i) => {
        const x = pip.x + i * (pip.w + pip.gap);
        const isWorn = model.worn && i === model.steps - 1;
        const box = { x, y: pip.y, width: pip.w, height: pip.h, rx: pip.w * 0.2 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pips have no other name than their place
          <g key={i}>
            <rect {...box} className={i < model.steps && !isWorn ? 'pip' : 'pip off'} />
            {isWorn && <path className="pip" d={`M${x} ${pip.y + pip.h}V${pip.y}H${x + pip.w}Z`} />}
          </g>
        );
      })}
    </g>
  );
}

const BADGE: Readonly<Record<'underFire' | 'cut', readonly [shape: string, lines: string]>> = {
  underFire: ['M0 -8.2L8 5.8H-8Z', 'M0 -3V1.4M0 3.7V3.9'],
  cut: [
    'M-7.6 0A7.6 7.6 0 1 1 7.6 0A7.6 7.6 0 1 1 -7.6 0Z',
    'M-2.7 -2.5L4 3.4M-2.7 2.5L4 -3.4M-5.5 -3.4A1.5 1.5 0 1 1 -2.5 -3.4A1.5 1.5 0 1 1 -5.5 -3.4M-5.5 3.4A1.5 1.5 0 1 1 -2.5 3.4A1.5 1.5 0 1 1 -5.5 3.4',
  ],
};

/** A triangle with "!" for under fire, scissors for cut; also at the break of a line of supply. */
export const SupplyBadge = ({
  state,
  x,
  y,
  scale,
}: {
  state: 'underFire' | 'cut';
  x: number;
  y: number;
  scale: number;
}) => (
  <g className={`badge ${state}`} strokeWidth={1.35 * scale}>
    <path d={placePath(BADGE[state][0], x, y, scale)} />
    <path
      className="bl"
      strokeWidth={(state === 'cut' ? 1.3 : 2) * scale}
      d={placePath(BADGE[state][1], x, y, scale)}
    />
  </g>
);

/** Hold: a wall. Delay: one chevron, withdraw: two. Reserve: an open square. Centred on 0 0, 10 wide. */
const STANCE: Readonly<Record<CounterModel['stance'], string>> = {
  hold: 'M-5 -1.6H5M-5 -1.6V1.8M0 -1.6V1.8M5 -1.6V1.8',
  delay: 'M-4 -1.3L0 1.5L4 -1.3',
  withdraw: 'M-4 -2.5L0 0.1L4 -2.5M-4 0.2L0 2.8L4 0.2',
  reserve: 'M-3.6 1.8V-1.8H3.6V1.8',
};

function Tab({ model, level }: { readonly model: CounterModel; readonly level: Level }) {
  const { tab, w, h } = CARD[level];
  if (!tab || model.afar || (model.usualStance && level !== 'close')) return null;
  const y = h + (level === 'close' ? 0.5 : 1);
  return (
    <g className="tab" strokeWidth={0.9}>
      <rect x={w / 2 - tab.w / 2} y={y - tab.h / 2} width={tab.w} height={tab.h} rx={level === 'close' ? 3 : 2} />
      <path strokeWidth={(1.4 * tab.h) / 8} d={placePath(STANCE[model.stance], w / 2, y, tab.h / 8)} />
    </g>
  );
}

const squeeze = (text: string, most: number, width: number) =>
  text.length > most ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' as const } : {};
const points = (value: number | null) =>
  value === null ? '–' : Number.isInteger(value) ? String(value) : `${Math.floor(value) || ''}½`;

function Texts({ model, level }: { readonly model: CounterModel; readonly level: Level }) {
  if (level === 'overview') return null;
  const strength = points(model.strength);
  if (level === 'operations')
    return (
      <g className="ink" textAnchor="end">
        <text x={40} y={14.6} fontSize={12} fontWeight={600} {...squeeze(model.number, 2, 15)}>
          {model.number}
        </text>
        <text
          x={40.5}
          y={29}
          fontSize={14.5}
          fontWeight={700}
          {...squeeze(strength, 1, strength.length > 2 ? 16 : 14.5)}
        >
          {strength}
        </text>
      </g>
    );
  return (
    <g className="ink" textAnchor="end">
      <text x={7} y={16} fontSize={11.5} fontWeight={600} textAnchor="start" {...squeeze(model.short, 9, 54)}>
        {model.short}
      </text>
      <text x={77} y={16} fontSize={9.5} fillOpacity={0.85}>
        {model.letters}
      </text>
      <text x={77} y={40.5} fontSize={23} fontWeight={700}>
        {strength}
      </text>
      {model.movement && (
        <text
          x={77}
          y={57}
          fontSize={10.5}
          fontWeight={600}
        >{`${points(model.movement[0])} / ${model.movement[1]}`}</text>
      )}
    </g>
  );
}

export const Counter = memo(function Counter({
  model,
  level,
  x = 0,
  y = 0,
  scale = 1,
  selected,
  behind = NONE,
}: CounterProps) {
  const size = CARD[level];
  const card = cardPath(model.side, size.w, size.h, size.r);
  const second = behind[0];
  return (
    <g
      transform={`translate(${x - (size.w / 2) * scale} ${y - (size.h / 2) * scale})${scale === 1 ? '' : ` scale(${scale})`}`}
    >
      {second && (
        <path
          className={`ctr face ${sideClass(second)}`}
          d={placePath(cardPath(second.side, size.w, size.h, size.r), size.behind, -size.behind)}
        />
      )}
      <g className={`ctr ${sideClass(model)}${selected ? ' sel' : ''}`}>
        <path className="sh" d={placePath(card, 0, 1.4)} />
        {model.supply !== 'open' && !selected && (
          <path className={`ring ${model.supply}`} d={cardPath(model.side, size.w, size.h, size.r, size.ring)} />
        )}
        {selected && <path className="selgap" d={cardPath(model.side, size.w, size.h, size.r, 5.8)} />}
        {selected && <path className="selring" d={cardPath(model.side, size.w, size.h, size.r, 2.4)} />}
        <path className="face" d={card} />
        {model.contingent && <path className="inner" d={cardPath(model.side, size.w, size.h, size.r, -2)} />}
        <Branch model={model} level={level} />
        <Pips model={model} level={level} />
        <Texts model={model} level={level} />
        <Tab model={model} level={level} />
        {model.supply !== 'open' && (
          <SupplyBadge state={model.supply} x={size.w + size.badge * 0.7} y={size.badge * 0.7} scale={size.badge} />
        )}
        {behind.length > 1 && level !== 'overview' && (
          <g className="more">
            <rect x={-8} y={-6} width={17} height={12} rx={6} />
            <text y={3.6} x={0.5} textAnchor="middle" fontSize={10.5} fontWeight={700}>{`+${behind.length - 1}`}</text>
          </g>
        )}
      </g>
    </g>
  );
}, sameProps);

/** An enemy that was seen and is not seen now: a dashed outline, "?", its age, no strength. */
export const ContactMark = memo(function ContactMark({
  age,
  level,
  x,
  y,
  scale,
}: {
  age: string;
  level: Level;
  x: number;
  y: number;
  scale: number;
}) {
  const { w, h, r } = CARD[level];
  const isSmall = level === 'overview';
  return (
    <g className="contact" transform={`translate(${x - (w / 2) * scale} ${y - (h / 2) * scale}) scale(${scale})`}>
      <path d={cardPath('RU', w, h, r)} />
      <text
        x={w / 2}
        y={isSmall ? h * 0.74 : h * 0.46}
        textAnchor="middle"
        fontSize={isSmall ? 14 : h * 0.44}
        fontWeight={700}
      >
        ?
      </text>
      {!isSmall && (
        <text x={w / 2} y={h * 0.84} textAnchor="middle" fontSize={Math.max(11.5, h * 0.21)} fontWeight={450}>
          {age}
        </text>
      )}
    </g>
  );
});
