// The deadline that every step of an asset or a shot has.

/** When people are reminded of it, each tab says for itself. */
export const stepDeadline = {
  name: 'step',
  perStep: 'steps',
  date: 'due',
  holder: 'by',
  status: 'status',
  openWhile: ['to do', 'working', 'with reviewer', 'with client', 'retake', 'blocked', 'approved with fixes'],
} as const;
