// Who is expected at reception today, whether they are in, and the sheet of a day for the board.

import type { LocalDate } from '../../schema/values/local-date';
import type { PaperForm, PaperView } from '../papers';

export interface Visitor {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** Whom they come for; `''`: nobody is named. */
  readonly forPerson: string;
  /** `10:04`; `''`: not yet. */
  readonly in: string;
  readonly out: string;
  /** What stands under In or Out and is no time of day; `''`: nothing such. */
  readonly unread: string;
  readonly badge: string;
}

export interface ReceptionMethods {
  /** Those of today. `table`: key of the table. Writes nothing. */
  readonly reception: {
    readonly input: Record<string, never>;
    readonly answer: { readonly table: string; readonly today: LocalDate; readonly visitors: readonly Visitor[] };
  };
  /** Writes when somebody came, or with `leaves` when they went: now, once. */
  readonly receive: {
    readonly input: { readonly table: string; readonly id: string; readonly leaves: boolean };
    readonly answer: { readonly words: string };
  };
  /** Tells whom they come for that they are in, by mail, once. */
  readonly tellHost: { readonly input: { readonly table: string; readonly id: string }; readonly answer: { readonly words: string } };
  /** What is on that day, for the board. `day`: as `2026-03-02`, or `''` for today. Writes nothing. */
  readonly daySheet: { readonly input: { readonly day: string; readonly form: PaperForm }; readonly answer: PaperView };
}
