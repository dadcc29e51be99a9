// The languages whose trackers are recognised beside English ones. They are a file of their own beside the script, read only when a tab is adopted.

import type { TradeLanguage } from '../../schema/adopted/trade-language';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';

export const languages: readonly TradeLanguage[] = [french, german, spanish, portuguese, italian, russian, japanese, korean];
