// Every function that Google can call by name; the client can call them too, so each one is a way in.

/** Sorted. Written out on purpose: a new way in is noticed here. */
export const intendedFunctions = [
  'addSampleProduction',
  'checkWorkbook',
  'hourly',
  'onEdit',
  'onInstall',
  'onOpen',
  'openSidebar',
  'previewReminders',
  'removeRoutesheet',
  'removeSampleProduction',
  'rpc',
  'setUpWorkbook',
  'turnOffReminders',
  'turnOnReminders',
  'useExistingTab',
];
