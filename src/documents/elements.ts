// What Preact's JSX runtime needs of Preact itself where nothing is ever put on a page. The build puts it in the place of `preact` in Code.js.

import type { ComponentChildren } from 'preact';

/** Hooks into rendering: nobody hangs anything on them here. */
export const options = {};

export function Fragment({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  return children;
}
