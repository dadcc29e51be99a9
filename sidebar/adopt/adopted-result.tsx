// What was done, and where to go from there.

import type { JSX, Ref } from 'preact';
import type { AdoptedAnswer } from '../../src/contract/adoption';
import { counted, inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import type { Go } from '../views/view-names';

interface AdoptedResultProps {
  readonly done: AdoptedAnswer;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly go: Go;
  readonly onAnother: () => void;
}

export function AdoptedResult({ done, heading, go, onAnother }: AdoptedResultProps): JSX.Element {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {adoptedWords(done)}
      </h2>
      <Notice kind="done">
        Today and the reminders know its rows now, and the headings stay yours. Save a row in the sidebar, and only what you changed is
        written, in the tab’s own words.
      </Notice>
      {done.notes.map((note) => (
        <p key={note} class="help">
          {note}
        </p>
      ))}
      <div class="buttons">
        <Button look="primary" onPress={() => go('today')}>
          Go to Today
        </Button>
        <Button onPress={() => go('preview')}>Preview the mails</Button>
      </div>
      <Button look="link" onPress={onAnother}>
        Use another tab
      </Button>
    </>
  );
}

/** `“EP101” is in use: 412 rows.` */
export function adoptedWords({ tabs, rows }: AdoptedAnswer): string {
  const named = tabs.length > 3 ? counted(tabs.length, 'tab') : inWords(tabs.map((tab) => `“${tab}”`));
  return `${named} ${tabs.length === 1 ? 'is' : 'are'} in use: ${counted(rows, 'row')}.`;
}
