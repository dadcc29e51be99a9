// The views of the sidebar, and how one leads to another.

/** As the server writes them into `data-view`, and as the sidebar's own buttons name them. */
export const viewNames = [
  'today',
  'add',
  'edit',
  'do',
  'desk',
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

/** `part`: heading or button of the view to open it at, word for word. */
export type Go = (view: ViewName, part?: string) => void;

/** The view that the page was opened at; today when it names none. */
export function viewNamed(text: string | undefined): ViewName {
  return viewNames.find((name) => name === text) ?? 'today';
}
