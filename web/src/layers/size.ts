import type { ExpressionSpecification } from 'maplibre-gl';

// Pixels per square root of a person: area, not radius, grows with the number killed. Five dead are 8 px, twenty 15, fifty 24.
const perRoot = 3.4;
export const hollowRadius = 4;
/** Of the letters that say how many incidents one mark stands for. */
export const labelSize = 11;
export const crowdCorner = 3;

export const radiusOf = (killed: number): number => perRoot * Math.sqrt(killed);

/** The same rule for the map: `killed` is the minimum, absent where it is unknown or nobody is known to have died. */
export const radiusExpression: ExpressionSpecification = [
  'case',
  ['has', 'killed'],
  ['*', perRoot, ['sqrt', ['get', 'killed']]],
  hollowRadius,
];

/** The picture of a mark, drawn on demand: one for each bucket, number killed and colour scheme. */
export const markExpression = (scheme: string): ExpressionSpecification => [
  'concat',
  `${scheme}/`,
  ['get', 'bucket'],
  '/',
  ['to-string', ['coalesce', ['get', 'killed'], 0]],
];
