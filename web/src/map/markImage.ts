import { buckets, type Mark, marks } from '../layers/buckets';
import { largestSide } from '../layers/crowds';
import { crowdCorner, hollowRadius, radiusOf } from '../layers/size';
import { dark, light, type Palette } from './palette';
import { signPaths } from './signs';

// As fine as the screen and as the pictures to take away: each of them is copied for every part of the map it stands in.
export const markPixelRatio = Math.max(2, Math.ceil(globalThis.devicePixelRatio ?? 1));
const edge = 1;

/** The names of the pictures to make when one is asked for. Squares come in all sizes at once: almost every step brings others, and each that came by itself would have the whole map drawn again. */
export function namesAlike(name: string): string[] {
  const [scheme, kind] = name.split('/');
  return kind === 'crowd' ? Array.from({ length: largestSide }, (_, i) => `${scheme}/crowd/${i + 1}`) : [name];
}

/** The picture that a mark's name (scheme/bucket/killed, or scheme/crowd/side) asks for, at its true size; null for other names. */
export function markImage(name: string): ImageData | null {
  const [scheme, bucketName, killedText] = name.split('/');
  const palette = scheme === 'dark' ? dark : light;
  if (bucketName === 'crowd') return crowdMark(Number(killedText), palette);
  const bucket = buckets.find((b) => b === bucketName);
  if (!bucket) return null;
  const { land } = palette;
  const killed = Number(killedText);
  const radius = killed > 0 ? radiusOf(killed) : hollowRadius;
  return killed > 0
    ? fullMark(radius, marks[bucket], palette)
    : hollowMark(radius, marks[bucket].rim[palette.scheme], land);
}

function fullMark(radius: number, { fill, rim, ink, sign }: Mark, { land, scheme }: Palette): ImageData {
  const pen = canvasFor(radius);
  disc(pen, radius + edge, land);
  disc(pen, radius, rim[scheme]);
  disc(pen, radius - edge, fill);
  pen.scale(radius, radius);
  pen.fillStyle = ink;
  pen.fill(new Path2D(signPaths[sign]));
  return pixels(pen);
}

function hollowMark(radius: number, rim: string, land: string): ImageData {
  const pen = canvasFor(radius);
  disc(pen, radius + edge, rim);
  disc(pen, radius - edge, land);
  return pixels(pen);
}

// A square, and in no party's colour: nothing that a single incident looks like.
function crowdMark(side: number, { land, faint }: Palette): ImageData {
  const pen = canvasFor(side / 2);
  pen.beginPath();
  pen.roundRect(-side / 2, -side / 2, side, side, crowdCorner);
  pen.fillStyle = land;
  pen.fill();
  pen.fillStyle = `${faint}55`;
  pen.fill();
  pen.strokeStyle = faint;
  pen.lineWidth = 1.5;
  pen.stroke();
  return pixels(pen);
}

function canvasFor(radius: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(2 * (radius + edge + 1) * markPixelRatio);
  // In the memory it is read from again: a reader of pixels would wait for the graphics processor to have drawn all it was asked to.
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.scale(markPixelRatio, markPixelRatio);
  return pen;
}

function disc(pen: CanvasRenderingContext2D, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

const pixels = (pen: CanvasRenderingContext2D) => pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
