import { incidents } from './incidentsEn';
import { english } from './plural';

export const filteringEn = {
  party: 'Party named',
  attribution: 'Held responsible',
  weapon: 'Means',
  class: 'Kind of event',
  governorate: 'Governorate',
  zone: 'Zone',
  verification: 'Verification',
  massacre: 'Massacre',
  band: 'Distance to the line',
  phase: 'Side of the ceasefire',
  area: 'Drawn area',
  bandOf: (range: string) => `${range} km`,
  bandNotTold: 'spans several, or not known',
  countOf: incidents,
  noneLeft: 'none under the other filters',
  chosen: 'Filters in use',
  remove: (filter: string) => `Remove: ${filter}`,
  since: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  draw: 'Draw on the map',
  drawing: 'Click the corners on the map. Enter closes the area, Escape gives up.',
  finish: 'Close the area',
  giveUp: 'Give up',
  useFrame: 'Use the frame of the map',
  corners: 'Corners: longitude, latitude, …',
  notAnArea: 'At least three corners are needed, and no sides may cross. Example: 36.1,35.2,36.9,35.2,36.5,36',
  judgedByPoint:
    'Each incident is judged by its point alone, however exactly its place is known: close to the border of the area, some may truly lie on the other side.',
  withoutPoint: (n: number) =>
    english(n, {
      one: '# more matches, but has no point that could lie in the area, and is left out.',
      other: '# more match, but have no point that could lie in the area, and are left out.',
    }),
  loaded: (n: number, of: number) =>
    `${english(n, { one: '# loaded', other: '# loaded' })} / ${english(of, { one: '#', other: '#' })}`,
};
