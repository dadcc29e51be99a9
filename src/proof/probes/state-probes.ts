// Tries section 4: what a script keeps.

import type { Probes } from '../probe';
import { eachTaken, errorWords, msOf, proofKey } from '../trying';
import { openFile } from '../workbench';

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** So many KB in properties of 8 KB each. */
function filled(kilobytes: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: kilobytes / 8 }, (_unused, index) => [`${proofKey}${index}`, 'x'.repeat(8 * 1024 - 8)]));
}

/** Does it with properties of its own, which go afterwards; others stay. */
function withProperties<Result>(act: () => Result): Result {
  try {
    return act();
  } finally {
    const ours = store()
      .getKeys()
      .filter((key) => key.startsWith(proofKey));
    for (const key of ours) store().deleteProperty(key);
  }
}

export const stateProbes: Probes = {
  '4.0': () =>
    withProperties(() => {
      try {
        store().setProperty(proofKey, '');
      } catch (error) {
        return ['refused', errorWords(error)];
      }
      const value = store().getProperty(proofKey);
      return value === null ? 'null' : value === '' ? 'empty text' : value;
    }),
  '4.1': () =>
    withProperties(() =>
      eachTaken({
        '9 KB': () => store().setProperty(proofKey, 'x'.repeat(9 * 1024 - proofKey.length)),
        '10 KB': () => store().setProperty(proofKey, 'x'.repeat(10 * 1024)),
      }),
    ),
  '4.1.b': () =>
    withProperties(() =>
      eachTaken({ '400 KB': () => store().setProperties(filled(400)), '600 KB': () => store().setProperties(filled(600)) }),
    ),
  '4.1c': () =>
    withProperties(() => {
      store().setProperties(filled(400));
      return String(msOf(() => store().getProperties()));
    }),
  '4.1b': (bench) => {
    const tab = bench.tab();
    openFile().addDeveloperMetadata(proofKey, 'file');
    tab.addDeveloperMetadata(proofKey, 'tab');
    tab.getRange('2:2').addDeveloperMetadata(proofKey, 'row');
    tab.getRange('B:B').addDeveloperMetadata(proofKey, 'column');
    SpreadsheetApp.flush();
    const found = openFile().createDeveloperMetadataFinder().withKey(proofKey).find();
    for (const mark of found) mark.remove();
    return `${found.length} found`;
  },
  '4.2': () => (LockService.getDocumentLock() === null ? 'none' : 'a lock'),
  '4.5': () => {
    const cache = CacheService.getDocumentCache();
    return eachTaken({
      '102,400': () => cache?.put(proofKey, 'x'.repeat(102_400)),
      '102,401': () => cache?.put(proofKey, 'x'.repeat(102_401)),
    });
  },
  '4.5.b': () => {
    const cache = CacheService.getDocumentCache();
    return eachTaken({ '6 hours': () => cache?.put(proofKey, 'x', 21_600), more: () => cache?.put(proofKey, 'x', 21_601) });
  },
  '5.1.b': () => store().getProperty('opened by onOpen') ?? 'not tried: open the file anew',
};
