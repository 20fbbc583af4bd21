import type { Language } from '../i18n/language.svelte';
import { dark, light } from '../map/palette';
import { prefersDark } from '../map/prefersDark.svelte';
import { drawScene, gap, narrowest } from './drawScene';
import type { Paper, Taking } from './taking.svelte';

/** Draws the maps of the page for paper, which is light whatever the screen is. */
export async function layOut(
  use: Paper['use'],
  { scene }: Taking,
  selected: string | null,
  { lang, t }: Language,
): Promise<Paper> {
  const shown = { palette: prefersDark.current ? dark : light, lang };
  const stills = await drawScene(scene?.maps ?? [], shown, { palette: light, lang }, selected, t);
  const width = Math.max(
    narrowest,
    stills.reduce((sum, still) => sum + still.width, (stills.length - 1) * gap),
  );
  return { use, stills, made: new Date(), ...(use === 'picture' ? { width } : {}) };
}
