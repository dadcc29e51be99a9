// What dates look like in each workbook: a table of texts and the days that they mean, by the language, and the person's own way, of writing them.

import { type DateExamples, englishDates } from '../../schema/values/date-names';
import type { DateOrder } from '../../schema/values/days-off-text';
import { textKey } from '../../schema/values/text';
import { copiedView, innerView, type Ref, type Statement } from '../sql/statement';
import { literal, rowsWrittenOut, snake } from '../sql/text';

/** One way of writing dates. */
export interface DateStyle {
  /** Stands before each text, with a bar between. */
  readonly key: string;
  /** Which figure comes first. */
  readonly order: DateOrder;
  readonly dates: DateExamples;
  /** Texts without a year are of the twelve months from that day on; null: they are no dates. */
  readonly since: string | null;
  /** Two figures are a year of this century. */
  readonly short: boolean;
}

/** As Google shows dates in a workbook of that language. */
export function shownStyle(locale: string, order: DateOrder, dates: DateExamples): DateStyle {
  return { key: bare(locale), order, dates, since: null, short: false };
}

/** As somebody types them in a tab of their own. */
export function typedStyle(shown: DateStyle, order: DateOrder, since: string | null): DateStyle {
  return { ...shown, key: bare(`${shown.key}${order}${since ?? ''}`), order, since, short: true };
}

/** Letters and figures alone: nothing else stays in what texts are found by. */
function bare(text: string): string {
  return snake(text).replace(/_/g, '');
}

/** Days that anybody means: what lies beyond is a slip, and a row of `unreadable`. */
const [firstDay, lastDay] = ["DATE '2005-01-01'", "DATE '2045-12-31'"];

export function dateStatements(styles: readonly DateStyle[], ref: Ref): readonly Statement[] {
  const rows = styles.map(({ key, order, since, short }) => [key, order, since ?? '', short ? 'short' : '']);
  const months = styles.flatMap(({ key, dates }) => monthNames(dates).map(([name, month]) => [key, name, String(month)] as const));
  return [
    innerView('date_styles', rowsWrittenOut(['style', 'figures', 'since', 'years'], rows)),
    innerView('month_names', rowsWrittenOut(['style', 'name', 'month'], months)),
    copiedView('day_texts', dayTexts(ref)),
  ];
}

/** Each month by what it is called in English and in that language; what names two months names none. */
function monthNames({ months }: DateExamples): readonly (readonly [name: string, month: number])[] {
  const names = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const examples of [englishDates.months, months]) {
    examples.forEach((forms, at) => {
      for (const name of forms.flatMap((form) => textKey(form).match(/[\p{L}\p{M}]+/gu) ?? [])) {
        if ((names.get(name) ?? at) !== at) doubtful.add(name);
        names.set(name, at);
      }
    });
  }
  return [...names].filter(([name]) => !doubtful.has(name)).map(([name, at]) => [name, at + 1]);
}

/** Every day in every form. A form that is two days in one style is none. */
function dayTexts(ref: Ref): string {
  const figures = `IF(s.figures = 'mdy', CONCAT(x.m, ' ', x.d), CONCAT(x.d, ' ', x.m))`;
  return `WITH days AS (
  SELECT day, CAST(EXTRACT(DAY FROM day) AS STRING) AS d, CAST(EXTRACT(MONTH FROM day) AS STRING) AS m, CAST(EXTRACT(YEAR FROM day) AS STRING) AS y,
    CAST(MOD(EXTRACT(YEAR FROM day), 100) AS STRING) AS yy
  FROM (
    SELECT CAST(DATE_ADD(${firstDay}, INTERVAL (number + 0) DAY) AS DATE) AS day
    FROM UNNEST(GENERATE_ARRAY(0, DATE_DIFF(${lastDay}, ${firstDay}, DAY))) AS number
  )
), forms AS (
  SELECT s.style, x.day, CONCAT(x.y, ' ', x.m, ' ', x.d) AS said FROM ${ref('date_styles')} AS s CROSS JOIN days AS x
  UNION ALL
  SELECT s.style, x.day, CONCAT(${figures}, ' ', x.y) FROM ${ref('date_styles')} AS s CROSS JOIN days AS x WHERE s.figures != 'ymd'
  UNION ALL
  SELECT s.style, x.day, CONCAT(${figures}, ' ', x.yy) FROM ${ref('date_styles')} AS s CROSS JOIN days AS x WHERE s.figures != 'ymd' AND s.years = 'short'
  UNION ALL
  SELECT s.style, x.day, ${figures} FROM ${ref('date_styles')} AS s CROSS JOIN days AS x
  WHERE s.figures != 'ymd' AND x.day >= SAFE_CAST(s.since AS DATE) AND x.day < DATE_ADD(SAFE_CAST(s.since AS DATE), INTERVAL 1 YEAR)
  UNION ALL
  SELECT n.style, x.day, CONCAT(x.d, ' ', n.name, ' ', x.y) FROM ${ref('month_names')} AS n JOIN days AS x ON x.m = n.month
  UNION ALL
  SELECT n.style, x.day, CONCAT(n.name, ' ', x.d, ' ', x.y) FROM ${ref('month_names')} AS n JOIN days AS x ON x.m = n.month
  UNION ALL
  SELECT n.style, x.day, CONCAT(x.d, ' ', n.name, ' ', x.yy) FROM ${ref('month_names')} AS n JOIN ${ref('date_styles')} AS s ON s.style = n.style JOIN days AS x ON x.m = n.month
  WHERE s.years = 'short'
  UNION ALL
  SELECT n.style, x.day, CONCAT(x.d, ' ', n.name) FROM ${ref('month_names')} AS n JOIN ${ref('date_styles')} AS s ON s.style = n.style JOIN days AS x ON x.m = n.month
  WHERE x.day >= SAFE_CAST(s.since AS DATE) AND x.day < DATE_ADD(SAFE_CAST(s.since AS DATE), INTERVAL 1 YEAR)
)
SELECT CONCAT(style, '|', said) AS said, MIN(day) AS day
FROM forms
GROUP BY CONCAT(style, '|', said)
HAVING COUNT(DISTINCT day) = 1`;
}

/** The cell with its style before it, as `day_texts` has texts; NULL stays NULL. */
export function styledCell(cell: string, { key }: Pick<DateStyle, 'key'>): string {
  return `(${literal(`${key}|`)} || NULLIF(TRIM(${cell}), ''))`;
}

/** What stands in such a cell without its style. */
export function unstyled(cell: string): string {
  return `SUBSTR(${cell}, STRPOS(${cell}, '|') + 1)`;
}
