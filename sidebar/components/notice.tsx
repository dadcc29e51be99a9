// Results and problems, told in words with an icon, and read out by screen readers as they appear.

import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon';

export type NoticeKind = 'error' | 'warn' | 'done' | 'info';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
}

const spoken = { error: 'Problem: ', warn: 'Note: ', done: '', info: '' } as const;

/** A box with an icon. Put it inside `Announcements` when it appears after an action. */
export function Notice({ kind, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice-${kind}`}>
      <Icon name={kind} />
      <div class="notice-words">
        {spoken[kind] !== '' && <span class="spoken">{spoken[kind]}</span>}
        {children}
      </div>
    </div>
  );
}

/** Always in the page, since screen readers only notice what changes inside a region that was there before. */
export function Announcements({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  return (
    <div class="announcements" aria-live="polite">
      {children}
    </div>
  );
}
