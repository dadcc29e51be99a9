// The Delivery items tab: what is in a delivery, one line each.

import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { count, quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { code, longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** What has gone on since is not put back because something was received or sent before. */
const past = ['finished', 'not needed', 'with client', 'approved with fixes'] as const;

/** The lines of a delivery: which asset, shot or episode, which take, what became of it. */
export const deliveryItems = defineTable('deliveryItems', {
  tab: 'Delivery items',
  one: 'item',
  purpose: 'What is in each delivery, one line an item, with its take and what became of it.',
  columns: {
    id: id('DIT', 'ID'),
    delivery: ref('Delivery', ['deliveries'], { required: true }),
    item: ref('Item', ['assets', 'shots', 'episodes', 'deliverables'], {
      first: true,
      nameInto: 'what',
      help: 'The asset, shot, episode or deliverable, by its ID or a name that no other has. Blank for anything else.',
    }),
    what: text('What', {
      required: true,
      width: 180,
      help: 'Filled with the item’s name where it is left blank, and follows it. What you call it yourself stays.',
      derived: { rule: 'name beside', wrote: 'named' },
    }),
    step: code('Step', { first: true, help: 'The step that is sent or comes back, such as Animation.' }),
    take: count('Take', { first: true }),
    quantity: quantity('Quantity'),
    format: text('Format', { suggest: true, width: 110 }),
    fileName: text('File name', { width: 200 }),
    size: text('Size', { width: 80 }),
    checksum: text('Checksum', { width: 120 }),
    duration: text('Duration', { width: 80 }),
    qc: list('QC', 'qcStates'),
    state: list('State', 'itemStates', { first: true, help: 'Blank: as the delivery.' }),
    notes: longText('Notes', { also: calledNotes }),
    takenOff: flag('Taken off', { help: 'Not part of the delivery any more.' }),
    named: text('Item’s name', {
      help: 'What the item was called when What was last filled. A What that differs is your own, and stays.',
    }),
    ...stamps,
  },
  name: 'what',
  trail: ['step', 'take', 'state'],
  linesOf: {
    table: 'deliveries',
    by: 'delivery',
    arriving: {
      names: ['fileName', 'item', 'what'],
      step: 'step',
      take: 'take',
      file: 'fileName',
      state: 'state',
      notes: 'notes',
      row: { column: 'direction', means: ['in', 'out'], date: 'received', status: 'status' },
    },
    carried: {
      keep: ['item', 'what', 'step', 'quantity', 'format'],
      same: ['item', 'what', 'step'],
      ...{ take: 'take', state: 'state', again: { states: ['rejected', 'missing'], status: 'retake' } },
      row: {
        ...{ earlier: 'earlier', direction: 'direction', status: 'status', take: 'take', due: 'due', back: 'backBy' },
        keep: {
          again: ['partner', 'contact', 'copies', 'reference', 'episode', 'purpose', 'method', 'owner'],
          back: ['partner', 'contact', 'copies', 'reference', 'episode', 'owner'],
        },
      },
    },
    following: {
      item: 'item',
      step: 'step',
      take: 'take',
      state: 'state',
      row: { status: 'status', direction: 'direction', purpose: 'purpose' },
      rules: [
        { state: 'accepted', becomes: 'finished', unless: ['not needed'], takes: false },
        { state: 'rejected', becomes: 'retake', unless: ['not needed'], takes: false },
        { status: 'finished', becomes: 'finished', unless: ['not needed'], takes: false },
        { direction: 'in', state: 'received', becomes: 'with reviewer', unless: past, takes: true },
        { status: 'retake', becomes: 'retake', unless: ['not needed'], takes: false },
        { direction: 'in', status: 'received', becomes: 'with reviewer', unless: past, takes: true },
        { direction: 'out', purposes: ['Approval', 'Review'], status: 'sent', becomes: 'with client', unless: past, takes: false },
      ],
      wholes: {
        deliverables: {
          status: 'status',
          takes: { sent: 'sent', method: 'method', received: 'received' },
          rules: [
            { direction: 'out', state: 'accepted', becomes: 'finished', unless: ['not needed'], takes: false },
            { direction: 'out', state: 'rejected', becomes: 'retake', unless: ['finished', 'not needed'], takes: false },
            { direction: 'out', status: 'finished', becomes: 'finished', unless: ['not needed'], takes: false },
            { direction: 'out', state: 'received', becomes: 'received', unless: ['finished', 'not needed'], takes: false },
            { direction: 'out', status: 'retake', becomes: 'retake', unless: ['finished', 'not needed'], takes: false },
            { direction: 'out', status: 'received', becomes: 'received', unless: ['finished', 'not needed'], takes: false },
            { direction: 'out', status: 'sent', becomes: 'sent', unless: ['received', 'finished', 'not needed'], takes: false },
          ],
        },
      },
    },
  },
  leftOut: 'takenOff',
});
