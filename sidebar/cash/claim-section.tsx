// A claim in the sidebar: what it is called, what is said of it, and what can be done with it.

import type { ComponentChildren, JSX } from 'preact';
import type { ClaimView } from '../../src/contract/cash';

interface ClaimSectionProps {
  readonly claim: ClaimView;
  readonly children: ComponentChildren;
}

export function ClaimSection({ claim: { id, holder, kind, status, words }, children }: ClaimSectionProps): JSX.Element {
  const title = `${id}: ${[holder, kind, status].filter((part) => part !== '').join(', ')}`;
  return (
    <section class="lines" aria-label={title}>
      <h4>{title}</h4>
      {words.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {children}
    </section>
  );
}
