// Finds a menu item by the captions on the way to it.

import type { MenuView } from '../api';

/** The function behind the item; null if there is none. The path may leave out the name of the top menu. */
export function functionAt(menus: readonly MenuView[], path: readonly string[]): string | null {
  const [first, ...rest] = path;
  for (const menu of menus) {
    const found = within(menu, path) ?? (menu.caption === first ? within(menu, rest) : null);
    if (found !== null) return found;
  }
  return null;
}

function within(menu: MenuView, path: readonly string[]): string | null {
  const [caption, ...rest] = path;
  for (const item of menu.items) {
    if (item.kind === 'item' && rest.length === 0 && item.caption === caption) return item.function;
    const found = item.kind === 'menu' && item.menu.caption === caption ? within(item.menu, rest) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Every item as `Menu > Item`, to say what there is. */
export function itemsOf(menus: readonly MenuView[]): string[] {
  return menus.flatMap((menu) =>
    menu.items.flatMap((item) => {
      if (item.kind === 'item') return [`${menu.caption} > ${item.caption}`];
      return item.kind === 'menu' ? itemsOf([item.menu]).map((inner) => `${menu.caption} > ${inner}`) : [];
    }),
  );
}
