import './page.css';
import './shown.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnnotator } from './start-annotator.ts';

/** Injected by the background where the gate saw both names. Injected again, it ends the one before. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    startAnnotator();
  },
});
