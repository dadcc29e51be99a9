// Today: what is late, due, waiting and to sort out, and the way to each cell.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { dayInWords } from '../../src/schema/values/local-date';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { copied } from '../today/clipboard';
import { TodayFilter } from '../today/today-filter';
import { countsLine, filtered, type LineFilter, type Lines, noFilter, sections, titleOf, todayText } from '../today/today-lines';
import { TodaySectionView } from '../today/today-section';
import { Checklist } from './checklist';
import { CopyCard } from './copy-card';
import { ReminderNews } from './reminders/reminder-news';
import { TroubleWords } from './rows/keyed-rows';
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
  const lines = filtered(opened.view, filter);
  const counts = countsLine(lines);
  const problems = opened.tabs.flatMap(({ tab, problems: found }) => found.map((problem) => `${tab}: ${problem}`));
  const names = Object.fromEntries(opened.tabs.map(({ table, tab }) => [table, tab]));
  return (
    <>
      {opened.reminders.trouble === 'copy' ? (
        <CopyCard
          opened={opened}
          onBegun={() => {
            setResult(told('done', 'This workbook is one of its own now. Reminders stay off until you turn them on.'));
            onRefresh();
          }}
        />
      ) : (
        <ReminderNews reminders={opened.reminders} go={go} />
      )}
      <Checklist opened={opened} go={go} />
      <p class="counts">{counts || (filter === noFilter ? 'Nothing is late, due or waiting.' : 'Nothing passes the filter.')}</p>
      <TodayTools {...{ opened, lines, refreshing, onRefresh, filter }} onFilter={setFilter} onResult={setResult} />
      <ResultNotice told={result} />
      {problems.length > 0 && <TabProblems problems={problems} />}
      {sections
        .filter(({ key }) => lines[key].length > 0)
        .map(({ key, title }) => (
          <TodaySectionView
            key={key}
            section={key}
            title={title}
            lines={lines[key]}
            tabNames={names}
            onSelected={(line, row) => setResult(told('done', `${titleOf(line)} is selected, row ${row}.`))}
            onTrouble={(trouble) => setResult(told('error', <TroubleWords trouble={trouble} onResult={setResult} />))}
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

interface TodayToolsProps extends Omit<TodayViewProps, 'go'> {
  readonly lines: Lines;
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly onResult: (result: ShownResult) => void;
}

function TodayTools({ opened, lines, refreshing, onRefresh, filter, onFilter, onResult }: TodayToolsProps): JSX.Element {
  const [filtering, setFiltering] = useState(false);
  const title = `${opened.production || 'Today'}, ${dayInWords(opened.view.date)}`;
  const copy = async () => {
    const done = await copied(todayText(title, lines));
    const words = done ? 'Copied. Paste it into a mail or a chat.' : 'The browser does not let Routesheet copy. Select the text instead.';
    onResult(told(done ? 'done' : 'error', words));
  };
  return (
    <>
      <div class="buttons tools">
        <Button icon="filter" expanded={filtering} controls="today-filters" onPress={() => setFiltering(!filtering)}>
          Filter
        </Button>
        <Button icon="copy" onPress={() => void copy()}>
          Copy as text
        </Button>
        <Button icon="refresh" busy={refreshing ? 'Reading…' : undefined} onPress={onRefresh}>
          Refresh
        </Button>
      </div>
      <div id="today-filters" hidden={!filtering}>
        <TodayFilter view={opened.view} tabs={opened.tabs} filter={filter} onFilter={onFilter} />
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
