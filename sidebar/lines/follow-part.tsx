// After a row was saved: what would follow in the rows that its lines name, shown one by one, done at once or not at all.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUp, FollowUps } from '../../src/contract/rows/follow';
import type { LineChanges } from '../../src/contract/rows/lines';
import { groupedBy } from '../../src/schema/values/grouping';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { ask } from '../server';
import { Undoable } from '../views/memory/undo-act';

interface FollowPartProps {
  /** The row that was saved. */
  readonly table: string;
  readonly id: string;
  /** What follows is done without asking; undo takes it back. */
  readonly atOnce: boolean;
  /** What it was called before; `''`: as it is called now. */
  readonly was: string;
  readonly onDone: () => void;
}

/** What follows, asked for once. Nothing is asked of somebody who only wanted to save: without an answer there is nothing to follow. */
function useFollowUps(table: string, id: string, was: string) {
  const [found, setFound] = useState<FollowUps | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void ask('followUps', { table, id, was }).then((outcome) => setFound(outcome.ok ? outcome.value : null)), []);
  // It stands below what was saved. Whoever types already is left alone.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) heading.current?.focus();
  }, [found]);
  return { found, setFound, heading };
}

export function FollowPart({ table, id, was, atOnce, onDone }: FollowPartProps): JSX.Element | null {
  const { found, setFound, heading } = useFollowUps(table, id, was);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const chosen = (found?.changes ?? []).filter((one) => !off.has(keyOf(one)));
  const follow = async () => {
    const outcome = await submit.send('follow', { changes: changesOf(chosen) });
    if (outcome === null) return;
    if (!outcome.ok) return setResult(told('error', outcome.error.message));
    setFound(null);
    const words = `${counted(outcome.value.rows, 'row')} changed.`;
    setResult(told('done', <Undoable words={words} act={outcome.act} onUndone={setResult} onTrouble={setResult} />));
    onDone();
  };
  useEffect(() => {
    if (atOnce && chosen.length > 0) void follow();
  }, [found]);
  if (found === null || (found.changes.length === 0 && found.left.length === 0)) return <ResultNotice told={result} />;
  return (
    <section class="follows" aria-label="What follows">
      <h2 ref={heading} tabIndex={-1}>
        What follows
      </h2>
      {found.changes.map((one) => (
        <FollowTick
          key={keyOf(one)}
          one={one}
          on={!off.has(keyOf(one))}
          onTicked={(on) => setOff((before) => toggled(before, keyOf(one), !on))}
        />
      ))}
      {found.left.map((words) => (
        <p key={words} class="hint">
          {words}
        </p>
      ))}
      <ResultNotice told={result} />
      <div class="buttons">
        {chosen.length > 0 && (
          <Button busy={submit.busy ? 'Saving…' : undefined} onPress={() => void follow()}>
            Change {counted(chosen.length, 'row')}
          </Button>
        )}
        <Button onPress={() => setFound(null)}>Leave them</Button>
      </div>
    </section>
  );
}

function FollowTick({
  one,
  on,
  onTicked,
}: {
  readonly one: FollowUp;
  readonly on: boolean;
  readonly onTicked: (on: boolean) => void;
}): JSX.Element {
  return (
    <Checkbox id={`follow-${keyOf(one)}`} name="follow" checked={on} onChecked={onTicked}>
      <strong>{one.name}</strong> {one.words}
    </Checkbox>
  );
}

function keyOf({ table, edit }: FollowUp): string {
  return `${table}-${edit.id}`;
}

function toggled(keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const others = [...keys].filter((other) => other !== key);
  return new Set(on ? [...others, key] : others);
}

function changesOf(chosen: readonly FollowUp[]): readonly LineChanges[] {
  return [...groupedBy(chosen, ({ table }) => table)].map(([table, all]) => ({ table, adds: [], edits: all.map(({ edit }) => edit) }));
}
