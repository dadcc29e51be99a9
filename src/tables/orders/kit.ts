// The Kit tab, switched off until Settings says otherwise.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { person } from '../../schema/kinds/people';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { productionColumn } from '../production-column';

const remindOn = [5, 2, 0];

/** Cameras, tablets, drives: what is lent out and must come back, to the cupboard or to the hire firm. */
export const kit = defineTable('kit', {
  tab: 'Kit',
  one: 'piece of kit',
  many: 'kit',
  purpose: 'Cameras, tablets, lights and drives: who has each, until when, and when what is hired must go back.',
  columns: {
    id: id('KIT', 'ID', ['Asset tag', 'Asset no.', 'Tag', 'Barcode']),
    what: text('What', { also: ['Equipment', 'Kit', 'Device', 'Model'], required: true, width: 180 }),
    serialNo: text('Serial no.', { also: ['Serial number', 'Serial', 'S/N'] }),
    accessories: longText('Accessories', { also: ['Comes with', 'Includes'] }),
    value: money('Value', { also: ['Insured value', 'Replacement value'] }),
    ownedBy: ref('Owned or hired from', ['companies'], {
      also: ['Owner company', 'Hired from', 'Hire company', 'Rental house'],
      by: 'name',
      free: true,
      width: 140,
      help: 'The company that it is hired from. Blank: it is ours.',
    }),
    hireFrom: date('Hire from', { also: ['On hire', 'Hire start'] }),
    offHire: date('Off-hire date', { also: ['Off hire', 'Off-hire', 'Hire to', 'Hire end'], first: true }),
    goneBack: date('Gone back on', { also: ['Off-hired on', 'Returned to hire'], help: 'When it went back to whom it was hired from.' }),
    holder: ref('With', ['people', 'companies'], {
      also: ['Issued to', 'Assigned to', 'Checked out to', 'Held by', 'User'],
      required: true,
      by: 'name',
      free: true,
      width: 140,
      help: 'A person, a company or a place, such as Store.',
    }),
    since: date('Since', {
      also: ['Issued on', 'Issue date', 'Checked out', 'Checkout date', 'Date out'],
      help: 'When it was handed out. Blank: it is not out.',
    }),
    signedFor: text('Signed for', { also: ['Signed by', 'Signature'], help: 'Who has signed for it, or where the sheet is.' }),
    dueBack: date('Due back', { also: ['Return by', 'Return date', 'Expected back'], first: true }),
    backOn: date('Back on', { also: ['Returned on', 'Date in', 'Checked in'], help: 'When it came back last. Blank while it is out.' }),
    place: text('Where', { also: ['Location', 'Kept at'], suggest: true, help: 'Studio, home address on file, or the shipment.' }),
    condition: text('Condition', { also: ['State'], suggest: true }),
    owner: person('Looked after by', {
      also: ['Responsible', 'Custodian'],
      first: true,
      help: 'Who gets the reminders; blank: the coordinator.',
    }),
    production: productionColumn,
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'what',
  inUse: false,
  desk: 'office',
  tells: ['holder', 'serialNo', 'ownedBy', 'place', 'production'],
  trail: ['holder', 'since', 'dueBack'],
  once: [['serialNo']],
  rules: [order('hireFrom', 'offHire'), order('hireFrom', 'goneBack'), order('since', 'dueBack'), order('since', 'backOn')],
  lends: {
    ...{ what: 'what', serial: 'serialNo', accessories: 'accessories', value: 'value', owner: 'ownedBy', hireFrom: 'hireFrom' },
    ...{ offHire: 'offHire', goneBack: 'goneBack', holder: 'holder', since: 'since', signedFor: 'signedFor', dueBack: 'dueBack' },
    ...{ backOn: 'backOn', place: 'place', condition: 'condition' },
  },
  attention: [
    {
      rule: 'kitOut',
      columns: { back: 'dueBack', offHire: 'offHire', goneBack: 'goneBack' },
      held: { by: 'holder', since: 'since', ownedBy: 'ownedBy' },
      owner: 'owner',
    },
  ],
  deadlines: [
    {
      name: 'back',
      date: 'dueBack',
      holder: 'owner',
      until: 'dueBack',
      remindOn,
      words: { past: 'was to be back', coming: 'to be back' },
    },
    {
      name: 'offHire',
      date: 'offHire',
      holder: 'owner',
      settledBy: 'goneBack',
      until: 'offHire',
      remindOn,
      words: { past: 'was to go off hire', coming: 'goes off hire' },
    },
  ],
});
