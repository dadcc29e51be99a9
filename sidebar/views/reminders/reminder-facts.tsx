// How reminders stand: who sends, since when, last and next run, what is left of the day, trigger and permission; and what came of the last runs.

import { Fragment, type JSX } from 'preact';
import type { Permission, RemindersView, RunView } from '../../../src/contract/reminders';
import { counted } from '../../../src/schema/values/text';

const triggers = { there: 'there', missing: 'missing', unseen: 'of that account; nobody else can see it' } as const;

const permissions: Readonly<Record<Permission, string>> = {
  full: 'all given',
  parts: 'some left out',
  missing: 'not given',
};

export function ReminderFacts({ reminders }: { readonly reminders: RemindersView }): JSX.Element {
  const { sender, senderIsMe, since, lastRun, nextRun, mailsLeft, trigger, permission, runs } = reminders;
  const facts: readonly (readonly [name: string, words: string | null])[] = [
    ['Sent from', sender === null ? 'an account that Google does not name' : `${sender}${senderIsMe ? ' (you)' : ''}`],
    ['Since', since],
    ['Next', nextRun ?? 'not planned'],
    ['Last', lastRun ?? 'not yet'],
    // Google tells everybody of their own account only.
    ['Left today', senderIsMe && mailsLeft !== null ? counted(mailsLeft, 'mail') : null],
    ['Hourly run', trigger && triggers[trigger]],
    [senderIsMe ? 'Permission' : 'Your permission', permissions[permission]],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(
          ([name, words]) =>
            words !== null && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {runs.length > 0 && <LastRuns runs={runs} />}
    </>
  );
}

function LastRuns({ runs }: { readonly runs: readonly RunView[] }): JSX.Element {
  return (
    <details class="runs" open={runs[0]?.why !== ''}>
      <summary>What the last runs sent</summary>
      <ul>
        {runs.map((run) => (
          <li key={run.when}>
            <span class="hint">{run.when}:</span> {figuresOf(run)}
            {run.why !== '' && <p class="help">{run.why}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `12 sent, 3 waiting, 1 not sent`. */
function figuresOf({ sent, waiting, failed }: RunView): string {
  return [`${sent} sent`, ...(waiting > 0 ? [`${waiting} waiting`] : []), ...(failed > 0 ? [`${failed} not sent`] : [])].join(', ');
}
