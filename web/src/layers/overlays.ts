/** What a map shows beside incidents and lines of engagement, and the reader may take off it. */
export const overlays = ['zones', 'governorates', 'settlements', 'roads', 'control'] as const;
export type Overlay = (typeof overlays)[number];

const none = 'none';

/** Those that an address shows: all of them, unless it names some. */
export const overlaysOf = (layers: string | null): Overlay[] =>
  overlays.filter((overlay) => layers === null || layers.split(',').includes(overlay));

/** What an address says after one is put on the map or taken off it. */
export function switched(layers: string | null, overlay: Overlay): string | null {
  const shown = overlaysOf(layers);
  const next = overlays.filter((one) => shown.includes(one) !== (one === overlay));
  return next.length === overlays.length ? null : next.join() || none;
}

/** True for "none", or for one or more overlays, none of them twice. */
export function isOverlayList(text: string): boolean {
  const keys = text.split(',');
  return (
    text === none ||
    (new Set(keys).size === keys.length && keys.every((key) => (overlays as readonly string[]).includes(key)))
  );
}
