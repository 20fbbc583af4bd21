const metresAtEquator = 78_271.517;

export const metresPerPixel = (zoom: number, lat: number): number =>
  (metresAtEquator * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

/** The longest of 1, 2, 5 × 10ⁿ metres that fits in `widest` pixels at this latitude and zoom, and its length in pixels. */
export function scaleBar(lat: number, zoom: number, widest: number): { metres: number; pixels: number } {
  const perPixel = metresPerPixel(zoom, lat);
  const room = widest * perPixel;
  const power = 10 ** Math.floor(Math.log10(room));
  const metres = ([5, 2, 1].find((step) => step * power <= room) ?? 1) * power;
  return { metres, pixels: metres / perPixel };
}
