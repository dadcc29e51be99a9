// The sidebar as a whole: its head, the way between views, and the workbook as it was read last.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../src/contract/methods';
import { dayInWords } from '../src/schema/values/local-date';
import { Button } from './components/button';
import { ResultNotice, type ShownResult, told } from './components/result';
import { Navigation } from './do/navigation';
import { noteUse } from './do/used-jobs';
import { type FindEvents, FindField } from './find/find-field';
import { goToPart, partIn } from './find/part-in';
import { HelpPart } from './help/help-part';
import { topicOf } from './help/topics';
import { ask } from './server';
import type { SidebarState } from './sidebar-state';
import { useFresh } from './use-fresh';
import type { Go, ViewName } from './views/view-names';
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

/** The view that is open. The keyboard goes along where a button of the page, not of the navigation, has led to another, or to a part of one. */
function useView(start: ViewName, main: { readonly current: HTMLElement | null }) {
  const [{ view, part, turn }, setOpen] = useState({ view: start, part: '', turn: 0 });
  const follow = useRef(false);
  useLayoutEffect(() => {
    const place = part === '' ? null : partIn(main.current, part);
    if (place !== null) goToPart(place);
    // The button that led here is gone: without this the keyboard would start from the top of the page.
    else if (follow.current) main.current?.focus({ preventScroll: true });
  }, [turn]);
  const show = (next: ViewName, at = '') => {
    follow.current = document.activeElement?.closest('nav') === null;
    setOpen((before) => ({ view: next, part: at, turn: before.turn + 1 }));
    window.scrollTo(0, 0);
  };
  return { view, show };
}

export function App({ start }: { readonly start: ViewName }): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const stale = useRef(false);
  const { desk, setDesk, read } = useDesk();
  const { view, show } = useView(start, main);
  const [wanted, setWanted] = useState(start === 'edit' ? 1 : 0);
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState<ShownResult | null>(null);
  const go: Go = (next, part) => {
    setSaid(null);
    noteUse(next, part);
    show(next, part);
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
  const finding = useFinding({ go, onRow, onSaid: setSaid, onHelp: () => setHelping(true) });
  const { opened, trouble } = desk;
  return (
    <>
      <Head opened={opened} helping={helping} go={start === 'notes-window' ? null : go} onHelp={() => setHelping(!helping)} />
      {start !== 'notes-window' && <FindField opened={opened} {...finding.events} />}
      {start !== 'notes-window' && <Navigation view={view} started={opened?.ready ?? true} go={go} />}
      {helping && <HelpPart topic={topicOf(view, opened?.ready ?? true)} />}
      <main ref={main} tabIndex={-1}>
        <ResultNotice told={said ?? (trouble && opened ? told('error', trouble.message) : null)} />
        <Views
          {...{ view, desk, wanted, go, onRow, sought: finding.sought }}
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

interface FindingProps {
  readonly go: Go;
  readonly onRow: () => void;
  readonly onSaid: (said: ShownResult) => void;
  readonly onHelp: () => void;
}

/** Where what was found leads: a row to its cell in the sheet and to its form. */
function useFinding({ go, onRow, onSaid, onHelp }: FindingProps) {
  const [sought, setSought] = useState({ text: '', times: 0 });
  const events: FindEvents = {
    onJob: ({ view, part }) => (view === 'edit' ? onRow() : go(view, part)),
    onHelp: (view) => {
      go(view);
      onHelp();
    },
    onRow: async ({ table, id, column }) => {
      const outcome = await ask('select', { table, id, column });
      if (outcome.ok) onRow();
      else onSaid(told('error', outcome.error.message, true));
    },
    onWhere: (text) => {
      setSought(({ times }) => ({ text, times: times + 1 }));
      go('where');
    },
  };
  return { sought, events };
}

interface HeadProps {
  readonly opened: Opened | null;
  readonly helping: boolean;
  /** Null in a window, which has no other views. */
  readonly go: Go | null;
  readonly onHelp: () => void;
}

function Head({ opened, helping, go, onHelp }: HeadProps): JSX.Element {
  return (
    <header class="head">
      <h1>{opened?.production || (opened?.ready === false ? 'Start here' : 'Your production')}</h1>
      {opened && <p class="hint">{dayInWords(opened.today)}</p>}
      <div class="head-links">
        {go && (
          <Button look="link" onPress={() => go('check')}>
            Check
          </Button>
        )}
        <Button look="link" expanded={helping} controls="help" onPress={onHelp}>
          Help
        </Button>
      </div>
    </header>
  );
}

function withReminders(desk: SidebarState, reminders: Opened['reminders']): SidebarState {
  if (desk.opened === null) return desk;
  const checklist = { ...desk.opened.checklist, remindersOn: reminders.on };
  return { ...desk, opened: { ...desk.opened, reminders, checklist } };
}
