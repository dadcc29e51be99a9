// Does for the frame of a panel what it may ask for: run a function, close, give the focus back, change its size.

import type { FromPanel, ToPanel } from '../../server/live-messages';
import type { RunResultView } from '../../server/views';
import { call, HostUnreachable } from '../api-client';
import { movePane } from '../panes';

/** One panel and what may be done for it. */
export interface PanelService {
  readonly frame: HTMLIFrameElement;
  readonly serial: number;
  readonly origin: string;
  readonly close: () => void;
  readonly focusGrid: () => void;
  readonly size: (width: number | null, height: number | null) => void;
}

/** Listens to the frame, and to no other window, until the returned function is called. */
export function servePanel(service: PanelService): () => void {
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== service.frame.contentWindow || origin !== service.origin || data?.panel !== service.serial) return;
    void serve(service, data);
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

async function serve(service: PanelService, message: FromPanel): Promise<void> {
  if (message.kind === 'close') service.close();
  else if (message.kind === 'focus') service.focusGrid();
  else if (message.kind === 'pane') movePane(message.back, service.focusGrid);
  else if (message.kind === 'size') service.size(message.width, message.height);
  else service.frame.contentWindow?.postMessage(await run(message), service.origin);
}

/** The words for a lost connection are Google's. */
async function run({ panel, call: number, function: name, args }: Extract<FromPanel, { kind: 'run' }>): Promise<ToPanel> {
  try {
    const { ok, value, error } = await call<RunResultView>('POST', '/api/run', { function: name, args });
    return { panel, call: number, ok, value, error };
  } catch (cause) {
    const error = cause instanceof HostUnreachable ? 'NetworkError: Connection failure due to HTTP 0' : String(cause);
    return { panel, call: number, ok: false, value: null, error };
  }
}
