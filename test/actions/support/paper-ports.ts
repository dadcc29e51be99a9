// Everything outside on paper: for tests of what acts do and in which order, a thousand times as fast as the local Google. It knows no platform:
// whether Google does the same is tried in the host.

import { answer } from '../../../src/actions/entry/dispatcher';
import { tick } from '../../../src/actions/reminders/run/tick';
import type { Answer, Failure, Method, Methods } from '../../../src/contract/methods';
import type { Mail, Ports, StorePort } from '../../../src/ports';
import type { Cell } from '../../../src/schema/values/cell';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { WorkbookDefinition } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { languages } from '../../../src/tables/languages';
import { bookPort, marksPort, PaperBook } from './paper-book';

/** Monday, 2 March 2026, eight in the morning in London. */
const monday = Date.UTC(2026, 2, 2, 8);

const version = 'paper';

const hourly = 'hourly';

/** A workbook that is set up, with the steps of CG and nothing in it. */
export function paper(given?: WorkbookDefinition): Paper {
  const made = new Paper(given);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  return made;
}

export class Paper {
  readonly book = new PaperBook();
  readonly store: Record<string, string> = {};
  /** What the account of whoever sits there keeps. */
  readonly own: Record<string, string> = {};
  readonly mails: Mail[] = [];
  /** Pages that were shown. */
  readonly pages: { readonly title: string; readonly html: string }[] = [];
  readonly ports: Ports;
  now = monday;
  /** Mails that the account may send in all. */
  quota = 100;
  private ids = 0;

  constructor(private readonly given: WorkbookDefinition = workbook) {
    const { book, mails } = this;
    const now = () => this.now;
    const cached = new Map<string, { readonly value: string; readonly until: number }>();
    this.ports = {
      workbook: given,
      book: bookPort(book),
      marks: marksPort(book),
      clock: { instant: now, at: (_zone, instant) => this.wall(instant ?? this.now) },
      lock: lockPort(book),
      store: storePort(book, this.store),
      own: storePort(book, this.own),
      cache: {
        get(keys) {
          book.note('cache read');
          const held = keys.map((key) => ({ key, ...(cached.get(key) ?? { value: '', until: 0 }) }));
          return Object.fromEntries(held.flatMap(({ key, value, until }) => (now() < until ? [[key, value]] : [])));
        },
        put(entries, seconds) {
          book.note('cache put');
          for (const [key, value] of Object.entries(entries)) cached.set(key, { value, until: now() + 1000 * seconds });
        },
        remove(keys) {
          book.note('cache remove');
          for (const key of keys) cached.delete(key);
        },
      },
      mailer: {
        left: () => this.quota - mails.length,
        send(mail) {
          book.note(`mail ${mail.to}`);
          mails.push(mail);
        },
      },
      identity: { active: () => 'ana@example.com', effective: () => 'ana@example.com' },
      triggers: { mine: () => [hourly], create: () => hourly, remove: () => {}, ask: () => {}, granted: () => 'full' },
      screen: {
        openSidebar: () => {},
        openWindow: () => {},
        showPage: (title, html) => this.pages.push({ title, html }),
        toast: () => {},
      },
      printer: { pdf: (html) => btoa(html) },
      languages: () => languages,
      log: { note: () => {} },
      version,
      newId: () => {
        this.ids += 1;
        return `id-${this.ids}`;
      },
    };
  }

  /** The same workbook once more, at the same moment, of which nothing is remembered but what it holds. Formulas are left out. */
  copy(): Paper {
    const made = new Paper(this.given);
    made.book.model.tabs = structuredClone(this.book.model.tabs);
    Object.assign(made.store, this.store);
    Object.assign(made.own, this.own);
    made.mails.push(...this.mails);
    made.now = this.now;
    made.ids = this.ids;
    return made;
  }

  /** What the sidebar is answered. */
  ask<M extends Method>(method: M, input: Methods[M]['input'], key = this.ports.newId()): Answer<M> {
    return JSON.parse(answer(this.ports, JSON.stringify({ method, input, key, version }))) as Answer<M>;
  }

  /** The answer to something that must succeed. */
  rpc<M extends Method>(method: M, input: Methods[M]['input'], key?: string): Methods[M]['answer'] {
    const answered = this.ask(method, input, key);
    if (!answered.ok) throw new Error(`${method}: ${answered.error.message}`);
    return answered.value;
  }

  /** Asks for what must be refused: why. */
  refusal<M extends Method>(method: M, input: Methods[M]['input']): Failure {
    const answered = this.ask(method, input);
    if (answered.ok) throw new Error(`${method} was not refused.`);
    return answered.error;
  }

  /** Rows of a tab as objects by heading. */
  rows(tab: string): readonly Readonly<Record<string, Cell>>[] {
    const { columns, rows } = this.book.model.named(tab);
    return rows.map((row) => Object.fromEntries(columns.map(({ heading }, at) => [heading, row[at] ?? ''])));
  }

  /** Somebody types into a cell, and no trigger fires. */
  type(tab: string, row: number, heading: string, cell: Cell): void {
    const { columns, rows } = this.book.model.named(tab);
    const line = rows[row];
    if (line) line[columns.findIndex((column) => column.heading === heading)] = cell;
  }

  /** The hourly trigger at that hour of 2026-03-02 plus so many days. */
  hour(days: number, hour: number): void {
    this.now = monday + (days * 24 + hour - 8) * 3_600_000;
    tick(this.ports, hourly);
  }

  /** The calls that `work` made. */
  callsOf(work: () => void): readonly string[] {
    const { calls } = this.book;
    calls.length = 0;
    work();
    return [...calls];
  }

  private wall(instant: number) {
    const text = new Date(instant).toISOString();
    return { date: text.slice(0, 10) as LocalDate, time: text.slice(11, 16), hour: Number(text.slice(11, 13)) };
  }
}

/** Nobody else is ever there; that two do not get in at once is tried in the host. */
function lockPort(book: PaperBook): Ports['lock'] {
  const hold = <T>(work: () => T): { readonly value: T } => {
    book.note('lock');
    const value = work();
    book.note('flush');
    book.note('unlock');
    return { value };
  };
  const holdUntilOver = <T>(work: () => T): { readonly value: T } => {
    book.note('lock');
    return { value: work() };
  };
  return { hold, holdToTheEnd: hold, holdUntilOver, attempt: (work) => ({ value: work() }) };
}

function storePort(book: PaperBook, store: Record<string, string>): StorePort {
  return {
    all() {
      book.note('properties read');
      return { ...store };
    },
    set(entries) {
      book.note('properties set');
      Object.assign(store, entries);
    },
    delete(key) {
      delete store[key];
    },
    clear() {
      for (const key of Object.keys(store)) delete store[key];
    },
  };
}
