import { english } from '../../../i18n/plural';
import type { Widen } from '../../../i18n/widen';
import { factsEn } from './factsEn';
import { lineEn } from './lineEn';

export const en = {
  facts: factsEn,
  line: lineEn,
  locator: (where: string, radius: string | null) =>
    radius === null
      ? `Map of Syria: ${where}, known only as an area.`
      : `Map of Syria: ${where}, within about ${radius} of the mark.`,
  country: 'Syria',
  radiusDrawn: 'The circle is the radius within which the place is known, to scale.',
  areaDrawn: 'Known only as the area that is tinted.',
  doubleTap: 'Second strike on the same place',
  yes: 'recorded',
  no: 'recorded as none',
  zonesHeading: 'Zones and ceasefires',
  zones: 'In the area of',
  noZone: 'no zone known for that day',
  mayLie: 'perhaps: place or day are not known well enough',
  ceasefiresNote: 'Every ceasefire in whose area the incident lies. An order in time; it does not say why.',
  noCeasefire: 'It lies in the area of no recorded ceasefire, as far as its place is known.',
  before: (n: number) => english(n, { one: '# day before', other: '# days before' }),
  after: (n: number) => english(n, { one: '# day after', other: '# days after' }),
  sameDay: {
    before: 'the day it took effect, before it did',
    after: 'the day it took effect, after it did',
    indeterminate: 'the day it took effect; which came first is not known',
  },
  phase: { before: 'before', after: 'after', indeterminate: 'before or after is not known' },
  mayLieOutside: (when: string) => `${when}; perhaps outside its area`,
  compare: 'compare before and after',
  compareWith: (ceasefire: string) => `Compare before and after: ${ceasefire}`,
  history: 'History of this record',
  firstPublished: 'first published here',
  revisionOf: (n: number, day: string) => `Revision ${n}, ${day}`,
  changed: (before: string, after: string) => `${before} → ${after}`,
  otherChanges: 'More changed than is public.',
  historyAsData: 'The history as data',
  none: 'none',
  point: (lat: string, lon: string) => `${lat}, ${lon}`,
  fields: {
    title_en: 'English title',
    title_ar: 'Arabic title',
    time_precision: 'Exactness of the date',
    community: 'Settlement',
    location_precision: 'Exactness of the place',
    uncertainty_m: 'Radius of the place',
    point: 'Point (latitude, longitude)',
    location_note: 'How the point was found',
    location_note_ar: 'How the point was found (Arabic)',
    event_class: 'Kind of event',
    weapon_logic: 'Means: all, or any',
    double_tap: 'Second strike on the same place',
    victims: 'Groups of victims',
    sites: 'Strike sites',
    alternatives: 'Other accounts',
    sources: 'Sources',
    verification_status: 'Verification',
    documented_on: 'Documented on',
    note: 'Note',
    note_ar: 'Note (Arabic)',
  } as Record<string, string>,
  citeHeading: 'Cite, or report an error',
  cite: 'Citation',
  citation: (c: {
    title: string;
    date: string;
    atlas: string;
    id: string;
    revision: string;
    address: string;
    accessed: string;
  }) =>
    `“${c.title}” (${c.date}). ${c.atlas}, record ${c.id}, revision ${c.revision}. ${c.address} (accessed ${c.accessed}).`,
  stableLink: 'Address of this record',
  report: 'Text to report an error with',
  reportNote:
    'Send it to the people who run this atlas, or, where the source itself is wrong, to its publisher. Please name no witness.',
  reportText: (r: { atlas: string; title: string; id: string; revision: string; address: string; sources: string }) =>
    [
      `${r.atlas}: an error in a record`,
      `Record: ${r.title}`,
      `Id and revision: ${r.id}, ${r.revision}`,
      `Address: ${r.address}`,
      `Its sources: ${r.sources}`,
      '',
      'What is wrong:',
      'What it should say:',
      'How this is known (a public source, page or date):',
      'Please do not send names of witnesses or private accounts.',
    ].join('\n'),
};

/** What every language must say of a record; a missing or surplus key does not compile. */
export type Words = Widen<typeof en>;
