import { incidents } from '../../i18n/incidentsEn';
import { english } from '../../i18n/plural';
import type { Widen } from '../../i18n/widen';

const days = (n: number) => english(n, { one: '# day', other: '# days' });

export const en = {
  days,
  incidents,
  choose: 'Ceasefire',
  effective: 'Took effect',
  atTime: (day: string, time: string) => `${day}, ${time} Damascus time`,
  dayOnly: 'only the day is stated; what happened on it is counted on neither side',
  otherTime: 'Also stated',
  stated: (when: string) => `${when}; not used`,
  scope: 'Scope',
  scopeUnknown: 'its area is not known',
  announced: 'Announced',
  ended: 'Ended',
  endUnknown: 'no source states when',
  parties: 'Parties named',
  sourcesOf: 'What is inferred, and the sources',
  window: 'Time compared',
  byDays: 'A number of days',
  until: { next_ceasefire: 'Until the next ceasefire', end: 'Until its end' },
  daysEachSide: 'Days on each side',
  show: 'Maps',
  mode: { side: 'Side by side', swipe: 'Swipe' },
  phase: { before: 'Before', after: 'After', indeterminate: 'On neither side' },
  mapLabel: { before: 'Map of incidents before', after: 'Map of incidents after' },
  mapsLabel: 'Maps of before and after',
  ceasefireArea: 'Show the area of the ceasefire',
  swipeHandle: 'Border between before and after',
  swipedTo: (share: number) => `${share} % shows before, ${100 - share} % after`,
  mapsNote: 'Both maps move together.',
  notDrawn: (n: number) =>
    english(n, {
      one: '# incident can be placed on neither side: it is listed and not drawn.',
      other: '# incidents can be placed on neither side: they are listed and not drawn.',
    }),
  noPoint: (n: number) =>
    english(n, {
      one: '# incident has no point and is not drawn.',
      other: '# incidents have no point and are not drawn.',
    }),
  recorded: 'Recorded incidents',
  noneKilled: 'no one recorded killed',
  unknownTolls: (n: number) =>
    english(n, { one: 'toll not known for # of them', other: 'toll not known for # of them' }),
  indeterminate: (n: number) =>
    english(n, {
      one: '# further incident can be placed on neither side.',
      other: '# further incidents can be placed on neither side.',
    }),
  indeterminateNone: 'No incident of this time is left on neither side.',
  ratioHeading: 'Rate after divided by rate before',
  ratio: (ratio: string, low: string, high: string) => `${ratio} (95 % interval ${low} to ${high})`,
  noRatioBefore: (low: string) =>
    `No ratio: nothing recorded before. Its 95 % interval begins at ${low} and has no end.`,
  noRatioAtAll: 'No ratio: no incidents recorded in either period.',
  exact: 'Exact 95 % interval',
  clustered: 'Allowing for clustering',
  allBefore: 'If all on neither side were before',
  allAfter: 'If all on neither side were after',
  p: (p: string) => `p = ${p} (exact, two-sided; for equal rates)`,
  phi: (phi: string, over: string) => `φ = ${phi} over ${over}; above 1, incidents cluster`,
  phiNone: 'φ cannot be computed: too few days or incidents',
  axis: 'Logarithmic axis; 1 means as many after as before',
  chartNone: 'There is nothing to draw.',
  rate: (side: string, rate: string, low: string, high: string) =>
    `${side}: ${rate} incidents a day (95 % interval ${low} to ${high})`,
  tollRatio: 'People killed, after divided by before',
  tollNoRatio: 'no ratio: on one side no toll is known, or no one recorded killed',
  tollWithout: 'Without the incident that holds more than half of one side',
  details: 'Rates, tolls and tests',
  daysHeading: 'The days compared',
  requested: 'Asked for',
  used: 'Used',
  span: (length: string, from: string, until: string) => `${length} on each side, ${from} to ${until}`,
  coverage: 'Monitored',
  coverageNone: 'it is not recorded what was monitored',
  completeness: { all_recorded: 'all that was recorded', notable_only: 'selected incidents' } as Record<string, string>,
  gaps: 'Not monitored',
  noGaps: 'no day of these',
  openEnd: (from: string) => `since ${from}`,
  caveats: 'Before reading the numbers',
  study: 'Incidents by day around the ceasefire',
  perBar: 'Each bar',
  bins: { '1': '1 day', '7': '7 days' } as Record<string, string>,
  studySentence: (before: string, after: string, length: string) =>
    `Incidents a day in steps of ${length}: ${before} before, ${after} after. The band is the exact 95 % interval of each bar.`,
  studyFlags: 'Ceasefires in this time',
  thisOne: 'this ceasefire',
  daysAxis: 'Days from the ceasefire',
  ratesAxis: 'Incidents a day',
  notPlaced: (n: number) =>
    english(n, {
      one: '# incident is known too roughly for any bar.',
      other: '# incidents are known too roughly for any bar.',
    }),
  placedByPart: (n: number) =>
    english(n, {
      one: '# incident known to the day stands where the larger part of that day lies.',
      other: '# incidents known to the day stand where the larger part of that day lies.',
    }),
  asTable: 'As a table',
  binDays: 'Days',
  binRange: (from: string, until: string) => `${from} to ${until}`,
  binCount: 'Incidents',
  binRate: 'A day',
  binInterval: '95 % interval',
  binFlags: 'Ceasefire',
  interval: (low: string, high: string) => `${low} to ${high}`,
  table: 'By party and governorate',
  tableNote:
    'Incidents before → after; those on neither side in brackets. A joint incident stands in its joint row, once.',
  tableSpoken: (before: string, after: string, neither: string) =>
    `${before} before, ${after} after, ${neither} on neither side`,
  partyColumn: 'Held responsible',
  all: 'All',
  unknownGovernorate: 'Governorate not known',
  published: 'What reports state for the same time',
  reportStates: 'A report states',
  recordsHold: 'The records here hold',
  causeOf: (cause: string) => `cause: ${cause}`,
  figureParts: (n: number) => english(n, { one: '# part of these figures', other: '# parts of these figures' }),
  notTold: 'The records cannot tell these victims apart.',
  uncertain: (n: number) => english(n, { one: '# more may belong', other: '# more may belong' }),
  noFigures: 'No report states a total for a time that touches these days.',
  syria: 'Syria',
  otherParties: 'other parties',
  listLabel: { before: 'Incidents before', after: 'Incidents after', indeterminate: 'Incidents on neither side' },
  leftOut: (side: string) => `${side}: left out by the filter`,
  numbersWhole: 'A side is chosen: it narrows the lists and maps. The numbers tell of both sides, whole.',
  none: 'None recorded. That is not proof that none happened.',
  noneNeither: 'None.',
  daysFrom: (n: number) =>
    n === 0
      ? 'the day it took effect'
      : n < 0
        ? english(-n, { one: '# day before', other: '# days before' })
        : english(n, { one: '# day after', other: '# days after' }),
  daysUnknown: 'date not known to the day',
  copy: 'Copy as text',
  csv: 'CSV',
  csvOf: { counts: 'counts', daily: 'by day', weekly: 'by week', published: 'figures of reports' },
  notComparable: 'Not comparable',
  refused: {
    allow_short: 'Fewer than seven days on each side can be used, and so few say little.',
    window: 'Not a single day on each side was monitored, as far as the records here go.',
    id: 'The area of this ceasefire has no known shape, so no incident can be said to lie in it.',
  } as Record<string, string>,
  compareAnyway: 'Compare all the same',
  noCeasefires: 'No ceasefire is recorded.',
};

/** What every language must say of a comparison; a missing or surplus key does not compile. */
export type Words = Widen<typeof en>;
