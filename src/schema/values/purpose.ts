// What a workbook is for: which desk. Whoever may open a file can read every tab of it, so a studio may keep money and stock in a file of their own.

/** Whose a tab is; `both`: every workbook that sends reminders may have it. */
export type TableDesk = 'show' | 'office' | 'both';

/** What a workbook is for. */
export const purposes = ['both', 'show', 'office'] as const;
export type Purpose = (typeof purposes)[number];

/** True where a tab of that desk belongs to a workbook that is for this. */
export function belongsTo(table: TableDesk, purpose: Purpose): boolean {
  return purpose === 'both' || table === 'both' || table === purpose;
}
