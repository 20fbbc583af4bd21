const earthRadius = 6_371_008;
const corners = 64;

/** A ring of points at one distance on the ground around a place: real metres, not pixels. */
export function groundCircle(lon: number, lat: number, metres: number): [number, number][] {
  const rad = Math.PI / 180;
  const angular = metres / earthRadius;
  const [sinLat, cosLat] = [Math.sin(lat * rad), Math.cos(lat * rad)];
  const ring = Array.from({ length: corners }, (_, i): [number, number] => {
    const bearing = (-2 * Math.PI * i) / corners;
    const toLat = Math.asin(sinLat * Math.cos(angular) + cosLat * Math.sin(angular) * Math.cos(bearing));
    const toLon = Math.atan2(
      Math.sin(bearing) * Math.sin(angular) * cosLat,
      Math.cos(angular) - sinLat * Math.sin(toLat),
    );
    return [lon + toLon / rad, toLat / rad];
  });
  return [...ring, ring[0] as [number, number]];
}
