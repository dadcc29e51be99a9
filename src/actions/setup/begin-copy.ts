// The first thing in a copy of a workbook: what the production is called. From then on it is a workbook like any other.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { seenText } from '../../schema/values/text';
import { notSetUp, titleMissing, titleRowMissing } from '../messages/setup';
import { belongingOf } from '../transaction/belonging';
import { Refusal } from '../transaction/failure';
import { catalogWritten } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { replaceSettings } from '../transaction/setting-values';
import { locate } from '../transaction/tabs';
import { rememberTabs } from './setting-up';

/** The title is written before the file is remembered: cut off in between, it is asked for again. A second time changes nothing. */
export function beginCopy(ports: Ports, { production }: Methods['beginCopy']['input']): Methods['beginCopy']['answer'] {
  const title = seenText(production);
  if (title === '') throw new Refusal('invalid', titleMissing());
  return underLock(ports, () => {
    const located = locate(ports);
    if (belongingOf(ports, located) === 'new') throw new Refusal('setup', notSetUp());
    if (!replaceSettings(ports, located, { production: title })) throw new Refusal('setup', titleRowMissing());
    ports.book.flush();
    catalogWritten(ports);
    rememberTabs(ports, located.tabs);
    return { production: title };
  });
}
