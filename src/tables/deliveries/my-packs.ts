// The My packs tab, switched off until Settings says otherwise.

import { dueRule } from '../../schema/kinds/due-rule';
import { id } from '../../schema/kinds/id';
import { longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { dueAnchors } from '../packs/due-anchors';

/** What the contracts of this production, or of the one before, asked to be delivered: packs of the studio's own, a line a row. */
export const myPacks = defineTable('myPacks', {
  tab: 'My packs',
  one: 'pack line',
  purpose: 'Your own packs: what a contract asked to be delivered, to be applied to the next one.',
  columns: {
    pack: text('Pack', { required: true, suggest: true, width: 160, help: 'The name that it is chosen by.' }),
    deliverable: text('Deliverable', { also: ['Item', 'Material'], required: true, width: 220 }),
    scope: list('Scope', 'deliverableScopes', { first: true, help: 'Episode: once for each. Others: once in all.' }),
    category: list('Category', 'deliverableCategories', { first: true }),
    rule: dueRule('Due rule', dueAnchors, 'episodes', { first: true, help: 'Such as CDD, CDD-10wd (working days), TX+14d (days).' }),
    id: id('PKL', 'ID'),
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'deliverable',
  partOf: ['pack'],
  packOf: { pack: 'pack', scope: 'scope', category: 'category', rule: 'rule' },
  inUse: false,
});
