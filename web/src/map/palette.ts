/** Three quiet neutrals (land, neighbours, water) and the ink over them. */
export interface Palette {
  scheme: 'light' | 'dark';
  paper: string;
  land: string;
  neighbour: string;
  water: string;
  river: string;
  border: string;
  line: string;
  road: string;
  zone: string;
  front: string;
  hatch: string;
  text: string;
  faint: string;
  halo: string;
  selected: string;
}

export const light: Palette = {
  scheme: 'light',
  paper: '#e6e3dc',
  land: '#fbfaf7',
  neighbour: '#efece5',
  water: '#dbe3e7',
  river: '#d3dde2',
  border: '#a59f92',
  line: '#d3cec3',
  road: '#d8cfbd',
  zone: '#4c6b5f',
  front: '#4a3550',
  hatch: '#ab9bb1',
  text: '#3d4247',
  faint: '#71767b',
  halo: '#fbfaf7',
  selected: '#15181b',
};

export const dark: Palette = {
  scheme: 'dark',
  paper: '#141619',
  land: '#25282c',
  neighbour: '#1c1f22',
  water: '#15191d',
  river: '#37434c',
  border: '#6b6f74',
  line: '#3a3e43',
  road: '#3d3a33',
  zone: '#93b5a6',
  front: '#d9c3e0',
  hatch: '#8a7792',
  text: '#d3d6d9',
  faint: '#989da2',
  halo: '#1c1f22',
  selected: '#ffffff',
};
