import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Navigation } from '../navigation.svelte';
import Around from './Around.svelte';

const code = (code: string, label_en: string, label_ar: string) => ({ code, label_en, label_ar });
const lists = {
  party: [
    code('russian_forces', 'Russian forces', 'القوات الروسية'),
    code('syrian_regime_forces', 'Syrian regime forces', 'قوات النظام السوري'),
    code('unidentified', 'Unidentified party', 'جهة لم تُحدَّد'),
  ],
  governorate: [code('SY-ID', 'Idlib', 'إدلب'), code('SY-HL', 'Aleppo', 'حلب')],
  age_sex: [code('boy', 'Boys', 'فتيان'), code('woman', 'Women', 'نساء')],
  occupation: [code('medical', 'Medical personnel', 'كوادر طبية')],
};

/** One part of the page, as it stands at an address. */
// biome-ignore lint/suspicious/noExplicitAny: whatever properties the part takes
export function renderPart(part: Component<any>, address: string, props: Record<string, unknown> = {}) {
  history.replaceState(null, '', address);
  const nav = new Navigation();
  return { nav, ...render(Around, { props: { nav, lists, component: part, props } }) };
}

/** What a reader sees of a text: without the marks that keep numbers in their order, and spaces as one. */
export const read = (element: Element): string =>
  (element.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
