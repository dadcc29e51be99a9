// What runs now and what went wrong, at the top of the grid, as Google shows "Running script".

import { useState } from 'preact/hooks';

/** The notices and how to put them up. */
export interface NoticeBoard {
  /** What is running; null: nothing. */
  readonly busy: string | null;
  readonly problem: string | null;
  readonly say: (text: string) => void;
  readonly dismiss: () => void;
  /** Shows what runs until the work is done, and its error if it fails. */
  readonly during: (what: string, work: () => Promise<void>) => Promise<void>;
}

/** One board for the page. */
export function useNotices(): NoticeBoard {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const during = async (what: string, work: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setProblem(null);
    try {
      await work();
    } catch (cause) {
      setProblem(cause instanceof Error ? cause.message : String(cause));
    }
    setBusy(null);
  };
  return { busy, problem, say: setProblem, dismiss: () => setProblem(null), during };
}

interface NoticesProps {
  readonly notices: NoticeBoard;
  readonly lost: boolean;
  /** Why the workbook could not be saved; null: it is. */
  readonly trouble: string | null;
}

/** Draws the board. A lost server outranks everything. */
export function Notices({ notices, lost, trouble }: NoticesProps) {
  return (
    <div class="notices">
      <div role="status">
        {lost && <p class="notice">The local server has stopped. This page comes back when it is started again.</p>}
        {!lost && notices.busy !== null && (
          <p class="notice">
            <span class="spinner" aria-hidden="true" />
            {notices.busy}…
          </p>
        )}
      </div>
      <div role="alert">
        {!lost && trouble !== null && (
          <p class="notice notice-problem">
            <span>Not saved: {trouble}. It is tried again every second. Keep the local server running until this is gone.</span>
          </p>
        )}
        {notices.problem !== null && (
          <p class="notice notice-problem">
            <span>{notices.problem}</span>
            <button type="button" class="text-button" onClick={notices.dismiss}>
              Dismiss
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
