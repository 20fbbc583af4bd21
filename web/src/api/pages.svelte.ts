import { ApiFailure, fetchJson } from './fetchJson';

interface Page<F> {
  features: F[];
  numberMatched?: number;
  links?: { rel: string; href: string }[];
}

/** All features of a question, however many pages the API gives them in. Until the last has come, what was there stays. */
export class Pages<F> {
  value = $state.raw<F[] | null>(null);
  failure = $state.raw<ApiFailure | null>(null);
  loading = $state(false);
  /** The address that `value` answers. */
  address = $state.raw<string | null>(null);
  /** How far the loading is, where it takes more than a page. */
  progress = $state.raw<{ loaded: number; of: number } | null>(null);
  #stop: AbortController | null = null;

  async load(address: string): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.loading = true;
    try {
      const features = await this.#follow(address, stop.signal);
      this.value = features;
      this.address = address;
      this.failure = null;
    } catch (error) {
      if (stop.signal.aborted) return;
      if (!(error instanceof ApiFailure)) throw error;
      this.failure = error;
    } finally {
      if (this.#stop === stop) {
        this.loading = false;
        this.progress = null;
      }
    }
  }

  async #follow(address: string, signal: AbortSignal): Promise<F[]> {
    const features: F[] = [];
    for (let next: string | null = address; next; ) {
      const page: Page<F> = await fetchJson<Page<F>>(next, signal);
      for (const feature of page.features) features.push(feature);
      next = nextOf(page, address);
      if (next) this.progress = { loaded: features.length, of: page.numberMatched ?? features.length };
    }
    return features;
  }
}

// A link is absolute and may name the public address of the service; the page stays with the server it came from.
function nextOf({ links }: Page<unknown>, address: string): string | null {
  const href = links?.find(({ rel }) => rel === 'next')?.href;
  return href ? address.replace(/\?.*/, '') + new URL(href, location.href).search : null;
}
