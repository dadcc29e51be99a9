// The spreadsheet itself: o-spreadsheet's own component, one member of the workbook's collaborative session.

import { helpers, Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { mount } from '@odoo/owl';
import type { SelectedRange } from '../api';
import { useBlankErrors } from '../book/plugins/blank-errors';
import { useClock } from '../book/plugins/clock-functions';
import { showLate } from '../book/screen/late-screen';
import type { ToPage } from '../server/live-messages';

type Transport = Model['config']['transportService'];
type Revision = Parameters<Transport['sendMessage']>[0];

/** What the grid tells the page. */
export interface GridEvents {
  readonly revision: (message: unknown) => void;
  readonly selected: (selection: SelectedRange) => void;
  readonly notify: (text: string) => void;
  /** Wall clock of the spreadsheet in milliseconds, as if it were UTC: what TODAY() shows. */
  readonly wallClock: () => number;
}

/** The mounted grid. */
export interface PageGrid {
  /** Takes a change of the workbook from the server. */
  readonly hear: (message: unknown) => void;
  /** Shows the tab and selects the range there. */
  readonly select: (selection: SelectedRange) => void;
  readonly focus: () => void;
  /** The day changed: formulas that show today are worked out again. */
  readonly newDay: () => void;
}

/** Opens the workbook in the element. */
export async function openGrid(
  element: HTMLElement,
  { clientId, data, selection, state }: Extract<ToPage, { kind: 'joined' }>,
  events: GridEvents,
): Promise<PageGrid> {
  console.debug = () => {};
  useClock();
  useBlankErrors();
  showLate();
  const hearers = new Map<string, (message: Revision) => void>();
  const transportService: Transport = {
    sendMessage: async (message) => events.revision(message),
    onNewMessage: (id, hearer) => void hearers.set(id, hearer),
    leave: (id) => void hearers.delete(id),
  };
  const model = new Model(data as object, {
    transportService,
    client: { id: clientId, name: state.user },
    custom: { wallClock: events.wallClock },
  });
  const grid: PageGrid = {
    hear: (message) => {
      for (const hearer of hearers.values()) hearer(message as Revision);
    },
    select: (selection) => select(model, selection),
    focus: () => element.querySelector<HTMLElement>('.o-grid')?.focus(),
    newDay: () => void model.dispatch('EVALUATE_CELLS'),
  };
  await mountGrid(element, model, events.notify);
  await drawn();
  grid.select(selection);
  reportSelection(model, events.selected);
  return grid;
}

async function mountGrid(element: HTMLElement, model: Model, notify: (text: string) => void): Promise<void> {
  const templates = await (await fetch('/assets/o-spreadsheet.xml')).text();
  await mount(Spreadsheet, element, {
    templates,
    // It fills in the rest by itself.
    env: { isMobile: () => false } as InstanceType<typeof Spreadsheet>['env'],
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => notify(text),
      raiseError: (text: string, done?: () => void) => {
        notify(text);
        done?.();
      },
      askConfirmation: (text: string, confirmed: () => void, cancelled?: () => void) => (confirm(text) ? confirmed() : cancelled?.()),
    },
  });
}

/** Before the grid knows its size it scrolls to the wrong place. */
function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function select(model: Model, { sheetId, range }: SelectedRange): void {
  const from = model.getters.getActiveSheetId();
  if (!model.getters.getSheetIds().includes(sheetId)) return;
  if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  const zones = range.split(',').map((one) => shown(model, sheetId, helpers.toZone(one)));
  for (const [at, zone] of zones.entries()) {
    const { left, top, right, bottom } = zone;
    if (at === 0) model.selection.selectZone({ cell: { col: left, row: top }, zone }, { scrollIntoView: true });
    else {
      model.selection.addCellToSelection(left, top);
      model.selection.setAnchorCorner(right, bottom);
    }
  }
}

/** The grid cannot select what a folded group hides: the nearest cell to the left then stands for it. */
function shown(model: Model, sheetId: string, zone: ReturnType<typeof helpers.toZone>): ReturnType<typeof helpers.toZone> {
  const hidden = (col: number) => model.getters.isColHidden(sheetId, col);
  if (!hidden(zone.left)) return zone;
  let col = zone.left;
  while (col > 0 && hidden(col)) col -= 1;
  return { ...zone, left: col, right: col };
}

/** With Ctrl several ranges are selected: the current one comes last. */
function rangesOf(model: Model): string {
  const current = model.getters.getSelectedZone();
  const isCurrent = ({ left, top, right, bottom }: typeof current) =>
    left === current.left && top === current.top && right === current.right && bottom === current.bottom;
  return [...model.getters.getSelectedZones().filter((zone) => !isCurrent(zone)), current].map(rangeOf).join(',');
}

function rangeOf({ left, top, right, bottom }: ReturnType<typeof helpers.toZone>): string {
  const first = helpers.toXC(left, top);
  const last = helpers.toXC(right, bottom);
  return first === last ? first : `${first}:${last}`;
}

/** Says where the selection is, once for all that changes in one turn. */
function reportSelection(model: Model, selected: (selection: SelectedRange) => void): void {
  let known = '';
  model.on('update', model, () => {
    const selection = { sheetId: model.getters.getActiveSheetId(), range: rangesOf(model) };
    const place = `${selection.sheetId}!${selection.range}`;
    if (place === known) return;
    known = place;
    selected(selection);
  });
}
