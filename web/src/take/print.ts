import { tick } from 'svelte';
import type { Language } from '../i18n/language.svelte';
import { layOut } from './layOut';
import type { Taking } from './taking.svelte';

/** Prints once the maps are drawn for paper; where they cannot be, as they are on screen. */
export async function printPaper(taking: Taking, selected: string | null, language: Language): Promise<void> {
  try {
    taking.paper = await layOut('print', taking, selected, language);
  } finally {
    await tick();
    window.print();
  }
}
