import type { Map as MapLibre } from 'maplibre-gl';
import { createContext, type Snippet } from 'svelte';
import { Answer } from '../api/answer.svelte';
import type { Exported, Incidents } from '../api/types';
import type { Messages } from '../i18n/en';
import type { Drawn } from '../layers/drawn';
import type { Front } from '../lines/front.svelte';
import type { Gestures } from '../map/drawing';
import type { ViewState } from '../viewState';
import type { Still } from './drawScene';

/** A map on the page, with what tells it from the other where there are two. */
export interface DrawnMap {
  map: MapLibre;
  caption: string | null;
}

/** What is on screen, as far as it can be taken away. */
export interface Scene {
  /** None where maps cannot be drawn, or are not there yet. */
  maps: DrawnMap[];
  /** There are none because what draws the lines has not arrived. */
  lacksLines?: boolean;
  incidents: Incidents | null;
  /** What of them the maps have drawn, and how. */
  drawn: Drawn | null;
  front?: Front;
  /** What is said above the maps of a comparison: of which ceasefire they are, and of which days. */
  subject?: string[];
  /** The question to the API whose answer is on screen: its address, or the view that asks it. */
  asked: string | ViewState;
}

/** What is laid out for a picture or for print, with its maps already drawn. */
export interface Paper {
  use: 'picture' | 'print';
  stills: Still[];
  /** Of a picture, so that its maps are shown as they were drawn. */
  width?: number;
  made: Date;
  /** Of maps as they are on screen. */
  look?: 'light' | 'dark';
}

/** Where the parts of the page say what they show, for pictures, paper, files and links. */
export class Taking {
  /** `embedded`: whether the page stands in another one, whose scrolling it must not take. */
  constructor(readonly embedded: () => boolean) {}

  scene = $state.raw<Scene | null>(null);
  /** What stands on paper below the map, such as the numbers of a comparison. */
  more = $state.raw<Snippet | null>(null);
  paper = $state.raw<Paper | null>(null);
  /** Whether its maps are being drawn. */
  isDrawing = $state(false);
  /** What is said of the data, and of every report behind it. */
  readonly exported = new Answer<Exported>();
  readonly about = $derived.by(() => this.exported.value?.notes[0] ?? null);

  /** How to move a map that leaves scrolling to the page around it; null where there is none. */
  gestures(t: Messages): Gestures | null {
    return this.embedded() ? t.gestures : null;
  }
}

export const [useTaking, provideTaking] = createContext<Taking>();
