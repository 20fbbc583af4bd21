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

/** The service itself, asked without the page: what a spec compares the page with. */
export class AtlasApi {
  constructor(private readonly request: APIRequestContext) {}

  async items(collection: 'massacres' | 'incidents', filter = ''): Promise<Feature[]> {
    const response = await this.request.get(`/api/collections/${collection}/items?limit=10000${filter}`);
    if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
    return (await response.json()).features;
  }

  async incident(id: string): Promise<Feature> {
    const found = (await this.items('incidents')).find((feature) => feature.id === id);
    if (!found) throw new Error(`No public incident ${id}`);
    return found;
  }
}
