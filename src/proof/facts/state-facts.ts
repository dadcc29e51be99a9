// What a script keeps: section 4 of docs/platform.md.

import type { Fact } from '../fact';

export const stateFacts: readonly Fact[] = [
  { id: '4.0', says: 'A property takes the empty text', how: 'script', expected: ['empty text', 'null', 'refused'] },
  { id: '4.1', says: 'A property takes 9 KB, not 10', how: 'script', expected: ['9 KB taken, 10 KB refused'] },
  { id: '4.1.b', says: 'All properties together take 500 KB', how: 'script', expected: ['400 KB taken, 600 KB refused'] },
  {
    id: '4.1a',
    says: 'Another script in the same file has other properties',
    how: 'hand',
    expected: ['others'],
    steps:
      'Push the add-on into this file as a second script. Its menu works, and Proof > Try what a script can try finds only its own: write `others`, or what was mixed.',
  },
  { id: '4.1b', says: 'A finder on the file also finds metadata on tabs, rows and columns', how: 'script', expected: ['4 found'] },
  { id: '4.1c', says: 'Milliseconds for getProperties at 400 KB', how: 'script', expected: [] },
  { id: '4.2', says: 'There is a document lock in a bound script', how: 'script', expected: ['a lock'] },
  { id: '4.2.b', says: 'It falls at the end of an execution that did not release it', how: 'page', expected: ['it falls'] },
  {
    id: '4.3',
    says: 'A lock released by the end of a script outlives its pending writes',
    how: 'page',
    expected: ['the write is seen', 'the write is missed'],
  },
  {
    id: '4.4',
    says: 'alert drops the lock',
    how: 'hand',
    expected: ['dropped'],
    steps: 'Proof > Ask with the lock held, press OK. Write what it says.',
  },
  { id: '4.5', says: 'A cache entry takes 102,400 bytes, not one more', how: 'script', expected: ['102,400 taken, 102,401 refused'] },
  {
    id: '4.5.b',
    says: 'A cache entry takes 6 hours, not more',
    how: 'script',
    expected: ['6 hours taken, more refused', '6 hours taken, more taken'],
  },
];
