// The tabs and headings of the workbook, as they were asked for.

/** The four headings of each step. */
export const stepHeadings = (...names: string[]) => names.flatMap((name) => [name, `${name} by`, `${name} due`, `${name} take`]);
export const split = (text: string) => text.split(', ');

export const stampHeadings = ['Updated', 'Updated by'];

/** As the issue has them, in its order. */
export const headingsWanted: Readonly<Record<string, readonly string[]>> = {
  Assets: [
    ...split('ID, Name, Type, Episode, Needed by'),
    ...stepHeadings('Design', 'Model', 'Rig', 'Surface'),
    ...split('Omitted, Needed by casting, Link, Notes'),
    ...stampHeadings,
  ],
  Deliveries: [
    ...split('ID, Title, Direction, Partner, Contact, CC, Reference (theirs), Episode, Contents, Take, Purpose, Method, Drive label'),
    ...split('Sent as, Earlier delivery, Due'),
    ...split('Expected, Status, Sent, Received, Back by, Owner, Link, Notes'),
    ...stampHeadings,
  ],
  Reviews: [
    ...split('ID, Title, Type, Date, Start, End, Place or link, What is shown, Chair, Attendees, Prepare by, Owner, Status, Repeats'),
    ...split('Repeats until, Invited on, Was there, Notes link, Notes'),
    ...stampHeadings,
  ],
  'Review notes': [
    ...split('Note, State, Item, ID, Review, Step, Take shown, Frame, From, Origin, Released on, For, Due, Reason, Carried from'),
    ...split('Picture link, Taken by, Taken at'),
    ...stampHeadings,
  ],
  'Review items': [...split('ID, Review, Order, Item, Step, Take shown, Taken off, Shown, Decision'), ...stampHeadings, 'Notes'],
  Stock: [
    ...split(
      'ID, Item, Category, Location, Unit, Pack size, On hand, On order, Reorder at, Order up to, Supplier, Supplier’s no., Unit price',
    ),
    ...split('Owner, Last counted, Discontinued, Link, Notes, Level, Booked, In orders'),
    ...stampHeadings,
  ],
  'Petty Cash': [
    ...split(
      'Receipt no., Date, Who paid, Paid with, Shop, Their no., Supplier VAT no., What for, Episode, Cost code, Gross, VAT rate, VAT, Net, Receipt, Special spend, Currency, Paid there, Rate, Miles, VAT claimed, Cost to us, Float or card, Claim, Line of, Status, Link, Notes',
    ),
    ...stampHeadings,
  ],
  People: split(
    'Name, Email, Also written as, Company, Role, Department, Reminders, Time zone, Country, Active, Phone, Start, Finish, Works on, Credit as',
  ),
  Steps: split('Step, Used on, Order, Lead, For types, Waits for'),
  Lists: split('List, Word, Means, Also written as'),
  Settings: split('Setting, Value, What it does'),
  'Sent mail': split('When, Run, To, Subject, Items, State, Note'),
};
