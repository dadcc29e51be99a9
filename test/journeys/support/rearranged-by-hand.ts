// Rearrangements carried out by hand in the grid of the local Google.

import type { Rearrangement } from '../../workbook/support/rearrangements';
import type { Desk } from './desk';
import { letters } from './grid-hands';

interface OurTab {
  name: string;
  /** Row of the headings, from 1. */
  headings: number;
}

/** Does all of it, in order. What the grid refuses, such as parting a merged block, is left out, as it is for a person. */
export function rearrangeByHand(desk: Desk, tabs: readonly string[], all: readonly Rearrangement[]): void {
  const ours = tabs.map((name): OurTab => ({ name, headings: 1 }));
  for (const one of all) {
    const tab = ours[one.tab % ours.length];
    if (!tab || desk.host.book.tabs.named(tab.name) === null) continue;
    try {
      rearrangeTab(desk, tab, one);
    } catch {
      // The next one may be possible.
    }
  }
}

function rearrangeTab(desk: Desk, tab: OurTab, { what, at, to }: Rearrangement): void {
  const { hand } = desk.host.book;
  const { name, headings: row } = tab;
  const texts = (desk.values(name)[row - 1] ?? []).map(String);
  const [from, until] = [at % texts.length, to % texts.length];
  const cell = (place: number) => `${letters(place)}${row}`;
  const type = (place: number, text: string) => hand.type(name, cell(place), [[text]]);
  const own = (text: string) => {
    hand.insertColumns(name, until + 1);
    type(until, text);
  };
  switch (what) {
    case 'title row':
      hand.insertRows(name, 1);
      tab.headings += 1;
      hand.type(name, 'A1', [[`Show ${at}`]]);
      if (to % 2 === 1) hand.merge(name, 'A1:C1');
      break;
    case 'merge headings':
      if (until > from) hand.merge(name, `${cell(from)}:${cell(until)}`);
      break;
    case 'empty heading':
      hand.clear(name, cell(from));
      break;
    case 'rename heading':
      type(from, `Mine ${to}`);
      break;
    case 'exchange headings':
      type(from, texts[until] ?? '');
      type(until, texts[from] ?? '');
      break;
    case 'double heading':
      own(texts[from] ?? '');
      break;
    case 'own column':
      own('Own');
      break;
    case 'delete column':
      hand.deleteColumns(name, from + 1);
      break;
    case 'rename all headings':
      hand.type(name, `A${row}`, [texts.map((text, place) => (text === '' ? '' : `Mine ${place}`))]);
      break;
    case 'delete headings':
      hand.deleteRows(name, row);
      break;
    case 'paste headings':
      hand.insertRows(name, row + 1);
      hand.type(name, `A${row + 1}`, [texts]);
      break;
    case 'move column':
      hand.moveColumns(name, from + 1, 1, until + 1);
      break;
    case 'blank row':
      hand.insertRows(name, row + 1);
      break;
    case 'rename tab':
    case 'own tab of our name':
      tab.name = `${name} ${at}`;
      hand.renameTab(name, tab.name);
      if (what === 'own tab of our name') {
        hand.addTab(name);
        hand.type(name, 'A1', [
          ['Name', 'Items'],
          ['mine', 'mine too'],
        ]);
      }
      break;
    case 'delete tab':
      hand.deleteTab(name);
      break;
  }
}
