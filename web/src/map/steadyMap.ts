import { Map as MapLibre, type MapOptions } from 'maplibre-gl';

/** The longest that a picture is kept back, in milliseconds: who pulls on without a stop is to see something. */
const patience = 150;
/** The same of the pictures of a map that is still coming: who waits for a slow network sees what has come. */
const patienceAtFirst = 300;

/**
 * A map that shows new data of a source in one picture, once all of it is laid out. MapLibre draws three: when the data has come, when its
 * tiles have, and once more. Where the processor draws, each costs more than all the rest of a step of the timeline. While the map comes,
 * with all its sources, MapLibre would draw nearly without a stop, and what is awaited would wait for the pictures without it.
 */
export class SteadyMap extends MapLibre {
  #isBegun = false;
  #awaited: string | null = null;
  #late: ReturnType<typeof setTimeout> | undefined;
  #toTell: (() => void)[] = [];
  #drawnAt = Number.NEGATIVE_INFINITY;
  /** Whether there may be tiles to ask for, which MapLibre does when it draws. */
  #asks = true;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapOptions) {
    super(options);
    this.once('idle', () => {
      this.#isBegun = true;
    });
    this.on('sourcedata', ({ sourceId, sourceDataType }) => {
      // That there is data is said before its tiles are asked for.
      if (sourceDataType === 'metadata') this.#asks = true;
      if (sourceId === this.#awaited && sourceDataType !== 'metadata' && this.isSourceLoaded(sourceId)) this.#drawOn();
    });
    this.on('movestart', () => this.#drawOn());
    this.on('render', () => {
      this.#drawnAt = performance.now();
      this.#asks = false;
      clearTimeout(this.#next);
      this.#next = undefined;
      // Without fading, names have found their places before they are drawn. MapLibre would look for them again, and draw the same.
      if (options.fadeDuration === 0) this._placementDirty = false;
    });
  }

  /** Whether it has shown all that it was given at first. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Changes the data of a source, and draws nothing until it is laid out. What the map draws at first does not wait for one source. */
  change(source: string, how: () => void): void {
    if (this.#isBegun && !this.#awaited && this.isSourceLoaded(source)) {
      this.#awaited = source;
      this.#late = setTimeout(() => this.#drawOn(), patience);
    }
    how();
    if (this.isSourceLoaded(source)) this.#drawOn();
  }

  /** When what was changed can be drawn: at once where nothing is waited for. */
  laidOut(): Promise<void> {
    return this.#awaited ? new Promise((tell) => this.#toTell.push(tell)) : Promise.resolve();
  }

  /** Has a layer drawn or not. One that comes into sight may have tiles to ask for. */
  setVisibility(layer: string, visibility: 'visible' | 'none'): void {
    this.#asks = true;
    this.setLayoutProperty(layer, 'visibility', visibility);
  }

  override triggerRepaint(): void {
    if (this.#awaited) return;
    const wait = this.#drawnAt + patienceAtFirst - performance.now();
    if (wait > 0 && this.#isComing()) this.#next ??= setTimeout(() => super.triggerRepaint(), wait);
    else super.triggerRepaint();
  }

  /** Whether what it was given at first is on its way, and nothing is to be done but to wait for it. */
  #isComing(): boolean {
    return !(this.#isBegun || this.#asks || this.isMoving() || this.isStyleLoaded());
  }

  #drawOn(): void {
    if (!this.#awaited) return;
    clearTimeout(this.#late);
    this.#awaited = null;
    for (const tell of this.#toTell.splice(0)) tell();
    super.triggerRepaint();
  }
}
