// What a copy of a workbook says first: what came along, and that it wants a title of its own.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { counted, sameText } from '../../src/schema/values/text';
import { workbook } from '../../src/tables/index';
import { Button } from '../components/button';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import type { Go } from './view-names';

/** Their rows are told as people, steps and words. */
const catalogTabs: readonly string[] = Object.values(workbook.roles);

/** A line each: people, steps, lists, and the tabs that hold rows. */
export function cameAlong({ catalog, tabs }: Opened): readonly string[] {
  const lists = Object.values(catalog.lists);
  const words = lists.reduce((sum, list) => sum + list.length, 0);
  const rows = tabs
    .filter((tab) => tab.rows > 0 && !catalogTabs.includes(tab.table))
    .map((tab) => `${tab.tab}: ${counted(tab.rows, 'row')}`);
  return [
    catalog.people.length === 1 ? '1 person' : `${catalog.people.length} people`,
    counted(catalog.steps.length, 'step'),
    `${counted(lists.length, 'list')} with ${counted(words, 'word')}`,
    ...(rows.length > 0 ? rows : ['No rows']),
  ];
}

interface CopyCardProps {
  readonly opened: Opened;
  readonly go: Go;
  /** It is a workbook of its own now. */
  readonly onBegun: () => void;
}

export function CopyCard({ opened, go, onBegun }: CopyCardProps): JSX.Element {
  const [title, setTitle] = useState(opened.production);
  const [problem, setProblem] = useState<string>();
  const submit = useSubmit();
  const begin = async () => {
    setProblem(undefined);
    const outcome = await submit.send('beginCopy', { production: title });
    if (outcome?.ok) onBegun();
    else if (outcome) setProblem(outcome.error.message);
  };
  return (
    <form
      class="card"
      noValidate
      aria-labelledby="copy"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2 id="copy">This workbook is a copy</h2>
      <p>It brought along:</p>
      <ul>
        {cameAlong(opened).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>Reminders are off, and nobody is mailed from here. The original goes on as it did.</p>
      <TitleField title={title} before={opened.production} problem={problem} onTitle={setTitle} />
      <Button look="primary" submits busy={submit.busy ? 'One moment…' : undefined}>
        Use this copy
      </Button>
      <Button look="link" onPress={() => go('season')}>
        Begin the next season in it
      </Button>
    </form>
  );
}

interface TitleFieldProps {
  readonly title: string;
  /** What the original is called. */
  readonly before: string;
  readonly problem: string | undefined;
  readonly onTitle: (title: string) => void;
}

function TitleField({ title, before, problem, onTitle }: TitleFieldProps): JSX.Element {
  const isOld = before !== '' && sameText(title, before);
  return (
    <TextField
      id="copy-title"
      name="production"
      label="Production title"
      required
      problem={problem}
      remark={isOld ? 'The original has this title.' : undefined}
      help="The name of the show; every mail begins with it."
      text={title}
      onText={onTitle}
    />
  );
}
