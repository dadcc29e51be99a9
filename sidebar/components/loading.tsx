// Something is on its way: said in words, with a quiet bar that stands still for those who want no motion.

import type { JSX } from 'preact';

export function Loading({ words }: { readonly words: string }): JSX.Element {
  return (
    <div class="loading">
      <div class="loading-bar" aria-hidden="true" />
      <p role="status">{words}</p>
    </div>
  );
}
