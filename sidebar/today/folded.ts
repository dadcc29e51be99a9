// Which sections of Today somebody has folded: remembered in their browser, where it keeps anything for a page inside another.

import { useState } from 'preact/hooks';
import { type SectionKey, sections } from '../../src/schema/section';
import { keepText, keptText } from '../browser-storage';

const key = 'routesheet.folded';

export interface Folded {
  readonly keys: readonly SectionKey[];
  fold(section: SectionKey, isFolded: boolean): void;
}

export function useFolded(): Folded {
  const [keys, setKeys] = useState(remembered);
  const fold = (section: SectionKey, isFolded: boolean) => {
    if (keys.includes(section) === isFolded) return;
    const next = isFolded ? [...keys, section] : keys.filter((other) => other !== section);
    setKeys(next);
    remember(next);
  };
  return { keys, fold };
}

/** What sleeps, until somebody unfolds it; nothing else where the browser keeps nothing. */
function remembered(): readonly SectionKey[] {
  const kept = (keptText(key) ?? 'asleep').split(',');
  return sections.flatMap((section) => (kept.includes(section.key) ? [section.key] : []));
}

/** Where the browser keeps nothing, it is folded until the sidebar is closed. */
function remember(keys: readonly SectionKey[]): void {
  keepText(key, keys.join(','));
}
