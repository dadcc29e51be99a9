// Every fact that a script can try alone, with how.

import type { Probes } from '../probe';
import { cellProbes } from './cell-probes';
import { peopleProbes } from './people-probes';
import { ruleProbes } from './rule-probes';
import { scriptProbes } from './script-probes';
import { stateProbes } from './state-probes';
import { tabProbes } from './tab-probes';

export const allProbes: Probes = { ...scriptProbes, ...cellProbes, ...ruleProbes, ...tabProbes, ...peopleProbes, ...stateProbes };
