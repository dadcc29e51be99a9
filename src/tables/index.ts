// The product as data: every tab of the workbook, in tab order.

import { defineWorkbook } from '../schema/workbook';
import { assets } from './assets';
import { changeLog } from './changes';
import { deliveriesTable } from './deliveries';
import { lists } from './lists';
import { peopleTable } from './people';
import { pettyCash } from './petty-cash';
import { reviews } from './reviews';
import { sentMail } from './sent-mail';
import { settings } from './settings';
import { shots } from './shots';
import { stepNames } from './step-names';
import { stepsTable } from './steps';
import { stock } from './stock';
import { timeOff } from './studio/time-off';
import { wordLists } from './word-lists';

export const workbook = defineWorkbook(
  [
    // What people work on.
    assets,
    shots,
    deliveriesTable,
    reviews,
    stock,
    pettyCash,
    timeOff,
    // What Routesheet goes by.
    peopleTable,
    stepsTable,
    wordLists,
    settings,
    sentMail,
    changeLog,
  ],
  lists,
  stepNames,
);
