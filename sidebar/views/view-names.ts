// The views of the sidebar, and how one leads to another.

/** As the server writes them into `data-view`, and as the sidebar's own buttons name them. */
export const viewNames = [
  'today',
  'add',
  'edit',
  'reminders',
  'preview',
  'turn-on',
  'remove',
  'check',
  'adopt',
  'changes',
  'forget',
  'season',
  'several',
  'list',
  'breakdown',
  'cut',
  'out',
  'due',
  'supplies',
  'lending',
  'cash',
  'studio',
  'where',
  'crew',
  'notes',
  // The same in a window over the sheet.
  'notes-window',
  'add-sample',
  'remove-sample',
] as const;
export type ViewName = (typeof viewNames)[number];

export type Go = (view: ViewName) => void;

/** The view that the page was opened at; today when it names none. */
export function viewNamed(text: string | undefined): ViewName {
  return viewNames.find((name) => name === text) ?? 'today';
}
