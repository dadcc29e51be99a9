// The schedule of one department over some days, on paper and by mail.

import type { PaperForm, PaperView, PostView } from '../papers';

export interface ScheduleSpan {
  /** As on People. */
  readonly department: string;
  /** First and last day, as `2026-03-02`. */
  readonly from: string;
  readonly to: string;
}

export interface ScheduleMethods {
  /** By day, step and person, with what changed since it was last sent. Writes nothing. */
  readonly schedulePaper: { readonly input: ScheduleSpan & { readonly form: PaperForm }; readonly answer: PaperView };
  /** Mails to its people, before they go. Writes nothing. */
  readonly schedulePost: { readonly input: ScheduleSpan; readonly answer: PostView };
  /** Sends them, once for each submit, if they are still those that were `seen`. */
  readonly sendSchedule: {
    readonly input: ScheduleSpan & { readonly seen: string; readonly sure: boolean };
    readonly answer: { readonly words: string };
  };
}
