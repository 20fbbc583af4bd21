import type { IncidentRecord } from '../../api/types';
import { describeDistance } from '../../i18n/distance';
import type { Language } from '../../i18n/language.svelte';
import { words } from './words/words';

type Known = Pick<IncidentRecord, 'lon' | 'uncertainty_m' | 'location_precision' | 'public_level'>;

/** How exactly the place is known, as the public map may say it. */
export function describePlace(
  { lon, uncertainty_m, location_precision, public_level }: Known,
  { lang, t }: Pick<Language, 'lang' | 't'>,
): string {
  const { facts } = words[lang];
  if (public_level === 'withheld') return facts.placeWithheld;
  if (lon !== null && uncertainty_m !== null) return facts.placeWithin(describeDistance(uncertainty_m, t));
  return location_precision === 'unknown' ? facts.placeUnknown : facts.placeAsArea;
}
