// A view that stays as it was left while another is open: what is typed is still there, and what it shows is looked up anew with each visit.

import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

const Open = createContext(true);

export function Page({ open, children }: { readonly open: boolean; readonly children: ComponentChildren }): JSX.Element {
  return (
    <Open.Provider value={open}>
      <div class="page" hidden={!open}>
        {children}
      </div>
    </Open.Provider>
  );
}

/** At once, and whenever somebody comes back: meanwhile rows may have been added elsewhere. */
export function useEachVisit(look: () => Promise<void>): void {
  const open = useContext(Open);
  useEffect(() => {
    if (open) void look();
  }, [open]);
}
