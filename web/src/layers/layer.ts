import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '../map/palette';
import type { Lang } from '../viewState';

/** What the drawing of a layer depends on, besides its data. */
export interface Look {
  palette: Palette;
  lang: Lang;
}

/** One layer of the map: where its data goes, and how it is drawn. */
export interface MapLayer {
  sources: Record<string, SourceSpecification>;
  draw(look: Look): LayerSpecification[];
}

/** A source that waits for data from the API. */
export const awaiting = (extra: { promoteId?: string; maxzoom?: number } = {}): SourceSpecification => ({
  type: 'geojson',
  data: nothing,
  ...extra,
});
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
export const isAwaiting = (source?: SourceSpecification): boolean =>
  source?.type === 'geojson' && source.data === nothing;

export const nameIn = (lang: Lang): ExpressionSpecification => ['get', lang === 'ar' ? 'name_ar' : 'name_en'];

export const fonts = ['Noto Sans', 'Noto Sans Arabic'];
