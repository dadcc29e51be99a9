// The packs that come with Routesheet, in the order in which they are offered. They are made when one is applied, which few calls do.

import type { Pack } from '../../schema/pack';
import { once } from '../../schema/values/once';
import { festival } from './festival';
import { filmDistributor } from './film-distributor';
import { streamingService } from './streaming-service';
import { ukBroadcaster } from './uk-broadcaster';
import { usNetwork } from './us-network';

export const packs = once((): readonly Pack[] => [ukBroadcaster(), usNetwork(), streamingService(), filmDistributor(), festival()]);
