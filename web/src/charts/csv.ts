// As the API does: what a spreadsheet would run as a formula gets an apostrophe before it.
const risky = /^[\s\p{Cf}\p{Cc}]*[=+\-@\t\r\n＝＋－＠]/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = risky.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as a spreadsheet opens it right in any script: with a byte order mark, lines ended as RFC 4180 wants. */
export const asCsv = (table: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
