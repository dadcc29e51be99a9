// The executions with what Google does not show: every service call, and what a round trip to its servers would cost.

import type { ExecutionView } from '../../server/views';
import { useAnswer } from '../answer';
import { shortTime } from '../page-clock';

const shown = 200;

/** Newest first. */
export function ExecutionsView({ mark }: { readonly mark: string }) {
  const answer = useAnswer<{ executions: readonly ExecutionView[] }>('/api/executions', mark);
  const executions = [...(answer?.executions ?? [])].reverse().slice(0, shown);
  if (answer !== null && executions.length === 0) return <p class="empty">Nothing has run yet.</p>;
  return (
    <ul class="cards">
      {executions.map((execution, index) => (
        <li key={executions.length - index}>
          <Execution execution={execution} />
        </li>
      ))}
    </ul>
  );
}

function Execution({ execution }: { readonly execution: ExecutionView }) {
  const { calls, error, log } = execution;
  const sorted = Object.entries(calls).sort(([, one], [, other]) => other - one);
  return (
    <details>
      <summary>
        <strong>{execution.function}</strong>
        <span class={error === null ? 'mark' : 'mark mark-failed'}>{error === null ? execution.trigger : 'failed'}</span>
        <span class="facts">{figuresOf(execution)}</span>
      </summary>
      {error !== null && <p class="problem">{error}</p>}
      <p class="facts">
        By {execution.user}; {execution.cellsRead} cells read, {execution.cellsWritten} written.
      </p>
      {sorted.length > 0 && (
        <table>
          <caption>Service calls</caption>
          <tbody>
            {sorted.map(([name, times]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {log.length > 0 && <pre>{log.join('\n')}</pre>}
    </details>
  );
}

function figuresOf({ at, ms, roundTrips, writes, flips }: ExecutionView): string {
  return [shortTime(at), `${Math.round(ms)} ms`, times(roundTrips, 'round trip'), times(writes, 'write'), times(flips, 'flip')].join(' · ');
}

function times(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
