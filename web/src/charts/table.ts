import type { Dimension, Row } from './counts';
import { sayKey } from './inWords';
import { words } from './words/words';

type Reader = Parameters<typeof sayKey>[2];

/** The table of a chart for a spreadsheet: names in the language of the page, beside the codes of the API. Unknown is an empty cell. */
export function csvTable(rows: readonly Row[], by: Dimension, reader: Reader): (string | number)[][] {
  const w = words[reader.lang];
  const unmarked = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  return [
    [w.column[by], w.code, w.tableIncidents, w.tableKilled, w.tableUnknown],
    ...rows.map((row) => [
      unmarked(sayKey(row.key, by, reader)),
      row.key ?? '',
      row.incidents,
      row.unknownTolls === row.incidents ? '' : row.killed,
      row.unknownTolls,
    ]),
  ];
}
