/** Who may hold land, in the order of the legend. Land of which nobody can say is left untinted. */
export const controllers = ['regime', 'opposition', 'sdf', 'turkish_forces', 'isis'] as const;
type Controller = (typeof controllers)[number];

/** Quiet tones that differ in lightness as well as in hue, none of them a party's colour or a flag's; the map also writes the names. */
export const controlTones: Record<'light' | 'dark', Record<Controller, string>> = {
  light: { regime: '#d5dbe3', opposition: '#f2e4bf', sdf: '#e6d7ea', turkish_forces: '#cfe5e8', isis: '#c9c3b8' },
  dark: { regime: '#343d49', opposition: '#4d4430', sdf: '#43384a', turkish_forces: '#2c464a', isis: '#55504a' },
};
