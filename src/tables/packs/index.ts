// The packs that come with Routesheet, in the order in which they are offered.

import type { Pack } from '../../schema/pack';
import { festival } from './festival';
import { filmDistributor } from './film-distributor';
import { streamingService } from './streaming-service';
import { ukBroadcaster } from './uk-broadcaster';
import { usNetwork } from './us-network';

export const packs: readonly Pack[] = [ukBroadcaster, usNetwork, streamingService, filmDistributor, festival];
