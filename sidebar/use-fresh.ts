// A sidebar stays open for days: what it shows is read again on another day, and after ten minutes, as long as somebody can see it.

import { useEffect, useRef } from 'preact/hooks';

const longestMinutes = 10;
const often = 60_000;
// The machine may have slept in between: what counts time would have slept, too.
const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short' });

/** @param read a new one whenever the workbook was read. @param onOld that reading is old by now: told once a reading, and never while nobody can see the page */
export function useFresh(read: unknown, onOld: () => void): void {
  const at = useRef(clock.format());
  const told = useRef(false);
  const tell = useRef(onOld);
  tell.current = onOld;
  useEffect(() => {
    at.current = clock.format();
    told.current = false;
  }, [read]);
  useEffect(() => {
    const look = () => {
      if (told.current || document.visibilityState !== 'visible' || !isOld(at.current, clock.format())) return;
      told.current = true;
      tell.current();
    };
    const timer = setInterval(look, often);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
}

/** Both as `2026-03-02 10:04`. */
function isOld(then: string, now: string): boolean {
  const [day, minutes] = parts(then);
  const [today, minutesNow] = parts(now);
  return day !== today || Math.abs(minutesNow - minutes) >= longestMinutes;
}

function parts(text: string): readonly [day: string, minutes: number] {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return [day, 60 * hours + minutes];
}
