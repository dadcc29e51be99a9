// What is said of using a tab that was there before, and of leaving it alone again.

export function chooseTab(): string {
  return 'Choose a tab first.';
}

export function tabVanished(): string {
  return 'One of the tabs is no longer there. Nothing was written. Begin again.';
}

export function tabInUse({ tab }: { readonly tab: string }): string {
  return `Routesheet uses the tab “${tab}” already.`;
}

export function coloursUnread(): string {
  return 'There is no status column, and cells are coloured. Colours cannot be read: if they say how far the work is, add a column that says it in words.';
}

/** `when`: such as `Tue 3 Mar, between 8 and 9`. */
export function remindersAreOn({ when }: { readonly when: string }): string {
  return `Reminders are on in this file. Once the tab is used, the mails below go by themselves with the next run: ${when}. To look at it in peace, pause them first.`;
}

export function mappingTooLong({
  tab,
  characters,
  most,
}: {
  readonly tab: string;
  readonly characters: number;
  readonly most: number;
}): string {
  return `What “${tab}” calls people and things takes ${characters.toLocaleString('en')} characters to remember, and a tab holds ${most.toLocaleString('en')}. Write some names as the tab People has them, or leave a column with names alone.`;
}

export function headingsChanged(): string {
  return 'The headings of this tab were changed since you looked at it. Nothing was written. Look at it again.';
}

export function tabNotUsed(): string {
  return 'This is no tab of your own that Routesheet uses.';
}
