import { expect, type Page } from '@playwright/test';

type Lang = 'en' | 'ar';
const words: Record<Lang, { bar: string; slider: string; date: string; before: string; after: string; back: string }> =
  {
    en: {
      bar: 'Lines of engagement',
      slider: 'Line of the day',
      date: 'Date of the line',
      before: 'Before the last change',
      after: 'At the next change',
      back: 'Show the line of that day',
    },
    ar: {
      bar: 'خطوط الاشتباك',
      slider: 'خط اليوم',
      date: 'تاريخ الخط',
      before: 'قبل التغيّر الأخير',
      after: 'عند التغيّر التالي',
      back: 'اعرض خط ذلك اليوم',
    },
  };

/** Distance, verdicts and the day of the line, as readers of "Near the lines" know them. */
export class LinesBar {
  constructor(
    private readonly page: Page,
    private readonly lang: () => Lang,
  ) {}

  chooseDistance = (distance: string) => this.distance(distance).check();
  focusDistance = (distance: string) => this.distance(distance).focus();
  show = (verdict: RegExp) => this.verdict(verdict).check();
  hide = (verdict: RegExp) => this.verdict(verdict).uncheck();
  setDay = (day: string) => this.bar.getByLabel(this.say.date).fill(day);
  goBeforeTheLastChange = () => this.bar.getByRole('button', { name: this.say.before }).click();
  goToTheNextChange = () => this.bar.getByRole('button', { name: this.say.after }).click();
  showTheDayOfTheIncident = () => this.bar.getByRole('button', { name: this.say.back }).click();
  focusSlider = () => this.slider.focus();
  /** Puts the slider where the pointer is let go: 0 is the first day, 1 the last. */
  dragSlider = async (share: number) => {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error('There is no slider');
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width / 2, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + 1 + (box.width - 2) * share, y, { steps: 8 });
    await this.page.mouse.up();
  };

  /** What the bar reads, without the marks that keep numbers in their order. */
  says = (text: string | RegExp) =>
    expect
      .poll(async () => (await this.bar.innerText()).replace(/[\u2066-\u2069]/g, ''), { timeout: 20_000 })
      .toMatch(text);
  dayIs = (day: string) => expect(this.bar.getByLabel(this.say.date)).toHaveValue(day);
  sliderSays = (text: string | RegExp) => expect(this.slider).toHaveAttribute('aria-valuetext', text);
  cannotBeHidden = (verdict: RegExp) => expect(this.verdict(verdict)).toBeDisabled();

  private distance(name: string) {
    return this.bar.getByRole('radio', { name: new RegExp(`^\\W*${name}\\W*$`) });
  }
  private verdict(name: RegExp) {
    return this.bar.getByRole('checkbox', { name });
  }
  private get bar() {
    return this.page.getByRole('region', { name: this.say.bar });
  }
  private get slider() {
    return this.bar.getByRole('slider', { name: this.say.slider });
  }
  private get say() {
    return words[this.lang()];
  }
}
