import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/noto-sans/latin-ext-400.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import './page.css';
import { languageOf, learn } from './i18n/languages';

document.documentElement.setAttribute('data-started', '');
try {
  // The map takes longest, and gets its program read by a second thread meanwhile. Neither waits for the other.
  void import('./map/drawing').catch(() => undefined);
  const words = learn(languageOf(location.search, navigator.languages));
  const [{ begin }] = await Promise.all([import('./page'), words]);
  begin();
} catch (error) {
  document.querySelector('#broken')?.removeAttribute('hidden');
  throw error;
}
