// Toasts at the bottom right; those from before the page was opened are old news.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../server/views';

type Toast = PageState['toasts'][number];

const shownMs = 6000;

/** Shows the newest toast for six seconds, or until it is dismissed; a newer one takes its place, as on Google. */
export function Toasts({ toasts }: { readonly toasts: readonly Toast[] }) {
  const seen = useRef(toasts.at(-1)?.number ?? 0);
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const drop = (number: number) => setShown((current) => current.filter((toast) => toast.number !== number));
  useEffect(() => {
    const fresh = toasts.filter(({ number }) => number > seen.current);
    if (fresh.length === 0) return;
    seen.current = fresh.at(-1)?.number ?? seen.current;
    setShown(fresh.slice(-1));
    for (const { number } of fresh) setTimeout(() => drop(number), shownMs);
  }, [toasts]);
  return (
    <div class="toasts" role="status" aria-label="Messages">
      {shown.map(({ number, title, message }) => (
        <div class="toast-card" key={number}>
          <div>
            {title !== '' && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button type="button" class="icon-button" aria-label="Dismiss message" onClick={() => drop(number)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
