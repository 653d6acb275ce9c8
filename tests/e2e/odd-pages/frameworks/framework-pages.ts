import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { createSSRApp, ref } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { headline } from './news-app.ts';
import { ReactArticle } from './react-article.ts';
import { vueArticle } from './vue-article.ts';

const folder = new URL('./', import.meta.url);

/** How each framework’s server writes an article that says some sentences. */
const servers: Readonly<Record<string, (sentences: readonly string[]) => Promise<string>>> = {
  react: async (sentences) => renderToString(createElement(ReactArticle, { sentences })),
  vue: (sentences) => renderVue(createSSRApp(vueArticle(ref(sentences)))),
  svelte: async (sentences) => (await svelteServer()).svelteMarkup(sentences),
  // What a server sends for a component that is not defined yet.
  lit: async (sentences) =>
    `<news-article><h1>${headline}</h1>${sentences.map((each) => `<p>${each}</p>`).join('')}</news-article>`,
};

/** The frameworks that there are pages of. */
export const frameworks = Object.keys(servers);

/** A page that a framework’s server has written, with the script that takes it over when it is told to. */
export async function frameworkPage(name: string, sentences: readonly string[]): Promise<string> {
  const markup = await servers[name]?.(sentences);
  if (markup === undefined) throw new Error(`There is no framework of the name ${name}.`);
  const script = await bundle(`${name}-client.ts`, false);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbour Gazette</title>
<meta property="article:published_time" content="2021-11-01T12:00:00Z"><link rel="icon" href="data:,"></head>
<body><main>${markup}</main><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

async function svelteServer(): Promise<typeof import('./svelte-server.ts')> {
  const code = await bundle('svelte-server.ts', true);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

async function bundle(entry: string, isServer: boolean): Promise<string> {
  const input = fileURLToPath(new URL(entry, folder));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // Frameworks complain of markup that is not theirs when they are developed with, not later.
    mode: 'development',
    define: isServer
      ? {}
      : {
          'process.env.NODE_ENV': '"development"',
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
        },
    plugins: [compileSvelte(isServer)],
    ...(isServer && { ssr: { noExternal: true } }),
    build: {
      write: false,
      minify: false,
      ...(isServer && { ssr: true }),
      rolldownOptions: { input, preserveEntrySignatures: 'strict' },
    },
  });
  if (Array.isArray(built) || !('output' in built))
    throw new Error('Vite built more than one bundle, or none.');
  return built.output.find((part) => part.type === 'chunk')?.code ?? '';
}

function compileSvelte(isServer: boolean): Plugin {
  return {
    name: 'compile-svelte',
    async load(id) {
      if (!id.endsWith('.svelte')) return undefined;
      const source = await readFile(id, 'utf8');
      return compile(source, { generate: isServer ? 'server' : 'client', dev: !isServer, filename: id }).js
        .code;
    },
  };
}
