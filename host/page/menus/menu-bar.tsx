// The add-on's menus, by mouse and by keyboard as the menus of any desktop program.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuView } from '../../api';
import { moveFocus } from './menu-keys';
import { MenuList } from './menu-list';

interface MenuBarProps {
  readonly menus: readonly MenuView[];
  readonly onRun: (path: readonly string[]) => void;
  /** Something runs already: Google lets people start more, the local one does one thing at a time. */
  readonly busy: boolean;
}

/** One button for each menu; the open one shows its items below. */
export function MenuBar({ menus, onRun, busy }: MenuBarProps) {
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useAttentionElsewhere(bar, open !== null, () => setOpen(null));
  const run = (path: readonly string[]) => {
    setOpen(null);
    onRun(path);
  };
  if (menus.length === 0) return null;
  return (
    <div class="menu-bar" role="menubar" aria-label="Add-on menus" ref={bar}>
      {menus.map((menu) => {
        const onOpen = (opened: boolean) => setOpen(opened ? menu.caption : null);
        return <TopMenu key={menu.caption} menu={menu} open={open === menu.caption} busy={busy} onOpen={onOpen} onRun={run} />;
      })}
    </div>
  );
}

interface TopMenuProps extends Pick<MenuBarProps, 'onRun' | 'busy'> {
  readonly menu: MenuView;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function TopMenu({ menu, open, busy, onOpen, onRun }: TopMenuProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    opener.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const { key } = event;
    if (opener.current === null) return;
    if (key === 'ArrowDown') onOpen(true);
    else if (key === 'ArrowRight') moveFocus(opener.current, 'next');
    else if (key === 'ArrowLeft') moveFocus(opener.current, 'previous');
    else return;
    event.preventDefault();
  };
  return (
    <div class="menu-place" role="none">
      <button
        type="button"
        role="menuitem"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={busy}
        onClick={() => onOpen(!open)}
        onKeyDown={keys}
      >
        {menu.caption}
      </button>
      {open && <MenuList menu={menu} path={[menu.caption]} onRun={onRun} onClose={close} />}
    </div>
  );
}

/** While `watching`, tells when the person clicks outside the element, or into a frame. */
function useAttentionElsewhere(element: { readonly current: HTMLElement | null }, watching: boolean, left: () => void): void {
  useEffect(() => {
    if (!watching) return undefined;
    const pressed = ({ target }: Event) => {
      if (target instanceof Node && element.current?.contains(target) !== true) left();
    };
    document.addEventListener('pointerdown', pressed, true);
    addEventListener('blur', left);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      removeEventListener('blur', left);
    };
  }, [watching]);
}
