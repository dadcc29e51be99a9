// The steps that a new workbook may start with.

/** The ways in which animation is made, as far as their steps differ. */
export type Pipeline = 'cg' | '2d' | 'stop-motion' | 'one step';

/** Steps by table key; a table that is not named has those of the assets. */
type Steps = Readonly<Record<string, readonly string[]>> & { readonly assets: readonly string[] };

const pipelines: Readonly<Record<Pipeline, Steps>> = {
  cg: { assets: ['Design', 'Model', 'Rig', 'Surface'], shots: ['Layout', 'Animation', 'Lighting', 'Comp'] },
  '2d': { assets: ['Design', 'Colour', 'Clean-up', 'Build'], shots: ['Storyboard', 'Posing', 'Animation', 'Comp'] },
  'stop-motion': { assets: ['Design', 'Sculpt', 'Armature', 'Paint'], shots: ['Storyboard', 'Set', 'Shoot', 'Comp'] },
  'one step': { assets: ['Status'], shots: ['Status'] },
};

/** A step to begin with, and the tables (by key) that have it; none: all of them. */
export interface FirstStep {
  readonly step: string;
  readonly usedOn: readonly string[];
}

/** The steps of those tables, in order. */
export function firstSteps(pipeline: Pipeline, tables: readonly string[]): readonly FirstStep[] {
  const steps = pipelines[pipeline];
  const of = (table: string) => steps[table] ?? steps.assets;
  const everywhere = (step: string) => Object.values(steps).every((names) => names.includes(step));
  return [...new Set(tables.flatMap(of))].map((step) => ({
    step,
    usedOn: everywhere(step) ? [] : tables.filter((table) => of(table).includes(step)),
  }));
}
