// A table that the product does not have, declared as its own are: what a studio would write to keep an eye on its couriers.

import { date } from '../../../src/schema/kinds/date';
import { id } from '../../../src/schema/kinds/id';
import { person } from '../../../src/schema/kinds/people';
import { longText, text } from '../../../src/schema/kinds/text';
import { status } from '../../../src/schema/kinds/word';
import { defineTable, stamps } from '../../../src/schema/table';

export const couriers = defineTable('couriers', {
  tab: 'Couriers',
  one: 'parcel',
  purpose: 'Parcels on their way by courier.',
  columns: {
    id: id('COU'),
    parcel: text('Parcel', { required: true }),
    carrier: text('Carrier', { suggest: true }),
    due: date('Due', { required: true }),
    status: status('deliveryStatuses'),
    owner: person('Owner'),
    notes: longText('Notes'),
    ...stamps,
  },
  name: 'parcel',
  deadlines: [{ date: 'due', holder: 'owner', openWhile: ['to do', 'working'], remindOn: [1, 0] }],
});
