export const linesEn = {
  kilometres: (range: string) => `${range} km`,
  metres: (range: string) => `${range} m`,
  uncounted: {
    within: (distance: string) => `within ${distance}`,
    indeterminate: (_distance: string) => 'too uncertain to tell',
    outside: (distance: string) => `further than ${distance}`,
    unknown: (_distance: string) => 'line or place unknown',
  },
  day: 'Line of the day',
  ownDay: 'Each incident is measured to the line of its own day. The slider chooses only the line that is drawn.',
  approximate:
    'Lines and control are approximate: derived from assessments of single communities, never surveyed. The band is how far the true line may typically be off.',
  creditLines: 'Lines of engagement and control: approximate, derived from assessed communities.',
};
