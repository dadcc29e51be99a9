// What trackers call the parts of a step, for recognising them in a tab that was there before.

export const stepPartNames = {
  by: [
    'Artist',
    'Artists',
    'Assigned',
    'Assigned to',
    'Assignee',
    'Assignees',
    'Assignations',
    'Assignment',
    'Who',
    'Owner',
    'Maker',
    'Crew',
  ],
  due: ['Due date', 'Deadline', 'ETA', 'Target', 'Target date', 'Due by', 'Delivery date', 'End', 'End date', 'Finish'],
  take: ['Version', 'Ver', 'Rev', 'Revision', 'Iteration', 'Tk'],
} as const;

/** Headings of boxes that are ticked once a step, or the whole row, is finished. */
export const tickNames = [
  'Done',
  'Complete',
  'Completed',
  'Finished',
  'Closed',
  'Final',
  'Delivered',
  'Sent',
  'Approved',
  'Signed off',
] as const;
