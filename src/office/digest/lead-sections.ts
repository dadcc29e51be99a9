// What a lead sees of their steps in the week's mail, in other people's hands.

import type { Step } from '../../schema/catalog';
import type { Moment } from '../sent-log/entering';
import { wantsPerson } from '../work/holders';
import { standingOf } from '../work/standing';
import type { WorkItem } from '../work/work';
import type { Sections } from './digest';
import { byDate, isForgiven, mailLineOf } from './person-sections';

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
  const inHand = ({ means }: WorkItem) => means === 'to do' || means === 'working' || means === 'retake' || means === 'approved with fixes';
  return {
    lateInStep: lines((item) => standingOf(item, moment.day) === 'late' && inHand(item) && !item.by.some((name) => names.includes(name))),
    withoutPerson: lines((item) => wantsPerson(item) && ['today', 'week'].includes(standingOf(item, moment.day))),
  };
}

/** Names of the steps that one of the names leads. */
export function stepsLedBy(names: readonly string[], steps: readonly Step[]): readonly string[] {
  return steps.filter(({ leads }) => leads.some((lead) => names.includes(lead))).map(({ name }) => name);
}
