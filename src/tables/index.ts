// The product as data: every tab of the workbook, in tab order.

import { defineWorkbook } from '../schema/workbook';
import { cardLines } from './cash/card-lines';
import { claims } from './cash/claims';
import { floatMoves } from './cash/float-moves';
import { floats } from './cash/floats';
import { changeLog } from './changes';
import { companies } from './deliveries/companies';
import { contractDates } from './deliveries/contract-dates';
import { deliverables } from './deliveries/deliverables';
import { deliveriesTable } from './deliveries/deliveries';
import { deliveryItems } from './deliveries/delivery-items';
import { myPacks } from './deliveries/my-packs';
import { invoices } from './invoices';
import { lists } from './lists';
import { kit } from './orders/kit';
import { orderLines } from './orders/order-lines';
import { orders } from './orders/orders';
import { stockMoves } from './orders/stock-moves';
import { peopleTable } from './people';
import { pettyCash } from './petty-cash';
import { assets } from './production/assets';
import { casting } from './production/casting';

import { episodes } from './production/episodes';
import { shots } from './production/shots';
import { stepNames } from './production/step-names';
import { stepsTable } from './production/steps';
import { reviewItems } from './reviews/review-items';
import { reviewNotes } from './reviews/review-notes';
import { reviews } from './reviews/reviews';
import { sentMail } from './sent-mail';
import { settings } from './settings';
import { shipmentItems } from './shipments/shipment-items';
import { shipments } from './shipments/shipments';
import { stock } from './stock';
import { holidays } from './studio/holidays';
import { jobs } from './studio/jobs';
import { snoozed } from './studio/snoozed';
import { timeOff } from './studio/time-off';
import { visitorsTable } from './studio/visitors';
import { wordLists } from './word-lists';

export const workbook = defineWorkbook(
  [
    // What people work on.
    assets,
    shots,
    episodes,
    casting,
    deliveriesTable,
    shipments,
    deliverables,
    reviews,
    reviewNotes,
    stock,
    orders,
    kit,
    stockMoves,
    pettyCash,
    floats,
    cardLines,
    claims,
    invoices,
    jobs,
    timeOff,
    visitorsTable,
    snoozed,
    holidays,
    companies,
    contractDates,
    myPacks,
    // What Routesheet goes by.
    peopleTable,
    stepsTable,
    wordLists,
    settings,
    // Lines, which are looked at where they belong to.
    deliveryItems,
    reviewItems,
    shipmentItems,
    orderLines,
    floatMoves,
    sentMail,
    changeLog,
  ],
  lists,
  stepNames,
);
