// The sidebar as a whole: its head, the way between views, and the workbook as it was read last.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../src/contract/methods';
import { dayInWords } from '../src/schema/local-date';
import { Navigation } from './components/navigation';
import { Result, type Told, told } from './components/result';
import { ask } from './server';
import type { Trouble } from './trouble';
import type { ViewName } from './views/view-names';
import { Views } from './views/views';

/** The workbook as far as the sidebar knows it. */
export interface Desk {
  /** Null until the first answer. */
  readonly opened: Opened | null;
  readonly trouble: Trouble | null;
  readonly reading: boolean;
}

export function App({ start }: { readonly start: ViewName }): JSX.Element {
  const [view, setView] = useState(start);
  const [desk, setDesk] = useState<Desk>({ opened: null, trouble: null, reading: true });
  const [said, setSaid] = useState<Told | null>(null);
  const stale = useRef(false);
  const read = async () => {
    stale.current = false;
    setDesk((before) => ({ ...before, reading: true }));
    const outcome = await ask('open', {});
    setDesk((before) => ({
      opened: outcome.ok ? outcome.value : before.opened,
      trouble: outcome.ok ? null : outcome.error,
      reading: false,
    }));
  };
  useEffect(() => void read(), []);
  const go = (next: ViewName) => {
    setSaid(null);
    setView(next);
    window.scrollTo(0, 0);
    // What was added or changed meanwhile shows up in Today; other views do without.
    if (next === 'today' && stale.current) void read();
  };
  const { opened, trouble } = desk;
  return (
    <>
      <header class="head">
        <h1>{opened?.production || 'Routesheet'}</h1>
        {opened && <p class="hint">{dayInWords(opened.today)}</p>}
      </header>
      <Navigation view={view} started={opened?.ready ?? true} go={go} />
      <main>
        <Result told={said ?? (trouble && opened ? told('error', trouble.message) : null)} />
        <Views
          {...{ view, desk, start, go }}
          onRead={read}
          onStale={() => {
            stale.current = true;
          }}
          onReminders={(reminders) => setDesk((before) => withReminders(before, reminders))}
          onSaid={setSaid}
        />
      </main>
    </>
  );
}

function withReminders(desk: Desk, reminders: Opened['reminders']): Desk {
  if (desk.opened === null) return desk;
  const checklist = { ...desk.opened.checklist, remindersOn: reminders.on };
  return { ...desk, opened: { ...desk.opened, reminders, checklist } };
}
