// The hourly trigger. Only triggers of our own handler are ever touched.

import type { TriggersPort } from '../ports';

/** The function of `main.ts` that Google calls. */
const handler = 'hourly';

/** People see only their own triggers: those of others are neither listed nor removable. */
export const triggers: TriggersPort = {
  mine: () => ours().map((trigger) => trigger.getUniqueId()),
  create: () => ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId(),
  remove: (id) => {
    for (const trigger of ours()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  },
  ask: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
  granted: () => {
    const info: GrantedInfo = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return 'full';
    return (info.getAuthorizedScopes?.() ?? []).length > 0 ? 'parts' : 'missing';
  },
};

/** Google tells which scopes were granted (docs/platform.md); the published types do not say so. */
type GrantedInfo = GoogleAppsScript.Script.AuthorizationInfo & { readonly getAuthorizedScopes?: () => readonly string[] };

function ours(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
