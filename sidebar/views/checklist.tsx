// What is left to do until the reminders run: shown above Today until they do.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import type { Go, ViewName } from './view-names';

export interface Task {
  readonly done: boolean;
  readonly words: string;
  /** How to do it, when it is done in the sheet. */
  readonly how: string | null;
  /** The view where it is done. */
  readonly view: ViewName | null;
}

export function tasksOf({ checklist }: Opened): readonly Task[] {
  const { people, withAddress, rows } = checklist;
  return [
    task(checklist.production && checklist.coordinator, 'Production title and coordinator', 'Fill them in on the Settings tab.'),
    task(rows > 0, rows > 0 ? `Work to keep track of: ${rows} ${rows === 1 ? 'row' : 'rows'}` : 'Work to keep track of', null, 'add'),
    task(
      people > 0 && withAddress === people,
      people === 0 ? 'People and their addresses' : `People with an address: ${withAddress} of ${people}`,
      'Fill in the Email column of the People tab.',
    ),
    task(checklist.remindersOn, 'Preview the mails', null, 'preview'),
    task(checklist.remindersOn, 'Turn on reminders', null, 'turn-on'),
  ];
}

function task(done: boolean, words: string, how: string | null, view: ViewName | null = null): Task {
  return { done, words, how, view };
}

export function Checklist({ opened, go }: { readonly opened: Opened; readonly go: Go }): JSX.Element | null {
  const [hidden, setHidden] = useState(false);
  const tasks = tasksOf(opened);
  const done = tasks.filter((one) => one.done).length;
  // From then on Today itself says who has no address.
  if (hidden || opened.checklist.remindersOn) return null;
  return (
    <section class="card checklist" aria-labelledby="checklist">
      <h2 id="checklist">
        Start here <span class="count">{`${done} of ${tasks.length} done`}</span>
      </h2>
      <ul>
        {tasks.map(({ done: ticked, words, how, view }) => (
          <li key={words} class={ticked ? 'ticked' : ''}>
            <Icon name={ticked ? 'done' : 'todo'} />
            <div>
              <span class="spoken">{ticked ? 'Done: ' : 'To do: '}</span>
              {view !== null && !ticked ? (
                <Button look="link" onPress={() => go(view)}>
                  {words}
                </Button>
              ) : (
                words
              )}
              {how !== null && !ticked && <p class="help">{how}</p>}
            </div>
          </li>
        ))}
      </ul>
      <Button look="link" onPress={() => go('adopt')}>
        Use a tab I already have
      </Button>
      <Button look="link" onPress={() => setHidden(true)}>
        Hide for now
      </Button>
    </section>
  );
}
