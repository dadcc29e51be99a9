// A short way to write down how the members of a service class weigh.

import type { CallKind, CallKinds } from '../engine/google-object';

/** Kinds of one interface: `kindsOf('Range', {read: ['getValues'], write: ['setValues']})`. */
export function kindsOf(googleInterface: string, members: Partial<Record<CallKind, readonly string[]>>): CallKinds {
  const kinds: Record<string, CallKind> = {};
  for (const [kind, names] of Object.entries(members) as [CallKind, readonly string[]][]) {
    for (const name of names) kinds[`${googleInterface}.${name}`] = kind;
  }
  return kinds;
}
