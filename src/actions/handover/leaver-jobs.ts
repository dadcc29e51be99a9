// What is to be done for whoever leaves, as jobs.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { seenText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { handoverOf } from '../messages/studio/handover';
import { onPeople } from './open-rows';

const wanted = [
  'Have kit, keys and pass back',
  'Close accounts and access',
  'Ask for the last invoice and expenses',
  'Get a forwarding address',
];

/** Due on the last day that People says, for the coordinator. None for somebody whom People does not know. */
export function leaverJobs({ name, checklists, dueBy }: BoundTable, typed: string, catalog: Catalog): readonly Values[] {
  const person = onPeople(seenText(typed), catalog);
  if (person === null || checklists === null || dueBy === null) return [];
  const from = handoverOf({ person: person.name });
  return wanted.map((job) => ({
    ...{ [name]: `${job}: ${person.name}`, [checklists.from]: from },
    [dueBy.date]: person.finish ?? null,
  }));
}
