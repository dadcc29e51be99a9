// The end of a mail that goes to colleagues by hand: why it comes, and how to get fewer.

import { nameSaid } from '../../documents/plain';
import type { Catalog } from '../../schema/catalog';
import { sameText } from '../../schema/values/text';
import { mailEndWords } from '../messages/letters';

/**
 * Nothing that somebody could set holds such a mail back, so they are told whom to talk to: the coordinator, or whoever sent it.
 * @param name of whoever gets it
 * @param why such as `you are invited`
 */
export function mailEnd({ settings: { coordinator } }: Catalog, name: string, why: string): string {
  const isOwn = coordinator === '' || sameText(coordinator, name);
  return mailEndWords({ why, whom: isOwn ? null : nameSaid(coordinator) });
}
