import { defineContentScript } from 'wxt/utils/define-content-script';
import { startLifetime } from '../../page/lifetime.ts';
import { endWithExtension } from '../../platform/extension-here.ts';
import { attendPages } from '../annotator.content/annotated-page.ts';
import { attendToPage } from './attend-to-page.ts';

/** Injected by the background behind the annotator. Injected again, it ends the one before. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const life = startLifetime('cards');
    endWithExtension(life);
    attendPages((page) => attendToPage(page, AbortSignal.any([page.signal, life.signal])));
  },
});
