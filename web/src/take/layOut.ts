import type { Language } from '../i18n/language.svelte';
import { dark, light } from '../map/palette';
import { prefersDark } from '../map/prefersDark.svelte';
import { drawScene, gap, narrowest, type Still } from './drawScene';
import type { DrawnMap, Paper, Taking } from './taking.svelte';

/** Draws the maps of the page for paper, which is light whatever the screen is. */
export async function layOut(
  use: Paper['use'],
  taking: Taking,
  selected: string | null,
  { lang, t }: Language,
): Promise<Paper> {
  const shown = { palette: prefersDark.current ? dark : light, lang };
  const stills = await stillsOfOneMoment(taking, (maps) =>
    drawScene(maps, shown, { palette: light, lang }, selected, t),
  );
  const width = Math.max(
    narrowest,
    stills.reduce((sum, still) => sum + still.width, (stills.length - 1) * gap),
  );
  return { use, stills, made: new Date(), ...(use === 'picture' ? { width } : {}) };
}

/** Maps take seconds to draw. If something else is shown by then, they are drawn again: they are to be of what is said beside them. */
async function stillsOfOneMoment(taking: Taking, draw: (maps: DrawnMap[]) => Promise<Still[]>): Promise<Still[]> {
  taking.isDrawing = true;
  try {
    for (;;) {
      const { scene } = taking;
      const stills = await draw(scene?.maps ?? []);
      if (taking.scene === scene) return stills;
    }
  } finally {
    taking.isDrawing = false;
  }
}
