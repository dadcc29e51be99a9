// Due dates that are said by a rule: `TX-9wd`, `CDD`, `picture lock+5wd`. Read and written here; the office works out the day.

import { groupedBy } from './grouping';
import { inWords, seenText, textKey } from './text';

/** A date, or a step, that a rule may count from. */
export interface DueAnchor {
  /** As the workbook writes it: `TX`, `Picture lock`. */
  readonly name: string;
  /** What else people write for it. */
  readonly also?: readonly string[];
}

/** `days` are negative before the anchor and positive after it; of 0 the unit is `d`. */
export interface DueRule {
  /** Name of the anchor, as the workbook writes it. */
  readonly anchor: string;
  readonly days: number;
  /** `d`: days of the calendar; `wd`: working days. */
  readonly unit: 'd' | 'wd';
}

/** Of what somebody typed. */
export type ReadRule = { readonly ok: true; readonly value: DueRule } | { readonly ok: false; readonly problem: string };

/** No contract counts further. */
const furthest = 999;

/** Who does not name the unit is asked: nine working days are nearly a fortnight. */
const units: ReadonlyMap<string, DueRule['unit']> = new Map([
  ...['d', 'day', 'days', 'calendar day', 'calendar days'].map((word) => [word, 'd'] as const),
  ...['wd', 'working day', 'working days', 'business day', 'business days'].map((word) => [word, 'wd'] as const),
]);

/** An anchor, a sign (word processors make a dash of it), a number, a unit. */
const counted = /^(.*?)\s*([-\u2010-\u2015\u2212+])\s*(\d+)\s*([a-z ]*)$/i;

/** The rule as it is written in cells: `TX-9wd`, `CDD`. Read again with the same anchors, it is the same rule. */
export function dueRuleText({ anchor, days, unit }: DueRule): string {
  return days === 0 ? anchor : `${anchor}${days < 0 ? '-' : '+'}${Math.abs(days)}${unit}`;
}

/**
 * The rule that somebody typed; capitals and spaces do not matter. Refused, with a sentence to show that has no full stop: a number without its unit, a date that
 * is none of `anchors` or two of them, two signs, more than 999 days.
 */
export function dueRuleIn(text: string, anchors: readonly DueAnchor[]): ReadRule {
  const typed = seenText(text);
  const named = groupedBy(
    anchors.flatMap(({ name, also = [] }) => [...new Set([name, ...also].map(textKey))].map((key) => ({ key, name }))),
    ({ key }) => key,
  );
  const namesOf = (what: string) => (named.get(textKey(what)) ?? []).map(({ name }) => name);
  const [, before = '', sign = '', figure = '', unit = ''] = counted.exec(typed) ?? [];
  const [whole, front] = [namesOf(typed), sign === '' ? [] : namesOf(before)];
  // A step may be called `Pass-2`: what could be read in two ways is not read.
  if (whole.length + front.length > 1) return refusedRule(severalWords(text, [...whole, ...front]));
  const [anchor = front[0]] = whole;
  if (anchor === undefined) return refusedRule(unknownWords(text, sign === '' ? typed : before, anchors));
  return whole.length === 1 ? { ok: true, value: { anchor, days: 0, unit: 'd' } } : countedFrom(anchor, { text, sign, figure, unit });
}

interface CountedText {
  readonly text: string;
  readonly sign: string;
  readonly figure: string;
  readonly unit: string;
}

function countedFrom(anchor: string, { text, sign, figure, unit }: CountedText): ReadRule {
  const meant = units.get(textKey(unit));
  const days = Number(figure);
  if (days > furthest) return refusedRule(tooFarWords(text));
  if (meant === undefined) return refusedRule(unitWords(text, `${anchor}${sign === '+' ? '+' : '-'}${days}`));
  return { ok: true, value: days === 0 ? { anchor, days: 0, unit: 'd' } : { anchor, days: sign === '+' ? days : -days, unit: meant } };
}

function refusedRule(problem: string): ReadRule {
  return { ok: false, problem };
}

function unitWords(text: string, counted: string): string {
  return `“${shown(text)}” does not say which days: write ${counted}wd for working days or ${counted}d for days of the calendar`;
}

function tooFarWords(text: string): string {
  return `“${shown(text)}” is more than ${furthest} days away: write a smaller number`;
}

function severalWords(text: string, names: readonly string[]): string {
  return `“${shown(text)}” may be ${inWords(names, 'or')}: rename one of them, so that only one can be meant`;
}

function unknownWords(text: string, named: string, anchors: readonly DueAnchor[]): string {
  const known = inWords(
    anchors.map(({ name }) => name),
    'or',
  );
  const choice = known === '' ? 'there is no date to count from yet' : `count from ${known}, such as ${anchors[0]?.name}-10wd`;
  if (named === '') return `“${shown(text)}” does not say what to count from: ${choice}`;
  return `“${shown(text)}” counts from “${shown(named)}”, and there is no such date: ${choice}`;
}

/** Enough of it to know it again. */
function shown(text: string): string {
  const seen = [...text.trim()];
  return seen.length > 40 ? `${seen.slice(0, 40).join('')}…` : seen.join('');
}
