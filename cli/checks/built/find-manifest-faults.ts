import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BrowserFamily, minimumVersions } from '../../browsers/known-browsers.ts';

/** What the manifest of a built extension may say: a key that is not here is a fault. */
const manifestSchema = z.strictObject({
  manifest_version: z.literal(3),
  name: z.literal('__MSG_extension_name__'),
  description: z.literal('__MSG_extension_description__'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  icons: z.strictObject({ 16: z.string(), 32: z.string(), 48: z.string(), 96: z.string(), 128: z.string() }),
  default_locale: z.literal('en'),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  action: z.object({ default_popup: z.string(), default_icon: z.record(z.string(), z.string()) }),
  commands: z.record(z.string(), z.unknown()),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  background: z.object({ type: z.literal('module') }),
  options_ui: z.object({ page: z.string() }),
  // Nothing runs in the pages' own world, and of the two scripts the small one alone comes by itself.
  content_scripts: z.tuple([
    z.strictObject({
      matches: z.array(z.string()),
      run_at: z.literal('document_idle'),
      js: z.tuple([z.literal('content-scripts/gate.js')]),
      all_frames: z.boolean().optional(),
    }),
  ]),
  minimum_chrome_version: z.literal(String(minimumVersions.chrome)).optional(),
  browser_specific_settings: z
    .strictObject({
      gecko: z.strictObject({
        id: z.string().regex(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/),
        strict_min_version: z.literal(`${minimumVersions.firefox}.0`),
        data_collection_permissions: z.strictObject({ required: z.tuple([z.literal('none')]) }),
      }),
    })
    .optional(),
});

/** The policy of the extension's own pages, directive by directive. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Most characters that stores and browsers take of a name and of a description. */
const limits = { extension_name: 45, extension_description: 132 } as const;

/** What stores, browsers or our readers would hold against a built extension's manifest, a line each. `permitted` names the permissions that are explained. */
export function findManifestFaults(
  folder: string,
  family: BrowserFamily,
  { version, permitted }: { readonly version: string; readonly permitted: readonly string[] },
): string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const parsed = manifestSchema.safeParse(read('manifest.json'));
  if (!parsed.success) return z.prettifyError(parsed.error).split('\n');
  const manifest = parsed.data;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);

  expect(manifest.version === version, `version: ${manifest.version}, but package.json says ${version}`);
  const asked = [...manifest.permissions, ...manifest.host_permissions];
  expect(
    asked.toSorted().join() === permitted.toSorted().join(),
    `permissions: ${asked.join(', ')}, but docs/permissions.md explains ${permitted.join(', ')}`,
  );
  const directives = manifest.content_security_policy.extension_pages.split(/;\s*/);
  const wanted = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  expect(directives.toSorted().join() === wanted.toSorted().join(), `policy: ${directives.join('; ')}`);
  expect(
    (manifest.browser_specific_settings !== undefined) === (family === 'firefox') &&
      (manifest.minimum_chrome_version !== undefined) === (family === 'chrome'),
    'minimum versions: each family wants its own',
  );
  const named = [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
    manifest.action.default_popup,
    manifest.options_ui.page,
    ...manifest.content_scripts[0].js,
  ];
  for (const path of named) expect(existsSync(join(folder, path)), `${path} is named, but not there`);
  const languages = readdirSync(join(folder, '_locales'));
  expect(languages.length === 9, `${languages.length} languages, but README.md tells of nine`);
  return [...faults, ...languages.flatMap((each) => localeFaults(each, read))];
}

const messagesSchema = z.record(z.string(), z.object({ message: z.string().optional() }));

function localeFaults(language: string, read: (path: string) => unknown): string[] {
  const messages = messagesSchema.parse(read(`_locales/${language}/messages.json`));
  return Object.entries(limits).flatMap(([name, limit]) => {
    const text = messages[name]?.message ?? '';
    if (text !== '' && text.length <= limit) return [];
    return [`_locales/${language}: ${name} has ${text.length} characters; 1 to ${limit} are taken`];
  });
}
