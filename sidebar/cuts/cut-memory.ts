// How clips were named last, kept by the browser: the next cut names them so, too.

import type { CutScope } from '../../src/contract/rows/cut';
import { cutScopes } from '../../src/contract/rows/cut';
import { keepText, keptText, parsedText } from '../browser-storage';

interface CutMemory {
  readonly pattern: string;
  readonly covers: CutScope;
}

const place = 'routesheet.cut';

export function cutMemory(): CutMemory | null {
  const kept = parsedText<Partial<CutMemory>>(keptText(place));
  const covers = cutScopes.find((one) => one === kept?.covers);
  return typeof kept?.pattern === 'string' && covers !== undefined ? { pattern: kept.pattern, covers } : null;
}

/** Where the browser keeps nothing, it is guessed again next time. */
export function keepCut({ pattern, covers }: CutMemory): void {
  keepText(place, JSON.stringify({ pattern, covers }));
}
