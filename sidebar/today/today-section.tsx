// One section of Today: its lines under their step and person; a click selects the cell in the grid.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayLine } from '../../src/contract/today';
import type { SectionKey } from '../../src/schema/section';
import { inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { type LineEvents, OwedLine } from './owed-line';
import { grouped, lineKey, peopleWords, type ShownDay, type StepGroup } from './today-lines';
import type { LineStatuses } from './use-line-status';

interface TodaySectionProps {
  readonly events: LineEvents;
  readonly statuses: LineStatuses;
  readonly section: SectionKey;
  readonly title: string;
  readonly day: ShownDay;
  readonly lines: readonly TodayLine[];
  /** How many there are besides, which have to be asked for. */
  readonly more: number;
  readonly asking: boolean;
  readonly folded: boolean;
  readonly onFolded: (isFolded: boolean) => void;
  readonly onAll: () => void;
  /** What the tabs are called now, by table. */
  readonly tabNames: Readonly<Record<string, string>>;
}

/** As many lines as anybody reads through; the others come when asked for. */
const shownFirst = 40;

export function TodaySectionView({
  section,
  title,
  day,
  lines,
  more,
  asking,
  folded,
  onFolded,
  onAll,
  tabNames,
  events,
  statuses,
}: TodaySectionProps): JSX.Element {
  const [all, showAll] = useState(false);
  const shown = all ? lines : lines.slice(0, shownFirst);
  return (
    <section class={`today today-${section}`} aria-labelledby={`today-${section}`}>
      <details open={!folded} onToggle={(event) => onFolded(!event.currentTarget.open)}>
        <summary>
          <h2 id={`today-${section}`}>
            {title} <span class="count">{lines.length + more}</span>
          </h2>
        </summary>
        {grouped(shown, day).map((group) => (
          <StepLines key={group.step ?? group.table} {...{ group, day, tabNames, events, statuses }} />
        ))}
        <MoreLines {...{ lines, shown, more, asking }} onShown={() => showAll(true)} onAll={onAll} />
      </details>
    </section>
  );
}

interface MoreLinesProps extends Pick<TodaySectionProps, 'lines' | 'more' | 'asking' | 'onAll'> {
  readonly shown: readonly TodayLine[];
  readonly onShown: () => void;
}

/** The way to the lines that are here and not shown, then to those that have to be asked for. */
function MoreLines({ lines, shown, more, asking, onShown, onAll }: MoreLinesProps): JSX.Element | null {
  if (shown.length < lines.length)
    return (
      <Button look="link" onPress={onShown}>
        Show {lines.length - shown.length} more
      </Button>
    );
  const askAll = () => {
    onShown();
    onAll();
  };
  return more === 0 ? null : (
    <Button look="link" busy={asking ? 'Reading…' : undefined} onPress={askAll}>
      Show all {lines.length + more}
    </Button>
  );
}

interface StepLinesProps extends Pick<TodaySectionProps, 'day' | 'tabNames' | 'events' | 'statuses'> {
  readonly group: StepGroup;
}

function StepLines({ group, day, tabNames, events, statuses }: StepLinesProps): JSX.Element {
  return (
    <div class="step-group">
      <h3>
        {group.step ?? tabNames[group.table] ?? group.table}
        {group.leads.length > 0 && <span class="hint"> · lead {inWords(group.leads)}</span>}
      </h3>
      {group.together.map(({ name, words, lines }) => (
        <details key={`${name} ${words}`} class="together">
          <summary>
            <span class="line-title">{name}:</span> <span class="line-words">{words}</span>
          </summary>
          <SectionLines {...{ lines, events, statuses }} wordsOf={(line) => togetherLine(line, day)} />
        </details>
      ))}
      {group.groups.map(({ people, lines }) => (
        <div key={people} class="person-group">
          <p class={people === '' ? 'person nobody' : 'person'}>{people === '' ? 'Nobody named' : people}</p>
          <SectionLines {...{ lines, events, statuses }} wordsOf={({ words }) => words} />
        </div>
      ))}
    </div>
  );
}

/** `Ana Ruiz, ready`; the day is said above. */
function togetherLine({ people, together }: TodayLine, day: ShownDay): string {
  return `${peopleWords(people, day) || 'nobody named'}${together?.isReady ? ', ready' : ''}`;
}

interface SectionLinesProps extends Pick<TodaySectionProps, 'lines' | 'events' | 'statuses'> {
  readonly wordsOf: (line: TodayLine) => string;
}

function SectionLines({ lines, wordsOf, events, statuses }: SectionLinesProps): JSX.Element {
  return (
    <ul>
      {lines.map((line) => (
        <OwedLine key={lineKey(line)} {...{ line, statuses, ...events }}>
          {wordsOf(line)}
        </OwedLine>
      ))}
    </ul>
  );
}
