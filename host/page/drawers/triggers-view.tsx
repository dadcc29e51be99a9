// The installed triggers, as on Google's triggers page.

import type { PageState } from '../../server/views';
import { shortTime } from '../page-clock';

/** Soonest first. */
export function TriggersView({ state }: { readonly state: PageState }) {
  const triggers = [...state.triggers].sort((one, other) => (one.nextAt ?? '~').localeCompare(other.nextAt ?? '~'));
  if (triggers.length === 0) return <p class="empty">No trigger is installed. The add-on makes one when it is told to work by itself.</p>;
  return (
    <ul class="cards">
      {triggers.map((trigger) => (
        <li key={trigger.id}>
          <strong>{trigger.function}</strong>
          <span>{trigger.every}</span>
          {trigger.nextAt !== null && <span>Next: {shortTime(trigger.nextAt)}</span>}
          <span>Runs as {trigger.owner}</span>
        </li>
      ))}
    </ul>
  );
}
