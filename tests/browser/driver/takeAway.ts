import { type Download, expect, type Page } from '@playwright/test';

type Lang = 'en' | 'ar';
const words = {
  en: {
    open: 'Save and share',
    picture: 'Save as picture',
    print: 'Print',
    link: 'Copy link',
    api: 'Copy API link',
    embed: 'Copy embed code',
    copied: 'Copied.',
    byHand: /Copying is not allowed/,
    close: 'Close',
  },
  ar: {
    open: 'حفظ ومشاركة',
    picture: 'حفظ صورة',
    print: 'طباعة',
    link: 'نسخ الرابط',
    api: 'نسخ رابط البيانات (API)',
    embed: 'نسخ شيفرة التضمين',
    copied: 'تم النسخ.',
    byHand: /النسخ غير مسموح/,
    close: 'إغلاق',
  },
};
type Copied = 'link' | 'api' | 'embed';

/** A picture as a viewer would see it; shares are of all its pixels. */
export interface Picture {
  name: string;
  width: number;
  height: number;
  /** Colour of the first pixel, as red, green and blue. */
  corner: number[];
  share(colour: string): number;
  /** How much of the title's ink lies in the right half. */
  titleOnTheRight: number;
}

interface File {
  name: string;
  bytes: Buffer;
}

async function read(download: Download): Promise<File> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** "Save and share", as readers know it. */
export class TakeAway {
  constructor(
    private readonly page: Page,
    private readonly lang: () => Lang,
  ) {}

  tryToOpen = () => this.page.getByRole('button', { name: this.say.open, exact: true }).click();
  open = async () => {
    await this.tryToOpen();
    await expect(this.dialog).toBeVisible();
  };
  close = () => this.dialog.getByRole('button', { name: this.say.close }).click();
  /** Closes it and goes to a link, before the page has heard that it closed. */
  closeAndGoTo = (link: string) =>
    this.page.getByRole('link', { name: link, includeHidden: true }).evaluate((other: HTMLElement) => {
      document.querySelector('dialog')?.close();
      other.focus();
    });
  isOpen = () => expect(this.dialog).toBeVisible();
  isClosed = () => expect(this.dialog).toHaveCount(0);
  opensAgainWith = async (key: string) => {
    await this.page.keyboard.press(key);
    await expect(this.dialog).toBeVisible();
  };
  says = (text: string | RegExp) => expect(this.dialog).toContainText(text);

  refuseToCopy = () =>
    this.page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
  /** What a button leaves for pasting. */
  copied = async (what: Copied): Promise<string> => {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.button(what).click();
    await expect(this.button(what).locator('..').getByText(this.say.copied)).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  };
  /** What a reader can copy by hand where the browser refuses: the text that is selected. */
  offered = async (what: Copied): Promise<string> => {
    await this.button(what).click();
    const area = this.dialog.getByLabel(this.say.byHand);
    await expect(area).toBeFocused();
    return area.evaluate((text: HTMLTextAreaElement) => text.value.slice(text.selectionStart, text.selectionEnd));
  };

  /** The formats on offer, as readers know them. */
  formats = () => this.dialog.getByRole('list').getByRole('link').allTextContents();
  file = async (format: string): Promise<File> => {
    const saved = this.page.waitForEvent('download');
    await this.dialog.getByRole('link', { name: format, exact: true }).click();
    return read(await saved);
  };

  savePicture = async (): Promise<Picture> => {
    const saved = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.button('picture').click();
    const { name, bytes } = await read(await saved);
    const seen = await this.page.evaluate(look, bytes.toString('base64'));
    const shares = new Map(seen.shares);
    return { ...seen, name, share: (colour) => shares.get(colour) ?? 0 };
  };

  /** The pages that the button "Print" would put on paper. */
  printed = async (landscape = false): Promise<Pages> => {
    await this.untilPrinted(() => this.button('print').click());
    return this.pages(landscape);
  };
  // What waits for the keys comes after the map, and hears nothing before; while it draws it hears nothing either.
  pressPrintKeys = () =>
    expect(() => this.untilPrinted(() => this.page.keyboard.press('Control+p'), 15_000)).toPass({ timeout: 70_000 });
  /** What the browser says before it prints of its own accord. */
  beginPrintFromMenu = () =>
    expect(async () => {
      await this.page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await expect(this.page.locator('article')).toBeAttached({ timeout: 1_000 });
    }).toPass({ timeout: 40_000 });
  /** Until then the browser's own command prints the page as it is. */
  sheetIsThere = async () => {
    await this.beginPrintFromMenu();
    await this.page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  };
  legendOnPaperHas = async (fill: string) =>
    (await this.page.locator(`article details rect[fill="${fill}"]`).count()) > 0;
  /** From 0, black, to 1, white. */
  lightnessOfThePrintedMap = (): Promise<number> =>
    this.page.locator('article canvas').evaluate((map: HTMLCanvasElement) => {
      const { data } = map.getContext('2d')?.getImageData(0, 0, map.width, map.height) ?? new ImageData(1, 1);
      return data.reduce((sum, value, i) => (i % 4 === 3 ? sum : sum + value), 0) / (data.length * 0.75 * 255);
    });
  /** The pages that the browser's own command puts on paper. */
  pages = async (landscape = false): Promise<Pages> =>
    readPages(await this.page.pdf({ format: 'A4', landscape, printBackground: true }));

  /** How wide the charts on the sheet of paper are drawn, in pixels. */
  chartWidths = (): Promise<number[]> =>
    this.page
      .locator('article .chart svg, article figure > svg')
      .evaluateAll((charts) => charts.map((chart) => Number(chart.getAttribute('width'))));
  paperSays = (text: string | RegExp) => expect(this.page.locator('article')).toContainText(text);
  paperHasCharts = () => expect(this.page.locator('article').getByRole('slider')).toBeVisible();

  private async untilPrinted(command: () => Promise<void>, timeout = 60_000): Promise<void> {
    await this.page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await command();
    await expect(this.page.locator('body[data-printed]')).toBeAttached({ timeout });
  }
  private button(what: Copied | 'picture' | 'print') {
    return this.dialog.getByRole('button', { name: this.say[what], exact: true });
  }
  private get dialog() {
    return this.page.getByRole('dialog');
  }
  private get say() {
    return words[this.lang()];
  }
}

/** What can be told of a printed document without a reader for it: Chromium leaves its structure uncompressed. */
export interface Pages {
  count: number;
  /** Width and height in millimetres. */
  size: [number, number];
  fonts: string[];
  /** Widths of the pictures in it, in pixels. */
  pictures: number[];
}

function readPages(pdf: Buffer): Pages {
  const text = pdf.toString('latin1');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  const [, , width = 0, height = 0] = (all(/\/MediaBox\s*\[([^\]]+)\]/g)[0] ?? '').trim().split(/\s+/).map(Number);
  const millimetres = (points: number) => Math.round((points / 72) * 25.4);
  return {
    count: all(/(\/Type\s*\/Page\b(?!s))/g).length,
    size: [millimetres(width), millimetres(height)],
    fonts: [...new Set(all(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g))],
    pictures: all(/\/Subtype\s*\/Image[^>]*?\/Width\s+(\d+)/g).map(Number),
  };
}

/** Runs in the page, which can read pictures. */
async function look(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  if (!pen) throw new Error('No picture can be read');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const counts = new Map<string, number>();
  let [left, right] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const colour = `#${[data[i], data[i + 1], data[i + 2]].map((n) => (n ?? 0).toString(16).padStart(2, '0')).join('')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    if (y < 200 && (data[i] ?? 255) < 100) x < width / 2 ? left++ : right++;
  }
  return {
    width,
    height,
    corner: [...data.slice(0, 3)],
    shares: [...counts]
      .filter(([, n]) => n > 20)
      .map(([colour, n]): [string, number] => [colour, n / (width * height)]),
    titleOnTheRight: right / Math.max(1, left + right),
  };
}
