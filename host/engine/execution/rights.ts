// Which service calls an execution may make: the scopes of the manifest, what the person granted, and the auth mode.

import { ServiceError } from '../google-object';
import type { AuthMode, Scene } from './scene';

const scopePrefix = 'https://www.googleapis.com/auth/';

/** What a class or method needs: any one of these scopes. Methods win over classes, classes over namespaces. */
const requiredFor: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: [`${scopePrefix}spreadsheets.currentonly`, `${scopePrefix}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.create': [`${scopePrefix}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.getUi': [],
  'Spreadsheet.SpreadsheetApp.open': [`${scopePrefix}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.openById': [`${scopePrefix}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.openByUrl': [`${scopePrefix}spreadsheets`],
  'Base.Ui.alert': [`${scopePrefix}script.container.ui`],
  'Base.Ui.prompt': [`${scopePrefix}script.container.ui`],
  'Base.Ui.showModalDialog': [`${scopePrefix}script.container.ui`],
  'Base.Ui.showModelessDialog': [`${scopePrefix}script.container.ui`],
  'Base.Ui.showSidebar': [`${scopePrefix}script.container.ui`],
  'Base.Session.getActiveUser': [`${scopePrefix}userinfo.email`],
  'Base.Session.getEffectiveUser': [`${scopePrefix}userinfo.email`],
  Mail: [`${scopePrefix}script.send_mail`],
  URL_Fetch: [`${scopePrefix}script.external_request`],
  'Script.ScriptApp.deleteTrigger': [`${scopePrefix}script.scriptapp`],
  'Script.ScriptApp.getProjectTriggers': [`${scopePrefix}script.scriptapp`],
  'Script.ScriptApp.getUserTriggers': [`${scopePrefix}script.scriptapp`],
  'Script.ScriptApp.newTrigger': [`${scopePrefix}script.scriptapp`],
};

/** All that a published add-on may call before it was used once in the file. */
const allowedInNone = [
  'Base.Logger',
  'Base.Menu',
  'Base.Session.getActiveUserLocale',
  'Base.Session.getScriptTimeZone',
  'Base.Ui.createAddonMenu',
  'Base.Ui.createMenu',
  'Spreadsheet.SpreadsheetApp.getUi',
  'Utilities',
];

/** What simple triggers may not call although everything else is open to them. */
const deniedInLimited = ['Mail', 'URL_Fetch', 'Base.Ui.alert', 'Base.Ui.prompt', 'Base.Ui.show', 'Script.ScriptApp'];

/** Members of ScriptApp that need no authorisation. */
const harmless = ['Script.ScriptApp.getAuthorizationInfo', 'Script.ScriptApp.getInstallationSource', 'Script.ScriptApp.getScriptId'];

/** Throws Google's error when this execution may not make the call. `shown` is the call as Google's messages write it. */
export function checkRights(scene: Scene, className: string, method: string, shown: string): void {
  const name = `${className}.${method}`;
  const scopes = scopesFor(className, name);
  if (allowedByMode(scene.authMode, name) && hasScope(scene, scopes)) return;
  const needed = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
  throw new ServiceError(`You do not have permission to call ${shown}.${needed === '' ? '' : ` Required permissions: ${needed}`}`);
}

function scopesFor(className: string, name: string): readonly string[] {
  const keys = [name, className, className.split('.')[0] ?? ''];
  const key = keys.find((candidate) => Object.hasOwn(requiredFor, candidate));
  return key === undefined ? [] : (requiredFor[key] ?? []);
}

function allowedByMode(mode: AuthMode, name: string): boolean {
  if (mode === 'FULL' || harmless.includes(name)) return true;
  if (mode === 'LIMITED') return !deniedInLimited.some((start) => name.startsWith(start));
  return allowedInNone.some((start) => name === start || name.startsWith(`${start}.`));
}

/** Simple triggers run without anybody's consent, so what a person withheld does not concern them. */
function hasScope(scene: Scene, scopes: readonly string[]): boolean {
  const { project, withheld } = scene.world;
  const missing = scene.authMode === 'FULL' ? withheld : [];
  return scopes.length === 0 || scopes.some((scope) => project.manifest.oauthScopes.includes(scope) && !missing.includes(scope));
}
