// The sidebar as a whole: its head, the way between views, and the workbook as it was read last.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../src/contract/methods';
import { dayInWords } from '../src/schema/values/local-date';
import { Button } from './components/button';
import { Navigation } from './components/navigation';
import { ResultNotice, type ShownResult, told } from './components/result';
import { HelpPart } from './help/help-part';
import { topicOf } from './help/topics';
import { ask } from './server';
import type { SidebarState } from './sidebar-state';
import { useFresh } from './use-fresh';
import type { ViewName } from './views/view-names';
import { Views } from './views/views';

/** Reads the workbook at once, and again when asked. */
function useDesk() {
  const [desk, setDesk] = useState<SidebarState>({ opened: null, trouble: null, reading: true });
  const read = async () => {
    setDesk((before) => ({ ...before, reading: true }));
    const outcome = await ask('open', {});
    setDesk((before) => ({
      opened: outcome.ok ? outcome.value : before.opened,
      trouble: outcome.ok ? null : outcome.error,
      reading: false,
    }));
  };
  useEffect(() => void read(), []);
  return { desk, setDesk, read };
}

/** The view that is open. `arrived` is called once a button inside the page, not the navigation, has led to another. */
function useView(start: ViewName, arrived: () => void) {
  const [view, setView] = useState(start);
  const follow = useRef(false);
  useLayoutEffect(() => {
    if (follow.current) arrived();
  }, [view]);
  const show = (next: ViewName) => {
    follow.current = document.activeElement?.closest('nav') === null;
    setView(next);
    window.scrollTo(0, 0);
  };
  return { view, show };
}

export function App({ start }: { readonly start: ViewName }): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const stale = useRef(false);
  const { desk, setDesk, read } = useDesk();
  // The button that led here is gone: without this the keyboard would start from the top of the page.
  const { view, show } = useView(start, () => main.current?.focus({ preventScroll: true }));
  const [wanted, setWanted] = useState(start === 'edit' ? 1 : 0);
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState<ShownResult | null>(null);
  const go = (next: ViewName) => {
    setSaid(null);
    show(next);
    // What was added or changed meanwhile shows up in Today; other views do without.
    if (next !== 'today' || !stale.current) return;
    stale.current = false;
    void read();
  };
  // What is typed elsewhere is left in peace: Today is read again when somebody comes back to it.
  useFresh(desk.opened, () => {
    if (view === 'today' && desk.opened !== null) void read();
    else stale.current = true;
  });
  const onRow = () => {
    setWanted((times) => times + 1);
    go('edit');
  };
  const { opened, trouble } = desk;
  return (
    <>
      <Head opened={opened} helping={helping} onHelp={() => setHelping(!helping)} />
      {start !== 'notes-window' && <Navigation view={view} started={opened?.ready ?? true} go={go} />}
      {helping && <HelpPart topic={topicOf(view, opened?.ready ?? true)} />}
      <main ref={main} tabIndex={-1}>
        <ResultNotice told={said ?? (trouble && opened ? told('error', trouble.message) : null)} />
        <Views
          {...{ view, desk, wanted, go, onRow }}
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

interface HeadProps {
  readonly opened: Opened | null;
  readonly helping: boolean;
  readonly onHelp: () => void;
}

function Head({ opened, helping, onHelp }: HeadProps): JSX.Element {
  return (
    <header class="head">
      <h1>{opened?.production || (opened?.ready === false ? 'Start here' : 'Your production')}</h1>
      {opened && <p class="hint">{dayInWords(opened.today)}</p>}
      <Button look="link" expanded={helping} controls="help" onPress={onHelp}>
        Help
      </Button>
    </header>
  );
}

function withReminders(desk: SidebarState, reminders: Opened['reminders']): SidebarState {
  if (desk.opened === null) return desk;
  const checklist = { ...desk.opened.checklist, remindersOn: reminders.on };
  return { ...desk, opened: { ...desk.opened, reminders, checklist } };
}
