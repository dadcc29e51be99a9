// The view that is open, and those that were: they stay in the page, so that nothing typed is lost on the way.

import type { FunctionComponent, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { RemindersView } from '../../src/contract/reminders';
import { CashView } from '../cash/cash-view';
import { BreakdownView } from '../casting/breakdown-view';
import { Button } from '../components/button';
import { Loading } from '../components/loading';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { type ShownResult, told } from '../components/result';
import { OutView } from '../copying/out-view';
import { CutView } from '../cuts/cut-view';
import { DeskPage } from '../do/desk-view';
import { DoPage } from '../do/do-view';
import { KitView } from '../kit/kit-view';
import { NotesView } from '../notes/notes-view';
import { CrewPage } from '../people/crew-view';
import type { SidebarState } from '../sidebar-state';
import { StudioView } from '../studio/studio-view';
import { SuppliesView } from '../supplies/supplies-view';
import { type AskedElsewhere, WherePage } from '../where/where-view';
import { AdoptView } from './adopt-view';
import { CheckPage } from './check-view';
import { DueView } from './due-view';
import { ListView } from './list-view';
import { ChangesPage } from './memory/changes-view';
import { ForgetPage } from './memory/forget-view';
import { PreviewPage } from './reminders/preview-view';
import { TurnOnPage } from './reminders/turn-on-view';
import { RemovePage } from './remove-view';
import { AddView } from './rows/add-view';
import { EditView } from './rows/edit-view';
import { SamplePage } from './sample-view';
import { SeasonPage } from './season-view';
import { SeveralView } from './several-view';
import { StartView } from './start-view';
import { TodayPage } from './today-view';
import type { Go, ViewName } from './view-names';

export interface ViewsProps {
  readonly view: ViewName;
  readonly desk: SidebarState;
  /** How often the selected row was asked for. */
  readonly wanted: number;
  /** What *Where is it?* was asked by the field on top. */
  readonly sought: AskedElsewhere;
  readonly go: Go;
  /** To the form of the row that is selected. */
  readonly onRow: () => void;
  readonly onRead: () => Promise<void>;
  readonly onStale: () => void;
  readonly onReminders: (reminders: RemindersView) => void;
  readonly onSaid: (told: ShownResult | null) => void;
}

export function Views(props: ViewsProps): JSX.Element {
  const { view, desk } = props;
  const { opened, trouble } = desk;
  const visited = useRef<ReadonlySet<ViewName>>(new Set());
  visited.current = new Set([...visited.current, view]);
  // Whoever wants it gone need not get it to work first.
  if (view === 'remove' && (opened === null ? trouble !== null : !opened.ready))
    return <RemovePage reminders={opened?.reminders ?? null} go={props.go} onRemoved={props.onStale} />;
  if (opened === null && trouble !== null) return <Failed trouble={trouble.message} reading={desk.reading} onRead={props.onRead} />;
  return (
    <>
      {opened?.ready === false ? view !== 'adopt' && <NotReady {...props} /> : <ReadyPages {...props} visited={visited.current} />}
      {visited.current.has('adopt') && (
        <Page open={view === 'adopt'}>{opened ? <AdoptView opened={opened} go={props.go} onRead={props.onRead} /> : <Reading />}</Page>
      )}
    </>
  );
}

/** Forms over the rows of the workbook that is open, each with what is typed in it. */
const formPages: readonly (readonly [ViewName, FunctionComponent<{ readonly opened: Opened; readonly onSaved: () => void }>])[] = [
  ['several', SeveralView],
  ['list', ListView],
  ['breakdown', BreakdownView],
  ['cut', CutView],
  ['out', OutView],
  ['due', DueView],
  ['supplies', SuppliesView],
  ['lending', KitView],
  ['cash', CashView],
  ['studio', StudioView],
];

/** They say by themselves that the workbook is being read. */
const otherPages: readonly ViewName[] = ['today', 'add', 'edit', 'where', 'notes', 'notes-window', 'adopt'];

function ReadyPages(props: ViewsProps & { readonly visited: ReadonlySet<ViewName> }): JSX.Element {
  const { view, desk, visited } = props;
  const { opened } = desk;
  return (
    <>
      <Page open={view === 'today'}>
        {opened ? (
          <TodayPage
            {...{ opened, go: props.go, onRow: props.onRow }}
            refreshing={desk.reading}
            onRefresh={props.onRead}
            onSaved={props.onStale}
          />
        ) : (
          <Reading />
        )}
      </Page>
      {visited.has('add') && (
        <Page open={view === 'add'}>
          <AddView opened={opened} go={props.go} onSaved={props.onStale} />
        </Page>
      )}
      {visited.has('edit') && (
        <Page open={view === 'edit'}>
          <EditView opened={opened} wanted={props.wanted} onSaved={props.onStale} />
        </Page>
      )}
      {formPages.map(
        ([name, Form]) =>
          visited.has(name) && (
            <Page key={name} open={view === name}>
              {opened ? <Form opened={opened} onSaved={props.onStale} /> : <Reading />}
            </Page>
          ),
      )}
      {visited.has('notes') && <Page open={view === 'notes'}>{opened ? <NotesView opened={opened} isWindow={false} /> : <Reading />}</Page>}
      {view === 'notes-window' && (opened ? <NotesView opened={opened} isWindow /> : <Reading />)}
      {visited.has('where') && (
        <Page open={view === 'where'}>
          <WherePage sought={props.sought} />
        </Page>
      )}
      {opened ? (
        <FreshPages {...props} opened={opened} />
      ) : (
        !otherPages.includes(view) && !formPages.some(([name]) => name === view) && <Reading />
      )}
    </>
  );
}

/** These hold nothing typed: each visit looks afresh. */
function FreshPages({ view, opened, go, onReminders, onSaid, onStale }: ViewsProps & { readonly opened: Opened }): JSX.Element | null {
  const { me, reminders } = opened;
  if (view === 'do') return <DoPage {...{ opened, go }} />;
  if (view === 'check') return <CheckPage onSaved={onStale} />;
  if (view === 'changes') return <ChangesPage go={go} onChanged={onStale} />;
  if (view === 'season') return <SeasonPage opened={opened} go={go} onDone={onStale} />;
  if (view === 'crew') return <CrewPage />;
  if (view === 'forget') return <ForgetPage go={go} />;
  if (view === 'preview') return <PreviewPage {...{ me, go }} onChanged={onReminders} />;
  if (view === 'add-sample') return <SamplePage key={view} method="addSample" go={go} onDone={onStale} />;
  if (view === 'remove-sample') return <SamplePage key={view} method="removeSample" go={go} onDone={onStale} />;
  if (view === 'remove') return <RemovePage reminders={reminders} go={go} onRemoved={onStale} />;
  // What is on already is repaired or taken over, not turned on.
  if (view === 'desk' || (view === 'turn-on' && reminders.on)) return <DeskPage {...{ opened, go }} onChanged={onReminders} />;
  if (view !== 'turn-on') return null;
  return (
    <TurnOnPage
      go={go}
      onChanged={(reminders, words) => {
        onReminders(reminders);
        go('desk');
        onSaid(words);
      }}
    />
  );
}

function Reading(): JSX.Element {
  return <Loading words="Reading the workbook…" />;
}

function Failed({
  trouble,
  reading,
  onRead,
}: {
  readonly trouble: string;
  readonly reading: boolean;
  readonly onRead: () => Promise<void>;
}): JSX.Element {
  return (
    <>
      <Notice kind="error">{trouble}</Notice>
      <Button look="primary" busy={reading ? 'Trying…' : undefined} onPress={() => void onRead()}>
        Try again
      </Button>
    </>
  );
}

/** Before set-up there is nothing to add to or to remind of. */
function NotReady({ desk, view, go, onRead, onSaid }: ViewsProps): JSX.Element {
  if (view !== 'today') {
    return (
      <>
        <p class="lead">This workbook has none of Routesheet’s tabs yet. Set it up first; it takes one click.</p>
        <Button look="primary" onPress={() => go('today')}>
          Start here
        </Button>
      </>
    );
  }
  return (
    <StartView
      clashes={desk.opened?.clashes ?? []}
      go={go}
      onReady={async (notes) => {
        await onRead();
        onSaid(told('done', ['The tabs are ready.', ...notes].join(' '), true));
      }}
    />
  );
}
