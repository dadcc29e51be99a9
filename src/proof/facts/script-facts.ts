// The script itself: section 1 of docs/platform.md.

import type { Fact } from '../fact';

export const scriptFacts: readonly Fact[] = [
  {
    id: '1.1',
    says: 'Private members and static blocks are refused when a script is saved',
    how: 'hand',
    expected: ['refused'],
    steps:
      'Extensions > Apps Script > + > Script. Paste `class A { #x = 1; static { A.y = 2; } }`, save. Write `refused` or `saved`; then delete the file.',
  },
  {
    id: '1.2',
    says: 'No ES modules',
    how: 'hand',
    expected: ['refused'],
    steps: 'The same with `import a from "b"; export const c = 1;`. Write `refused` or `saved`; then delete the file.',
  },
  { id: '1.3', says: 'Every execution evaluates the whole script anew', how: 'page', expected: ['1 and 1'] },
  { id: '1.4', says: 'A function whose name ends in _ cannot be called from a page', how: 'page', expected: ['refused'] },
  {
    id: '1.5',
    says: 'Timers, fetch, URL, TextEncoder, atob, crypto and performance are missing',
    how: 'script',
    expected: ['none is there'],
  },
  { id: '1.6', says: 'A quoted text with // in a page is served whole', how: 'page', expected: ['whole', 'cut'] },
  { id: '1.6.b', says: 'So it is behind a regular expression with a class that holds a quote', how: 'page', expected: ['whole', 'cut'] },
  { id: '1.6.c', says: 'So it is inside back-ticks', how: 'page', expected: ['whole', 'cut'] },
  { id: '1.6.d', says: 'A page keeps the character set that it names', how: 'page', expected: ['kept', 'lost'] },
  { id: '1.6a', says: 'getContent gives text without comments, read and written again', how: 'script', expected: ['without comments'] },
  { id: '1.6a.b', says: 'getRawContent of a template gives the file as it was pushed', how: 'script', expected: ['as it was pushed'] },
  { id: '1.6b', says: '<? begins a scriptlet in a template', how: 'script', expected: ['3'] },
  { id: '1.7', says: 'An error of a service has the name Exception', how: 'script', expected: ['Exception'] },
];
