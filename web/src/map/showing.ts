import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Community, Governorate, Items, Zone } from '../api/types';
import type { Corner } from '../filters/area';
import type { Filters } from '../filters/filterState';
import { outline } from '../layers/drawnArea';
import { labelPoints, named } from '../layers/labelPoints';
import type { Overlay } from '../layers/overlays';
import { oneVersionEach } from '../layers/zoneVersions';

export const fill = (map: MapLibre, source: string, data: FeatureCollection<Geometry | null>) =>
  map.getSource<GeoJSONSource>(source)?.setData(data as FeatureCollection);

export function showGovernorates(map: MapLibre, answer: Items<Governorate>): void {
  fill(map, 'governorates', answer);
  fill(map, 'governorate-names', labelPoints(answer));
}

export function showZones(map: MapLibre, answer: Items<Zone>, period: Pick<Filters, 'from' | 'to'>): void {
  const agreed = answer.features.filter(({ properties }) => properties.kind === 'de_escalation_zone');
  const zones = { ...answer, features: oneVersionEach(agreed, period) };
  fill(map, 'zones', zones);
  fill(map, 'zone-names', labelPoints(zones));
}

export function showCommunities(map: MapLibre, answer: Items<Community>): void {
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
export function showOverlays(map: MapLibre, shown: readonly Overlay[]): void {
  for (const [overlay, layers] of Object.entries(drawnBy)) {
    const visibility = shown.includes(overlay as Overlay) ? 'visible' : 'none';
    for (const layer of layers) map.setLayoutProperty(layer, 'visibility', visibility);
  }
}

export function showArea(map: MapLibre, corners: readonly Corner[], closed: boolean): void {
  fill(map, 'area', outline(corners, closed));
}
