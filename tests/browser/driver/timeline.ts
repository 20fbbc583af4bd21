import { expect, type Page } from '@playwright/test';

type Lang = 'en' | 'ar';
const words = {
  en: {
    timeline: 'Timeline',
    first: 'Beginning of the period',
    last: 'End of the period',
    all: 'All dates',
    back: 'Period before',
    ahead: 'Period after',
    play: 'Play the periods one after another',
    stop: 'Stop',
    calm: /asks for less motion/,
    zoomIn: 'Closer, to single days',
    zoomOut: 'Further, to months',
    table: 'As a table',
    charts: 'Charts',
  },
  ar: {
    timeline: 'الخط الزمني',
    first: 'بداية المدة',
    last: 'نهاية المدة',
    all: 'كل التواريخ',
    back: 'المدة السابقة',
    ahead: 'المدة التالية',
    play: 'شغّل المدد واحدة بعد أخرى',
    stop: 'أوقف',
    calm: /يطلب حركة أقل/,
    zoomIn: 'أقرب، إلى الأيام',
    zoomOut: 'أبعد، إلى الأشهر',
    table: 'على شكل جدول',
    charts: 'الرسوم البيانية',
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
  /** As a key does that is held down: pressed again and again before it is let go. */
  holdDown = async (end: End, key: string, times: number) => {
    await this.handle(end).focus();
    for (let time = 0; time < times; time++) await this.page.keyboard.down(key);
    await this.page.keyboard.up(key);
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
  goAhead = () => this.button(this.say.ahead).click();
  goBack = () => this.button(this.say.back).click();
  play = () => this.button(this.say.play).click();
  stop = () => this.button(this.say.stop).click();
  zoomIn = () => this.button(this.say.zoomIn).click();
  zoomOut = () => this.button(this.say.zoomOut).click();
  count = (measure: string) => this.region.getByRole('radio', { name: measure }).check();
  counts = (measure: string) => expect(this.region.getByRole('radio', { name: measure })).toBeChecked();
  openTable = async (): Promise<void> => {
    await this.region.getByText(this.say.table, { exact: true }).click();
    await expect(this.region.getByRole('table')).toBeVisible(); // fetched when it is asked for
  };
  tableIsClosed = () => expect(this.region.getByRole('table')).toBeHidden();
  openFlag = (name: RegExp) => this.region.getByRole('link', { name }).click();

  reads = (end: End, text: string | RegExp) => expect(this.handle(end)).toHaveAttribute('aria-valuetext', text);
  says = (text: string | RegExp) => expect(this.region.getByRole('img')).toHaveAccessibleName(text);
  doesNotSay = (text: RegExp) => expect(this.region.getByRole('img')).not.toHaveAccessibleName(text);
  /** It has come to its end, and could be played again. */
  isAtRest = () => expect(this.button(this.say.play)).toBeVisible();
  saysWhyNothingPlays = () => expect(this.button(this.say.calm)).toBeDisabled();
  /** What stands above it on a narrow screen ends where it begins. */
  leavesRoomForCharts = async () => {
    const above = this.page.getByRole('region', { name: this.say.charts, exact: true });
    await expect(above).toBeVisible();
    await expect
      .poll(async () => {
        const [one, other] = [await above.boundingBox(), await this.region.boundingBox()];
        return one && other ? Math.round(one.y + one.height - other.y) : Number.NaN;
      })
      .toBeLessThanOrEqual(0);
  };
  /** The numbers in the column of what is dated exactly enough, added up. */
  tableSum = async (): Promise<number> => {
    const cells = await this.region.locator('tbody td:nth-of-type(1)').allInnerTexts();
    return cells.reduce((sum, cell) => sum + Number(cell), 0);
  };
  hasFlags = (count: number) => expect(this.region.getByRole('link')).toHaveCount(count);

  private button(name: string | RegExp) {
    return this.region.getByRole('button', { name });
  }
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
