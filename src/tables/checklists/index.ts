// The checklists that come with Routesheet, in the order in which they are offered. They are made when one is asked for, which few calls do.

import type { StudioChecklist } from '../../schema/calendar/checklist';
import { once } from '../../schema/values/once';
import { studioSetUp } from './studio-set-up';
import { studioWrap } from './studio-wrap';

export const checklists = once((): readonly StudioChecklist[] => [studioSetUp(), studioWrap()]);
