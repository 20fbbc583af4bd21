import type { APIRequestContext } from '@playwright/test';

export interface Incident {
  id: string;
  title_en: string;
  title_ar: string;
  attribution: string;
  parties: string[];
  governorate: string | null;
  killed_min: number | null;
  date_start: string;
}
export interface Feature {
  id: string;
  geometry: { coordinates: [number, number] } | null;
  properties: Incident;
}

export interface Compared {
  requested: { days: number };
  used: { days: number };
  counts: Record<'before' | 'after' | 'indeterminate', { incidents: number }>;
  sentence: { en: string; ar: string };
  caveats: { text: { en: string; ar: string } }[];
}

/** The service itself, asked without the page: what a spec compares the page with. */
export class AtlasApi {
  constructor(private readonly request: APIRequestContext) {}

  async items(collection: 'massacres' | 'incidents' | 'incidents-near-lines', filter = ''): Promise<Feature[]> {
    const response = await this.request.get(`/api/collections/${collection}/items?limit=10000${filter}`);
    if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
    return (await response.json()).features;
  }

  /** How many incidents have which verdict. */
  async verdictCounts(within: string, filter = ''): Promise<Record<string, number>> {
    return (await this.request.get(`/api/reports/proximity?within=${within}${filter}`)).json();
  }

  /** First and last day for which a line of engagement is known. */
  async knownLines(): Promise<{ first: string; last: string }> {
    const { features } = await (
      await this.request.get('/api/collections/lines-of-engagement/items?limit=10000')
    ).json();
    const days = (key: string): string[] =>
      features.map((f: { properties: Record<string, string> }) => f.properties[key]);
    const end = new Date(`${days('valid_until').sort().at(-1)}T00:00:00Z`);
    end.setUTCDate(end.getUTCDate() - 1);
    return { first: days('valid_from').sort()[0] ?? '', last: end.toISOString().slice(0, 10) };
  }

  async comparison(ceasefire: string, query = 'window=30'): Promise<Compared> {
    const response = await this.request.get(`/api/ceasefires/${ceasefire}/comparison?${query}`);
    if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
    return response.json();
  }

  async incident(id: string): Promise<Feature> {
    const found = (await this.items('incidents')).find((feature) => feature.id === id);
    if (!found) throw new Error(`No public incident ${id}`);
    return found;
  }
}
