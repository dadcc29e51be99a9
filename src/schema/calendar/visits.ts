// Columns of a tab of visitors: who comes for whom, and when they came and went.

export interface VisitColumns {
  readonly day: string;
  readonly name: string;
  readonly company: string;
  readonly forPerson: string;
  readonly in: string;
  readonly out: string;
  readonly badge: string;
}
