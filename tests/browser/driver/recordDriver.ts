import { expect, type Page } from '@playwright/test';

const words = {
  en: {
    history: 'History of this record',
    cite: 'Cite, or report an error',
    copy: 'Copy: Citation',
    compare: 'Compare before and after: ',
  },
  ar: {
    history: 'تعديلات هذا السجل',
    cite: 'الاستشهاد بالسجل أو الإبلاغ عن خطأ',
    copy: 'نسخ: صيغة الاستشهاد',
    compare: 'قارن ما قبله وما بعده: ',
  },
};

/** The open record, beyond what MapDriver knows of every panel. */
export class RecordDriver {
  constructor(
    private readonly page: Page,
    private readonly lang: 'en' | 'ar' = 'en',
  ) {}

  /** The same record, read in Arabic. */
  inArabic = () => new RecordDriver(this.page, 'ar');

  openHistory = () => this.panel.getByText(this.say.history, { exact: true }).click();
  openCitation = () => this.panel.getByText(this.say.cite, { exact: true }).click();
  compareWith = (ceasefire: string) =>
    this.panel.getByRole('link', { name: `${this.say.compare}${ceasefire}` }).click();

  /** What the panel reads, without the marks that keep numbers in their order. */
  reads = (text: string | RegExp) =>
    expect
      .poll(async () => (await this.panel.innerText()).replace(/[\u2066-\u2069]/g, ''), { timeout: 20_000 })
      .toMatch(text);
  mapIsOf = (text: string | RegExp) => expect(this.panel.getByRole('img', { name: text })).toBeVisible();
  hasNoMap = () => expect(this.panel.getByRole('img')).toHaveCount(0);

  /** What "Copy" leaves for pasting. */
  copied = async (): Promise<string> => {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.panel.getByRole('button', { name: this.say.copy }).click();
    await expect(this.panel.getByText(this.lang === 'ar' ? 'تم النسخ.' : 'Copied.')).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  };

  private get say() {
    return words[this.lang];
  }
  private get panel() {
    return this.page.getByRole('complementary');
  }
}
