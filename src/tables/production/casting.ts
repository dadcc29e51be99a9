// The Casting tab, switched off until Settings says otherwise: which asset is in which shot, episode or other asset.

import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { count } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { longText } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** The breakdown, one row for each asset in each shot: what is needed where, and how often. */
export const casting = defineTable('casting', {
  tab: 'Casting',
  one: 'casting',
  purpose: 'The breakdown: which asset is in which shot, episode or other asset, one row each.',
  columns: {
    id: id('CST'),
    asset: ref('Asset', ['assets'], {
      also: ['Cast asset', 'Asset needed'],
      required: true,
      by: 'name',
      width: 150,
      help: 'By a name that no other has, or its ID.',
    }),
    into: ref('In', ['shots', 'episodes', 'assets'], {
      also: ['Cast in', 'Used in', 'Appears in'],
      required: true,
      by: 'name',
      width: 150,
      help: 'The shot, the episode, or the asset that it dresses, by a name that no other has or its ID.',
    }),
    count: count('How many', { also: ['Occurrences', 'Occurences', 'Nb occurrences'], above: 0, help: 'Blank: one.' }),
    as: list('As', 'castingUses', { also: ['Label', 'Cast as'], first: true }),
    notes: longText('Notes', { also: calledNotes }),
    takenOff: flag('Taken off', { help: 'Not in it any more.' }),
    ...stamps,
  },
  name: 'asset',
  called: [{ columns: ['asset'], within: ['into'], unless: null, harmless: 'both rows count as one casting' }],
  leftOut: 'takenOff',
  inUse: false,
  casts: { asset: 'asset', into: 'into', count: 'count', as: 'as' },
});
