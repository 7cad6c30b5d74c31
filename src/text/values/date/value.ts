/**
 * A date as the plan knows it. At least one of `edtf` and `text` is there.
 *
 * - `edtf`: EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/) level 1 with years 1000 to 2999 and
 *   without times of day; of level 2 the groupings 33–41 and the unknown year (`XXXX-07-06`). An unknown end of an
 *   interval is written as an open one (`2021/..`).
 * - `part`: the first, middle or last third of it, as in «i begynnelsen av mai».
 * - `text`: printed instead of what `edtf` says.
 * - `assumed`: the part of `edtf` that counts but is not printed, with all finer ones where it is not the year.
 */
export interface DateValue {
  readonly edtf?: string;
  readonly part?: 'early' | 'mid' | 'late';
  readonly text?: string;
  readonly assumed?: 'year' | 'month' | 'day';
}
