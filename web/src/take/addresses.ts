export const formats = ['geojson', 'csv', 'geojsonseq', 'fgb', 'kml', 'zip'] as const;
export type Format = (typeof formats)[number];

/** The same question as a page of items asks, for all of its answer and as a file. */
export function exportAddress(items: string, format: Format): string {
  const { pathname, searchParams } = new URL(items, 'http://here');
  const collection = pathname.split('/').at(-2);
  for (const key of ['limit', 'properties']) searchParams.delete(key);
  // Without the mark Excel takes Arabic for something else.
  if (format === 'csv') searchParams.set('bom', 'true');
  const query = searchParams.toString();
  return `/api/exports/${collection}.${format}${query && `?${query}`}`;
}

/** `ceasefire-atlas-massacres-2026-11-21.png`: what it shows, and the day it was taken (where the reader is). */
export function fileName(entry: string, day: Date, extension: string): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `ceasefire-atlas-${entry}-${parts.join('-')}.${extension}`;
}

/** The view inside another page: nothing selected, nothing open beside the map. */
export function embedCode(address: string, title: string, lang: string): string {
  const url = new URL(address);
  url.searchParams.set('embed', 'true');
  for (const key of ['pane', 'incident']) url.searchParams.delete(key);
  const attributes = {
    src: url.href,
    title,
    lang,
    width: '100%',
    height: '560',
    loading: 'lazy',
    style: 'border:0',
    referrerpolicy: 'no-referrer',
    allowfullscreen: '',
  };
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe ${Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name : `${name}="${escaped(value)}"`))
    .join(' ')}></iframe>`;
}
