import { english } from '../../i18n/plural';
import type { Widen } from '../../i18n/widen';

export const en = {
  barLabel: 'Lines of engagement',
  distance: 'Distance',
  verdict: 'Incidents, by the line of their own day',
  counted: {
    within: (n: number, distance: string) => english(n, { one: `# within ${distance}`, other: `# within ${distance}` }),
    indeterminate: (n: number, _distance: string) =>
      english(n, { one: '# too uncertain to tell', other: '# too uncertain to tell' }),
    outside: (n: number, distance: string) =>
      english(n, { one: `# further than ${distance}`, other: `# further than ${distance}` }),
    unknown: (n: number, _distance: string) =>
      english(n, { one: '# with line or place unknown', other: '# with line or place unknown' }),
  },
  meaning: {
    within: 'Near, however far place and line may be off.',
    indeterminate: 'Place and line are not known well enough to say.',
    outside: 'Further away, however far place and line may be off.',
    unknown: 'No line is known for the day, or no place for the incident.',
  },
  anyDay: 'Date of the line',
  dayBefore: 'Before the last change',
  dayAfter: 'At the next change',
  sameLine: (first: string, last: string) => `This line did not change from ${first} to ${last}.`,
  noLine: (day: string) => `No line is known for ${day}.`,
  noLines: 'No line is known.',
  known: (first: string, last: string) => `Lines are known from ${first} to ${last}.`,
  dayOfIncident: 'It is the line of the day of the chosen incident.',
  notDayOfIncident: (day: string) => `The chosen incident is of ${day}.`,
  showThatDay: 'Show the line of that day',
  legendLine: 'Line of engagement of the day',
  legendBand: 'Hatched: where the true line may have run, to scale',
  legendControl: 'Who held the land that day, approximate:',
  legendUnknown: 'Not tinted: no assessment within reach',
  legendFaded: 'Pale mark: not of a day on which this line held',
};

/** What every language must say of the lines; a missing or surplus key does not compile. */
export type Words = Widen<typeof en>;
