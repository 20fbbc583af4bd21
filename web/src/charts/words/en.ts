import { incidents } from '../../i18n/incidentsEn';
import { english } from '../../i18n/plural';
import type { Widen } from '../../i18n/widen';

export const en = {
  measure: 'What the bars count',
  measures: { killed: 'Civilians killed, the minimum', incidents: 'Incidents' },
  title: {
    attribution: 'By party held responsible',
    governorate: 'By governorate',
    weapon: 'By means of attack',
    month: 'By month',
  },
  column: { attribution: 'Party held responsible', governorate: 'Governorate', weapon: 'Means', month: 'Month' },
  unknown: {
    attribution: 'Not known',
    governorate: 'Governorate not known',
    weapon: 'Not stated',
    month: 'Not known to the month',
  },
  incidents,
  killed: (n: number) => english(n, { one: 'at least # killed', other: 'at least # killed' }),
  most: (who: string, share: string, all: string) => `Most: ${who}, ${share} of ${all}.`,
  mostEach: (who: string, share: string, all: string) => `Most: ${who}, ${share} each, of ${all}.`,
  evenly: (all: string) => `${all}, spread evenly.`,
  nothing: 'There is nothing to count. That is not proof that nothing happened.',
  noneKilled: 'No civilian death is counted.',
  unknownTolls: (n: number) =>
    english(n, {
      one: 'The toll of # incident is not known and not counted.',
      other: 'The tolls of # incidents are not known and not counted.',
    }),
  noneRecorded: 'none recorded killed',
  allUnknown: 'toll not known',
  unknownToll: (n: number) => english(n, { one: '+ # with unknown toll', other: '+ # with unknown toll' }),
  joint: 'A joint incident stands in its joint row, once.',
  severalMeans: 'An incident with several means counts under each of them, so the bars add up to more than all.',
  noMonth: (n: number) =>
    english(n, {
      one: '# incident is known too roughly for any month and is not drawn.',
      other: '# incidents are known too roughly for any month and are not drawn.',
    }),
  gap: 'An empty month has no record; that is not proof that nothing happened.',
  chooseMonth: 'Month to filter by; Enter chooses',
  monthSays: (month: string, value: string) => `${month}: ${value}`,
  pressToFilter: 'Choose a bar to show only its incidents; choose it again to show all.',
  asTable: 'As a table',
  csv: 'CSV',
  csvOf: (title: string) => `CSV: ${title}`,
  tableIncidents: 'Incidents',
  tableKilled: 'Killed, at least',
  tableUnknown: 'Toll not known',
  code: 'Code',
  notListed: 'Not every incident of this view could be loaded, so these are counts of a part.',
};

/** What every language must say of the charts; a missing or surplus key does not compile. */
export type Words = Widen<typeof en>;
