// The Deliverables tab, switched off until Settings says otherwise.

import { link } from '../../schema/kinds/address';
import { date } from '../../schema/kinds/date';
import { dueRule } from '../../schema/kinds/due-rule';
import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { count } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { list, status } from '../../schema/kinds/word';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledLink, calledNotes } from '../called';
import { dueAnchors } from '../packs/due-anchors';
import { episodeRef } from '../production/episode-ref';

/** What a contract asks to be delivered: masters, paperwork, artwork, with the day that each is owed and the partner's yes. */
export const deliverables = defineTable('deliverables', {
  tab: 'Deliverables',
  one: 'deliverable',
  purpose:
    'What each contract asks to be delivered, from the master to the paperwork, with the day it is owed and whether it was accepted.',
  columns: {
    id: id('DLV', 'ID', ['Deliverable ID', 'Deliverable no.', 'Item no.']),
    deliverable: text('Deliverable', {
      also: ['Deliverables', 'Delivery item', 'Item', 'Material', 'Materials', 'Element', 'Requirement'],
      required: true,
      suggest: true,
      width: 220,
    }),
    forWhom: ref('For', ['companies'], {
      also: ['Broadcaster', 'Client', 'Distributor', 'Partner', 'Platform', 'Recipient'],
      required: true,
      by: 'name',
      free: true,
      width: 140,
      help: 'The company whose contract asks for it.',
    }),
    episode: episodeRef({ also: ['Ep', 'Ep no.'], help: 'Blank for what is owed once; Scope says for what.' }),
    scope: list('Scope', 'deliverableScopes', { help: 'For what it is owed where that is no episode: a block, the series, the film.' }),
    category: list('Category', 'deliverableCategories', { also: ['Type', 'Group'], first: true }),
    rule: dueRule('Due rule', dueAnchors, 'episodes', {
      also: ['Rule', 'Due by rule'],
      first: true,
      help: 'Such as CDD, CDD-10wd (working days), TX+14d (days), Picture lock+5wd.',
    }),
    due: date('Due', {
      also: ['Due date', 'Deadline', 'Delivery date', 'Contract date', 'Deliver by', 'Need by'],
      first: true,
      help: 'Typed, or by its rule once the date that it counts from is known.',
      derived: { rule: 'due rule', wrote: 'dueByRule' },
    }),
    dueByRule: date('By rule', {
      help: 'What the rule came to when Due was last worked out. A Due that differs was typed by hand, and stays.',
    }),
    expected: date('Expected', {
      also: ['Forecast', 'ETA', 'Estimated date', 'Expected date'],
      help: 'When it will really go, if that is known.',
    }),
    whyLate: text('Why late', { also: ['Reason', 'Reason for delay', 'Delay reason'] }),
    owner: person('Owner', {
      also: ['Responsible', 'Who', 'Assigned to', 'Handled by', 'PIC'],
      first: true,
      help: 'Who sees to it and gets the reminders; blank: the coordinator.',
    }),
    facility: ref('Facility', ['companies'], {
      also: ['Post house', 'Sound studio', 'Made by', 'Supplier'],
      by: 'name',
      free: true,
      width: 120,
      help: 'The company that makes it, where that is not you.',
    }),
    status: status('deliverableStatuses', 'Status', ['State', 'Progress', 'Delivery status']),
    qc: list('QC', 'qcStates', { also: ['QC status', 'QC result'] }),
    sent: date('Sent', { also: ['Date sent', 'Sent on', 'Delivered', 'Delivered on', 'Submitted'] }),
    method: list('Method', 'methods', { also: ['Delivery method', 'Sent via', 'Via'] }),
    received: date('Received', { also: ['Received on', 'Date received', 'Arrived'], help: 'When the partner said that it is there.' }),
    answerBy: date('Answer by', {
      also: ['Response due', 'Acceptance due', 'Approval due'],
      help: 'Once it is sent: when the partner must have said yes or no.',
    }),
    redelivery: count('Redelivery no.', { also: ['Redelivery', 'Redelivery number', 'Redeliveries'] }),
    acceptedOn: date('Accepted on', { also: ['Accepted', 'Date accepted', 'Approved on', 'Acceptance date'] }),
    link: link('Link', { also: calledLink }),
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'deliverable',
  partOf: ['forWhom', 'episode'],
  link: 'link',
  tells: ['forWhom', 'episode', 'facility'],
  trail: ['forWhom', 'episode', 'status', 'sent', 'acceptedOn'],
  exchange: { partner: 'forWhom', sent: 'sent', answered: 'acceptedOn', again: 'redelivery', first: 0, status: 'status' },
  outgoing: { partner: 'forWhom', sent: 'sent', answer: { by: 'answerBy' } },
  inUse: false,
  dueBy: {
    ...{ rule: 'rule', date: 'due' },
    own: { sent: 'sent', accepted: 'acceptedOn' },
    contract: {
      ...{ partner: 'forWhom', episode: 'episode' },
      pack: { scope: 'scope', category: 'category' },
      dates: {
        ...{ table: 'contractDates', partner: 'forWhom', episode: 'episode', block: 'block' },
        anchors: { CDD: 'cdd', TX: 'tx', start: 'start', wrap: 'wrap' },
      },
      work: { table: 'episodes', block: 'block' },
    },
  },
  rules: [order('sent', 'received'), order('sent', 'answerBy'), order('sent', 'acceptedOn')],
  attention: [
    {
      rule: 'atRisk',
      columns: { due: 'due', expected: 'expected', qc: 'qc', status: 'status', sent: 'sent', answerBy: 'answerBy' },
      owner: 'owner',
    },
  ],
  deadlines: [
    {
      name: 'due',
      date: 'due',
      holder: 'owner',
      together: 'episode',
      openWhile: ['to do', 'working', 'ready', 'with reviewer', 'with client', 'retake', 'blocked', 'approved with fixes'],
      settledBy: 'sent',
      // Two weeks: time enough to have a master made again.
      remindOn: [10, 5, 2, 0, -1],
      escalates: true,
      reported: 'out',
      words: { past: 'was due', coming: 'due' },
    },
    {
      name: 'answer',
      date: 'answerBy',
      holder: 'owner',
      openWhile: ['sent', 'received'],
      openedBy: 'sent',
      remindOn: [0, -1, -3],
      reported: 'in',
      words: { past: 'was to be answered', coming: 'answer due' },
    },
  ],
});
