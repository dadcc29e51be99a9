// The items of one open menu, and of the submenu that is open in it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuView } from '../../api';
import { moveFocus } from './menu-keys';

interface MenuListProps {
  readonly menu: MenuView;
  readonly path: readonly string[];
  readonly onRun: (path: readonly string[]) => void;
  /** Closes this list and gives the focus back to what opened it. */
  readonly onClose: () => void;
}

/** Focuses its first item when it opens. */
export function MenuList({ menu, path, onRun, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [submenu, setSubmenu] = useState<string | null>(null);
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    const item = event.target;
    if (!(item instanceof HTMLElement)) return;
    if (event.key === 'ArrowDown') moveFocus(item, 'next');
    else if (event.key === 'ArrowUp') moveFocus(item, 'previous');
    else if (event.key === 'Home') moveFocus(item, 'first');
    else if (event.key === 'End') moveFocus(item, 'last');
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && path.length > 1)) onClose();
    else if (event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const submenuFor = (inner: MenuView) => {
    const onOpen = (open: boolean) => setSubmenu(open ? inner.caption : null);
    return <Submenu key={inner.caption} menu={inner} path={path} onRun={onRun} open={submenu === inner.caption} onOpen={onOpen} />;
  };
  return (
    <div class="menu-list" role="menu" tabIndex={-1} aria-label={menu.caption} ref={list} onKeyDown={keys}>
      {menu.items.map((item, index) => {
        if (item.kind === 'separator') return <hr key={`line ${index}`} />;
        if (item.kind === 'menu') return submenuFor(item.menu);
        return (
          <button
            key={item.caption}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onMouseEnter={() => setSubmenu(null)}
            onClick={() => onRun([...path, item.caption])}
          >
            {item.caption}
          </button>
        );
      })}
    </div>
  );
}

interface SubmenuProps extends Pick<MenuListProps, 'menu' | 'path' | 'onRun'> {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Submenu({ menu, path, onRun, open, onOpen }: SubmenuProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="menu-place submenu" role="none">
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        onMouseEnter={() => onOpen(true)}
        onClick={() => onOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight') return;
          onOpen(true);
          event.preventDefault();
        }}
      >
        {menu.caption}
        <span aria-hidden="true">▸</span>
      </button>
      {open && <MenuList menu={menu} path={[...path, menu.caption]} onRun={onRun} onClose={close} />}
    </div>
  );
}
