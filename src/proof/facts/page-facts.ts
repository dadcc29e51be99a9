// The sidebar and dialogs: section 5 of docs/platform.md.

import type { Fact } from '../fact';

export const pageFacts: readonly Fact[] = [
  { id: '5.1', says: 'A sidebar is 300 pixels wide', how: 'page', expected: ['300'] },
  { id: '5.1.b', says: 'onOpen cannot open it', how: 'script', expected: ['refused'] },
  {
    id: '5.2',
    says: 'An answer that holds a date does not arrive: it is null, or the call fails',
    how: 'page',
    expected: ['null', 'refused'],
  },
  {
    id: '5.3',
    says: 'With several accounts a sidebar may run as the wrong one',
    how: 'hand',
    expected: ['the right one', 'the wrong one', 'refused'],
    steps:
      'Sign in with two accounts in one browser, open this file as the second, Proof > Try what a page can try. Write which account the page names, or the message.',
  },
  {
    id: '5.5',
    says: 'No menu of a script on a phone; onEdit does run',
    how: 'hand',
    expected: ['no menu, an event'],
    steps:
      'Open this file in the app of Sheets, type into a cell of Proof typing. Write `no menu, an event` if Proof events got a row and there is no menu, else what was there.',
  },
  { id: '5.6', says: 'A sidebar has local storage', how: 'page', expected: ['there', 'refused'] },
  { id: '5.6.b', says: 'It is still there when the sidebar is opened again', how: 'page', expected: ['kept', 'new'] },
  {
    id: '5.6.c',
    says: 'A dialog has the same',
    how: 'hand',
    expected: ['kept', 'new', 'refused'],
    steps: 'Proof > Try it in a dialog. Write what the dialog says of its storage.',
  },
  {
    id: '5.7',
    says: 'A page may download a file after an answer of the server',
    how: 'hand',
    expected: ['downloaded'],
    steps:
      'In the sidebar of Proof > Try what a page can try: press Download. Write `downloaded` if proof.txt arrived, else what happened.',
  },
  { id: '5.8', says: "The add-on's own page arrives as it was pushed", how: 'page', expected: ['as it was pushed'] },
  { id: '5.9', says: 'Twelve calls at once are all answered', how: 'page', expected: ['12'] },
];
