import { crowdsEn } from './crowdsEn';
import { filteringEn } from './filteringEn';
import { incidents } from './incidentsEn';
import { linesEn } from './linesEn';
import { english } from './plural';
import { timelineEn } from './timelineEn';
import type { Counted } from './toll';
import type { Widen } from './widen';

const counted = (participle: string, none: string, unknown: string): Counted => ({
  none,
  unknown,
  exactly: (n) => english(n, { one: `# ${participle}`, other: `# ${participle}` }),
  atLeast: (n) => english(n, { one: `at least # ${participle}`, other: `at least # ${participle}` }),
  atMost: (n) => english(n, { one: `at most # ${participle}`, other: `at most # ${participle}` }),
  between: (range) => `${range} ${participle}`,
});

export const en = {
  appName: 'Ceasefire Atlas',
  purpose: 'Attacks on civilians in Syria: what is documented, by whom, and how exactly it is known.',
  skipToList: 'Skip to the list',
  otherLanguage: 'العربية',
  entriesLabel: 'What to show',
  entries: {
    massacres: 'Massacres',
    incidents: 'All incidents',
    'near-lines': 'Near the lines',
    'before-after': 'Before and after a ceasefire',
  },
  entryNote: {
    massacres: 'A massacre is one incident in which at least five civilians were killed.',
    incidents: 'Every incident that the source reports give with a date and a place.',
    'near-lines': `${linesEn.ownDay} ${linesEn.approximate}`,
    'before-after':
      'What was recorded in the area of a ceasefire before and after it. An order in time; it does not say why.',
  },
  crowds: crowdsEn,
  lines: linesEn,
  filtering: filteringEn,
  timeline: timelineEn,
  filters: 'Filters',
  governorate: 'Governorate',
  from: 'From',
  to: 'To',
  clearFilters: 'Clear filters',
  list: 'List',
  map: 'Map',
  charts: 'Charts',
  panes: 'What to show beside the list',
  listLabel: 'Incidents, newest first',
  shown: {
    massacres: (n: number) => english(n, { one: '# massacre', other: '# massacres' }),
    incidents,
    'near-lines': incidents,
    'before-after': incidents,
  },
  shownKilled: (n: number) =>
    n === 0
      ? 'no civilian recorded killed'
      : english(n, { one: 'at least # civilian killed', other: 'at least # civilians killed' }),
  tollsUnknown: (n: number) => `toll of ${incidents(n)} not known`,
  semicolon: ';',
  notOnMap: (n: number) =>
    english(n, {
      one: '# has no point on the map and stands in the list',
      other: '# have no point on the map and stand in the list',
    }),
  nothingShown: 'No recorded incident matches. That is not proof that none happened.',
  moreThanShown: (all: number) =>
    english(all, { one: 'Only a part of # is shown.', other: 'Only a part of # is shown.' }),
  incidentsHere: incidents,
  sameMark: 'Marks overlap here. Choose one:',
  loading: 'Loading…',
  retry: 'Try again',
  partMissing: 'This part of the page did not arrive.',
  reload: 'Load the page again',
  saveAndShare: 'Save and share',
  digits: 'Digits',
  gestures: {
    windows: 'Use Ctrl + scroll to zoom the map',
    mac: 'Use ⌘ + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
  close: 'Close',
  failed: {
    network: 'The server could not be reached.',
    server: 'The server could not answer.',
    busy: 'The server is too busy to answer, or is being worked on.',
    refused: 'The server did not accept this request.',
    missing: 'There is no such public record.',
  },
  tryAgainIn: (seconds: number) =>
    english(seconds, { one: 'Try again in # second.', other: 'Try again in # seconds.' }),
  keptOld: 'What you see below is the last answer; it may not match the filters.',
  ignored: (keys: string[]) => `Part of the address could not be used and was left out: ${keys.join(', ')}.`,
  noMap:
    'This browser cannot draw the map (it needs WebGL 2). The list, the filters, the records and the export work without it.',
  mapLabel: 'Map of incidents. The list has the same content.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'Show all of Syria',
  kilometres: (n: number) => `${n} km`,
  metres: (n: number) => `${n} m`,
  legend: 'Legend',
  bucket: {
    alliance: 'Syrian-Russian alliance forces',
    other: 'Another named party',
    several: 'Several possible parties',
  },
  mapCredit: 'Boundaries imply no position. Basemap: Natural Earth, GSHHG, GeoNames (CC BY 4.0).',
  massacre: 'Massacre',
  possibleMassacre: 'Possible massacre',
  notKnown: 'not known',
  killed: counted('killed', 'no civilian killed', 'toll not known'),
  injured: counted('injured', 'none injured', 'number of injured not known'),
  people: {
    none: '0',
    unknown: 'not known',
    exactly: String,
    atLeast: (n: number) => `at least ${n}`,
    atMost: (n: number) => `at most ${n}`,
    between: (range: string) => range,
  },
  between: (first: string, last: string) => `between ${first} and ${last}`,
};

/** What every language must say; a missing or surplus key does not compile. */
export type Messages = Omit<Widen<typeof en>, 'killed' | 'injured' | 'people'> &
  Record<'killed' | 'injured' | 'people', Counted>;
