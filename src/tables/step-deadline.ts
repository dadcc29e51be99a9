// The deadline that every step of an asset or a shot has.

/** Two working days before and on the day, then only in the weekly mail. */
export const stepDeadline = {
  name: 'step',
  perStep: 'steps',
  date: 'due',
  holder: 'by',
  status: 'status',
  openWhile: ['to do', 'working', 'with reviewer', 'with client', 'retake'],
  remindOn: [2, 0],
} as const;
