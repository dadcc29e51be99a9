// What the page and the server say to each other over the one WebSocket.

import type { SelectedRange } from '../api';
import type { PageState } from './views';

/**
 * From the server to a page. `data` and `message` belong to the grid's own collaboration protocol; a selection names its tab as the grid does,
 * which is not Google's number when the tab was made in a browser.
 */
export type ToPage =
  | {
      readonly kind: 'joined';
      readonly clientId: string;
      readonly data: unknown;
      readonly selection: SelectedRange;
      readonly panelPort: number;
      readonly state: PageState;
    }
  | { readonly kind: 'revision'; readonly message: unknown }
  | { readonly kind: 'state'; readonly state: PageState }
  /** A script moved the selection. */
  | { readonly kind: 'selection'; readonly selection: SelectedRange };

/** From a page to the server. */
export type ToServer =
  | { readonly kind: 'revision'; readonly message: unknown }
  /** The person moved the selection. */
  | { readonly kind: 'select'; readonly selection: SelectedRange };

/** Between the page and the panel's frame, by `postMessage`. */
export type FromPanel =
  | { readonly panel: number; readonly kind: 'run'; readonly call: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly panel: number; readonly kind: 'close' }
  | { readonly panel: number; readonly kind: 'focus' }
  /** The person pressed F6 in the panel. */
  | { readonly panel: number; readonly kind: 'pane'; readonly back: boolean }
  | { readonly panel: number; readonly kind: 'size'; readonly width: number | null; readonly height: number | null };

/** The answer to one `run` of the frame. */
export interface ToPanel {
  readonly panel: number;
  readonly call: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: string | null;
}
