import { incidents } from './incidentsEn';
import { english } from './plural';

const killed = (n: number) => english(n, { one: 'at least # killed', other: 'at least # killed' });

export const timelineEn = {
  label: 'Timeline',
  measure: 'Height of the bars',
  measures: { incidents: 'Incidents', killed: 'Killed' },
  first: 'Beginning of the period',
  last: 'End of the period',
  chart: 'Drag over the bars to choose a period',
  zoomIn: 'Closer, to single days',
  zoomOut: 'Further, to months',
  back: 'Period before',
  ahead: 'Period after',
  play: 'Play the periods one after another',
  pause: 'Stop',
  calm: 'Nothing plays, because this device asks for less motion. Go from period to period with the arrows beside it.',
  everything: 'All dates',
  between: (first: string, last: string) => `From ${first} to ${last}:`,
  sum: { incidents, killed },
  amount: { incidents, killed },
  most: (bin: string, amount: string) => `, the most in ${bin} (${amount})`,
  nothing: 'nothing is recorded here under these filters, which is not proof that nothing happened.',
  spread: {
    incidents: (n: number, unit: string) =>
      `${english(n, { one: '# more is', other: '# more are' })} dated less exactly than to the ${unit}, and spread in pale over the days in question.`,
    killed: (n: number, unit: string) =>
      `${english(n, { one: '# more is', other: '# more are' })} of incidents dated less exactly than to the ${unit}, and spread in pale over the days in question.`,
  },
  unit: { month: 'month', day: 'day' },
  flag: (name: string, day: string) => `${name}, in effect ${day}. Show before and after it.`,
  flags: 'Ceasefires',
  hatched: 'Hatched: no report at hand tells of incidents in this time. That is no sign of calm.',
  incomplete: 'Ceasefires, or the times that reports tell of, are missing here.',
  table: 'As a table',
};
