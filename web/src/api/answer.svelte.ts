import { ApiFailure, fetchJson } from './fetchJson';

/** What the API last answered to one question. A failed or newer request leaves the old answer standing until a better one is there. */
export class Answer<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<ApiFailure | null>(null);
  loading = $state(false);
  /** The address that `value` answers. */
  address = $state.raw<string | null>(null);
  #stop: AbortController | null = null;

  async load(address: string): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.loading = true;
    try {
      const value = await this.ask(address, stop.signal);
      this.value = value;
      this.address = address;
      this.failure = null;
    } catch (error) {
      if (stop.signal.aborted) return;
      if (!(error instanceof ApiFailure)) throw error;
      this.failure = error;
    } finally {
      if (this.#stop === stop) this.loading = false;
    }
  }

  clear(): void {
    this.#stop?.abort();
    this.value = this.failure = this.address = null;
    this.loading = false;
  }

  protected ask(address: string, signal: AbortSignal): Promise<T> {
    return fetchJson<T>(address, signal);
  }
}
