// What comes in of notes that were taken in reviews. Lengths are as many as a cell takes.

import {
  decisions,
  type HeldNote,
  longestNote,
  mostTaken,
  type TakenAt,
  type TakenDecision,
  type TakenLines,
  type TakenNote,
} from '../../contract/notes';
import { isUnseen } from '../../schema/values/text';
import { mostTakenWords, noteBlank, noteTooLong, nothingTaken } from '../messages/notes';
import { givenFields, givenText, requestRefused } from './decoded-parts';

export const noteDecoders = { takenLines: takenLinesOf, heldNotes: heldNotesOf, noteKeys: noteKeysOf };

function takenLinesOf(value: unknown): TakenLines {
  const { review, notes, decisions: decided, closed } = givenFields(value);
  if (!Array.isArray(notes) || !Array.isArray(decided) || !Array.isArray(closed)) throw requestRefused();
  listOf([...notes, ...decided, ...closed]);
  return {
    review: givenText(review, 400),
    notes: notes.map(noteOf),
    decisions: decided.map(decisionOf),
    closed: closed.map((id) => givenText(id, 400)),
  };
}

function heldNotesOf(value: unknown): readonly HeldNote[] {
  return listOf(value).map((one) => {
    const { review, mine } = givenFields(one);
    return { ...noteOf(one), review: givenText(review, 400), mine: mine === true };
  });
}

function noteKeysOf(value: unknown): readonly string[] {
  return listOf(value).map((key) => givenText(key, 40));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw requestRefused(nothingTaken());
  if (value.length > mostTaken) throw requestRefused(mostTakenWords({ most: mostTaken }));
  return value;
}

function noteOf(value: unknown): TakenNote {
  const { at, note: written, frame, from, for: whom, client, closed, ...more } = givenFields(value);
  if (typeof written === 'string' && written.length > longestNote) throw requestRefused(noteTooLong({ most: longestNote }));
  const said = givenText(written, longestNote);
  if (isUnseen(said.trim())) throw requestRefused(noteBlank());
  return {
    ...{ at: takenAtOf(at), note: said, ...subjectOf(more) },
    // A page of an earlier Routesheet may have kept notes that do not say it.
    ...{
      frame: givenText(frame, 200),
      from: givenText(from ?? '', 400),
      for: givenText(whom, 400),
      client: client === true,
      closed: closed === true,
    },
  };
}

function decisionOf(value: unknown): TakenDecision {
  const { line, means, ...more } = givenFields(value);
  const known = decisions.find((one) => one === means);
  const subject = subjectOf(more);
  if (known === undefined || subject.item === '') throw requestRefused();
  return { line: givenText(line, 400), means: known, ...subject };
}

function subjectOf({ item, step, take }: Readonly<Record<string, unknown>>): Pick<TakenNote, 'item' | 'step' | 'take'> {
  if (take !== null && (typeof take !== 'number' || !Number.isInteger(take) || take < 0 || take > 1_000_000)) throw requestRefused();
  return { item: givenText(item, 400), step: givenText(step, 400), take };
}

function takenAtOf(value: unknown): TakenAt {
  const at = givenText(value, 19);
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(at)) throw requestRefused();
  return at;
}
