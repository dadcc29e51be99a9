// The sample production: Caminandes, an open film of the Blender Foundation, in the middle of its work on the day it is added.

import type { LocalDate } from '../schema/values/local-date';
import type { Values } from '../schema/values/value';
import { assetRows, castingRows } from './asset-rows';
import { peopleRows } from './crew';
import { dayAtFrom, type WorkCalendar } from './day-at';
import { contractDateRows, deliverableRows } from './deliverable-rows';
import { deliveryItemRows } from './delivery-item-rows';
import { deliveryRows } from './delivery-rows';
import { type ProductionDates, productionDatesFrom, settingValues, stepRows } from './desk';
import { cardLineRows, claimRows, floatMoveRows, floatRows } from './float-rows';
import { jobRows } from './job-rows';
import { kitRows } from './kit-rows';
import { invoiceRows, orderLineRows, orderRows, stockMoveRows } from './order-rows';
import { receiptRows } from './receipt-rows';
import { reviewItemRows, reviewNoteRows } from './review-item-rows';
import { reviewRows } from './review-rows';
import { shipmentRows } from './shipment-rows';
import { stockRows } from './stock-rows';
import { holidayRows, timeOffRows, visitorRows } from './time-off-rows';

/**
 * Rows by table key, those that others name first. `settings` has one entry with a value per setting. Dates are working days from `today`;
 * amounts are minor units. Only the names and types of the assets are the film's: everything else is invented.
 * @param said the dates that the workbook's Settings say already: they stay, and what goes by rule counts from them
 */
export function sampleOf(
  today: LocalDate,
  calendar: WorkCalendar,
  said: Partial<ProductionDates> = {},
): Readonly<Record<string, readonly Values[]>> {
  const day = dayAtFrom(today, calendar);
  const dates = productionDatesFrom(day, said);
  return {
    settings: [settingValues(dates)],
    people: peopleRows(),
    steps: stepRows(),
    assets: assetRows(day),
    casting: castingRows(),
    deliveries: deliveryRows(day),
    deliveryItems: deliveryItemRows(),
    contractDates: contractDateRows(day),
    deliverables: deliverableRows(day),
    shipments: shipmentRows(day),
    reviews: reviewRows(day),
    reviewItems: reviewItemRows(),
    reviewNotes: reviewNoteRows(day),
    stock: stockRows(day),
    orders: orderRows(day),
    orderLines: orderLineRows(),
    invoices: invoiceRows(day),
    stockMoves: stockMoveRows(day),
    kit: kitRows(day),
    floats: floatRows(day),
    floatMoves: floatMoveRows(day),
    claims: claimRows(day),
    pettyCash: receiptRows(day),
    cardLines: cardLineRows(day),
    jobs: jobRows(day, dates, calendar),
    timeOff: timeOffRows(day),
    visitors: visitorRows(day),
    publicHolidays: holidayRows(day),
  };
}
