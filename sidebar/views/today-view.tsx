// Today: what is late, due, waiting and to sort out, and the way to each cell.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { TodayView } from '../../src/contract/today';
import { sections } from '../../src/schema/section';
import { dayInWords } from '../../src/schema/values/local-date';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { ask } from '../server';
import { copied } from '../today/clipboard';
import { CountsLine } from '../today/counts-line';
import { type Folded, useFolded } from '../today/folded';
import type { LineEvents } from '../today/owed-line';
import { TodayFilter } from '../today/today-filter';
import {
  countIn,
  filtered,
  type LineFilter,
  type Lines,
  noFilter,
  type ShownDay,
  titleOf,
  todayTable,
  todayText,
} from '../today/today-lines';
import { TodaySectionView } from '../today/today-section';
import { type LineStatuses, useLineStatus } from '../today/use-line-status';
import { type Snoozing, useSnooze } from '../today/use-snooze';
import { useWholeView } from '../today/use-whole-view';
import type { CallTrouble } from '../trouble';
import { Checklist } from './checklist';
import { CopyCard } from './copy-card';
import { LiveTabButtons } from './live-tab-button';
import { ReminderNews } from './reminders/reminder-news';
import { TroubleWords } from './rows/keyed-rows';
import type { Go } from './view-names';

interface TodayViewProps {
  readonly opened: Opened;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  readonly go: Go;
  /** To the form of the row that is selected. */
  readonly onRow: () => void;
  /** Rows were changed here. */
  readonly onSaved: () => void;
}

export function TodayPage({ opened, refreshing, onRefresh, go, onRow, onSaved }: TodayViewProps): JSX.Element {
  const [filter, setFilter] = useState(noFilter);
  const [result, setResult] = useState<ShownResult | null>(null);
  const onTrouble = (trouble: CallTrouble) => setResult(told('error', <TroubleWords trouble={trouble} onResult={setResult} />));
  const { view, asking, whole } = useWholeView(opened.view, onTrouble);
  const folded = useFolded();
  const statuses = useLineStatus(opened, { onResult: setResult, onTrouble, onSaved });
  const lines = filtered(view, filter);
  const problems = opened.tabs.flatMap(({ tab, problems: found }) => found.map((problem) => `${tab}: ${problem}`));
  const isCopy = opened.reminders.trouble === 'copy';
  const shown = sections.filter(({ key }) => countIn(key, lines, view.more) > 0);
  const snoozing = useSnooze({ onResult: setResult, onTrouble, onRefresh });
  const events = { ...lineEvents(setResult, onTrouble, onRow), ...snoozing };
  const sectionProps = { opened, lines, day: view, more: view.more, events, statuses, folded, asking, whole };
  return (
    <>
      {isCopy && <CopyPart {...{ opened, onRefresh, go }} onResult={setResult} />}
      <CountsLine
        {...{ lines, folded }}
        more={view.more}
        none={filter === noFilter ? 'Nothing is late, due or waiting.' : 'Nothing passes the filter.'}
      />
      <TodayTools {...{ opened, view, whole, asking, refreshing, onRefresh, go, filter }} onFilter={setFilter} onResult={setResult} />
      <ResultNotice told={result} />
      <Sections {...sectionProps} shown={shown.filter(({ key }) => key === 'late')} />
      {!isCopy && <ReminderNews reminders={opened.reminders} go={go} />}
      <Checklist opened={opened} go={go} />
      {problems.length > 0 && <TabProblems problems={problems} />}
      <Sections {...sectionProps} shown={shown.filter(({ key }) => key !== 'late')} />
      {shown.length === 0 && filter === noFilter && (
        <Button look="primary" onPress={() => go('add')}>
          Add something
        </Button>
      )}
    </>
  );
}

function lineEvents(
  onResult: (result: ShownResult) => void,
  onTrouble: LineEvents['onTrouble'],
  onRow: () => void,
): Omit<LineEvents, keyof Snoozing> {
  return {
    onTrouble,
    onSelected: (line, row) => onResult(told('done', `${titleOf(line)} is selected, row ${row}.`)),
    onEdit: async ({ table, id, column }) => {
      const outcome = await ask('select', { table, id, column });
      if (outcome.ok) onRow();
      else onTrouble(outcome.error);
    },
  };
}

interface SectionsProps {
  readonly opened: Opened;
  readonly shown: readonly (typeof sections)[number][];
  readonly lines: Lines;
  readonly day: ShownDay;
  readonly more: TodayView['more'];
  readonly events: LineEvents;
  readonly statuses: LineStatuses;
  readonly folded: Folded;
  readonly asking: string;
  readonly whole: (button: string) => Promise<TodayView | null>;
}

function Sections({ opened, shown, lines, day, more, events, statuses, folded, asking, whole }: SectionsProps): JSX.Element {
  const tabNames = Object.fromEntries(opened.tabs.map(({ table, tab }) => [table, tab]));
  return (
    <>
      {shown.map(({ key, title }) => (
        <TodaySectionView
          key={key}
          {...{ title, tabNames, day, section: key, lines: lines[key], more: more?.[key] ?? 0, events, statuses }}
          asking={asking === key}
          folded={folded.keys.includes(key)}
          onFolded={(isFolded) => folded.fold(key, isFolded)}
          onAll={() => void whole(key)}
        />
      ))}
    </>
  );
}

type CopyPartProps = Pick<TodayViewProps, 'opened' | 'onRefresh' | 'go'> & Pick<TodayToolsProps, 'onResult'>;

function CopyPart({ opened, onRefresh, go, onResult }: CopyPartProps): JSX.Element {
  const onBegun = () => {
    onResult(told('done', 'This workbook is one of its own now. Reminders stay off until you turn them on.'));
    onRefresh();
  };
  return <CopyCard opened={opened} go={go} onBegun={onBegun} />;
}

interface TodayToolsProps extends Pick<TodayViewProps, 'opened' | 'refreshing' | 'onRefresh' | 'go'> {
  readonly view: TodayView;
  /** The view with all its lines; null where it could not be had. */
  readonly whole: (button: string) => Promise<TodayView | null>;
  readonly asking: string;
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly onResult: (result: ShownResult) => void;
}

function TodayTools({ opened, view, whole, asking, refreshing, onRefresh, go, filter, onFilter, onResult }: TodayToolsProps): JSX.Element {
  const [filtering, setFiltering] = useState(false);
  const title = `${opened.production || 'Today'}, ${dayInWords(view.date)}`;
  // Both are about all lines, also those that the sidebar did not open with.
  const showFilter = async () => {
    if (filtering || (await whole('filter')) !== null) setFiltering(!filtering);
  };
  const table = async () => {
    const all = await whole('table');
    return all && todayTable(title, filtered(all, filter), all);
  };
  const copy = async () => {
    const all = await whole('copy');
    if (all === null) return;
    const done = await copied(todayText(title, filtered(all, filter), all));
    const words = done ? 'Copied. Paste it into a mail or a chat.' : 'The browser does not let Routesheet copy. Select the text instead.';
    onResult(told(done ? 'done' : 'error', words));
  };
  return (
    <>
      <div class="buttons tools">
        <Button
          icon="filter"
          expanded={filtering}
          controls="today-filters"
          busy={asking === 'filter' ? 'Reading…' : undefined}
          onPress={() => void showFilter()}
        >
          Filter
        </Button>
        <Button icon="copy" busy={asking === 'copy' ? 'Reading…' : undefined} onPress={() => void copy()}>
          Copy as text
        </Button>
        <TableTools table={table} onResult={onResult} />
        <Button icon="refresh" busy={refreshing ? 'Reading…' : undefined} onPress={onRefresh}>
          Refresh
        </Button>
        <Button onPress={() => go('where')}>Where is it?</Button>
        <Button onPress={() => go('changes')}>Last changes</Button>
        <LiveTabButtons {...{ opened, onResult }} />
        <Button onPress={() => go('crew')}>Crew and credits</Button>
      </div>
      <div id="today-filters" hidden={!filtering}>
        <TodayFilter view={view} tabs={opened.tabs} filter={filter} onFilter={onFilter} />
      </div>
    </>
  );
}

/** Headings that are missing or repeated: some of what Routesheet does is switched off. */
function TabProblems({ problems }: { readonly problems: readonly string[] }): JSX.Element {
  return (
    <details class="tab-problems">
      <summary>{problems.length === 1 ? 'One thing about the tabs' : `${problems.length} things about the tabs`}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </details>
  );
}
