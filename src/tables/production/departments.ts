// The departments of a production, those of every pipeline.

import { defineList } from '../../schema/values/word-list';

export const departments = defineList('departments', 'Departments', [
  ['Production'],
  ['Story'],
  ['Design'],
  ['Model'],
  ['Rig'],
  ['Surface'],
  ['Layout'],
  ['Animation'],
  ['FX'],
  ['Lighting'],
  ['Comp'],
  ['Edit'],
  ['Sound'],
  ['Art'],
  ['Studio'],
  // What pipelines of drawings and puppets have besides.
  ['Storyboard'],
  ['Colour'],
  ['Clean-up'],
  ['Build'],
  ['Posing'],
  ['Sculpt'],
  ['Armature'],
  ['Paint'],
  ['Set'],
  ['Shoot'],
]);
