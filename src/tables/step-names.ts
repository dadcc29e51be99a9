// The steps of the trade and what trackers call them: a tab that was there before is recognised by them.

import type { StepName } from '../schema/step-name';

const both = ['assets', 'shots'] as const;

export const stepNames: readonly StepName[] = [
  named('Concept', ['assets'], 'Concepts', 'Concept art'),
  named('Design', ['assets'], 'Designs', 'DES', 'DSN', 'Art'),
  named('Model', ['assets'], 'Modeling', 'Modelling', 'MOD', 'MDL', 'Models'),
  named('Sculpt', ['assets'], 'Sculpting', 'Sculpture'),
  named('Armature', ['assets'], 'Armatures'),
  named('Rig', ['assets'], 'Rigging', 'RIG', 'Rigs', 'Setup'),
  named('Facial', ['assets'], 'Facial rig', 'Face rig'),
  named('Texture', ['assets'], 'Texturing', 'Textures', 'TEX', 'TXT', 'UV', 'UVs'),
  named('Surface', ['assets'], 'Surfacing', 'SRF', 'SURF', 'Shading', 'Shader', 'Shaders', 'SHD'),
  named('Lookdev', ['assets'], 'Look dev', 'Look development', 'LDV', 'LKD', 'Look'),
  named('Groom', ['assets'], 'Grooming', 'GRM', 'Hair', 'Fur'),
  named('Build', ['assets'], 'Builds', 'Character build', 'Cut-out build'),
  named('Turnaround', ['assets'], 'Turnarounds', 'Turn around', 'Turns'),
  named('Paint', ['assets'], 'Painting'),
  named('Colour', ['assets'], 'Color', 'Colours', 'Colors', 'COL', 'Colour model', 'Color model'),
  named('Background', ['assets'], 'Backgrounds', 'BG', 'BGs', 'BG paint', 'Bg painting'),
  named('Matte painting', both, 'DMP', 'Matte paint', 'Matte'),
  named('Storyboard', ['shots'], 'Storyboards', 'Storyboarding', 'Board', 'Boards', 'SB', 'STB', 'Story'),
  named('Animatic', ['shots'], 'Animatics', 'Leica', 'ANT'),
  named('Previz', ['shots'], 'Previs', 'Pre-viz', 'Pre-vis', 'PVZ', 'Previsualisation'),
  named('Layout', ['shots'], 'LAY', 'LYT', 'LO', 'Layouts', 'Camera layout', 'Rough layout'),
  named('Final layout', ['shots'], 'Layout final', 'Set dressing', 'Set dress'),
  named('Set', ['shots'], 'Set build', 'Set prep'),
  named('Shoot', ['shots'], 'Shooting', 'Filming'),
  named('Rough', both, 'Roughs', 'Rough animation', 'Rough anim'),
  named('Posing', ['shots'], 'Poses', 'Key poses', 'Key posing', 'Keys'),
  named('Blocking', ['shots'], 'Block', 'BLK', 'Anim blocking', 'Animation blocking'),
  named('Spline', ['shots'], 'Splining', 'SPL', 'Anim spline'),
  named('Animation', ['shots'], 'Anim', 'ANI', 'ANM', 'Animating'),
  named('Tie-down', ['shots'], 'Tiedown', 'Tie down', 'TD'),
  named('Clean-up', both, 'Cleanup', 'Clean up', 'CU', 'CLN', 'Clean'),
  named('Inbetween', ['shots'], 'In-between', 'Inbetweening', 'Inbetweens', 'IB', 'In between'),
  named('Ink and paint', ['shots'], 'Ink & paint', 'I&P', 'Ink/paint', 'Digital ink and paint'),
  named('CFX', ['shots'], 'Cloth', 'Character FX', 'Char FX', 'Cloth sim', 'Hair sim', 'Sim', 'Simulation'),
  named('FX', both, 'Effects', 'VFX', 'EFX', 'SFX animation'),
  named('Matchmove', ['shots'], 'Match move', 'MM', 'Tracking', 'Matchmoving'),
  named('Roto', ['shots'], 'Rotoscoping', 'Rotoscope', 'Prep'),
  named('Lighting', ['shots'], 'Light', 'LGT', 'LIT', 'Lights'),
  named('Render', ['shots'], 'Rendering', 'RND', 'Renders'),
  named('Comp', ['shots'], 'Compositing', 'Composite', 'CMP', 'COMP'),
  named('Edit', ['shots'], 'Editorial', 'Editing', 'Final edit'),
  named('Grade', ['shots'], 'Grading', 'Colour grade', 'Color grade', 'DI'),
  named('Sound', ['shots'], 'Audio', 'Sound design', 'Mix'),
];

function named(step: string, usedOn: readonly string[], ...also: readonly string[]): StepName {
  return { step, also, usedOn };
}
