// Making orders of what is to be bought, one a supplier.

import { ordersWanted } from '../supplies/orders-wanted';
import { supplyTables } from '../supplies/supply-tabs';
import { defineAct } from './act';

/**
 * Adds an order for each supplier with its lines, lines first. What is to be bought is looked at again under the lock: of an item that somebody else has ordered,
 * moved or counted meanwhile nothing is ordered, and it is said. Reads stock, orders and lines, once each. @throws Refusal: invalid, conflict, busy, setup
 */
export const makeOrders = defineAct(
  { orders: 'orderWishes' },
  {
    tables: (_input, located) => supplyTables(located),
    undoable: true,
    work: (desk, { orders }) => {
      const { adds, lines } = ordersWanted(desk, orders);
      return {
        changes: { adds },
        answer: ({ added: [made] }) => ({ ids: made?.ids ?? [], lines, again: made?.again ?? false }),
      };
    },
  },
);
