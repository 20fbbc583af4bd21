import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { Look, MapLayer } from './layer';

const file = (name: string): SourceSpecification => ({
  type: 'geojson',
  // MapLibre's worker has no page to resolve a relative address against.
  data: new URL(`/basemap/${name}`, globalThis.location?.href ?? 'http://127.0.0.1/').href,
});

// The basemap ends here. What lies beyond is paper, so that it is not taken for sea or desert.
const [west, south, east, north] = [35.3, 32, 42.7, 37.7];
const box = (w: number, s: number, e: number, n: number) => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];

const sources: Record<string, SourceSpecification> = {
  beyond: {
    type: 'geojson',
    data: {
      type: 'Polygon',
      coordinates: [box(west - 20, south - 20, east + 20, north + 20), box(west, south, east, north)],
    },
  },
  countries: file('countries_ne10m.geojson'),
  borders: file('borders.geojson'),
  shore: file('coast_lakes_gshhg.geojson'),
  rivers: file('rivers_gshhg.geojson'),
  roads: file('roads_sketch.geojson'),
};

/** One tone without an edge of its own. Fills that are alike in kind share one program of the graphics processor, and each program takes time to make. */
const ground = (id: string, source: string, tone: string, filter?: FilterSpecification): FillLayerSpecification => ({
  id,
  type: 'fill',
  source,
  ...(filter ? { filter } : {}),
  paint: { 'fill-color': tone, 'fill-antialias': false },
});

/** As wide on the ground at every zoom at which the edge is in sight: about a quarter of a degree, which Syria does not reach into. */
const fading = (times: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  4,
  6 * times,
  8,
  96 * times,
];

const draw = ({ palette }: Look): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
  ground('neighbouring-land', 'countries', palette.neighbour, ['!=', ['get', 'iso_n3'], '760']),
  ground('land', 'countries', palette.land, ['==', ['get', 'iso_n3'], '760']),
  {
    id: 'coast-soft',
    type: 'line',
    source: 'shore',
    filter: ['==', ['get', 'kind'], 'coast'],
    paint: { 'line-color': palette.water, 'line-width': 5, 'line-blur': 4 },
  },
  ground('lakes', 'shore', palette.water, ['==', ['get', 'kind'], 'lake']),
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    filter: ['<=', ['get', 'level'], ['step', ['zoom'], 3, 8, 4, 9, 10]],
    paint: { 'line-color': palette.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 11, 2.4] },
  },
  {
    id: 'roads',
    type: 'line',
    source: 'roads',
    minzoom: 7,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.road, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1, 11, 2.5] },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'borders',
    filter: ['!', ['get', 'disputed']],
    paint: { 'line-color': palette.border, 'line-width': 1 },
  },
  {
    id: 'disputed-borders',
    type: 'line',
    source: 'borders',
    filter: ['get', 'disputed'],
    paint: { 'line-color': palette.border, 'line-width': 1, 'line-dasharray': [4, 3] },
  },
  ground('paper', 'beyond', palette.paper),
  {
    // Into the paper by and by: an edge would look like a coast or a border.
    id: 'paper-edge',
    type: 'line',
    source: 'beyond',
    paint: { 'line-color': palette.paper, 'line-width': fading(2), 'line-blur': fading(1) },
  },
];

export const basemap: MapLayer = { sources, draw };
