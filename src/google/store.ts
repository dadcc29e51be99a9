// Small texts kept with this file in document properties; a copy of the file has none of them.

import type { StorePort } from '../ports';

export const store: StorePort = {
  all: () => properties().getProperties(),
  set: (entries) => {
    properties().setProperties({ ...entries });
  },
  delete: (key) => {
    properties().deleteProperty(key);
  },
  clear: () => {
    properties().deleteAllProperties();
  },
};

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
