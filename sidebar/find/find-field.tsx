// Find: one field above all places, for jobs, rows and help, by the keyboard all the way (ARIA 1.2 combobox, list autocomplete).

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { FoundRow } from '../../src/contract/where';
import { quotedStart } from '../../src/schema/values/text';
import { moveOf, nextIndex } from '../components/combobox';
import { OptionList } from '../components/option-list';
import { jobsThere, type ListedJob } from '../do/jobs';
import { topicsOf } from '../help/topics';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import type { ViewName } from '../views/view-names';
import { type FoundJobs, helpFound, jobsFound } from './entries';
import { isWorthAsking } from './known-rows';
import { type RowSearch, useRows } from './use-rows';

export interface FindEvents {
  readonly onJob: (job: ListedJob) => void;
  readonly onHelp: (view: ViewName) => void;
  readonly onRow: (row: FoundRow) => void;
  /** *Where is it?* of what was typed. */
  readonly onWhere: (text: string) => void;
}

/** A line of the list. */
interface Entry {
  readonly key: string;
  readonly title: string;
  /** A quiet word behind it: what it is. */
  readonly hint: string;
  /** The list stays open: more of it comes. */
  readonly stays?: boolean;
  readonly pick: () => void;
}

/** What is typed and found, which line the arrow keys are at, and what the keys do. */
function useFind({ opened, ...events }: FindFieldProps, input: { readonly current: HTMLInputElement | null }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const from = useShortcut(input);
  const jobs = useJobs(text, opened);
  // Whoever has the name of a job in view mostly wants that: rows are looked for when asked.
  const rows = useRows(text, { isOpen: open, asks: open && opened?.ready === true && jobs.called.length === 0 });
  const entries = entriesOf({ text, opened, jobs, rows, ...events });
  const shown = open ? entries : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    setActive(-1);
  };
  const pick = (entry: Entry) => {
    if (entry.stays) return entry.pick();
    close();
    setText('');
    entry.pick();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const first = shown[active] ?? shown[0];
    // What is a row's name should not lead elsewhere because rows take a moment.
    const isSure = active >= 0 || rows.known !== null || first?.key.startsWith('job') === true || opened?.ready !== true;
    if (move !== 0) setActive(nextIndex(active, move, shown.length));
    else if (event.key === 'Enter' && first && isSure) pick(first);
    else if (event.key === 'Enter') rows.look();
    else if (event.key === 'Escape') {
      // What was done before goes on where it was.
      if (text === '') from.current?.focus();
      setText('');
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { text, open, shown, active, rows, type, close, pick, onKeyDown, show: () => setOpen(true) };
}

type FindFieldProps = FindEvents & { readonly opened: Opened | null };

export function FindField(props: FindFieldProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { text, open, shown, active, rows, type, close, pick, onKeyDown, show } = useFind(props, input);
  const state = open ? stateWords(text, rows, shown.length) : '';
  return (
    <search class="find">
      <input
        ref={input}
        id="find"
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder="Find"
        aria-label="Find a job, a row or help"
        aria-keyshortcuts="/ Control+K"
        title="Find a job, a row or help: / or Ctrl+K"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls="find-options"
        aria-activedescendant={shown[active] ? `find-option-${active}` : undefined}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onClick={show}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div class="options" hidden={shown.length === 0 && state === ''}>
        <OptionList id="find" label="Found" options={shown} active={active} onPick={pick} />
        <p class="hint" role="status">
          {state}
        </p>
      </div>
    </search>
  );
}

function useJobs(text: string, opened: Opened | null): FoundJobs {
  const workbook = usePlacedWorkbook(opened);
  const listed = useMemo(() => (opened?.ready ? jobsThere({ workbook, opened }) : []), [workbook, opened]);
  return jobsFound(text, listed);
}

interface Searched extends FindFieldProps {
  readonly text: string;
  readonly jobs: FoundJobs;
  readonly rows: RowSearch;
}

/** Jobs first, then rows, help, and the way of whatever went out. Before the workbook is set up there is nothing to find but help. */
function entriesOf({ text, opened, jobs, rows, onJob, onHelp, onRow, onWhere }: Searched): readonly Entry[] {
  const isReady = opened?.ready === true;
  const asked = text.trim();
  if (asked === '') return [];
  const quoted = quotedStart(asked);
  const isAsked = !isReady || !isWorthAsking(asked);
  const mayLook = jobs.called.length > 0 && rows.known === null && !rows.looking;
  const jobEntry = (key: string, job: ListedJob) => ({
    key: `${key} ${job.title}`,
    title: job.title,
    hint: job.group ?? '',
    pick: () => onJob(job),
  });
  return [
    ...jobs.called.map((job) => jobEntry('job', job)),
    ...(rows.known?.rows ?? []).map((row) => ({
      key: `row ${row.table} ${row.id}`,
      title: [row.id, row.name === row.id ? '' : row.name].filter(Boolean).join(' '),
      hint: row.one,
      pick: () => onRow(row),
    })),
    ...jobs.meant.map((job) => jobEntry('like', job)),
    ...helpFound(asked, topicsOf(isReady)).map(({ view, topic }) => ({
      key: `help ${view}`,
      title: topic.title,
      hint: 'Help',
      pick: () => onHelp(view),
    })),
    ...(isAsked || !mayLook ? [] : [{ key: 'rows', title: `Rows called ${quoted}`, hint: '', stays: true, pick: rows.look }]),
    ...(isAsked ? [] : [{ key: 'where', title: `Where is ${quoted}?`, hint: '', pick: () => onWhere(asked) }]),
  ];
}

function stateWords(text: string, { known, looking, trouble }: RowSearch, found: number): string {
  if (text.trim() === '') return '';
  if (trouble !== null) return trouble.message;
  if (looking) return 'Looking for rows…';
  if (known !== null && known.more > 0) return `${known.more} more rows: type on to narrow them.`;
  return found === 0 ? 'Nothing is called so.' : '';
}

/** `/` outside a field, and Ctrl+K anywhere, lead to the field; gives where the keyboard was before. */
function useShortcut(input: { readonly current: HTMLInputElement | null }) {
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!(isSlash || isCommand) || target === input.current) return;
      event.preventDefault();
      from.current = target instanceof HTMLElement ? target : null;
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return from;
}
