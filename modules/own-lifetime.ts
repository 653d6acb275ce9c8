import { addViteConfig, defineWxtModule } from 'wxt/modules';

const replaced = 'wxt/utils/content-script-context';

/**
 * Leaves WXT's context out of our content scripts. It announces each start to the page's document by an event that
 * carries the extension's id, from which any page could tell who reads it; `page/lifetime.ts` does its work unheard.
 */
export default defineWxtModule({
  name: 'own-lifetime',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'own-lifetime',
          enforce: 'pre',
          resolveId: (id) => (id === replaced ? `\0${replaced}` : undefined),
          // The entry that WXT writes around each script calls it, and nothing of ours uses what it makes.
          load: (id) => (id === `\0${replaced}` ? 'export class ContentScriptContext {}' : undefined),
        },
      ],
    }));
  },
});
