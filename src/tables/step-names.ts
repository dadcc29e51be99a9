// Steps of the trade and what trackers call them, for recognising them in a tab that was there before.

import type { StepName } from '../schema/step-name';

/** `both` unless it is usually a step of assets or of shots only. */
function step(name: string, also: readonly string[] = [], usedOn: readonly string[] = ['assets', 'shots']): StepName {
  return { step: name, also, usedOn };
}

const asset = ['assets'];
const shot = ['shots'];

export const stepNames: readonly StepName[] = [
  step('Concept', ['Concept art', 'Concepts'], asset),
  step('Design', ['Designs', 'DES', 'DSN', 'Character design', 'Prop design', 'Art'], asset),
  step('Turnaround', ['Turnarounds', 'Turns', 'Model sheet', 'Model pack'], asset),
  step('Colour', ['Color', 'Colours', 'Colors', 'Colour model', 'Color model', 'Ink and paint', 'I&P'], asset),
  step('Model', ['Modeling', 'Modelling', 'MOD', 'MDL', 'Models', 'Geo'], asset),
  step('UV', ['UVs', 'UV mapping'], asset),
  step('Texture', ['Texturing', 'Textures', 'TEX', 'TXT', 'Tex'], asset),
  step('Shading', ['Shaders', 'Shader', 'SHD'], asset),
  step('Lookdev', ['Look dev', 'Look development', 'LDV', 'LD', 'Surfacing', 'Surface', 'SRF', 'SURF'], asset),
  step('Groom', ['Grooming', 'Hair', 'GRM', 'Fur'], asset),
  step('Rig', ['Rigging', 'RIG', 'RGG', 'Rigs', 'Set-up', 'Setup'], asset),
  step('Sculpt', ['Sculpting', 'Sculpture'], asset),
  step('Armature', ['Armatures'], asset),
  step('Build', ['Builds', 'Fabrication', 'Puppet build'], asset),
  step('Paint', ['Painting'], asset),
  step('Script', ['Writing'], shot),
  step('Storyboard', ['Storyboards', 'Boards', 'Board', 'SB', 'STB', 'Boarding'], shot),
  step('Animatic', ['Animatics', 'ANX', 'Leica'], shot),
  step('Recording', ['Voice', 'Voice record', 'VO', 'Dialogue'], shot),
  step('Layout', ['Layouts', 'LAY', 'LO', 'LYT', 'Scene layout'], shot),
  step('Previz', ['Previs', 'Previsualisation', 'Previsualization', 'PRV'], shot),
  step('Posing', ['Poses', 'Key posing', 'Keys', 'Key frames'], shot),
  step('Blocking', ['Block', 'BLK', 'Blocking pass'], shot),
  step('Rough animation', ['Rough', 'Roughs', 'Rough anim'], shot),
  step('Tie-down', ['Tie down', 'Tiedown', 'TD'], shot),
  step('Clean-up', ['Clean up', 'Cleanup', 'CU', 'CLN', 'Clean'], shot),
  step('Inbetween', ['Inbetweens', 'In-between', 'In betweens', 'Inbetweening'], shot),
  step('Animation', ['Anim', 'ANM', 'ANI', 'Animate', 'Character animation'], shot),
  step('Background', ['BG', 'BGs', 'Backgrounds', 'BG paint', 'BKG']),
  step('Matte painting', ['Matte', 'DMP', 'MP'], shot),
  step('Matchmove', ['Match move', 'Tracking', 'Camera tracking', 'MM'], shot),
  step('Roto', ['Rotoscoping', 'Rotoscope', 'Paint and roto'], shot),
  step('Crowd', ['Crowds'], shot),
  step('CFX', ['Cloth', 'Hair and cloth', 'Simulation', 'Sim', 'Character FX'], shot),
  step('FX', ['Effects', 'VFX', 'EFX', 'SFX effects', 'Fx animation']),
  step('Lighting', ['Light', 'LGT', 'LIT', 'Lights'], shot),
  step('Render', ['Rendering', 'RND', 'Renders'], shot),
  step('Comp', ['Compositing', 'Composite', 'CMP', 'Compo', 'COMP'], shot),
  step('Shoot', ['Shooting', 'Shot on set'], shot),
  step('Edit', ['Editing', 'Editorial', 'Conform', 'Online'], shot),
  step('Sound', ['Audio', 'Sound design', 'Mix', 'SND', 'Foley'], shot),
  step('Grade', ['Grading', 'Colour grade', 'DI', 'Color grade', 'Colour correction'], shot),
  step('QC', ['Quality control', 'Tech check', 'Technical check'], shot),
];
