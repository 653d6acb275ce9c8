import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Ties highlights to the root where elements inherit them (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade).
 * Chromium holds a `::highlight()` of any element against each of a page's, name by name: on long pages that takes a
 * second. Firefox has no inheritance yet, nor the price.
 */
export default defineWxtModule({
  name: 'root-highlights',
  setup(wxt) {
    if (wxt.config.browser === 'firefox') return;
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'root-highlights',
          enforce: 'pre',
          transform: (code, id) =>
            id.endsWith('.css') ? code.replaceAll('::highlight(', ':root::highlight(') : undefined,
        },
      ],
    }));
  },
});
