// The add-on's menus, by mouse and by keyboard as the menus of any desktop program.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuView } from '../api';
import { moveFocus } from './menu-keys';
import { MenuList } from './menu-list';

interface MenuBarProps {
  readonly menus: readonly MenuView[];
  readonly onRun: (path: readonly string[]) => void;
  /** Something runs already: Google lets people start more, the local one does one thing at a time. */
  readonly busy: boolean;
}

/** One button for each menu; the open one shows its items below. */
export const MenuBar = ({ menus, onRun, busy }: MenuBarProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === null) return undefined;
    const clickedElsewhere = ({ target }: Event) => {
      if (target instanceof Node && bar.current?.contains(target) !== true) setOpen(null);
    };
    const wentAway = () => setOpen(null);
    document.addEventListener('pointerdown', clickedElsewhere, true);
    addEventListener('blur', wentAway);
    return () => {
      document.removeEventListener('pointerdown', clickedElsewhere, true);
      removeEventListener('blur', wentAway);
    };
  }, [open]);
  const close = (caption: string) => {
    setOpen(null);
    bar.current?.querySelector<HTMLElement>(`[data-menu="${CSS.escape(caption)}"]`)?.focus();
  };
  const run = (path: readonly string[]) => {
    setOpen(null);
    onRun(path);
  };
  if (menus.length === 0) return null;
  return (
    <div class="menu-bar" role="menubar" aria-label="Add-on menus" ref={bar}>
      {menus.map((menu) => (
        <div class="menu-place" key={menu.caption} role="none">
          <button
            type="button"
            role="menuitem"
            data-menu={menu.caption}
            aria-haspopup="menu"
            aria-expanded={open === menu.caption}
            disabled={busy}
            onClick={() => setOpen(open === menu.caption ? null : menu.caption)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') setOpen(menu.caption);
              else if (event.key === 'ArrowRight') moveFocus(event.currentTarget, 'next');
              else if (event.key === 'ArrowLeft') moveFocus(event.currentTarget, 'previous');
              else return;
              event.preventDefault();
            }}
          >
            {menu.caption}
          </button>
          {open === menu.caption && <MenuList menu={menu} path={[menu.caption]} onRun={run} onClose={() => close(menu.caption)} />}
        </div>
      ))}
    </div>
  );
};
