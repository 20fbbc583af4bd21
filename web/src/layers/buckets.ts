import { allianceBucket, type Labels } from '../api/labels';
import type { Messages } from '../i18n/en';

/** Six ways a responsible party is drawn: hue first, sign second, so that neither is needed to read the other. */
export const buckets = ['regime', 'russian', 'alliance', 'other', 'several', 'unidentified'] as const;
export type Bucket = (typeof buckets)[number];

export interface Mark {
  fill: string;
  /** The edge: the fill itself, or where that is too near the ground of a scheme to be told from it, a shade that is not. */
  rim: Record<'light' | 'dark', string>;
  sign: 'bar' | 'square' | 'diamond' | 'triangle' | 'cross' | 'ring';
  ink: string;
}

const sameRim = (fill: string) => ({ light: fill, dark: fill });

// After Okabe and Ito's palette for all kinds of colour vision: no red beside green, and lightness differs too.
export const marks: Record<Bucket, Mark> = {
  regime: { fill: '#1f6fae', rim: { light: '#1f6fae', dark: '#5b9bd0' }, sign: 'bar', ink: '#ffffff' },
  russian: { fill: '#d9691a', rim: sameRim('#d9691a'), sign: 'square', ink: '#ffffff' },
  alliance: { fill: '#6e2a66', rim: { light: '#6e2a66', dark: '#b583b0' }, sign: 'diamond', ink: '#ffffff' },
  other: { fill: '#e0b13a', rim: { light: '#9c7410', dark: '#e0b13a' }, sign: 'triangle', ink: '#23272b' },
  several: { fill: '#7cc0e4', rim: { light: '#3f86b0', dark: '#7cc0e4' }, sign: 'cross', ink: '#23272b' },
  unidentified: { fill: '#8a8f94', rim: sameRim('#8a8f94'), sign: 'ring', ink: '#ffffff' },
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
