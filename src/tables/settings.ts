// The Settings tab.

import { accountsDates, accountsSigns } from '../schema/cash/accounts';
import { frameRates } from '../schema/frames/timecode';
import { flag } from '../schema/kinds/flag';
import { person } from '../schema/kinds/people';
import { rate } from '../schema/kinds/rate';
import { amount, choice, datesOff, day, days, frameCount, handInOn, hour, weekdays } from '../schema/kinds/setting';
import { longText, text } from '../schema/kinds/text';
import { list } from '../schema/kinds/word';
import { defineSettings } from '../schema/table';
import { currencyCodes } from '../schema/values/money';

/** One setting a row. Which tabs are in use and their reminder days follow from the tables and are added to these. */
export const settings = defineSettings('settings', {
  tab: 'Settings',
  purpose: 'How Routesheet works in this workbook.',
  settings: {
    production: { column: text('Production title'), initially: '', does: 'The name of the show; every mail begins with it.' },
    coordinator: {
      column: person('Coordinator'),
      initially: '',
      does: 'A name of the People tab. Gets what nobody else gets; replies to reminders go to them.',
    },
    manager: { column: person('Production manager'), initially: '', does: 'A name of the People tab. Gets the weekly report.' },
    workingDays: {
      column: weekdays('Working days'),
      initially: 'Mon-Fri',
      does: 'Nothing is sent on other days, and days late count these only. A weekend that is worked: Mon-Fri, 2026-03-07.',
    },
    nonWorking: {
      column: datesOff('Non-working dates'),
      initially: '',
      does: 'Days off: 2026-12-25, or from..to as 2026-12-24..2027-01-02, with commas between.',
    },
    country: {
      column: list('Country', 'countries'),
      initially: '',
      does: 'Where the production is: whose public holidays are days off, where Holidays is in use.',
    },
    start: {
      column: day('Production start'),
      initially: '',
      does: 'The first day, such as 2026-03-02. Due rules of jobs count from it: start-10wd. Blank: they wait.',
    },
    wrap: {
      column: day('Wrap'),
      initially: '',
      does: 'The last day, such as 2026-11-27. Due rules of jobs count from it: wrap+5wd. When it moves, so do open dates by rule.',
    },
    sendHour: {
      column: hour('Send hour'),
      initially: '8',
      does: 'Mails go out within the hour after this one, on the clock of whoever gets them.',
    },
    currency: { column: choice('Currency', currencyCodes), initially: 'GBP', does: 'Of every amount in the workbook.' },
    logsEdits: {
      column: flag('Log edits in the sheet'),
      initially: 'no',
      does: 'yes: statuses, people, dates and amounts that are typed or pasted into the sheet stand on the tab Changes, too. Each such edit takes a moment longer.',
    },
    follows: {
      column: choice('What you type once follows', ['ask', 'do', 'never']),
      initially: 'ask',
      does: 'Steps that follow from a saved delivery or from what a review decided. ask: they are listed, and you press the button. do: they are changed at once, and Undo takes them back. never: nothing is listed.',
    },
    readies: {
      column: flag('Ready by itself'),
      initially: 'no',
      does: 'yes: a step that waits for others, by Waits for on Steps, gets the word that means ready to start once all of it has passed: overnight where reminders are on, and by Check workbook. No word is ever taken back.',
    },
    frameRate: {
      column: choice('Frame rate', frameRates),
      initially: '24',
      does: 'Frames a second, for timecodes in notes of reviews. drop: numbers are left out, so that an hour of timecode is an hour.',
    },
    handles: {
      column: frameCount('Handles'),
      initially: '0',
      does: 'Frames that are made at each end of a shot beyond the cut. Frames of Shots count them, when a cut list is brought in.',
    },
    houseName: {
      column: text('Our legal name'),
      initially: '',
      does: 'As it stands on delivery notes and other papers. Blank: the production title.',
    },
    houseAddress: { column: longText('Our address'), initially: '', does: 'On papers, as many lines as it has.' },
    houseVatNo: { column: text('Our VAT no.'), initially: '', does: 'On papers, where customs or accounts ask for it.' },
    houseEori: { column: text('Our EORI'), initially: '', does: 'Our customs number, on papers for goods that cross a border.' },
    houseInvoices: {
      column: longText('Invoices go to'),
      initially: '',
      does: 'On purchase orders: whom invoices are sent to, by post or by mail, as many lines as it has. Blank: our address.',
    },
    approves: {
      column: flag('Orders need a second person'),
      initially: 'no',
      does: 'yes: nothing is ordered, mailed or booked as arrived before somebody else than the owner of the order stands under Approved by.',
    },
    riskNobody: {
      column: days('At risk: nobody named'),
      initially: '10',
      does: 'Working days before a deliverable is due from which it is at risk while nobody is named. 0: never.',
    },
    riskQc: {
      column: days('At risk: QC not passed'),
      initially: '5',
      does: 'Working days before a deliverable is due from which it is at risk while its QC is not passed. 0: never. Failed is at once.',
    },
    riskAnswer: {
      column: days('At risk: no answer'),
      initially: '10',
      does: 'Working days after a deliverable was sent from which it is at risk without an answer, where Answer by is blank. 0: never.',
    },
    escalates: {
      column: flag('Late work goes to the lead'),
      initially: 'no',
      does: 'yes: of deliveries, deliverables and steps of episodes that are a working day late, the lead of the step is told once, else the coordinator.',
    },
    escalatesAfter: {
      column: days('Late work goes to the manager after'),
      initially: '3',
      does: 'Working days late, where it goes to the lead. 0: never.',
    },
    claimsVat: {
      column: choice('VAT claimed back by the rules of', ['UK', 'nobody']),
      initially: 'UK',
      does: 'UK: what may be claimed back of a receipt is worked out from the paper there is, where amounts are in pounds. nobody: it is left to accounts.',
    },
    fullInvoiceAbove: {
      column: amount('Full VAT invoice above'),
      initially: '250',
      does: 'Above this total only a VAT invoice made out to us counts; up to it a receipt with the supplier’s VAT number does (VAT Regulations 1995, reg. 16A; VAT Notice 700, 16.6).',
    },
    noPaperUpTo: {
      column: amount('No receipt needed up to'),
      initially: '25',
      does: 'For off-street parking, tolls paid at the booth, telephones and machines, VAT included (VAT Notice 700).',
    },
    handInDay: {
      column: handInOn('Receipts are handed in on'),
      initially: '',
      does: 'A weekday, such as Thu, or a day of the month, such as 28; 31 is its last. Whoever has receipts to claim hears of them that morning. Blank: the last working day of the week.',
    },
    mileage: {
      column: amount('Pence a mile'),
      initially: '45',
      does: 'What a mile in one’s own car comes to, for Miles on Petty Cash: pence, or cents. 45 is what HMRC takes for the first 10,000 miles of a year; 0: nothing is worked out.',
    },
    ownClaims: {
      column: choice('Own claims may be approved', ['ask', 'no']),
      initially: 'ask',
      does: 'By the one whose claim it is, told by their names. ask: it is said first. no: it is refused.',
    },
    wantsOrders: {
      column: flag('Invoices need an order'),
      initially: 'no',
      does: 'yes: Match says of an invoice that names no order that it has none. no: it is left blank.',
    },
    dayOffDue: {
      column: choice('Due on a day off', ['before', 'after', 'as it is']),
      initially: 'before',
      does: 'Invoices whose terms end on a day off. before: they are due on the working day before it; after: on the one after; as it is: on the day off.',
    },
    accountsColumns: {
      column: longText('Columns for accounts'),
      initially: '',
      does: 'Headings in the order in which lists for accounts have them, with commas between: of Invoices, and of Petty Cash for claims. Blank: those that Routesheet offers.',
    },
    accountsDates: {
      column: choice('Dates for accounts', accountsDates),
      initially: '2026-03-02',
      does: 'How the second of March stands in lists for accounts.',
    },
    accountsSign: {
      column: choice('Amounts for accounts', accountsSigns),
      initially: 'as they are',
      does: 'In lists for accounts. spent below nought: what was spent has a minus, and what came back has none.',
    },
    vatRate: { column: rate('VAT rate'), initially: '20', does: 'Per cent; offered for a new receipt.' },
  },
});
