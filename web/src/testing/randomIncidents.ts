import { civilDay, dayNumber } from '../lines/dayNumber';
import type { ShownIncident } from '../shown/columns';
import type { Random } from './random';

const parties = ['russian_forces', 'syrian_regime_forces', 'isis', 'unidentified'];
const governorates = ['SY-ID', 'SY-HL', 'SY-HM', null];

/** Made up, and of nobody: incidents as the API gives them, with everything that may be unknown unknown now and then. */
export function randomIncidents(random: Random, count: number): ShownIncident[] {
  return Array.from({ length: count }, (_, i) => randomIncident(random, `2018-synthetic-${i}`));
}

function randomIncident(random: Random, id: string): ShownIncident {
  const start = dayNumber('2018-01-01') + random.below(1500);
  const days = random.one([1, 1, 1, 3, 30, 400]);
  const governorate = random.one(governorates);
  const killed = random.one([null, 0, 1, 3, 5, 12]);
  const proximity = random.one(['within', 'indeterminate', 'outside', 'unknown'] as const);
  const party = random.one(parties);
  return {
    type: 'Feature',
    id,
    geometry: random.chance(0.9)
      ? { type: 'Point', coordinates: [36 + 2 * random.next(), 34.5 + 2 * random.next()] }
      : null,
    properties: {
      id,
      title_en: `Synthetic ${id}`,
      title_ar: `مصطنعة ${id}`,
      date_start: civilDay(start),
      date_end: civilDay(start + days - 1),
      time_precision: days === 1 ? 'day' : 'unknown',
      governorate,
      governorate_name_en: governorate,
      governorate_name_ar: governorate,
      location_precision: 'locality',
      uncertainty_m: random.one([500, 2500, null]),
      zones: random.one([[], ['zone-1-idlib'], ['zone-1-idlib', 'zone-2-homs']]),
      event_class: random.one(['attack', 'other']),
      weapons: random.chance(0.9) ? random.some(['barrel_bomb', 'missile', 'unknown']) : [],
      parties: random.some(parties),
      attribution: random.one([party, 'joint:russian_forces+syrian_regime_forces', 'alternative:isis+unidentified']),
      attribution_confidence: 'established',
      killed_min: killed,
      killed_max: random.one([killed, null]),
      injured_min: null,
      injured_max: null,
      massacre: (killed ?? 0) >= 5,
      possible_massacre: (killed ?? 0) < 5 && random.chance(0.1),
      verification_status: random.one(['verified', 'unverified']),
      sources: [],
      updated_at: '2020-01-01T00:00:00Z',
      line_distance_min_m: null,
      line_distance_max_m: null,
      line_uncertainty_m: null,
      proximity,
      distance_band: random.one(['0-1', '5-10', '20+', null]),
    },
  };
}
