import type { FeatureCollection, Point } from 'geojson';
import { messages } from '../i18n/languages';
import type { Lang } from '../viewState';
import { type Crowd, crowdScale } from './crowds';
import { labelSize } from './size';

interface CrowdMark {
  /** Its place among the crowds. */
  index: number;
  side: number;
  label: string;
  /** From the middle of the square to its words, in the height of their letters. */
  offset: number;
}

/** Says of each crowd in words how many incidents it is, and how many of them are massacres. */
export function crowdMarks(crowds: Crowd[], lang: Lang): FeatureCollection<Point, CrowdMark> {
  const scale = crowdScale(crowds);
  return {
    type: 'FeatureCollection',
    features: crowds.map((crowd, index) => {
      const side = Math.round(scale * Math.sqrt(crowd.members.length));
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [crowd.lon, crowd.lat] },
        properties: {
          index,
          side,
          label: words(crowd, messages[lang]),
          offset: side / 2 / labelSize + 0.2,
        },
      };
    }),
  };
}

function words({ members, massacres }: Crowd, t: (typeof messages)['en']): string {
  const all = t.incidentsHere(members.length);
  return massacres > 0 ? `${all}\n${t.shown.massacres(massacres)}` : all;
}
