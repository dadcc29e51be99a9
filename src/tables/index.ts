// The product as data: every tab of the workbook, in tab order.

import { defineWorkbook } from '../schema/workbook';
import { assets } from './assets';
import { deliveries } from './deliveries';
import { lists } from './lists';
import { people } from './people';
import { pettyCash } from './petty-cash';
import { reviews } from './reviews';
import { sentMail } from './sent-mail';
import { settings } from './settings';
import { shots } from './shots';
import { steps } from './steps';
import { stock } from './stock';
import { wordLists } from './word-lists';

export const workbook = defineWorkbook(
  [assets, shots, deliveries, reviews, stock, pettyCash, people, steps, wordLists, settings, sentMail],
  lists,
);
