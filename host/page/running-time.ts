// Lets a component show the host's clock as it runs.

import { useEffect, useState } from 'preact/hooks';
import { type HeardTime, hostNow } from './page-clock';

/** Milliseconds since 1970 on the host's clock, renewed every second. */
export function useRunningTime(time: HeardTime): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return hostNow(time);
}
