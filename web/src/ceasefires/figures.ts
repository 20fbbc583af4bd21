import type { Labels } from '../api/labels';
import { inDigits } from '../i18n/digits';
import { joinWords } from '../i18n/languages';
import type { PublishedFigure } from './types';
import type { Words } from './words/en';

/** Totals, and what reports break them down into. A total for a shorter period within another is a total of its own. */
export function totalsAndParts(figures: PublishedFigure[]) {
  const ids = new Set(figures.map(({ id }) => id));
  const isTotal = ({ parent, breakdown }: PublishedFigure) =>
    parent === null || breakdown === 'period' || !ids.has(parent);
  return { totals: figures.filter(isTotal), parts: figures.filter((figure) => !isTotal(figure)) };
}

/** "Civilians killed (Children): 104" */
export function sayFigure({ measure, victim_group, value, bound }: PublishedFigure, labels: Labels): string {
  const group = victim_group === 'all' ? '' : ` (${labels.of('victim_group', victim_group)})`;
  const least = bound === 'exact' ? '' : `${labels.of('bound', bound).toLocaleLowerCase(labels.lang)} `;
  return `${labels.of('measure', measure)}${group}: ${least}${inDigits(value)}`;
}

export const sayParties = ({ parties }: PublishedFigure, labels: Labels, w: Words): string | null =>
  parties.length === 0
    ? null
    : joinWords(
        parties.map((party) => (party === 'other_parties' ? w.otherParties : labels.of('party', party))),
        'conjunction',
        labels.lang,
      );

/** Areas that have no name in the atlas stand in the report's own words, which are English: `quoted`. */
export function areaOf(
  { area_kind, area }: PublishedFigure,
  labels: Labels,
  named: (id: string) => string | null,
  w: Words,
): { name: string; quoted: boolean } {
  if (area_kind === 'country') return { name: w.syria, quoted: false };
  if (area_kind === 'governorate') return { name: labels.of('governorate', area), quoted: false };
  const name = area_kind === 'other' ? null : named(area);
  return { name: name ?? area, quoted: name === null };
}
