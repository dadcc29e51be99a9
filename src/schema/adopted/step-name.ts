// A step of the trade as trackers call it: data for recognising it.

export interface StepName {
  /** As Routesheet calls it until the coordinator says otherwise. */
  readonly step: string;
  readonly also: readonly string[];
  /** Keys of tables that usually have it. */
  readonly usedOn: readonly string[];
}
