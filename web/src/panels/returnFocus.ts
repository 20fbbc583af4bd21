import { tick } from 'svelte';

/** Where the keyboard goes when a panel has closed: to the row of its incident or, where that is out of sight, to the map or what stands for it. */
export async function returnFocus(incident: string | null): Promise<void> {
  await tick();
  const row = incident && document.querySelector<HTMLElement>(`[data-incident="${CSS.escape(incident)}"] a`);
  const others = document.querySelectorAll<HTMLElement>('.maplibregl-canvas, [aria-pressed="true"]');
  for (const place of [row, ...others]) {
    if (!place) continue;
    place.focus();
    if (document.activeElement === place) return;
  }
}
