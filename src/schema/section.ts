// The sections of what is owed, as Today, its counts and its copy show them: each is declared here, and nowhere else.

/** Lines of one kind: why they stand together. */
export interface OwedSection {
  readonly key: string;
  /** Its heading in Today. */
  readonly title: string;
  /** After a number in the line of counts; `one`: where one of them is said otherwise. */
  readonly counted: string;
  readonly one?: string;
  /** Its lines stay in the order in which they come: what matters most is first. */
  readonly ranked?: true;
  /** Most lines that come when the sidebar opens; the others come when somebody asks for them. 0: Today does not list it. */
  readonly cap: number;
  /** After a number among the figures of the coordinator's mail, and in its subject; null: not there. */
  readonly figure: Figure | null;
  readonly subject: Figure | null;
  /** In the mail of whoever has to act, where a rule of its own fills it: its heading, what follows a number in the subject, and when it comes, for the end of the mail. */
  readonly mail?: { readonly title: string; readonly subject: string; readonly rhythm: string };
}

/** `7 late`; of one and of more, where they are said in two ways. */
export type Figure = string | readonly [one: string, more: string];

/** In the order to show them. */
export const sections = [
  { key: 'late', title: 'Late', counted: 'late', cap: 100, figure: 'late', subject: 'late' },
  { key: 'today', title: 'Today', counted: 'today', cap: 100, figure: 'due today', subject: 'due' },
  { key: 'week', title: 'This week', counted: 'this week', cap: 100, figure: 'due later this week', subject: null },
  { key: 'approval', title: 'For approval', counted: 'for approval', cap: 100, figure: 'to approve', subject: 'to approve' },
  { key: 'client', title: 'With client', counted: 'with client', cap: 100, figure: 'with the client', subject: 'with the client' },
  {
    key: 'retake',
    title: 'Retakes without a date',
    counted: 'retakes without a date',
    one: 'retake without a date',
    cap: 100,
    figure: ['retake that needs a new date', 'retakes that need a new date'],
    subject: ['retake to date', 'retakes to date'],
  },
  { key: 'sortOut', title: 'To sort out', counted: 'to sort out', cap: 100, figure: 'to sort out', subject: 'to sort out' },
  {
    key: 'reorder',
    title: 'To reorder',
    counted: 'to reorder',
    cap: 100,
    figure: 'to order',
    subject: 'to order',
    mail: { title: 'To order', subject: 'to order', rhythm: 'when something runs low, and every five working days while it does' },
  },
  {
    key: 'parcels',
    title: 'To pick up',
    counted: 'to pick up',
    cap: 100,
    figure: 'to pick up',
    subject: null,
    mail: {
      title: 'Parcels to pick up',
      subject: 'to pick up',
      rhythm: 'when a parcel has come in, and once a week until it is picked up',
    },
  },
  {
    key: 'risk',
    title: 'At risk',
    counted: 'at risk',
    cap: 100,
    figure: 'at risk',
    subject: 'at risk',
    mail: {
      title: 'At risk',
      subject: 'at risk',
      rhythm: 'when something may miss its date, and once a week while it may',
    },
  },
  {
    key: 'kitOut',
    title: 'Kit to come back',
    counted: 'pieces of kit overdue',
    one: 'piece of kit overdue',
    cap: 100,
    figure: ['piece of kit overdue', 'pieces of kit overdue'],
    subject: null,
    mail: {
      title: 'Kit to come back',
      subject: 'kit overdue',
      rhythm: 'when kit was to be back or to go off hire, and once a week until it has',
    },
  },
  {
    key: 'escalated',
    title: 'Late, for you to step in',
    counted: 'for others to step in',
    cap: 0,
    figure: null,
    subject: null,
    mail: {
      title: 'Late, for you to step in',
      subject: 'to step in on',
      rhythm: 'when something is a working day late, or as many as Settings says, once',
    },
  },
  {
    key: 'starts',
    title: 'Ready to start',
    counted: 'ready to start',
    cap: 100,
    figure: null,
    subject: null,
    mail: { title: 'Ready to start', subject: 'ready to start', rhythm: 'when all that a step waits for has passed, once' },
  },
  { key: 'waits', title: 'Waits for assets', counted: 'waiting for assets', cap: 100, figure: null, subject: null },
  { key: 'holds', title: 'Holds up most', counted: 'holding others up', ranked: true, cap: 20, figure: null, subject: null },
  { key: 'asleep', title: 'Asleep', counted: 'asleep', cap: 100, figure: null, subject: null },
  // A new section is its entry here.
  { key: 'receipts', title: 'To hand in', counted: 'to hand in', cap: 0, figure: null, subject: null },
] as const satisfies readonly OwedSection[];

export type SectionKey = (typeof sections)[number]['key'];

/** One of them. */
export type DeclaredSection = OwedSection & { readonly key: SectionKey };

/** Something for each section. */
export function bySection<T>(of: (section: DeclaredSection) => T): Record<SectionKey, T> {
  return Object.fromEntries(sections.map((section) => [section.key, of(section)])) as Record<SectionKey, T>;
}

/** Those with figures, in the order in which mails say and remember them: what is to sort out comes last. */
export const figured: readonly DeclaredSection[] = [
  ...sections.filter(({ key, figure }) => figure !== null && key !== 'sortOut'),
  ...sections.filter(({ key }) => key === 'sortOut'),
];
