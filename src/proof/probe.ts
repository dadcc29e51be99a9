// A fact is tried by a function of this form.

import type { Seen } from './fact';
import type { Workbench } from './workbench';

export type Probe = (bench: Workbench) => Seen;
export type Probes = Readonly<Record<string, Probe>>;
