// Rectangles of cells, counted from 0, and how they are written.

import { type Dimension, helpers, type Zone } from '@odoo/o-spreadsheet';

/** A run of rows or columns, counted from 0. */
export interface Headers {
  readonly dimension: Dimension;
  readonly start: number;
  readonly count: number;
}

/** `B2:C5`, and `B2` for one cell. */
export function xcOf({ top, left, bottom, right }: Zone): string {
  const start = helpers.toXC(left, top);
  const end = helpers.toXC(right, bottom);
  return start === end ? start : `${start}:${end}`;
}

/** The rectangle of `B2:C5` or `B2`. */
export function zoneOfXc(xc: string): Zone {
  return helpers.toZone(xc);
}

export function overlap(one: Zone, other: Zone): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

export function contains(outer: Zone, inner: Zone): boolean {
  return outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
}

/** The parts of `zone` that `hole` does not cover. */
export function without(zone: Zone, hole: Zone): Zone[] {
  if (!overlap(zone, hole)) return [zone];
  const middle = { top: Math.max(zone.top, hole.top), bottom: Math.min(zone.bottom, hole.bottom) };
  const parts = [
    { ...zone, bottom: hole.top - 1 },
    { ...zone, top: hole.bottom + 1 },
    { ...zone, ...middle, right: hole.left - 1 },
    { ...zone, ...middle, left: hole.right + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
