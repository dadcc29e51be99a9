// A workbook: cells, tabs, formats and rules over one spreadsheet engine, saved and opened as plain data.

import type { WorkbookData } from '@odoo/o-spreadsheet';
import { Arrangement } from './arrangement';
import { Cells } from './cells';
import { Charts } from './charts';
import { ConditionalFormats } from './conditional-formats';
import { Engine } from './engine';
import { Formats } from './formats';
import { BookGrid } from './grid';
import { Groups } from './groups';
import { Hand } from './hand';
import { Metadata } from './metadata';
import { Notes } from './notes';
import type { MetadataMark } from './plugins/marks';
import { type ChangedCells, changedCells } from './plugins/remote-edits';
import { BookTails } from './plugins/tails';
import { Protections } from './protections';
import { type BookChange, Relay, type RelayClient } from './relay';
import { BookSettings, type SettingsData } from './settings';
import { Tabs } from './tabs';
import { engineLocaleOf } from './typing/locales';
import { NumberFormats } from './typing/number-formats';
import { Validation } from './validation';
import { Writing } from './writing';
import { xcOf } from './zones';

/** A whole book as JSON. */
export interface BookSnapshot {
  readonly version: 1;
  readonly settings: SettingsData;
  /** Google's number patterns by the engine's formats. */
  readonly patterns: Readonly<Record<string, string>>;
  readonly data: Partial<WorkbookData> & { readonly marks?: readonly MetadataMark[] };
  /** What changed in the cells since the data were taken, oldest first; everything else is as it is after these. */
  readonly changes?: readonly BookChange[];
}

/** What of a book does not travel as changes. The marks are made when they are asked for; their version says whether they changed. */
export interface BookParts {
  readonly settings: SettingsData;
  readonly patterns: Readonly<Record<string, string>>;
  readonly marksVersion: number;
  readonly marks: () => readonly MetadataMark[];
}

/** A change that came from a browser. */
export interface RemoteEdit {
  /** Gid as text. */
  readonly sheetId: string;
  /** A1 without the tab's name. */
  readonly range: string;
  readonly client: { readonly id: string; readonly name: string };
}

/** What a blank book starts with. */
export interface BlankBook {
  readonly name?: string;
  readonly zone?: string;
  readonly locale?: string;
  /** Milliseconds since 1970; what TODAY() and days without a year follow. Default: the machine's clock. */
  readonly now?: () => number;
}

/** What the engine calls the state of a book that was never changed. */
const firstRevision = 'START_REVISION';

const blankSheet = { id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 };

function blankSnapshot({ name, zone, locale }: BlankBook): BookSnapshot {
  const settings = { name: name ?? 'Untitled spreadsheet', zone: zone ?? 'Etc/UTC', locale: locale ?? 'en_US', tabsMade: 1 };
  const data = { sheets: [blankSheet] } as unknown as Partial<WorkbookData>;
  return { version: 1, settings, patterns: {}, data };
}

export class Book {
  readonly settings: BookSettings;
  readonly relay = new Relay();
  readonly tabs: Tabs;
  readonly cells: Cells;
  readonly writing: Writing;
  readonly formats: Formats;
  readonly grid: BookGrid;
  readonly groups: Groups;
  readonly arrangement: Arrangement;
  readonly validation: Validation;
  readonly conditionalFormats: ConditionalFormats;
  readonly metadata: Metadata;
  readonly notes: Notes;
  readonly protections: Protections;
  readonly charts: Charts;
  /** What a person does by hand in the grid. */
  readonly hand: Hand;
  private readonly engine: Engine;
  private readonly numbers: NumberFormats;
  private readonly tails: BookTails;
  private readonly editListeners: ((edit: RemoteEdit) => void)[] = [];
  private heardEdits: ChangedCells[] = [];

  private constructor(snapshot: BookSnapshot, now: () => number) {
    const settings = new BookSettings({ ...snapshot.settings }, now);
    const data = { ...snapshot.data, settings: { locale: engineLocaleOf(settings.data.locale) } };
    const changes = snapshot.changes ?? [];
    const engine = new Engine({
      data,
      changes,
      transport: this.relay.transport,
      wallClock: () => settings.wallClock(),
      remoteCommands: (commands) => this.heardEdits.push(...changedCells(commands)),
    });
    this.relay.attach(
      () => this.dataForBrowser(),
      changes.at(-1)?.nextRevisionId ?? snapshot.data.revisionId ?? firstRevision,
      (client) => this.tellEdits(client),
    );
    this.settings = settings;
    this.engine = engine;
    this.numbers = new NumberFormats(snapshot.patterns);
    this.tabs = new Tabs(engine, settings);
    this.cells = new Cells(engine, settings);
    this.tails = new BookTails(engine);
    this.writing = new Writing(engine, settings, this.tails);
    this.formats = new Formats(engine, settings, this.numbers, this.cells, this.tails);
    this.validation = new Validation(engine);
    this.grid = new BookGrid(engine, this.tails, this.validation);
    this.groups = new Groups(engine);
    this.arrangement = new Arrangement(engine, this.cells);
    this.conditionalFormats = new ConditionalFormats(engine);
    this.metadata = new Metadata(engine);
    this.notes = new Notes(engine);
    this.protections = new Protections(engine);
    this.charts = new Charts(engine);
    this.hand = new Hand(this);
  }

  /** A new book with one empty tab, `Sheet1`. */
  static blank(options: BlankBook = {}): Book {
    return new Book(blankSnapshot(options), options.now ?? Date.now);
  }

  /** A book as it was when the snapshot was taken. */
  static open(snapshot: BookSnapshot, now: () => number = Date.now): Book {
    return new Book(snapshot, now);
  }

  snapshot(): BookSnapshot {
    const patterns = Object.fromEntries(this.numbers.patterns);
    return { version: 1, settings: { ...this.settings.data }, patterns, data: this.engine.data() };
  }

  /** What `snapshot` holds beside the cells. */
  parts(): BookParts {
    const { marks } = this.engine;
    const patterns = Object.fromEntries(this.numbers.patterns);
    return { settings: { ...this.settings.data }, patterns, marksVersion: marks.version, marks: () => marks.saved() };
  }

  /** Makes one step of all changes of `work`, which must not look at what it changed itself: several ranges alike. */
  together(work: () => void): void {
    this.engine.together(work);
  }

  /** Calls back after every change, whoever made it: for saving. */
  onChange(listener: () => void): void {
    this.engine.onChange(listener);
  }

  /** Calls back after a browser changed contents of cells, one call for each tab that a change touched. */
  onRemoteEdit(listener: (edit: RemoteEdit) => void): void {
    this.editListeners.push(listener);
  }

  /** Olson name of the zone in which dates are read and written. */
  get zone(): string {
    return this.settings.data.zone;
  }

  set zone(zone: string) {
    this.settings.data.zone = zone;
  }

  /** As `en_GB`: decides how typed text is read. */
  get locale(): string {
    return this.settings.data.locale;
  }

  set locale(locale: string) {
    this.settings.data.locale = locale;
    this.engine.run([{ type: 'UPDATE_LOCALE', locale: this.settings.engineLocale }]);
  }

  get name(): string {
    return this.settings.data.name;
  }

  set name(name: string) {
    this.settings.data.name = name;
  }

  private dataForBrowser(): object {
    const lastRows = new Map(this.tabs.all().map(({ id }) => [id, this.cells.extent(id).rows - 1]));
    this.engine.run(this.tails.forBrowsers(lastRows));
    return this.engine.data();
  }

  private tellEdits(client: RelayClient): void {
    const edits = this.heardEdits;
    this.heardEdits = [];
    for (const { sheetId, zone } of edits) {
      const tab = this.tabs.find(sheetId);
      if (!tab) continue;
      this.engine.run(this.tails.ahead(sheetId, zone.bottom));
      const edit = { sheetId: String(tab.gid), range: xcOf(zone), client: { id: client.id, name: client.name } };
      for (const listener of this.editListeners) listener(edit);
    }
  }
}
