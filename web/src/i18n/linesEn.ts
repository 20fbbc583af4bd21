import { english } from './plural';

export const linesEn = {
  barLabel: 'Lines of engagement',
  distance: 'Distance',
  kilometres: (range: string) => `${range} km`,
  metres: (range: string) => `${range} m`,
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
  uncounted: {
    within: (distance: string) => `within ${distance}`,
    indeterminate: (_distance: string) => 'too uncertain to tell',
    outside: (distance: string) => `further than ${distance}`,
    unknown: (_distance: string) => 'line or place unknown',
  },
  meaning: {
    within: 'Near, however far place and line may be off.',
    indeterminate: 'Place and line are not known well enough to say.',
    outside: 'Further away, however far place and line may be off.',
    unknown: 'No line is known for the day, or no place for the incident.',
  },
  day: 'Line of the day',
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
  ownDay: 'Each incident is measured to the line of its own day. The slider chooses only the line that is drawn.',
  approximate:
    'Lines and control are approximate: derived from assessments of single communities, never surveyed. The band is how far the true line may typically be off.',
  creditLines: 'Lines of engagement and control: approximate, derived from assessed communities.',
  legendLine: 'Line of engagement of the day',
  legendBand: 'Hatched: where the true line may have run, to scale',
  legendControl: 'Who held the land that day, approximate:',
  legendUnknown: 'Not tinted: no assessment within reach',
  legendFaded: 'Pale mark: not of a day on which this line held',
};
