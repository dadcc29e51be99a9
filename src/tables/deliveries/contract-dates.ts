// The Contract dates tab, switched off until Settings says otherwise.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { ref } from '../../schema/kinds/ref';
import { code, longText } from '../../schema/kinds/text';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { episodeRef } from '../production/episode-ref';

/** The dates that due rules count from, for each partner: of one episode, of a block, or of all. */
export const contractDates = defineTable('contractDates', {
  tab: 'Contract dates',
  one: 'contract date',
  purpose: 'The dates of each contract that due rules count from: when delivery is owed, when it goes out, for an episode, a block or all.',
  columns: {
    forWhom: ref('For', ['companies'], {
      also: ['Broadcaster', 'Client', 'Distributor', 'Partner', 'Contract'],
      required: true,
      by: 'name',
      free: true,
      width: 140,
      help: 'The company whose contract it is.',
    }),
    episode: episodeRef({ also: ['Ep', 'Ep no.'], first: true, help: 'Blank: of a block, or of all that have no date of their own.' }),
    block: code('Block', { also: ['Batch', 'Delivery block'], first: true, help: 'As the Episodes tab writes it. Blank: of all.' }),
    cdd: date('CDD', {
      also: ['Contracted delivery date', 'Contract delivery date', 'Delivery date', 'Delivery'],
      first: true,
      help: 'The delivery date of the contract.',
    }),
    tx: date('TX', {
      also: ['TX date', 'Transmission', 'Air date', 'Airdate', 'Premiere', 'Release'],
      first: true,
      help: 'The day it is shown.',
    }),
    start: date('Start', { also: ['Production start', 'Start of production'], help: 'When production starts.' }),
    wrap: date('Wrap', { also: ['Production wrap'], help: 'When production ends.' }),
    id: id('CTD', 'ID'),
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'forWhom',
  inUse: false,
});
