import { expect, type Page } from '@playwright/test';

type Side = 'before' | 'after';
type List = Side | 'indeterminate';
const words = {
  en: {
    ceasefire: 'Ceasefire',
    until: 'Time compared',
    days: 'Days on each side',
    zoomIn: 'Zoom in',
    handle: 'Border between before and after',
    lists: { before: 'Incidents before', after: 'Incidents after', indeterminate: 'Incidents on neither side' },
  },
  ar: {
    ceasefire: 'وقف إطلاق النار',
    until: 'مدة المقارنة',
    days: 'الأيام على كل جانب',
    zoomIn: 'تكبير',
    handle: 'الحد بين ما قبل وما بعد',
    lists: { before: 'الحوادث قبل', after: 'الحوادث بعد', indeterminate: 'حوادث لا يُعرف أقبل أم بعد' },
  },
};

/** The page "Before and after a ceasefire", beside what MapDriver knows of every page. */
export class ComparisonDriver {
  constructor(
    private readonly page: Page,
    private readonly lang: 'en' | 'ar' = 'en',
  ) {}

  /** The same page, read in Arabic. */
  inArabic = () => new ComparisonDriver(this.page, 'ar');

  readonly given = {
    apiIsDown: () => this.page.route('**/api/ceasefires/**', (route) => route.abort('connectionrefused')),
    apiIsBack: () => this.page.unroute('**/api/ceasefires/**'),
  };

  readonly when = {
    chooseCeasefire: async (name: string) => {
      const select = this.page.getByLabel(this.say.ceasefire, { exact: true });
      const value = await select.locator('option', { hasText: name }).getAttribute('value');
      await select.selectOption(value);
    },
    compareDays: async (days: number) => {
      await this.page.getByLabel(this.say.days).fill(String(days));
      await this.page.keyboard.press('Enter');
    },
    compareUntil: (label: string) => this.page.getByLabel(this.say.until).selectOption({ label }),
    press: (button: string) => this.page.getByRole('button', { name: button, exact: true }).click(),
    zoomIn: () => this.page.getByRole('button', { name: this.say.zoomIn }).click(),
    drag: async (side: Side, byX: number, byY: number) => {
      const box = await this.map(side).boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
      await this.page.mouse.move(x + byX, y + byY, { steps: 4 });
      await this.page.mouse.up();
    },
    wheel: async (side: Side, by: number) => {
      await this.map(side).hover();
      await this.page.mouse.wheel(0, by);
    },
    pressOnMap: async (side: Side, key: string) => {
      await this.map(side).locator('canvas').focus();
      await this.page.keyboard.press(key);
    },
    pressOnHandle: (key: string) => this.handle.press(key),
    openFrom: (list: List, title: string) => this.list(list).getByRole('link', { name: title }).click(),
    openDetails: (name: string) => this.page.getByText(name, { exact: true }).click(),
  };

  // biome-ignore lint/suspicious/noThenProperty: an object and no function, so nothing takes the driver for a promise
  readonly then = {
    /** The two cameras are one, and another than it was. Waits until both rest. */
    movedTogether: async (from: string) => {
      await expect.poll(async () => new Set([from, await this.camera('before')]).size).toBe(2);
      await this.then.together();
    },
    together: () =>
      expect
        .poll(async () => {
          const seen = [await this.camera('before'), await this.camera('after')];
          await this.page.waitForTimeout(150);
          return new Set([...seen, await this.camera('before'), await this.camera('after')]).size;
        })
        .toBe(1),
    countsAre: (before: number, after: number) =>
      expect(this.page.locator('dd.number')).toHaveText([before, after].map(String)),
    resultSays: (text: string | RegExp) => expect(this.page.getByRole('main')).toContainText(text),
    /** What can be seen, so that nothing folded away is found. */
    reads: (text: RegExp) =>
      expect.poll(() => this.page.getByRole('main').innerText(), { timeout: 20_000 }).toMatch(text),
    resultNeverSays: async (text: RegExp) => expect(await this.page.getByRole('main').innerText()).not.toMatch(text),
    lists: async (list: List, ids: string[]) => {
      await expect.poll(async () => (await this.idsIn(list)).sort()).toEqual(ids.toSorted());
    },
    /** The lists together hold exactly what the API answers at the copied link. */
    listsWhatTheApiLinkAnswers: async (link: string) => {
      const { features } = await (await this.page.request.get(link)).json();
      const ids: string[] = features.map((f: { properties: { id: string } }) => f.properties.id);
      await expect.poll(async () => (await this.listedIds()).sort()).toEqual(ids.toSorted());
    },
    rowSays: (list: List, id: string, text: string | RegExp) =>
      expect(this.list(list).locator(`[data-incident="${id}"]`)).toContainText(text),
    chosenIs: (name: string) =>
      expect(this.page.getByLabel(this.say.ceasefire, { exact: true }).locator('option:checked')).toContainText(name),
    daysAre: (days: number) => expect(this.page.getByLabel(this.say.days)).toHaveValue(String(days)),
    beforeShows: (percent: number) => expect(this.handle).toHaveAttribute('aria-valuenow', String(percent)),
    /** Where the handle stands, as a share of the maps' width from the left edge of the screen's. */
    handleStandsAt: async (fromLeft: number) => {
      const [handle, maps] = [await this.handle.boundingBox(), await this.handle.locator('..').boundingBox()];
      const middle = (handle?.x ?? 0) + (handle?.width ?? 0) / 2 - (maps?.x ?? 0);
      expect(Math.round((100 * middle) / (maps?.width ?? 1))).toBe(fromLeft);
    },
    firstMapIs: async (side: Side, where: 'left' | 'above') => {
      const other = side === 'before' ? 'after' : 'before';
      const [first, second] = [await this.map(side).boundingBox(), await this.map(other).boundingBox()];
      const axis = where === 'left' ? 'x' : 'y';
      expect(first?.[axis]).toBeLessThan(second?.[axis] ?? 0);
    },
    barsAreFor: (days: string) =>
      expect(this.page.getByRole('button', { name: days, exact: true })).toHaveAttribute('aria-pressed', 'true'),
  };

  camera = async (side: Side): Promise<string> => (await this.map(side).getAttribute('data-camera')) ?? '';

  /** What "copy as text" leaves for pasting. */
  copied = async (): Promise<string> => {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(this.page.getByText('Copied.')).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  };

  /** Ids in all lists of the page. */
  listedIds = async (): Promise<string[]> =>
    (await Promise.all((['before', 'after', 'indeterminate'] as const).map((list) => this.idsIn(list)))).flat();

  private idsIn = (list: List) =>
    this.list(list)
      .getByRole('listitem')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.incident ?? ''));
  private get say() {
    return words[this.lang];
  }
  private get handle() {
    return this.page.getByRole('slider', { name: this.say.handle });
  }
  private map = (side: Side) => this.page.locator(`[data-side=${side}]`);
  private list = (list: List) => this.page.getByRole('list', { name: this.say.lists[list], includeHidden: true });
}
