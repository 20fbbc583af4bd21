import { Map as MapLibre, type MapOptions } from 'maplibre-gl';

/** The longest that a picture is kept back, in milliseconds: who pulls on without a stop is to see something. */
const patience = 150;

/**
 * A map that shows new data of a source in one picture, once all of it is laid out. MapLibre draws three: when the data has come, when its
 * tiles have, and once more. Where the processor draws, each costs more than all the rest of a step of the timeline.
 */
export class SteadyMap extends MapLibre {
  #isBegun = false;
  #awaited: string | null = null;
  #late: ReturnType<typeof setTimeout> | undefined;
  #toTell: (() => void)[] = [];

  constructor(options: MapOptions) {
    super(options);
    this.once('idle', () => {
      this.#isBegun = true;
    });
    this.on('sourcedata', ({ sourceId, sourceDataType }) => {
      // That there is data is said before its tiles are asked for.
      if (sourceId === this.#awaited && sourceDataType !== 'metadata' && this.isSourceLoaded(sourceId)) this.#drawOn();
    });
    this.on('movestart', () => this.#drawOn());
    // Without fading, names have found their places before they are drawn. MapLibre would look for them again, and draw the same.
    if (options.fadeDuration === 0)
      this.on('render', () => {
        this._placementDirty = false;
      });
  }

  /** Whether it has shown all that it was given at first. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Changes the data of a source, and draws nothing until it is laid out. What the map draws at first, it draws as it comes. */
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

  override triggerRepaint(): void {
    if (!this.#awaited) super.triggerRepaint();
  }

  #drawOn(): void {
    if (!this.#awaited) return;
    clearTimeout(this.#late);
    this.#awaited = null;
    for (const tell of this.#toTell.splice(0)) tell();
    super.triggerRepaint();
  }
}
