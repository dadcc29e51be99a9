// What comes along with a copy of the file: marks are left here, and looked for there.

import { proofKey } from './trying';
import { openFile } from './workbench';

export function leaveMarks(): void {
  openFile().addDeveloperMetadata(proofKey, openFile().getId());
  PropertiesService.getDocumentProperties().setProperty('left for a copy', 'x');
}

/** In words for the person, as the facts 2.16 and 3.5 want them. */
export function whatCameAlong(): string {
  const [mark] = openFile().createDeveloperMetadataFinder().withKey(proofKey).find();
  const property = PropertiesService.getDocumentProperties().getProperty('left for a copy');
  const place = mark?.getValue() === openFile().getId() ? 'this is no copy; ' : '';
  const triggers = ScriptApp.getProjectTriggers().length;
  return `${place}${mark === undefined ? 'no metadata' : 'metadata'}, ${property === null ? 'no property' : 'a property'}, ${triggers === 0 ? 'no trigger' : 'a trigger'}`;
}
