// A line that becomes a field gives the focus to it: the button that was pressed is gone.

import { useLayoutEffect, useRef } from 'preact/hooks';

export function useFocusOnOpen(open: boolean, id: string): void {
  const before = useRef(open);
  useLayoutEffect(() => {
    if (open && !before.current) document.getElementById(id)?.focus();
    before.current = open;
  }, [open]);
}
