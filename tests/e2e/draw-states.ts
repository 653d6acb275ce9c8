import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** A page, as HTML, in which `drawState` draws the popup and the report in any state. */
export async function pageOfStates(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(new URL('popup-states.tsx', import.meta.url)) },
    },
  });
  if (Array.isArray(built) || !('output' in built))
    throw new Error('Vite built more than one bundle, or none.');
  const script = built.output.find((part) => part.type === 'chunk')?.code ?? '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>States</title><body>
<script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
