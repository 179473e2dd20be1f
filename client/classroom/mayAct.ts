import { OWNER, type Role } from '../../game/classroom/roles.ts';
import type { Order, SideOrder } from '../../game/orders.ts';

const isOwned = (type: Order['type']): type is SideOrder['type'] => Object.hasOwn(OWNER, type);

/** Whether somebody with these roles gives such an order without asking; `roles` has the missing ones already. */
export const mayAct = (roles: readonly Role[], type: Order['type']): boolean =>
  !isOwned(type) || roles.includes(OWNER[type]);
