// The drawer at the right: what Google shows on other pages, and what it never shows.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState } from '../../server/views';
import type { HeardTime } from '../page-clock';
import type { DrawerName } from '../title-bar';
import { ClockView } from './clock-view';
import { ExecutionsView } from './executions-view';
import { MailboxView } from './mailbox-view';
import { PeopleView } from './people-view';
import { TriggersView } from './triggers-view';

interface DrawerProps {
  readonly name: DrawerName;
  readonly state: PageState;
  readonly time: HeardTime;
  readonly onClose: () => void;
}

const headings: Readonly<Record<DrawerName, string>> = {
  mailbox: 'Mailbox',
  triggers: 'Triggers',
  clock: 'Clock',
  executions: 'Executions',
  people: 'Who is at the keyboard',
};

/** Takes the focus when it opens; Escape closes it. */
export function Drawer({ name, state, time, onClose }: DrawerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [name]);
  useEffect(() => {
    const keys = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [onClose]);
  return (
    <section class={`drawer drawer-${name}`} aria-label={headings[name]}>
      <header>
        <h2 tabIndex={-1} ref={heading}>
          {headings[name]}
        </h2>
        <button type="button" class="icon-button" aria-label={`Close ${headings[name]}`} onClick={onClose}>
          ✕
        </button>
      </header>
      {name === 'mailbox' && <MailboxView count={state.mailCount} />}
      {name === 'triggers' && <TriggersView state={state} />}
      {name === 'clock' && <ClockView state={state} time={time} />}
      {name === 'executions' && <ExecutionsView mark={state.executionMark} />}
      {name === 'people' && <PeopleView state={state} />}
    </section>
  );
}
