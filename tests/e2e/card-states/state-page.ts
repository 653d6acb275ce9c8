import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A page that draws any state of the card in the open: in pages the card's root is closed, to scripts that look for barriers too. */
export async function statePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/e2e/card-states/show-state.tsx', formats: ['iife'], name: 'states' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const script = first?.output.find((each) => each.type === 'chunk')?.code ?? '';
  const styles = await Promise.all(
    ['components/tokens.css', 'components/card/card.css'].map((path) => readFile(root + path, 'utf8')),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Cards</title><style>${styles.join('\n')}</style></head>
<body><main></main><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
