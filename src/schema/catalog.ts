// What the workbook's own small tabs say: settings, steps, words and people. Plain data, handed to every rule as an argument.

import type { HandInDay } from './calendar/hand-in-day';
import type { AccountsForm } from './cash/accounts';
import type { DayOffDue } from './cash/bills';
import type { FrameRate } from './frames/timecode';
import type { House } from './papers/house';
import type { Absence } from './values/absence';
import type { LocalDate, Weekday } from './values/local-date';
import type { Currency } from './values/money';
import type { ReclaimRules } from './vat/reclaim';

/** A word of a drop-down. Rules read `means`, never the word. */
export interface Word {
  readonly word: string;
  /** See `statusMeanings` and the lists in `tables/`; null where no rule cares. */
  readonly means: string | null;
  /** Of a word that means to do: all that the work waits for is there, so that it can start. Said by *ready to start* under Means. */
  readonly starts?: true;
  readonly also: readonly string[];
  /** Of a declared word: what an earlier Routesheet called it. It still stands in Lists and in cells. */
  readonly formerly?: readonly string[];
  /** True: it stands on the list twice, with different meanings. */
  readonly twice?: boolean;
}

/** What a status can mean to the rules. `ready`: made, and only to be sent. `sent` and `received` are for deliveries: on the way to, or safely with, the other side. `blocked`: its date stands, and its artist
 * can do nothing about it. `approved with fixes`: passed, but its maker still owes a fix, by its date. */
export const statusMeanings = [
  'to do',
  'working',
  'ready',
  'with reviewer',
  'with client',
  'retake',
  'sent',
  'received',
  'blocked',
  'approved with fixes',
  'paused',
  'finished',
  'not needed',
] as const;
export type StatusMeaning = (typeof statusMeanings)[number];

/** Of every list of statuses but that of deliverables: nothing but what is owed to a partner lies ready. */
export const usualMeanings = statusMeanings.filter((means) => means !== 'ready');

/** What *Means* says of a word for work that can start: to do for every rule that does not ask whether it can. */
export const readyToStart = 'ready to start';

/** Of the steps of what is made. */
export const stepMeanings = [...usualMeanings, readyToStart];

/** What QC can mean to the rules. */
export const qcMeanings = ['pending', 'passed', 'failed'] as const;

/** `when needed`: the week's mail and on reminder days; `mondays only`: the week's mail; `off`: none. */
export type ReminderWish = 'when needed' | 'mondays only' | 'off';

export interface Person {
  readonly name: string;
  /** Null when there is none or it is not an address. */
  readonly email: string | null;
  /** Initials and other spellings, resolved wherever people are named. */
  readonly also: readonly string[];
  /** True: two rows bear the name and say different things of it, so that nobody knows which is meant. */
  readonly twice?: boolean;
  readonly role: string;
  readonly department: string;
  readonly reminders: ReminderWish;
  /** Olson name; null: the workbook's zone. */
  readonly zone: string | null;
  readonly active: boolean;
  /** Last day on the production; absent: not said. */
  readonly finish?: LocalDate;
  /** Of Lists; absent: the production’s. Matters where public holidays are in use. */
  readonly country?: string;
  /** Days of the week on which they work; absent: everybody’s. */
  readonly worksOn?: readonly Weekday[];
  /** When they are away. The People tab does not say it: the rules add it from the tabs that do. */
  readonly away?: readonly Absence[];
}

/** A step of the pipeline: Design, Model, Rig ... */
export interface Step {
  readonly name: string;
  /** Keys of the tables that have it. */
  readonly usedOn: readonly string[];
  /** Names of those who approve it. */
  readonly leads: readonly string[];
  /** Words of the table's type list; empty: for every type. Other types get the word that means not needed. */
  readonly forTypes: readonly string[];
  /** Names of steps that what is cast must have passed before this one may start; absent: of none. */
  readonly waitsFor?: readonly string[];
}

/** From the first day to the last, both included. */
export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Working days; 0: never. Before it is due: while nobody is named, while QC is not passed. After it was sent: without an answer. */
export interface RiskDays {
  readonly nobody: number;
  readonly qc: number;
  readonly answer: number;
}

export interface Settings {
  readonly production: string;
  /** A name of the People tab. */
  readonly coordinator: string;
  readonly manager: string;
  readonly workingDays: readonly Weekday[];
  readonly nonWorking: readonly DateRange[];
  /** Days off on which the production works all the same. */
  readonly alsoWorking?: readonly DateRange[];
  /** Where the production is, a word of Lists; absent: not said. */
  readonly country?: string;
  /** Public holidays there on which nobody works; absent: the tab of holidays is not in use, or has none. */
  readonly holidays?: readonly LocalDate[];
  /** What is late goes on to others: to the manager after so many working days, 0: never; absent: to nobody. */
  readonly escalates?: number;
  /** What could not be read on the tab, one sentence each: the mails go all the same, and not as somebody meant them to. */
  readonly unread: readonly string[];
  /** Hour of the day, 0 to 23, in each person's own zone. */
  readonly sendHour: number;
  readonly currency: Currency;
  /** The workbook's own language writes `12,50`; absent: it writes a point. */
  readonly decimalComma?: true;
  /** In per cent. */
  readonly vatRate: number;
  /** When receipts are handed in; absent: on the last working day of the week. */
  readonly handInDay?: HandInDay;
  /** What a mile of one's own vehicle comes to, in minor units; absent: nothing is worked out. */
  readonly mileage?: number;
  /** What VAT may be claimed back by; absent: it is not worked out. */
  readonly reclaim?: ReclaimRules;
  /** Whether somebody may approve their own claim; absent: it is asked about. */
  readonly ownClaims?: 'no';
  /** How accounts want their lists; absent: as usual. */
  readonly accounts?: AccountsForm;
  /** What is typed into the sheet is noted in the log of changes. */
  readonly logsEdits?: boolean;
  /** What becomes of the list of what follows from a row: it is shown and asked about (absent), done at once, or never made. */
  readonly follows?: 'do' | 'never';
  /** Steps of which all is there that they wait for get the word that says so by themselves; absent: nobody writes it but people. */
  readonly readies?: true;
  /** Frames a second; absent: nobody knows. */
  readonly frameRate?: FrameRate;
  /** Days of the production that due rules count from, by the name of the anchor; absent: nobody has said any. */
  readonly dates?: Readonly<Record<string, LocalDate>>;
  /** Frames at each end of a shot beyond the cut; absent: none. */
  readonly handles?: number;
  /** What becomes of a payment that falls on a day off; absent: it is due on the working day before. */
  readonly dayOffDue?: DayOffDue;
  /** True: an invoice without an order is said to have none. */
  readonly wantsOrders?: boolean;
  /** True: somebody else than whoever asks has to say yes before something is ordered. */
  readonly approves?: boolean;
  /** Who we are on papers. */
  readonly house: House;
  /** When what is to be delivered counts as at risk; absent: as usual. */
  readonly risk?: RiskDays;
  /** Keys of the record tables in use. */
  readonly inUse: readonly string[];
  /** By table key and, for a table with several deadlines, `table/date`: working days before (positive), on (0) or after (negative). */
  readonly reminderDays: Readonly<Record<string, readonly number[]>>;
}

/** Everything that the rules need to know about this workbook. */
export interface Catalog {
  readonly settings: Settings;
  readonly steps: readonly Step[];
  /** By the list's key, such as `stepStatuses`. */
  readonly lists: Readonly<Record<string, readonly Word[]>>;
  readonly people: readonly Person[];
  /** Public holidays by country, as Lists spells it; absent: no tab of them is in use. */
  readonly holidays?: Readonly<Record<string, readonly LocalDate[]>>;
}
