// The Lists tab: the words of every drop-down.

import { text } from '../schema/kinds/text';
import { defineTable } from '../schema/table';

/** The words of every drop-down and what they mean to the rules. */
export const wordLists = defineTable('lists', {
  tab: 'Lists',
  one: 'word',
  purpose: 'The words of every drop-down. Rename them or add your own; what they mean is what counts.',
  columns: {
    list: text('List', { required: true, suggest: true, width: 150 }),
    word: text('Word', { required: true }),
    means: text('Means', {
      suggest: true,
      first: true,
      help: 'For statuses: to do, working, with reviewer, with client, retake, sent, received, blocked, approved with fixes, paused, finished or not needed.',
    }),
    alsoWrittenAs: text('Also written as', { first: true, width: 260, help: 'Other spellings that people type, with commas between.' }),
  },
  key: ['list', 'word'],
  name: 'word',
  called: [{ columns: ['word', 'alsoWrittenAs'], within: ['list'], unless: 'means', harmless: null }],
  inUse: null,
  role: 'lists',
});
