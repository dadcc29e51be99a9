// Which service calls an execution may make: the scopes of the manifest, what the person granted, and the auth mode.

import { ServiceError } from '../google-object';
import type { AuthMode, Scene } from './scene';

const SCOPE = 'https://www.googleapis.com/auth/';

/** What a class or method needs: any one of these scopes. Methods win over classes, classes over namespaces. */
const REQUIRED_FOR: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.create': [`${SCOPE}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.getUi': [],
  'Spreadsheet.SpreadsheetApp.open': [`${SCOPE}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.openById': [`${SCOPE}spreadsheets`],
  'Spreadsheet.SpreadsheetApp.openByUrl': [`${SCOPE}spreadsheets`],
  'Base.Ui.alert': [`${SCOPE}script.container.ui`],
  'Base.Ui.prompt': [`${SCOPE}script.container.ui`],
  'Base.Ui.showModalDialog': [`${SCOPE}script.container.ui`],
  'Base.Ui.showModelessDialog': [`${SCOPE}script.container.ui`],
  'Base.Ui.showSidebar': [`${SCOPE}script.container.ui`],
  'Base.Session.getActiveUser': [`${SCOPE}userinfo.email`],
  'Base.Session.getEffectiveUser': [`${SCOPE}userinfo.email`],
  Mail: [`${SCOPE}script.send_mail`],
  URL_Fetch: [`${SCOPE}script.external_request`],
  'Script.ScriptApp.deleteTrigger': [`${SCOPE}script.scriptapp`],
  'Script.ScriptApp.getProjectTriggers': [`${SCOPE}script.scriptapp`],
  'Script.ScriptApp.getUserTriggers': [`${SCOPE}script.scriptapp`],
  'Script.ScriptApp.newTrigger': [`${SCOPE}script.scriptapp`],
};

/** All that a published add-on may call before it was used once in the file. */
const ALLOWED_IN_NONE = [
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
const DENIED_IN_LIMITED = ['Mail', 'URL_Fetch', 'Base.Ui.alert', 'Base.Ui.prompt', 'Base.Ui.show', 'Script.ScriptApp'];

/** Members of ScriptApp that need no authorisation. */
const HARMLESS = ['Script.ScriptApp.getAuthorizationInfo', 'Script.ScriptApp.getInstallationSource', 'Script.ScriptApp.getScriptId'];

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
  const key = keys.find((candidate) => Object.hasOwn(REQUIRED_FOR, candidate));
  return key === undefined ? [] : (REQUIRED_FOR[key] ?? []);
}

function allowedByMode(mode: AuthMode, name: string): boolean {
  if (mode === 'FULL' || HARMLESS.includes(name)) return true;
  if (mode === 'LIMITED') return !DENIED_IN_LIMITED.some((start) => name.startsWith(start));
  return ALLOWED_IN_NONE.some((start) => name === start || name.startsWith(`${start}.`));
}

/** Simple triggers run without anybody's consent, so what a person withheld does not concern them. */
function hasScope(scene: Scene, scopes: readonly string[]): boolean {
  const { project, withheld } = scene.world;
  const missing = scene.authMode === 'FULL' ? withheld : [];
  return scopes.length === 0 || scopes.some((scope) => project.manifest.oauthScopes.includes(scope) && !missing.includes(scope));
}
