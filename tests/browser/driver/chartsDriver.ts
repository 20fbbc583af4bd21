import { expect, type Page } from '@playwright/test';

const words = {
  en: { charts: 'Charts', table: 'As a table', measure: 'What the bars count', month: /Month to filter by/ },
  ar: {
    charts: 'الرسوم البيانية',
    table: 'على شكل جدول',
    measure: 'ما تعدّه الأعمدة',
    month: /الشهر المراد التصفية به/,
  },
};

/** The charts of a view, as their readers know them: each by its heading. */
export class ChartsDriver {
  constructor(
    private readonly page: Page,
    private readonly lang: 'en' | 'ar' = 'en',
  ) {}

  /** The same charts, read in Arabic. */
  inArabic = () => new ChartsDriver(this.page, 'ar');

  open = () => this.page.getByRole('button', { name: this.say.charts, exact: true }).click();
  count = (measure: string) => this.all.getByRole('radio', { name: measure }).check();
  counts = (measure: string) => expect(this.all.getByRole('radio', { name: measure })).toBeChecked();
  chooseBar = (chart: string, bar: string | RegExp) => this.chart(chart).getByRole('button', { name: bar }).click();
  /** The keyboard on the months: from the first one by arrow keys, then Enter. */
  chooseMonth = async (steps: number) => {
    await this.months.focus();
    for (let step = 0; step < steps; step++) await this.months.press('ArrowUp');
    await this.months.press('Enter');
  };
  openTable = (chart: string) => this.chart(chart).getByRole('button', { name: this.say.table }).click();

  says = (chart: string, text: string | RegExp) =>
    expect.poll(async () => this.read(chart), { timeout: 20_000 }).toMatch(text);
  monthIs = (text: string | RegExp) => expect(this.months).toHaveAttribute('aria-valuetext', text);
  isChosen = (chart: string, bar: string | RegExp) =>
    expect(this.chart(chart).getByRole('button', { name: bar })).toHaveAttribute('aria-pressed', 'true');
  isShown = () => expect(this.all).toBeVisible();

  /** What a chart reads, without the marks that keep numbers in their order. */
  read = async (chart: string): Promise<string> =>
    (await this.chart(chart).innerText()).replace(/[\u2066-\u2069]/g, '');

  /** The rows of a chart's table, the heading first. */
  table = (chart: string): Promise<string[][]> =>
    this.chart(chart)
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((cell) => (cell.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim()),
        ),
      );

  /** The file that "CSV" saves. */
  csv = async (chart: string): Promise<{ name: string; text: string }> => {
    const saved = this.page.waitForEvent('download');
    await this.chart(chart).getByRole('button', { name: /CSV/ }).click();
    const download = await saved;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  };

  private get say() {
    return words[this.lang];
  }
  private get all() {
    return this.page.getByRole('region', { name: this.say.charts, exact: true });
  }
  private get months() {
    return this.all.getByRole('slider', { name: this.say.month });
  }
  private chart = (name: string) => this.all.getByRole('region', { name, exact: true });
}
