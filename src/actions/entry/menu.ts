// What the menu's items do: open the sidebar at a view, or act and answer by toast.

import type { SidebarView } from '../../contract/methods';
import type { Ports } from '../../ports';
import { turnedOff } from '../messages/reminders';
import { setUpDone } from '../messages/setup';
import { turnOff } from '../reminders/turn-on';
import { addSample, isAskedFirst, removeSample } from '../setup/sample';
import { setUp } from '../setup/set-up';
import { reported } from '../transaction/reporting';

export function openSidebarFromMenu(ports: Ports, view: SidebarView): void {
  ports.screen.openSidebar(view);
}

/** Whoever left out a permission the first time is asked for it here: nothing else makes Google ask again. */
export function turnOnFromMenu(ports: Ports): void {
  ports.triggers.ask();
  ports.screen.openSidebar('turn-on');
}

export function setUpFromMenu(ports: Ports): void {
  byToast(ports, () => {
    const { changes, notes } = setUp(ports, { pipeline: 'cg', sample: false });
    return [setUpDone({ changes }), ...notes].join(' ');
  });
}

export function addSampleFromMenu(ports: Ports): void {
  unlessAsked(ports, 'addSample', 'add-sample');
}

export function removeSampleFromMenu(ports: Ports): void {
  unlessAsked(ports, 'removeSample', 'remove-sample');
}

export function turnOffFromMenu(ports: Ports): void {
  byToast(ports, () => {
    turnOff(ports);
    return turnedOff();
  });
}

const samples = { addSample, removeSample };

/** In a file that people work in the sidebar says first what will happen, and asks. */
function unlessAsked(ports: Ports, method: keyof typeof samples, view: SidebarView): void {
  byToast(ports, () => {
    if (!isAskedFirst(ports, method)) return samples[method](ports, { sure: true }).words.join(' ');
    openSidebarFromMenu(ports, view);
    return null;
  });
}

/** Null: there is nothing to say. */
function byToast(ports: Ports, work: () => string | null): void {
  try {
    const words = work();
    if (words !== null) ports.screen.toast(words);
  } catch (thrown) {
    ports.screen.toast(reported(ports, thrown).message);
  }
}
