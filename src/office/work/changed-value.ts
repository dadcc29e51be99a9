// One field of many rows by one rule: what it comes to in each.

import type { Catalog, StatusMeaning } from '../../schema/catalog';
import { type ChangeRule, changeRulesFor } from '../../schema/change-rule';
import { type Column, parseField } from '../../schema/column';
import { listedWords } from '../../schema/traits';
import { isLocalDate } from '../../schema/values/local-date';
import { namesOf, namesText } from '../../schema/values/names';
import { sameText } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { calendarOf } from './working-days';

export interface WantedChange {
  readonly rule: ChangeRule;
  /** As it was typed: the value, the number of days, the people. */
  readonly typed: string;
  /** Of `replace`: who stands there now. */
  readonly instead: string;
}

/** The value, or why the row cannot have one: half a sentence that follows its name. */
export type ChangedValue = { readonly value: Value } | { readonly refused: string };

/** What the rule needs and was not given, as a sentence; null: it can be worked out. */
export function ruleProblem(column: Column, { rule, typed, instead }: WantedChange, catalog: Catalog): string | null {
  if (!changeRulesFor(column).includes(rule)) return `${column.heading} cannot be changed that way.`;
  if (rule === 'shift') return daysIn(typed) === null ? 'Say how many working days: 5, or -3 for earlier.' : null;
  if (rule === 'set') {
    const reading = parseField(typed, column, catalog);
    return reading.ok ? null : `${column.heading} ${reading.problem}`;
  }
  if (rule === 'next') return null;
  if (rule === 'replace' && instead.trim() === '') return 'Say who is to be replaced.';
  if (typed.trim() === '') return 'Say who.';
  const reading = parseField(typed, column, catalog);
  return reading.ok ? null : `${column.heading} ${reading.problem}`;
}

/** Working days are the production's; a status goes to do, working, with the reviewer, finished. */
export function changedValue(column: Column, now: Value, wanted: WantedChange, catalog: Catalog): ChangedValue {
  const { rule } = wanted;
  if (rule === 'shift') return shifted(column, now, wanted, catalog);
  if (rule === 'next') return nextStatus(column, now, catalog);
  if (rule === 'set') {
    const reading = parseField(wanted.typed, column, catalog);
    return reading.ok ? { value: reading.value } : { refused: reading.short };
  }
  return peopled(column, now, wanted, catalog);
}

function shifted({ heading }: Column, now: Value, { typed }: WantedChange, { settings }: Catalog): ChangedValue {
  const days = daysIn(typed);
  if (typeof now !== 'string' || !isLocalDate(now)) return { refused: `has no ${heading}` };
  return days === null ? { refused: 'cannot be moved' } : { value: calendarOf(settings).addWorkingDays(now, days) };
}

function daysIn(typed: string): number | null {
  const text = typed.trim().replace(/^[−–]/, '-');
  return /^[+-]?\d{1,3}$/.test(text) && Number(text) !== 0 ? Number(text) : null;
}

const nextMeaning: Readonly<Partial<Record<StatusMeaning, StatusMeaning>>> = {
  'to do': 'working',
  working: 'with reviewer',
  ready: 'sent',
  retake: 'working',
  'with reviewer': 'finished',
  'with client': 'finished',
  'approved with fixes': 'finished',
};

/** A blank counts as to do. Of several words with that meaning the first of the list. */
function nextStatus(column: Column, now: Value, { lists }: Catalog): ChangedValue {
  const words = listedWords(column, lists);
  const means = now === null ? 'to do' : wordFor(String(now), words)?.means;
  const next = nextMeaning[means as StatusMeaning];
  const word = next === undefined ? undefined : words.find((one) => one.means === next);
  if (word !== undefined) return { value: word.word };
  return { refused: means === 'finished' ? 'is finished' : `stands at “${now ?? ''}”, which has no next` };
}

function peopled(column: Column, now: Value, { rule, typed, instead }: WantedChange, catalog: Catalog): ChangedValue {
  const { people } = catalog;
  // Initials and other spellings are whoever they stand for; somebody who is no longer on People may still stand on rows.
  const full = (text: string) => {
    const reading = parseField(text, column, catalog);
    return reading.ok && reading.value !== null ? String(reading.value) : text;
  };
  const there = now === null ? [] : namesOf(String(now), people);
  const given = namesOf(full(typed), people);
  const has = (names: readonly string[], name: string) => names.some((one) => sameText(one, name));
  const without = (names: readonly string[], others: readonly string[]) => names.filter((name) => !has(others, name));
  if (rule === 'add') return named([...there, ...without(given, there)], people);
  if (rule === 'remove') return named(without(there, given), people);
  const [who = ''] = namesOf(full(instead), people);
  if (!has(there, who)) return { refused: `is not with ${who}` };
  const others = without(there, [who]);
  return named(
    there.flatMap((name) => (sameText(name, who) ? without(given, others) : [name])),
    people,
  );
}

function named(names: readonly string[], people: Catalog['people']): ChangedValue {
  return { value: names.length === 0 ? null : namesText(names, people) };
}
