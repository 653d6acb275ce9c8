import { newsPage, type OddPage, paintedAs } from './odd-page.ts';

const policies: Readonly<Record<string, string>> = {
  'that allows nothing to be loaded':
    "default-src 'none'; img-src data:; style-src 'unsafe-hashes'; base-uri 'none'; form-action 'none'",
  'that asks for trusted types':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
  'that is put in a sandbox': 'sandbox allow-scripts',
};

/** Pages whose policies forbid what scripts and sheets could do in them. */
export const policyPages: readonly OddPage[] = Object.entries(policies).map(([name, policy]) => ({
  name,
  // Without inline styles, which some of these policies would report themselves.
  content: newsPage()
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/ style="[^"]*"/g, ''),
  headers: {
    'content-security-policy': policy,
    'permissions-policy': 'clipboard-read=(self), clipboard-write=(self)',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
  painted: [paintedAs.signed, paintedAs.buying],
}));
