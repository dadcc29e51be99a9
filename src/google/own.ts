// Small texts that belong to the person at the keyboard, in user properties: they are of this script and this account, and nobody else can read them.

import type { OwnPort } from '../ports';

export const own: OwnPort = {
  all: () => properties().getProperties(),
  set: (entries) => {
    properties().setProperties({ ...entries });
  },
  delete: (key) => {
    properties().deleteProperty(key);
  },
};

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}
