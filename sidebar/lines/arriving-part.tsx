// Paste what arrived: a partner's list against the lines, booked in the form and saved with it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ListField } from '../form/list-field';
import type { RowForm } from '../form/use-row-form';
import { oneOf } from '../views/rows/added';
import { type Booking, booked, isArriving, unexpectedLines } from './arriving';
import type { LineForms, LineTab } from './use-lines';

/** The row that the lines belong to, as it is typed. */
export interface OwningRow {
  readonly id: string;
  readonly form: LineTab['form'];
  readonly row: RowForm;
  /** `2026-03-02`, in the workbook's zone. */
  readonly today: string;
}

interface ArrivingPartProps {
  readonly tab: LineTab;
  readonly lines: LineForms;
  readonly id: string;
  readonly owner: OwningRow;
}

const listed = {
  name: 'arrived',
  label: 'Files or items that came',
  help: 'Names or paths, one a line, as the partner lists them.',
  rows: 5,
} as const;

export function ArrivingPart({ tab: { form, lines: all }, lines, id, owner }: ArrivingPartProps): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const [list, setList] = useState('');
  const [booking, setBooking] = useState<Booking | null>(null);
  const { texts } = owner.row.draft;
  if (all.length === 0 || !isArriving(form, owner.form, texts)) return null;
  const { key: table, one, many } = form.table;
  const compare = () => {
    const next = booked(form, all, list, { form: owner.form, texts, today: owner.today });
    lines.set(table, () => next.lines);
    for (const [key, text] of Object.entries(next.row)) owner.row.setText(key, text);
    setBooking(next);
  };
  const unexpected = booking?.arrivals.unexpected.length ?? 0;
  return (
    <>
      <div class="buttons">
        <Button expanded={open} controls={`${id}-part`} onPress={() => setOpen(!open)}>
          Paste what arrived
        </Button>
      </div>
      <div id={`${id}-part`} hidden={!open}>
        <ListField {...{ ...listed, id, text: list, onText: setList }} />
        <div class="buttons">
          <Button onPress={compare}>Compare with the {many}</Button>
          {unexpected > 0 && (
            <Button
              onPress={() => {
                if (booking !== null) lines.add(table, unexpectedLines(form, booking.arrivals));
                setBooking(null);
              }}
            >
              Add {counted(unexpected, 'unexpected file')} as {unexpected === 1 ? oneOf(one) : many}
            </Button>
          )}
        </div>
      </div>
      {booking !== null && (
        <Notice kind={booking.words.length > 1 ? 'warn' : 'info'}>
          {booking.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
