// The day on which receipts are handed in.

import type { Weekday } from '../values/local-date';

/** That day of each week, or of each month. */
export type HandInDay = { readonly weekday: Weekday } | { readonly dayOfMonth: number };
