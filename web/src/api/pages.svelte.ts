import { Answer } from './answer.svelte';
import { fetchJson } from './fetchJson';

interface Page<F> {
  features: F[];
  numberMatched?: number;
  links?: { rel: string; href: string }[];
}

/** All features of a question, however many pages the API gives them in. Until the last has come, what was there stays. */
export class Pages<F> extends Answer<F[]> {
  /** How far the loading is, where it takes more than a page. */
  progress = $state.raw<{ loaded: number; of: number } | null>(null);

  protected override async ask(address: string, signal: AbortSignal): Promise<F[]> {
    const features: F[] = [];
    this.progress = null;
    try {
      for (let next: string | null = address; next; ) {
        const page: Page<F> = await fetchJson<Page<F>>(next, signal);
        for (const feature of page.features) features.push(feature);
        next = nextOf(page, address);
        if (next) this.progress = { loaded: features.length, of: page.numberMatched ?? features.length };
      }
      return features;
    } finally {
      if (!signal.aborted) this.progress = null;
    }
  }
}

// A link is absolute and may name the public address of the service; the page stays with the server it came from.
function nextOf({ links }: Page<unknown>, address: string): string | null {
  const href = links?.find(({ rel }) => rel === 'next')?.href;
  return href ? address.replace(/\?.*/, '') + new URL(href, location.href).search : null;
}
