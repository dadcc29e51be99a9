// The production as a run sees it, the same for everybody's mail.

import type { Catalog } from '../../schema/catalog';
import type { LocalDate } from '../../schema/values/local-date';
import type { Asleep } from '../digest/asleep';
import type { Assignments } from '../digest/assignments';
import type { Recipients } from '../digest/recipients';
import type { Unreachable } from '../digest/sort-out';
import type { NamedPlace } from '../rules/deadline';
import type { Obligation, UnreadRow } from '../rules/obligation';
import type { DatedNight } from '../sent-log/dated-rows';
import type { Night } from '../sent-log/night-checks';
import type { Away } from './away';
import type { ChecklistFigures } from './checklist-figures';
import type { Progress } from './progress';
import type { RetakeFigures } from './retake-figures';
import type { SilentPerson } from './silent-people';
import type { WorkItem } from './work';
import type { Calendar, Calendars } from './working-days';

/** Everything that was read, handed out once. */
export interface Production {
  readonly catalog: Catalog;
  /** The production’s own. */
  readonly calendar: Calendar;
  readonly calendars: Calendars;
  readonly items: readonly WorkItem[];
  /** Where deadlines stand, and whom they name, be they met or not. */
  readonly named: readonly NamedPlace[];
  readonly recipients: Recipients;
  readonly away: Away;
  readonly asleep: Asleep;
  readonly shares: Assignments;
  readonly unreachable: readonly Unreachable[];
  readonly refused: readonly { readonly to: string; readonly note: string }[];
  /** Those with open work who want no reminders. */
  readonly silent: readonly SilentPerson[];
  readonly unreadRows: readonly UnreadRow[];
  readonly problems: readonly string[];
  /** What is owed other than by a date. */
  readonly owed: readonly Obligation[];
  /** What the nightly checks counted, oldest first. */
  readonly nights: readonly Night[];
  readonly dated: readonly DatedNight[];
  /** How far each step is; only the production manager is told. */
  readonly progress: () => readonly Progress[];
  /** What passed in reviews, and at which take; only the production manager is told. */
  readonly retakes: () => readonly RetakeFigures[];
  /** How far the checklists are; only the production manager is told. */
  readonly checklists: () => readonly ChecklistFigures[];
  readonly startedOn: LocalDate;
  readonly everybody: boolean;
}
