// What there is to know of each view: what it takes, then what to do, step by step. Whoever opens help is at the view's own.

import { type ViewName, viewNames } from '../views/view-names';

export interface HelpTopic {
  readonly title: string;
  /** What it does, and what must be there for it. */
  readonly about: string;
  readonly steps: readonly string[];
}

const adding: HelpTopic = {
  title: 'Add rows',
  about: 'The form has the columns of the tab that you choose. What is typed straight into the sheet counts the same.',
  steps: [
    'Choose the tab, and fill in what has a star.',
    'Save, or press Ctrl+Enter to save and add another: day, people and episode are kept.',
    'A name that is not on People is asked about: take the one that was meant, or add the person.',
  ],
};

const sampling: HelpTopic = {
  title: 'The sample production',
  about: 'Rows of an invented production, to look around in. Nobody is mailed.',
  steps: ['Add it to a workbook that is set up.', 'Take it out again in Workbook > Remove sample production. Rows that you changed stay.'],
};

const notes: HelpTopic = {
  title: 'Take notes',
  about: 'One line a note, by the keyboard alone. The tabs Reviews and Review notes must be in use.',
  steps: [
    'Choose the review.',
    'Type / and a name to go to a shot or an asset.',
    'Type a note and press Enter. It is saved by itself; what waits is counted.',
  ],
};

const topics: Readonly<Record<ViewName, HelpTopic>> = {
  today: {
    title: 'Today',
    about: 'What is late, due, waiting for somebody or to sort out, from the tabs in use.',
    steps: [
      'Press a line to go to its cell in the sheet.',
      'Press the status beside it, then the word that it has become. Undo is in the message.',
      'Press a count to go to its section, a heading to fold it. Filter by person, tab, episode or vendor.',
    ],
  },
  add: adding,
  edit: {
    title: 'The selected row',
    about: 'Select any cell of a row in the sheet first.',
    steps: [
      'Press Edit the selected row. It opens at that cell; steps that are done are folded below.',
      'Change what you like and save. What somebody else changed meanwhile is kept, or you choose.',
    ],
  },
  several: {
    title: 'Change several rows',
    about: 'One field of many rows, shown row by row before anything is written.',
    steps: [
      'Say which rows: those selected, a list, or those of a person.',
      'Choose the field and what it becomes.',
      'Read what would change, then press Change.',
    ],
  },
  list: {
    title: 'Add or update from a list',
    about: 'A CSV or TSV file, or a pasted table with its headings, for any tab. Nothing is written before the last button.',
    steps: [
      'Choose the tab and the file, or paste, then press Look at the list.',
      'Say what is asked: a word, a name, an order of dates. Open the line above for the columns.',
      'Read what is new, what changes and what cannot be brought in, then press the button below.',
    ],
  },
  out: {
    title: 'Copy or save rows',
    about: 'Any tab, or the rows selected in the sheet, as a table to paste or as a CSV file. Nothing in it is a formula.',
    steps: [
      'Choose the rows, and for Kitsu how it takes them.',
      'Copy as table for a mail, a document or a sheet; CSV for a file.',
      'Brought in again with Add or update from a list, it changes nothing.',
    ],
  },
  cut: {
    title: 'Bring in a cut',
    about:
      'An EDL, OpenTimelineIO or Avid log beside the tab Shots: new, gone, longer, shorter, moved, retimed. Nothing is written before the last button.',
    steps: [
      'Choose the file, and the cut before if you want to see what changed from that.',
      'Look at the five examples: change the pattern until each clip is its shot. It is remembered.',
      'Compare, read what became of each shot, tick whether what is gone is omitted, then press the button below.',
    ],
  },
  due: {
    title: 'Packs and due dates',
    about: 'Dates that follow from other dates, by rules. Deliverables must be in use.',
    steps: [
      'Choose a pack, and for whom and which episodes.',
      'Look at the lines and their dates.',
      'Apply it, once: what is there already stays.',
    ],
  },
  do: {
    title: 'Do',
    about: 'The jobs of the tabs in use that are no single row’s. Switch tabs on and off on Settings.',
    steps: [
      'Press the job.',
      'Or press / anywhere, type a piece of what it is called, and press Enter: jobs, rows of every tab in use, and help are found there.',
    ],
  },
  desk: {
    title: 'Desk and reminders',
    about: 'One mail a person and day, from the account of whoever turned them on. People needs addresses.',
    steps: [
      'Preview the mails.',
      'Turn them on. They go in the send hour of Settings, on working days.',
      'Pause or turn them off here at any time.',
      'Below stand the figures, Check, Last changes, and what concerns the whole workbook.',
    ],
  },
  preview: {
    title: 'Preview',
    about: 'The mails of the day in the title, as they would go. Looking sends nothing.',
    steps: [
      'Press a name to read the mail.',
      'Send me a test sends that one to you alone.',
      'Send now sends what is left of today, after a question.',
    ],
  },
  'turn-on': {
    title: 'Turn reminders on',
    about: 'Your account sends them. Google asks for permission once.',
    steps: ['Look at what would go first.', 'Say whether people hear of what was late before today.', 'Turn on.'],
  },
  remove: {
    title: 'Remove Routesheet',
    about: 'Takes out the hourly run and what Routesheet remembers. Every row stays.',
    steps: ['Read what goes and what stays.', 'Press Remove, then take the add-on out of Extensions.'],
  },
  check: {
    title: 'Check',
    about: 'Looks at every tab in use for what cannot be read. Nothing is changed by looking.',
    steps: [
      'Press a place to go to its cell.',
      'Where a repair is certain, look at it and press Repair: what stands there and what will is shown.',
    ],
  },
  adopt: {
    title: 'Use a tab that you have',
    about: 'Your tab stays as it is, with its headings and words.',
    steps: ['Choose the tab.', 'Say what its columns and words mean, where that is asked.', 'Read what it comes to, and take it.'],
  },
  changes: {
    title: 'Last changes',
    about: 'What was done through Routesheet, by whom and when.',
    steps: ['Find the act.', 'Press Undo. What somebody changed since stays, and is said.'],
  },
  forget: {
    title: 'Forget a person',
    about: 'Takes name and address out of Changes and Sent mail.',
    steps: ['Write the name as on People.', 'Read what goes and what stays, then agree.'],
  },
  season: {
    title: 'The next season',
    about: 'Make a copy of the file first, and open it there.',
    steps: ['Say what the season is called, and which rows go along.', 'Read what it comes to, then make it.'],
  },
  breakdown: {
    title: 'Paste a breakdown',
    about: 'Which asset is in which shot or episode, from a matrix, a list by shot or Kitsu. Casting must be in use.',
    steps: [
      'Paste it, or choose a CSV file, and look at it.',
      'Read what is new, what changes, and what cannot be read: each with its cell.',
      'Tick what is gone if it is to be taken off, and bring it in. Undo is in the message.',
      'Breakdown tab says which episode needs what, Work out Needed by when assets are needed.',
    ],
  },
  supplies: {
    title: 'Stock and orders',
    about: 'What is on hand, what runs low, and orders for it. Stock or Orders must be in use.',
    steps: [
      'Choose an item, type how many, and take out, put back, count or write off.',
      'Take stock: count place by place, Enter leads to the next; see what differs, then book all in one go.',
      'Read what to buy, change how many and from whom, and make orders: one a supplier.',
      'Press Undo in the message if that was wrong.',
    ],
  },
  lending: {
    title: 'Kit',
    about: 'Who has which piece, until when, and what is hired. Kit must be in use.',
    steps: [
      'Choose pieces by tag, serial number or name; a scanner will do.',
      'Say to whom and until when, and hand out. Sheet to sign is below.',
      'Take back says where it went and in which condition; reminders end.',
      'All that is out, what one person has, and all for wrap: look, PDF, copy, CSV.',
    ],
  },
  cash: {
    title: 'Floats, claims and invoices',
    about:
      'What should be left of each float, receipts that are handed in, and invoices for accounts. Floats, Claims or Invoices must be in use.',
    steps: [
      'Press Count, type notes and coins or the total, and write it down. Where it does not hold, read where that may come from.',
      'Paste a statement of a card, look at the receipts that were found, tick what is in doubt, and add the lines.',
      'Make a claim of one person’s receipts: take off what is not to go, and hand it in. Top sheet is a page, a PDF and a table.',
      'Keep as draft collects receipts until the day for handing in: add to it, change its receipts, hand it in, or drop it.',
      'Approve it, query it with a reason, and say when it is paid: its receipts go with it.',
      'Pass invoices on to accounts, several at once. Their list is below, to copy or as CSV; Settings says which columns it has.',
    ],
  },
  studio: {
    title: 'People and jobs',
    about:
      'Who visits today, the day sheet, schedules, what a studio does at the beginning and at the end, as jobs, and handing over. Visitors and Jobs must be in use for theirs.',
    steps: [
      'Arrived beside a visitor writes the time and mails whom they come for, once. Left writes when they went.',
      'The day sheet has what is on that day, for the board: look at it, or PDF.',
      'A department schedule has what is due by day, step and person; what is not as it was sent last is marked. You read the mails before they go.',
      'Write Production start and Wrap on Settings: the dates of the checklists count from them.',
      'Choose a checklist, press Show what is missing, read it, and add it.',
      'To hand over, say who, name for each tab or row who gets it, look, and press Hand over. It is undone as one.',
      'On paper is a page and a PDF: what, where the files are, who to ask, what is late, kit. The new ones get a mail that you read first.',
      'When one of the two days moves, press Work out dates. What you typed by hand, and what is done, stays.',
    ],
  },
  where: {
    title: 'Where is it?',
    about: 'The way of whatever went out: its delivery, its shipment, its tracking number.',
    steps: ['Type an ID, a name, a company or a number.', 'Press a line to go to its row.'],
  },
  crew: {
    title: 'Crew and credits',
    about: 'Lists made of People, to copy or print.',
    steps: ['Choose the crew list or the credit list.', 'Copy or print it.'],
  },
  notes,
  'notes-window': notes,
  'add-sample': sampling,
  'remove-sample': sampling,
};

/** Before set-up, whatever view was asked for. */
const start: HelpTopic = {
  title: 'Start here',
  about: 'Nothing is changed before you choose, and nobody is mailed before you turn reminders on.',
  steps: [
    'Use a tab that you have, start with empty tabs, or look around with a sample.',
    'Fill the tab People, with addresses.',
    'Add work, then preview the reminders.',
  ],
};

/** By view; before set-up all there is. */
export function topicsOf(isReady: boolean): readonly { readonly view: ViewName; readonly topic: HelpTopic }[] {
  return viewNames.map((view) => ({ view, topic: topicOf(view, isReady) }));
}

export function topicOf(view: ViewName, isReady: boolean): HelpTopic {
  return isReady || view === 'adopt' || view === 'remove' ? topics[view] : start;
}
