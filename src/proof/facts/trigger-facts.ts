// Triggers, people, mail: section 3 of docs/platform.md.

import type { Fact } from '../fact';

const second = 'With a second account that may edit this file: ';

export const triggerFacts: readonly Fact[] = [
  { id: '3.1', says: 'onEdit does not fire for what scripts write', how: 'script', expected: ['no event'] },
  { id: '3.1.b', says: 'onEdit may not send mail', how: 'typing', expected: ['refused'] },
  { id: '3.2a', says: 'oldValue of text', how: 'typing', expected: ['string Layout'] },
  { id: '3.2a.b', says: 'oldValue of a number', how: 'typing', expected: ['string 5', 'number 5'] },
  { id: '3.2a.c', says: 'oldValue of a date', how: 'typing', expected: ['string 46083', 'number 46083'] },
  { id: '3.2a.d', says: 'oldValue of a tick', how: 'typing', expected: ['string FALSE', 'string false', 'boolean false'] },
  { id: '3.2a.e', says: 'value of a date that is typed', how: 'typing', expected: ['string 46084', 'number 46084'] },
  { id: '3.2a.f', says: 'value of a cell that is emptied', how: 'typing', expected: ['undefined', 'object null'] },
  { id: '3.2b', says: 'onEdit may write to another tab', how: 'typing', expected: ['written'] },
  { id: '3.3', says: "The event's range carries rowStart and rowEnd as numbers", how: 'typing', expected: ['number, number'] },
  {
    id: '3.4',
    says: 'Only its maker sees a trigger',
    how: 'hand',
    expected: ['0 triggers'],
    steps: `Proof > Begin the wait. ${second}Proof > Read what the wait gave. Write what it says of triggers.`,
  },
  {
    id: '3.5',
    says: 'Triggers are not copied with the file',
    how: 'hand',
    expected: ['no trigger'],
    steps: 'As 2.16, while the wait runs. Write here what it says of triggers.',
  },
  { id: '3.6', says: 'An hourly trigger fires once an hour', how: 'waiting', expected: ['once an hour'] },
  { id: '3.7', says: '20 triggers per person and script, not 21', how: 'script', expected: ['refused at 21'] },
  { id: '3.8', says: 'The address of the person at the keyboard in onEdit', how: 'typing', expected: ['there', 'blank'] },
  {
    id: '3.8.b',
    says: 'The address of a second person in onEdit',
    how: 'hand',
    expected: ['blank', 'there'],
    steps: `${second}type into a cell of Proof typing. Look into the last row of Proof events: write \`there\` or \`blank\`.`,
  },
  { id: '3.9', says: 'A mail lowers the quota by one', how: 'script', expected: ['by 1'] },
  { id: '3.10', says: 'A message takes 200 KB', how: 'script', expected: ['199 KB taken, 201 KB refused', '199 KB taken, 201 KB taken'] },
  { id: '3.11', says: 'requireAllScopes is there', how: 'script', expected: ['function'] },
  { id: '3.11a', says: 'getAuthorizationInfo lists what was granted', how: 'script', expected: ['NOT_REQUIRED, all five'] },
  { id: '3.11b', says: 'A trigger that runs may delete itself', how: 'waiting', expected: ['deleted'] },
  {
    id: '3.11c',
    says: 'Withdrawing a permission stops triggers without a word',
    how: 'hand',
    expected: ['without a word'],
    steps:
      'Proof > Begin the wait. Take the permission away at myaccount.google.com > Third-party apps. After three hours write `without a word`, or what Google said.',
  },
  { id: '3.12', says: "A trigger's id is the same in its event and in the list", how: 'waiting', expected: ['the same'] },
  {
    id: '3.13',
    says: 'Editors may open a bound script, viewers may not',
    how: 'hand',
    expected: ['editors only'],
    steps: `${second}Extensions > Apps Script, as editor and then as viewer. Write \`editors only\`, or who could.`,
  },
  {
    id: '3.14',
    says: 'Somebody who may only look has no menu of a script',
    how: 'hand',
    expected: ['no menu'],
    steps: 'With a second account that may only view this file. Write `no menu` or `a menu`.',
  },
  {
    id: '3.15',
    says: "Google mails a summary of a trigger's failures to its owner",
    how: 'hand',
    expected: ['a summary'],
    steps: 'Proof > Let a trigger fail. Within two days write `a summary` if a mail came, and the words of the error in it; else `none`.',
  },
  { id: '3.16', says: 'HTML becomes a PDF without Drive', how: 'script', expected: ['a PDF'] },
  {
    id: '3.16.b',
    says: 'It keeps page size, repeated heads, breaks and umlauts',
    how: 'hand',
    expected: ['all four'],
    steps:
      'Open the PDF of the mail “Proof: attachments”. A4 landscape? The head on every page? A new page before “Second”? “Müller – ß ✓” right? Write `all four`, or which fail.',
  },
  {
    id: '3.17',
    says: 'A text/calendar attachment arrives as such',
    how: 'hand',
    expected: ['an event to add'],
    steps: 'Open the mail “Proof: attachments”. Write `an event to add` if it offers to add the event, `a file` if only a file is there.',
  },
  { id: '3.17.b', says: 'A mail with a text/calendar attachment is taken', how: 'script', expected: ['taken'] },
  { id: '3.18', says: 'An address without @ is refused at the call', how: 'script', expected: ['refused'] },
];
