import { english } from '../../i18n/plural';

export const en = {
  title: 'Save and share this view',
  holds: (count: string) => `It holds ${count}, as the filters have it.`,
  holdsNothing: 'It holds no incident: nothing recorded matches the filters.',
  caveat: 'Figures are minimums: what the sources could document. What was not recorded is not shown.',
  licence:
    'Facts are credited to the reports that document them; please name the report. Places and boundaries: GeoNames and SimpleMaps (CC BY 4.0), Natural Earth (public domain), GSHHG (LGPL).',
  download: 'Download as data',
  formats: {
    geojson: 'GeoJSON',
    csv: 'CSV, for spreadsheets',
    geojsonseq: 'GeoJSON, a record a line',
    fgb: 'FlatGeobuf',
    kml: 'KML',
    zip: 'Zip for partners: GeoJSON, CSV, explanation and checksums',
  },
  onPaper: 'On paper and as a picture',
  savePicture: 'Save as picture',
  print: 'Print',
  drawing: 'The map is being drawn…',
  pictureSaved: 'The picture is saved.',
  pictureFailed: 'The picture could not be made. Printing and the data work all the same.',
  links: 'Links',
  copyLink: 'Copy link',
  copyApiLink: 'Copy API link',
  embed: 'Embed in another page',
  embedNote: 'The map with its title, legend and credit, and nothing else. It opens with this view.',
  copyEmbed: 'Copy embed code',
  copied: 'Copied.',
  copyByHand: 'Copying is not allowed here; you can select the text:',
  filters: 'Filters',
  noFilters: 'none; everything recorded is shown',
  corners: (n: number) => english(n, { one: '# corner', other: '# corners' }),
  within: 'Distance asked for',
  verdicts: 'Shown',
  dataOf: (date: string) => `Data of ${date}`,
  madeOn: (date: string) => `Made on ${date}`,
  sources: 'Sources',
  seeAt: (address: string) => `This view: ${address}`,
  incidents: 'Incidents',
  column: { date: 'Date', incident: 'Incident', killed: 'Killed', party: 'Held responsible', place: 'Governorate' },
  openAtlas: 'Open in Ceasefire Atlas',
  frameTitle: (entry: string) => `Ceasefire Atlas: ${entry}`,
};

/** What every language must say; a missing or surplus key does not compile. */
export type Words = typeof en;
