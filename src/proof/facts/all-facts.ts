// All that the proof tries, in the order of docs/platform.md.

import type { Fact } from '../fact';
import { cellFacts } from './cell-facts';
import { pageFacts } from './page-facts';
import { scriptFacts } from './script-facts';
import { stateFacts } from './state-facts';
import { tabFacts } from './tab-facts';
import { triggerFacts } from './trigger-facts';

export const allFacts: readonly Fact[] = [...scriptFacts, ...cellFacts, ...tabFacts, ...triggerFacts, ...stateFacts, ...pageFacts];
