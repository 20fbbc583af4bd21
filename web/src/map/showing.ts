import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import type { Community, Governorate, Items, Zone } from '../api/types';
import type { Corner } from '../filters/area';
import type { Filters } from '../filters/filterState';
import { outline } from '../layers/drawnArea';
import { labelPoints, named } from '../layers/labelPoints';
import type { Overlay } from '../layers/overlays';
import { oneVersionEach } from '../layers/zoneVersions';
import type { SteadyMap } from './steadyMap';
import { drawWhileFilled, isEmptyOn, switchLayer } from './visibility';

/** Gives a source its data, and has its layers drawn as long as there is any. */
export function fill(map: SteadyMap, source: string, data: FeatureCollection<Geometry | null>): void {
  const isFilled = data.features.length > 0;
  if (!isFilled && isEmptyOn(map, source)) return;
  map.getSource<GeoJSONSource>(source)?.setData(data as FeatureCollection);
  drawWhileFilled(map, source, isFilled);
}

export function showGovernorates(map: SteadyMap, answer: Items<Governorate>): void {
  fill(map, 'governorates', answer);
  fill(map, 'governorate-names', labelPoints(answer));
}

const shownZones = new WeakMap<SteadyMap, Items<Zone>['features']>();

export function showZones(map: SteadyMap, answer: Items<Zone>, period: Pick<Filters, 'from' | 'to'>): void {
  const agreed = answer.features.filter(({ properties }) => properties.kind === 'de_escalation_zone');
  const zones = { ...answer, features: oneVersionEach(agreed, period) };
  // Few steps of a period bring another version.
  const before = shownZones.get(map);
  if (before?.length === zones.features.length && zones.features.every((zone, i) => zone === before[i])) return;
  shownZones.set(map, zones.features);
  fill(map, 'zones', zones);
  fill(map, 'zone-names', labelPoints(zones));
}

export function showCommunities(map: SteadyMap, answer: Items<Community>): void {
  fill(map, 'communities', { type: 'FeatureCollection', features: answer.features.map(named) });
}

/** By what each overlay is drawn. */
export const drawnBy: Record<Overlay, string[]> = {
  zones: ['zones', 'zone-edges', 'zone-names'],
  governorates: ['governorates', 'governorate-names'],
  settlements: ['community-dots', 'community-names'],
  roads: ['roads'],
  control: ['control-areas', 'control-names'],
};

/** Shows these overlays and no others. */
export function showOverlays(map: SteadyMap, shown: readonly Overlay[]): void {
  for (const [overlay, layers] of Object.entries(drawnBy)) {
    for (const layer of layers) switchLayer(map, layer, shown.includes(overlay as Overlay));
  }
}

export function showArea(map: SteadyMap, corners: readonly Corner[], closed: boolean): void {
  fill(map, 'area', outline(corners, closed));
}
