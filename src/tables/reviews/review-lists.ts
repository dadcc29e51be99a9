// The drop-downs of what is shown in reviews and of what was said there.

import { defineList } from '../../schema/values/word-list';

export const reviewLists = [
  defineList(
    'reviewShown',
    'Review items shown',
    [
      ['Yes', 'shown', 'y', 'shown', 'seen'],
      ['Not reached', 'not reached', 'no', 'n', 'not shown', 'skipped'],
    ],
    ['shown', 'not reached'],
  ),
  defineList(
    'reviewDecisions',
    'Review decisions',
    [
      ['Approved', 'finished', 'ok', 'okay', 'final', 'cbb', 'pass', 'passed'],
      ['Approved with fixes', 'approved with fixes', 'ok*', 'AWF', 'approved with notes', 'AWN'],
      ['Retake', 'retake', 'rtk', 'redo', 'not approved'],
      ['On hold', 'paused', 'hold', 'HLD'],
      ['Omit', 'not needed', 'omt', 'omitted', 'cut'],
    ],
    ['finished', 'approved with fixes', 'retake', 'paused', 'not needed'],
  ),
  defineList(
    'reviewNoteStates',
    'Review note states',
    [
      ['Open', 'open', 'to do', 'new'],
      ['Addressed', 'addressed', 'fixed', 'done', 'to check'],
      ['Closed', 'closed', 'ok', 'approved'],
      ['Dropped', 'dropped', 'not needed', 'cancelled', 'n/a'],
    ],
    ['open', 'addressed', 'closed', 'dropped'],
  ),
  defineList(
    'noteOrigins',
    'Note origins',
    [
      ['Team', 'team', 'internal', 'us', 'director'],
      ['Client', 'client', 'external', 'broadcaster'],
    ],
    ['team', 'client'],
  ),
  defineList('noteReasons', 'Note reasons', [
    ['Fix', null, 'bug', 'technical'],
    ['Creative change', null, 'creative'],
    ['Client change', null, 'client'],
    ['Our error', null, 'error'],
  ]),
] as const;
