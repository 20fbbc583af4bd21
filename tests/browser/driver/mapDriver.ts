import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { AtlasApi, type Feature } from './atlasApi.ts';
import { europeanDigits } from './digits.ts';
import { LinesBar } from './linesBar.ts';
import { TakeAway } from './takeAway.ts';
import { Timeline } from './timeline.ts';
import { type Trouble, watch } from './watch.ts';

type Words = Record<
  'list' | 'party' | 'governorate' | 'area' | 'remove' | 'from' | 'to' | 'clear' | 'close' | 'retry' | 'reload',
  string
>;
const words: Record<'en' | 'ar', Words> = {
  en: {
    list: 'Incidents, newest first',
    party: 'Party named',
    governorate: 'Governorate',
    area: 'Drawn area',
    remove: 'Remove: ',
    from: 'From',
    to: 'To',
    clear: 'Clear filters',
    close: 'Close',
    retry: 'Try again',
    reload: 'Load the page again',
  },
  ar: {
    list: 'الحوادث، الأحدث أولاً',
    party: 'الجهة المذكورة',
    governorate: 'المحافظة',
    area: 'مساحة مرسومة',
    remove: 'إزالة: ',
    from: 'من',
    to: 'إلى',
    clear: 'إزالة التصفية',
    close: 'إغلاق',
    retry: 'حاول مجدداً',
    reload: 'أعد تحميل الصفحة',
  },
};

/** The page as its readers know it. Specs speak to this and know neither selectors nor markup. */
export class MapDriver {
  readonly api: AtlasApi;
  readonly lines: LinesBar;
  readonly take: TakeAway;
  readonly timeline: Timeline;
  private readonly trouble: Trouble;
  private lang: 'en' | 'ar' = 'en';

  constructor(
    private readonly page: Page,
    home: string,
  ) {
    this.api = new AtlasApi(page.request);
    this.lines = new LinesBar(page, () => this.lang);
    this.take = new TakeAway(page, () => this.lang);
    this.timeline = new Timeline(page, () => this.lang);
    this.trouble = watch(page, home);
  }

  readonly given = {
    /** The page at an address such as `/?entry=incidents&lang=ar`, its list filled. The map may still be on its way. */
    open: async (address = '/') => {
      this.lang = address.includes('lang=ar') ? 'ar' : 'en';
      await this.page.goto(address);
      await this.then.listIsSettled();
    },
    openWithMap: async (address = '/') => {
      await this.given.open(address);
      await this.then.mapIsReady();
    },
    /** The view for other pages, which has no list. */
    openEmbedded: async (address: string) => {
      await this.page.goto(address);
      await this.then.mapIsReady();
    },
    incidentInTheMiddle: async ({ geometry }: Feature) => {
      const [lon, lat] = geometry?.coordinates ?? [0, 0];
      await this.given.openWithMap(`/?entry=incidents#map=12/${lat}/${lon}`);
    },
    /** The API answers with so many copies of one incident, each with an id of its own, on these days by turns. */
    manyLike: (one: Feature, count: number, dates: readonly string[] = [one.properties.date_start]) => {
      const features = Array.from({ length: count }, (_, i) => {
        const id = `${one.id}-${String(i).padStart(4, '0')}`;
        const day = dates[i % dates.length] as string;
        return { ...one, id, properties: { ...one.properties, id, date_start: day, date_end: day } };
      });
      const json = { type: 'FeatureCollection', features, numberMatched: count, numberReturned: count };
      return this.page.route('**/api/collections/incidents/items*', (route) => route.fulfill({ json }));
    },
    apiIsDown: () => this.page.route('**/api/collections/*/items*', (route) => route.abort('connectionrefused')),
    apiAnswers: (status: number, body: string) =>
      this.page.route('**/api/collections/*/items*', (route) =>
        route.fulfill({ status, body, contentType: 'application/problem+json' }),
      ),
    apiIsBack: () => this.page.unroute('**/api/collections/*/items*'),
    /** A script of the page does not arrive; `name` is the module it was made of. */
    scriptIsMissing: (name: string) =>
      this.page.route(`**/assets/${name}-*.js`, (route) => route.abort('connectionreset')),
    /** A file that the map is drawn from is asked for and never comes. */
    basemapFileIsAwaited: (name: string) => this.page.route(`**/basemap/${name}*`, () => new Promise(() => {})),
    scriptIsBack: (name: string) => this.page.unroute(`**/assets/${name}-*.js`),
    /** The page at an address, whatever comes of it. */
    openBroken: (address: string) => this.page.goto(address),
    /** Answers to requests that carry `part` come late; the others come at once. */
    apiIsSlowFor: (part: string, milliseconds: number) =>
      this.page.route(`**/api/collections/*/items*${part}*`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        await route.continue().catch(() => undefined);
      }),
    /** Titles, names and notes of everything that the API tells. */
    everyTextBeginsWith: (text: string) =>
      this.page.route('**/api/**', async (route) => {
        const response = await route.fetch();
        const written = (key: string, value: unknown) =>
          typeof value === 'string' && /^(title|name|note|place|stated|label)/.test(key) ? text + value : value;
        await route.fulfill({ response, body: JSON.stringify(await response.json(), written) });
      }),
    narrowScreen: () => this.page.setViewportSize({ width: 360, height: 740 }),
  };

  readonly when = {
    chooseEntry: (name: string) => this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click(),
    /** By its address rather than its name, whatever the language. */
    goToEntry: (entry: string) => this.page.getByRole('navigation').locator(`a[href*='entry=${entry}']`).click(),
    chooseParty: (label: string) => this.choose(this.say.party, label),
    chooseGovernorate: (label: string) => this.choose(this.say.governorate, label),
    /** Opens a filter by its name and takes a value of it. */
    choose: (filter: string, label: string) => this.choose(filter, label),
    typeArea: async (corners: string) => {
      await this.openFilter(this.say.area);
      await this.page.getByLabel('Corners: longitude, latitude, …').fill(corners);
      await this.page.keyboard.press('Enter');
    },
    openFilter: (name: 'party' | 'governorate' | 'area') => this.openFilter(this.say[name]),
    useFrameAsArea: async () => {
      await this.openFilter(this.say.area);
      await this.page.getByRole('button', { name: 'Use the frame of the map' }).click();
    },
    /** Clicks these places of the map, in shares of its width and height, and closes the area by key. */
    drawArea: async (...corners: [number, number][]) => {
      await this.openFilter(this.say.area);
      await this.page.getByRole('button', { name: 'Draw on the map' }).click();
      const box = await this.canvas.boundingBox();
      if (!box) throw new Error('There is no map');
      for (const [x, y] of corners) await this.page.mouse.click(box.x + box.width * x, box.y + box.height * y);
      await this.page.keyboard.press('Enter');
    },
    removeFilter: (label: string) =>
      this.page.getByRole('button', { name: `${this.say.remove}${label}`, exact: true }).click(),
    setFrom: (day: string) => this.page.getByLabel(this.say.from, { exact: true }).fill(day),
    setTo: (day: string) => this.page.getByLabel(this.say.to, { exact: true }).fill(day),
    clearFilters: () => this.page.getByRole('button', { name: this.say.clear }).click(),
    switchLanguage: async () => {
      this.lang = this.lang === 'en' ? 'ar' : 'en';
      await this.page.getByRole('link', { name: this.lang === 'ar' ? 'العربية' : 'English' }).click();
    },
    chooseDigits: (set: 'latn' | 'arab') => this.page.getByLabel('الأرقام', { exact: true }).selectOption(set),
    openFromList: (title: string) => this.list.getByRole('link', { name: title }).click(),
    clickMiddleOfMap: () => this.canvas.click(),
    pointAtMiddleOfMap: () => this.canvas.hover(),
    pointAwayFromMap: () => this.page.mouse.move(1, 1),
    pressOnMap: async (key: string) => {
      await this.canvas.focus();
      await this.page.keyboard.press(key);
    },
    /** Puts an overlay on the map, or takes it off. */
    switchOverlay: (name: RegExp) => this.legend.getByRole('checkbox', { name }).click(),
    openLegend: () => this.page.locator('summary', { hasText: 'Legend' }).click(),
    scrollListToItsEnd: () => this.list.evaluate((list) => list.lastElementChild?.scrollIntoView({ block: 'end' })),
    closeRecord: () => this.page.getByRole('button', { name: this.say.close, exact: true }).click(),
    press: (key: string) => this.page.keyboard.press(key),
    goBack: () => this.page.goBack(),
    goForward: () => this.page.goForward(),
    retry: (name = this.say.retry) => this.page.getByRole('button', { name }).first().click(),
    loadPageAgain: () => this.page.getByRole('button', { name: this.say.reload }).first().click(),
    showPane: (name: string) => this.page.getByRole('button', { name, exact: true }).click(),
  };

  // biome-ignore lint/suspicious/noThenProperty: an object and no function, so nothing takes the driver for a promise
  readonly then = {
    mapIsReady: () => expect(this.page.locator('[data-ready]')).toBeAttached({ timeout: 40_000 }),
    listIsSettled: async () => {
      await expect(this.count).toHaveAttribute('aria-busy', 'false');
    },
    isLoading: () => expect(this.count).toHaveAttribute('aria-busy', 'true'),
    listShows: async (ids: string[]) => {
      await expect.poll(async () => (await this.listedIds()).sort()).toEqual(ids.toSorted());
    },
    listHas: (id: string) => expect.poll(() => this.listedIds()).toContain(id),
    /** How many a value of an opened filter would leave. */
    valueCounts: (filter: string, label: string, count: number) =>
      expect(this.values(filter).getByRole('listitem').filter({ hasText: label })).toContainText(
        new RegExp(`\\D${count}$`),
      ),
    /** To the copied address as in the exported file. */
    listShowsWhatTheApiAnswers: async () => {
      const { features } = await this.exported();
      await this.then.listShows(features.map(({ id }) => id));
      await this.take.open();
      const answer = await this.page.request.get(await this.take.copied('api'));
      const answered: Feature[] = (await answer.json()).features;
      await this.then.listShows(answered.map(({ id }) => id));
      await this.take.close();
    },
    middleOfMapIsRinged: (ringed: boolean) =>
      ringed ? expect.poll(this.darkInMiddle).toBeGreaterThan(60) : expect.poll(this.darkInMiddle).toBeLessThan(20),
    /** Its mark is drawn, and answers the pointer. */
    middleOfMapAnswersPointer: () =>
      expect(async () => {
        await this.when.pointAwayFromMap();
        await this.when.pointAtMiddleOfMap();
        await expect.poll(this.darkInMiddle, { timeout: 3_000 }).toBeGreaterThan(60);
      }).toPass({ timeout: 40_000 }),
    countSays: (text: string | RegExp) => expect(this.count).toContainText(text),
    /** What stands above the map in another page. */
    headerSays: (text: string) => expect(this.page.getByRole('banner')).toContainText(text),
    countDoesNotSay: (text: RegExp) => expect(this.count).not.toContainText(text),
    recordIsOpen: (title: string | RegExp) => expect(this.record.getByRole('heading', { level: 2 })).toHaveText(title),
    recordSays: (text: string | RegExp) => expect(this.record).toContainText(text),
    legendSays: (text: string) => expect(this.legend).toContainText(text),
    overlayIs: (name: RegExp, shown: boolean) =>
      expect(this.legend.getByRole('checkbox', { name })).toBeChecked({ checked: shown }),
    legendDoesNotSay: (text: string) => expect(this.legend).not.toContainText(text),
    recordIsClosed: () => expect(this.record).toHaveCount(0),
    recordLinksTo: (address: RegExp) =>
      expect(this.record.locator(`a[href^="http"]`).first()).toHaveAttribute('href', address),
    alertSays: (text: string | RegExp) => expect(this.page.getByRole('alert').filter({ hasText: text })).toBeVisible(),
    noAlert: () => expect(this.page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0),
    pageSays: (text: string | RegExp) => expect(this.page.getByText(text).first()).toBeVisible(),
    focusIsOn: (name: string | RegExp) => expect(this.page.locator(':focus')).toContainText(name),
    addressHas: (part: string | RegExp) => expect(this.page).toHaveURL(part),
    pageReads: async (lang: string, dir: string) => {
      await expect(this.page.locator('html')).toHaveAttribute('lang', lang);
      await expect(this.page.locator('html')).toHaveAttribute('dir', dir);
    },
    nothingScrollsSideways: async () => {
      const [content, room] = await this.page.evaluate(() => [document.body.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(room ?? 0);
    },
    nothingWentWrong: () => expect(this.trouble).toEqual({ console: [], foreign: [] }),
    /** Neither a script nor an element came out of a value. */
    nothingRanFromData: async () => {
      expect(await this.page.evaluate(() => 'hacked' in document)).toBe(false);
      await expect(this.page.locator('img[src=x], b')).toHaveCount(0);
    },
    nobodyElseWasAsked: () => expect(this.trouble.foreign).toEqual([]),
    everyoneCanUseIt: async () => {
      const { violations } = await new AxeBuilder({ page: this.page })
        .withTags(['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    },
  };

  /** Ids of the incidents in the list, in its order. */
  listedIds = (): Promise<string[]> =>
    this.list
      .getByRole('listitem')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.incident ?? ''));

  listedTitles = (): Promise<string[]> =>
    this.list.getByRole('link').evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent ?? ''));

  /** The features of the GeoJSON file that readers take away. */
  exported = async (): Promise<{ name: string; features: Feature[] }> => {
    await this.take.open();
    const { name, bytes } = await this.take.file('GeoJSON');
    await this.take.close();
    return { name, features: JSON.parse(bytes.toString('utf8')).features };
  };

  /** All that can be read on the page, with names of controls and choices. */
  readableText = (): Promise<string> =>
    this.page.evaluate(() => {
      const named = [...document.querySelectorAll('[aria-label], [title]')];
      const names = named.flatMap((element) => [element.getAttribute('aria-label'), element.getAttribute('title')]);
      const options = [...document.querySelectorAll('option')].map((option) => option.textContent);
      return [document.title, document.body.innerText, ...names, ...options].join('\n');
    });

  europeanDigits = (): Promise<string[]> => europeanDigits(this.page);

  private async choose(filter: string, label: string): Promise<void> {
    const value = this.values(filter).getByRole('checkbox', { name: label });
    if (!(await value.isVisible()))
      await this.page.locator('summary', { hasText: new RegExp(`^\\s*${filter}`) }).click();
    await value.check();
  }
  private openFilter = (name: string) => this.page.locator('summary', { hasText: new RegExp(`^\\s*${name}`) }).click();
  private get say() {
    return words[this.lang];
  }
  private values(filter: string) {
    return this.page.getByRole('list', { name: filter, includeHidden: true });
  }
  private get list() {
    return this.page.getByRole('list', { name: this.say.list, includeHidden: true });
  }
  private get count() {
    return this.page.locator('[role=status][aria-busy]');
  }
  private get legend() {
    return this.page.locator('details', { has: this.page.locator('summary', { hasText: 'Legend' }) });
  }
  private get record() {
    return this.page.getByRole('complementary');
  }
  /** How many pixels around the middle of the map are as dark as a ring. */
  private readonly darkInMiddle = async (): Promise<number> => {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('There is no map');
    const clip = { x: box.x + box.width / 2 - 40, y: box.y + box.height / 2 - 40, width: 80, height: 80 };
    const picture = (await this.page.screenshot({ clip })).toString('base64');
    return this.page.evaluate(countDark, picture);
  };
  private get canvas() {
    return this.page.locator('canvas.maplibregl-canvas');
  }
}

/** Runs in the page, which can read pictures; as bytes, since its policy lets it fetch none. */
async function countDark(picture: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!pen) return 0;
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) if (Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) < 60) dark++;
  return dark;
}
