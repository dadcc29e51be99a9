// The sections of what is owed, as Today, its counts and its copy show them: each is declared here, and nowhere else.

/** Lines of one kind: why they stand together. */
export interface OwedSection {
  readonly key: string;
  /** Its heading. */
  readonly title: string;
  /** After a number in the line of counts; `one`: where one of them is said otherwise. */
  readonly counted: string;
  readonly one?: string;
  /** Most lines that come when the sidebar opens; the others come when somebody asks for them. */
  readonly cap: number;
}

/** In the order to show them. */
export const sections = [
  { key: 'late', title: 'Late', counted: 'late', cap: 100 },
  { key: 'today', title: 'Today', counted: 'today', cap: 100 },
  { key: 'week', title: 'This week', counted: 'this week', cap: 100 },
  { key: 'approval', title: 'For approval', counted: 'for approval', cap: 100 },
  { key: 'client', title: 'With client', counted: 'with client', cap: 100 },
  { key: 'retake', title: 'Retakes without a date', counted: 'retakes without a date', one: 'retake without a date', cap: 100 },
  { key: 'sortOut', title: 'To sort out', counted: 'to sort out', cap: 100 },
  { key: 'reorder', title: 'To reorder', counted: 'to reorder', cap: 100 },
] as const satisfies readonly OwedSection[];

export type SectionKey = (typeof sections)[number]['key'];

/** Something for each section. */
export function bySection<T>(of: (section: OwedSection & { readonly key: SectionKey }) => T): Record<SectionKey, T> {
  return Object.fromEntries(sections.map((section) => [section.key, of(section)])) as Record<SectionKey, T>;
}
