// Today: what is late, due, waiting and to sort out, and the way to each cell.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { TodayView } from '../../src/contract/today';
import { sections } from '../../src/schema/section';
import { dayInWords } from '../../src/schema/values/local-date';
import { recordTables } from '../../src/schema/workbook';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { copied } from '../today/clipboard';
import { CountsLine } from '../today/counts-line';
import { useFolded } from '../today/folded';
import { TodayFilter } from '../today/today-filter';
import { countIn, countsLine, filtered, type LineFilter, noFilter, titleOf, todayTable, todayText } from '../today/today-lines';
import { TodaySectionView } from '../today/today-section';
import { useWholeView } from '../today/use-whole-view';
import type { CallTrouble } from '../trouble';
import { isAgenda } from './agendas';
import { Checklist } from './checklist';
import { CopyCard } from './copy-card';
import { LiveTabButton } from './live-tab-button';
import { ReminderNews } from './reminders/reminder-news';
import { TroubleWords } from './rows/keyed-rows';
import { usePlacedWorkbook } from './use-placed-workbook';
import type { Go } from './view-names';

interface TodayViewProps {
  readonly opened: Opened;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  readonly go: Go;
}

export function TodayPage({ opened, refreshing, onRefresh, go }: TodayViewProps): JSX.Element {
  const [filter, setFilter] = useState(noFilter);
  const [result, setResult] = useState<ShownResult | null>(null);
  const onTrouble = (trouble: CallTrouble) => setResult(told('error', <TroubleWords trouble={trouble} onResult={setResult} />));
  const { view, asking, whole } = useWholeView(opened.view, onTrouble);
  const folded = useFolded();
  const lines = filtered(view, filter);
  const counts = countsLine(lines, view.more);
  const problems = opened.tabs.flatMap(({ tab, problems: found }) => found.map((problem) => `${tab}: ${problem}`));
  const tabNames = Object.fromEntries(opened.tabs.map(({ table, tab }) => [table, tab]));
  return (
    <>
      <TopCard {...{ opened, onRefresh, go }} onResult={setResult} />
      <Checklist opened={opened} go={go} />
      <CountsLine
        {...{ lines, folded }}
        more={view.more}
        none={filter === noFilter ? 'Nothing is late, due or waiting.' : 'Nothing passes the filter.'}
      />
      <TodayTools {...{ opened, view, whole, asking, refreshing, onRefresh, go, filter }} onFilter={setFilter} onResult={setResult} />
      <ResultNotice told={result} />
      {problems.length > 0 && <TabProblems problems={problems} />}
      {sections
        .filter(({ key }) => countIn(key, lines, view.more) > 0)
        .map(({ key, title }) => (
          <TodaySectionView
            key={key}
            {...{ title, tabNames, section: key, lines: lines[key], more: view.more?.[key] ?? 0, onTrouble }}
            asking={asking === key}
            folded={folded.keys.includes(key)}
            onFolded={(isFolded) => folded.fold(key, isFolded)}
            onAll={() => void whole(key)}
            onSelected={(line, row) => setResult(told('done', `${titleOf(line)} is selected, row ${row}.`))}
          />
        ))}
      {counts === '' && filter === noFilter && (
        <Button look="primary" onPress={() => go('add')}>
          Add something
        </Button>
      )}
    </>
  );
}

function TopCard({ opened, onRefresh, go, onResult }: Omit<TodayViewProps, 'refreshing'> & Pick<TodayToolsProps, 'onResult'>): JSX.Element {
  if (opened.reminders.trouble !== 'copy') return <ReminderNews reminders={opened.reminders} go={go} />;
  const onBegun = () => {
    onResult(told('done', 'This workbook is one of its own now. Reminders stay off until you turn them on.'));
    onRefresh();
  };
  return <CopyCard opened={opened} go={go} onBegun={onBegun} />;
}

interface TodayToolsProps extends TodayViewProps {
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
  const isReviewing = recordTables(usePlacedWorkbook(opened)).some(({ key, linesOf }) => isAgenda(opened, key, linesOf));
  const title = `${opened.production || 'Today'}, ${dayInWords(view.date)}`;
  // Both are about all lines, also those that the sidebar did not open with.
  const showFilter = async () => {
    if (filtering || (await whole('filter')) !== null) setFiltering(!filtering);
  };
  const table = async () => {
    const all = await whole('table');
    return all && todayTable(title, filtered(all, filter));
  };
  const copy = async () => {
    const all = await whole('copy');
    if (all === null) return;
    const done = await copied(todayText(title, filtered(all, filter)));
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
        <LiveTabButton method="showProgress" onResult={onResult} />
        {isReviewing && <LiveTabButton method="showRetakes" onResult={onResult} />}
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
