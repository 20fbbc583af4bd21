import { incidents } from './incidentsEn';

export const crowdsEn = {
  legend:
    'Square: incidents too close together to draw one by one. Its area is their number; choose it to list them, with who is held responsible and how exactly each place is known.',
  sample: incidents,
  keys: 'Arrow keys move the map, plus and minus change its scale, Enter lists the incidents in its middle.',
};
