// Checking what a person wants to save. Nothing is refused on a remembered catalog: a word or a name may be newer than that.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Issue } from '../../schema/issue';
import { invalid } from '../transaction/failure';
import { renewedCatalog } from '../transaction/known-catalog';
import type { Located } from '../transaction/tabs';

/** What `work` makes of the catalog; when it finds issues, once more with a fresh one. @throws Refusal with the issues that remain. */
export function accepted<T>(
  ports: Ports,
  located: Located,
  remembered: Catalog,
  work: (catalog: Catalog) => { readonly value: T; readonly issues: readonly Issue[] },
): T {
  const first = work(remembered);
  if (first.issues.length === 0) return first.value;
  const second = work(renewedCatalog(ports, located));
  if (second.issues.length > 0) throw invalid(second.issues);
  return second.value;
}
