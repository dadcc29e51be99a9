// What a lead sees of their steps in the week's mail, in other people's hands.

import type { Step } from '../../schema/catalog';
import type { Moment } from '../sent-log/entering';
import { itemKey } from '../sent-log/item-keys';
import { inHand, wantsPerson } from '../work/holders';
import { standingOf } from '../work/standing';
import type { WorkItem } from '../work/work';
import type { MailLine, Sections } from './digest';
import { byDate, isForgiven, mailLineOf } from './person-sections';
import { troubleOf } from './sort-out';

/** Late in steps that one of the names leads, and due until Sunday there with nobody named. Lines of their own work are left out. */
export function leadSections(
  items: readonly WorkItem[],
  names: readonly string[],
  moment: Moment,
): Pick<Sections, 'lateInStep' | 'withoutPerson'> {
  const led = items.filter((item) => item.leads.some((lead) => names.includes(lead)) && !isForgiven(item, moment));
  const lines = (wanted: (item: WorkItem) => boolean) =>
    led
      .filter(wanted)
      .map((item) => mailLineOf(item, moment))
      .sort(byDate);
  return {
    lateInStep: lines((item) => standingOf(item, moment.day) === 'late' && inHand(item) && !item.by.some((name) => names.includes(name))),
    withoutPerson: lines((item) => wantsPerson(item) && ['today', 'week'].includes(standingOf(item, moment.day))),
  };
}

/** Due while whoever has it is away and nobody covers: all of it in the week's mail, on other days what is new. */
export function awayInSteps(
  items: readonly WorkItem[],
  names: readonly string[],
  moment: Moment,
  week: boolean,
): { readonly lines: readonly MailLine[]; readonly keys: readonly string[] } {
  const led = items.filter(
    (item) =>
      item.leads.some((lead) => names.includes(lead)) &&
      !item.by.some((name) => names.includes(name)) &&
      troubleOf(item, moment.day)?.kind === 'away',
  );
  const keyed = led.map((item) => ({ item, key: itemKey(item, 'away') })).map((one) => ({ ...one, isNew: !moment.told.has(one.key) }));
  return {
    lines: keyed
      .filter(({ isNew }) => isNew || week)
      .map(({ item }) => mailLineOf(item, moment))
      .sort(byDate),
    keys: keyed.filter(({ isNew }) => isNew).map(({ key }) => key),
  };
}

/** Names of the steps that one of the names leads. */
export function stepsLedBy(names: readonly string[], steps: readonly Step[]): readonly string[] {
  return steps.filter(({ leads }) => leads.some((lead) => names.includes(lead))).map(({ name }) => name);
}
