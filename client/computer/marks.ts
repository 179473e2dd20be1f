/** An order as it is drawn on the map before it is given. */
import type { HexId } from '../../game/map.ts';
import type { SideOrder } from '../../game/orders.ts';
import type { View } from '../../game/state.ts';
import type { ArrowMark } from '../board/types.ts';

export interface OrderMarks {
  readonly arrows: readonly ArrowMark[];
  readonly changed: readonly HexId[];
  /** Where to look. */
  readonly hex: HexId | null;
}

const NOTHING: OrderMarks = { arrows: [], changed: [], hex: null };

export const marksOf = (view: View, order: SideOrder): OrderMarks => {
  const at = (unit: string): HexId => view.units[unit]?.hex ?? '';
  switch (order.type) {
    case 'move':
    case 'exploit': {
      const path = [at(order.unit), ...order.path];
      return { ...NOTHING, arrows: [{ kind: 'move', side: null, path }], hex: path.at(-1) ?? null };
    }
    case 'attack':
      return {
        ...NOTHING,
        arrows: order.units.map((unit) => ({ kind: 'attack', side: null, path: [at(unit), order.target] })),
        hex: order.target,
      };
    default: {
      const hex = 'hex' in order && order.hex ? order.hex : 'unit' in order ? at(order.unit) : '';
      return hex === '' ? NOTHING : { arrows: [], changed: [hex], hex };
    }
  }
};
