/** A player that is a function: sees its side's view, answers with an order. Its chance is not the match's. */
import type { SideOrder } from '../orders.ts';
import type { View } from '../state.ts';

export type Player = (view: View, random: () => number) => SideOrder;
