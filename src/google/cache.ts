// What may be forgotten at any time, kept with this file in the document cache.

import type { CachePort } from '../ports';

export const cache: CachePort = {
  remove: (keys) => documentCache()?.removeAll([...keys]),
  get: (keys) => documentCache()?.getAll([...keys]) ?? {},
  put: (entries, seconds) => {
    try {
      documentCache()?.putAll({ ...entries }, seconds);
    } catch {
      // Too long, or the service is down: as if it had been forgotten at once.
    }
  },
};

/** Null outside a document. */
function documentCache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}
