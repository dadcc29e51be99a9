// The steps of the trade and what trackers call them: a tab that was there before is recognised by them.

import type { StepName } from '../../schema/adopted/step-name';
import { once } from '../../schema/values/once';

const both = 'assets,shots';

/** What the steps are used on, then one a line: the step, then what else it is called. */
const declared: readonly (readonly [usedOn: string, lines: string])[] = [
  ['episodes', `Script,Scripts,Screenplay`],
  [
    'assets',
    `Concept,Concepts,Concept art
Design,Designs,DES,DSN,Art
Model,Modeling,Modelling,MOD,MDL,Models,Modelled,Modeled
Sculpt,Sculpting,Sculpted,Sculpture
Armature,Armatures
Rig,Rigging,Rigs,Rigged,Setup
Facial,Facial rig,Face rig
Texture,Texturing,Textures,TEX,TXT,UV,UVs,Textured
Surface,Surfacing,SRF,SURF,Shading,Shader,Shaders,SHD
Lookdev,Look dev,Look development,LDV,LKD,Look
Groom,Grooming,GRM,Hair,Fur
Build,Builds,Character build,Cut-out build
Turnaround,Turnarounds,Turn around,Turns
Paint,Painting,Painted
Colour,Color,Colours,Colors,COL,Colour model,Color model
Background,Backgrounds,BG,BGs,BG paint,Bg painting`,
  ],
  [both, `Matte painting,DMP,Matte paint,Matte`],
  [
    'shots',
    `Storyboard,Storyboards,Storyboarding,Board,Boards,SB,STB,Story,Boarded,Storyboarded
Animatic,Animatics,Leica,ANT
Previz,Previs,Pre-viz,Pre-vis,PVZ,Previsualisation
Layout,LAY,LYT,LO,Layouts,Camera layout,Rough layout
Final layout,Layout final,Set dressing,Set dress
Set,Set build,Set prep
Shoot,Shooting,Filming`,
  ],
  [both, `Rough,Roughs,Rough animation,Rough anim`],
  [
    'shots',
    `Posing,Poses,Key poses,Key posing,Keys
Blocking,Block,BLK,Anim blocking,Animation blocking
Spline,Splining,SPL,Anim spline,Smooth,Smoothing
Polish,Polishing,Anim polish
Animation,Anim,ANI,ANM,Animating,Animated
Tie-down,Tiedown,TD`,
  ],
  [both, `Clean-up,Cleanup,CU,CLN,Clean,Cleaned,Cleaned up`],
  [
    'shots',
    `Inbetween,In-between,Inbetweening,Inbetweens,IB
Ink and paint,I&P,Ink/paint,Digital ink and paint
CFX,Cloth,Character FX,Char FX,Cloth sim,Hair sim,Sim,Simulation`,
  ],
  [both, `FX,Effects,VFX,EFX,SFX animation`],
  [
    'shots',
    `Matchmove,Match move,MM,Tracking,Matchmoving
Roto,Rotoscoping,Rotoscope,Prep
Lighting,Light,LGT,LIT,Lights
Render,Rendering,RND,Renders,Rendered
Comp,Compositing,Composite,CMP,Comped,Composited
Edit,Editorial,Editing,Final edit
Grade,Grading,Colour grade,Color grade,DI
Sound,Audio,Sound design,Mix`,
  ],
];

/** Made when a tab is looked at, which few calls do. */
export const stepNames = once((): readonly StepName[] => declared.flatMap(([usedOn, lines]) => named(usedOn, lines)));

function named(usedOn: string, lines: string): readonly StepName[] {
  return lines.split('\n').map((line) => {
    const [step = '', ...also] = line.split(',');
    return { step, also, usedOn: usedOn.split(',') };
  });
}
