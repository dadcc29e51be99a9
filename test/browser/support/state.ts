// A state of the sidebar: the view, what the server says, and what is pressed to get there.

import type { Page } from 'playwright-core';
import type { Replies } from '../sidebar-page';

export interface State {
  readonly name: string;
  /** Where its picture goes, if the guide shows it: a `guidePicture`. */
  readonly picture?: string;
  readonly view: string;
  readonly replies?: Replies;
  /** Brings the view into its state. */
  readonly until: (page: Page) => Promise<unknown>;
}
