// Moves the focus among the items of one menu.

/** Items of the same menu as this one, without those of its submenus. */
function siblingsOf(item: HTMLElement): readonly HTMLElement[] {
  const list = item.closest('[role="menu"], [role="menubar"]');
  const items = list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  return items.filter((other) => other.closest('[role="menu"], [role="menubar"]') === list);
}

/** Focuses a neighbour; after the last comes the first. */
export function moveFocus(item: HTMLElement, where: 'next' | 'previous' | 'first' | 'last'): void {
  const items = siblingsOf(item);
  const at = items.indexOf(item);
  const to = { next: at + 1, previous: at - 1, first: 0, last: items.length - 1 }[where];
  items.at(to % items.length)?.focus();
}
