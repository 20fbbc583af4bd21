import { allianceBucket, type Labels } from '../api/labels';
import type { Messages } from '../i18n/en';

/** Six ways a responsible party is drawn: hue first, sign second, so that neither is needed to read the other. */
export const buckets = ['regime', 'russian', 'alliance', 'other', 'several', 'unidentified'] as const;
export type Bucket = (typeof buckets)[number];

export interface Mark {
  fill: string;
  sign: 'bar' | 'square' | 'diamond' | 'triangle' | 'cross' | 'ring';
  ink: string;
}

// After Okabe and Ito's palette for all kinds of colour vision: no red beside green, and lightness differs too.
export const marks: Record<Bucket, Mark> = {
  regime: { fill: '#1f6fae', sign: 'bar', ink: '#ffffff' },
  russian: { fill: '#d9691a', sign: 'square', ink: '#ffffff' },
  alliance: { fill: '#8b4a86', sign: 'diamond', ink: '#ffffff' },
  other: { fill: '#e0b13a', sign: 'triangle', ink: '#23272b' },
  several: { fill: '#7cc0e4', sign: 'cross', ink: '#23272b' },
  unidentified: { fill: '#8a8f94', sign: 'ring', ink: '#ffffff' },
};

export function bucketOf(attribution: string): Bucket {
  if (attribution === 'syrian_regime_forces') return 'regime';
  if (attribution === 'russian_forces') return 'russian';
  if (attribution === 'unidentified') return 'unidentified';
  if (attribution === allianceBucket) return 'alliance';
  return attribution.startsWith('alternative:') ? 'several' : 'other';
}

const partyOf: Partial<Record<Bucket, string>> = {
  regime: 'syrian_regime_forces',
  russian: 'russian_forces',
  unidentified: 'unidentified',
};

export function bucketLabel(bucket: Bucket, labels: Labels, t: Messages): string {
  const party = partyOf[bucket];
  return party ? labels.of('party', party) : t.bucket[bucket as 'alliance' | 'other' | 'several'];
}
