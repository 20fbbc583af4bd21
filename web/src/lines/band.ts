import type { Geometry, MultiPolygon, Position } from 'geojson';

const metresPerDegree = 111_195;
const corners = 8; // on each rounded end

/**
 * The ground within a distance of a line, in real metres: one rounded piece for each straight stretch. Pieces overlap, so this is only
 * to be filled with a pattern that looks the same however often it is laid.
 */
export function bandAround(line: Geometry, metres: number): MultiPolygon {
  const stretches = pathsOf(line).flatMap((path) => path.slice(1).map((to, i) => [path[i] as Position, to] as const));
  return { type: 'MultiPolygon', coordinates: stretches.map(([from, to]) => [capsule(from, to, metres)]) };
}

function pathsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

// Over a few kilometres a degree of longitude has one length: the error is below a thousandth.
function capsule(from: Position, to: Position, metres: number): Position[] {
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const perLon = metresPerDegree * Math.cos((((y0 + y1) / 2) * Math.PI) / 180);
  const along = Math.atan2((y1 - y0) * metresPerDegree, (x1 - x0) * perLon);
  const end = ([x = 0, y = 0]: Position, start: number) =>
    Array.from({ length: corners + 1 }, (_, i): Position => {
      const angle = start + (Math.PI * i) / corners;
      return [x + (metres * Math.cos(angle)) / perLon, y + (metres * Math.sin(angle)) / metresPerDegree];
    });
  const ring = [...end(to, along - Math.PI / 2), ...end(from, along + Math.PI / 2)];
  return [...ring, ring[0] as Position];
}
