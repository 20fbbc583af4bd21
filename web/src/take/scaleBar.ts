import { describeDistance } from '../i18n/distance';
import type { Messages } from '../i18n/en';
import { scaleBar } from '../map/scale';

interface Camera {
  latitude: number;
  zoom: number;
}

/** Puts the scale into the picture itself, so that it stays right however large the picture is shown. */
export function drawScale(canvas: HTMLCanvasElement, ratio: number, { latitude, zoom }: Camera, t: Messages): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { metres, pixels } = scaleBar(latitude, zoom, 110);
  const [left, bottom, tall] = [12, canvas.height / ratio - 12, 6];
  pen.scale(ratio, ratio);
  pen.font = '500 12px "Noto Sans", "Noto Sans Arabic", sans-serif';
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  const bar = new Path2D(`M${left} ${bottom - tall}v${tall}h${pixels}v${-tall}`);
  const label: [string, number, number] = [describeDistance(metres, t), left + pixels / 2, bottom - tall];
  pen.strokeStyle = '#ffffffcc';
  pen.lineWidth = 4;
  pen.stroke(bar);
  pen.strokeText(...label);
  pen.strokeStyle = pen.fillStyle = '#1f2428';
  pen.lineWidth = 1.5;
  pen.stroke(bar);
  pen.fillText(...label);
}
