import { expect, type Page } from '@playwright/test';

type Lang = 'en' | 'ar';
const words = {
  en: {
    timeline: 'Timeline',
    first: 'Beginning of the period',
    last: 'End of the period',
    all: 'All dates',
    ahead: 'Period after',
    zoomIn: 'Closer, to single days',
    table: 'As a table',
    play: 'Play the periods one after another',
  },
  ar: {
    timeline: 'الخط الزمني',
    first: 'بداية المدة',
    last: 'نهاية المدة',
    all: 'كل التواريخ',
    ahead: 'المدة التالية',
    zoomIn: 'أقرب، إلى الأيام',
    table: 'جدولاً',
    play: 'شغّل المدد واحدة بعد أخرى',
  },
};
type End = 'first' | 'last';

/** The timeline, as its readers know it: bars, two handles, flags and a table. */
export class Timeline {
  constructor(
    private readonly page: Page,
    private readonly lang: () => Lang,
  ) {}

  press = async (end: End, ...keys: string[]) => {
    await this.handle(end).focus();
    for (const key of keys) await this.page.keyboard.press(key);
  };
  /** Drags over the bars, from one share of their width to another, and calls back before the pointer is let go. */
  drag = async (from: number, to: number, held: () => Promise<void> = async () => {}) => {
    const box = await this.bars.boundingBox();
    if (!box) throw new Error('There are no bars');
    const y = box.y + 8;
    await this.page.mouse.move(box.x + box.width * from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * to, y, { steps: 6 });
    await held();
    await this.page.mouse.up();
  };
  showAllDates = () => this.region.getByRole('button', { name: this.say.all }).click();
  goAhead = () => this.region.getByRole('button', { name: this.say.ahead }).click();
  zoomIn = () => this.region.getByRole('button', { name: this.say.zoomIn }).click();
  count = (measure: string) => this.region.getByRole('radio', { name: measure }).check();
  counts = (measure: string) => expect(this.region.getByRole('radio', { name: measure })).toBeChecked();
  openTable = () => this.region.getByText(this.say.table, { exact: true }).click();
  tableIsClosed = () => expect(this.region.getByRole('table')).toBeHidden();
  openFlag = (name: RegExp) => this.region.getByRole('link', { name }).click();

  reads = (end: End, text: string | RegExp) => expect(this.handle(end)).toHaveAttribute('aria-valuetext', text);
  says = (text: string | RegExp) => expect(this.region.getByRole('img')).toHaveAccessibleName(text);
  cannotPlay = async () => {
    await expect(this.handle('first')).toBeVisible();
    await expect(this.region.getByRole('button', { name: this.say.play })).toHaveCount(0);
  };
  canPlay = () => expect(this.region.getByRole('button', { name: this.say.play })).toBeVisible();
  /** The numbers in the column of what is dated exactly enough, added up. */
  tableSum = async (): Promise<number> => {
    const cells = await this.region.locator('tbody td:nth-of-type(1)').allInnerTexts();
    return cells.reduce((sum, cell) => sum + Number(cell), 0);
  };
  hasFlags = (count: number) => expect(this.region.getByRole('link')).toHaveCount(count);

  private handle(end: End) {
    return this.region.getByRole('slider', { name: this.say[end] });
  }
  private get bars() {
    return this.region.getByRole('presentation');
  }
  private get region() {
    return this.page.getByRole('region', { name: this.say.timeline, exact: true });
  }
  private get say() {
    return words[this.lang()];
  }
}
