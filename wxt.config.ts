import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * What readers can do by keys of their choice; `platform/answer-commands.ts` does it. Chrome takes four suggestions at
 * most, so two commands have none there until the reader gives them one.
 */
function commandsFor(browser: string) {
  const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
  const beyondFour = (letter: string) => (browser === 'firefox' ? key(letter) : {});
  return {
    _execute_action: key('P'),
    'claim-next': { description: '__MSG_command_claim_next__', ...key('J') },
    'claim-previous': { description: '__MSG_command_claim_previous__', ...key('K') },
    'card-open': { description: '__MSG_command_card_open__', ...key('O') },
    'place-back': { description: '__MSG_command_place_back__', ...beyondFour('B') },
    'site-pause': { description: '__MSG_command_site_pause__', ...beyondFour('U') },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Every browser that runs this knows modulepreload; Vite's stand-in for it would bring `fetch` along.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  zip: {
    name: 'plumbline',
    // All that a package is built from, and what says how. Tests and measurements stay in the repository.
    includeSources: [
      '{cli,components,core,data,entrypoints,locales,modules,page,platform,public}/**',
      '*.{json,md,ts}',
      'docs/*.md',
      'LICENSE',
      '.npmrc',
    ],
    dotSources: true,
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: '__MSG_extension_action__',
      default_icon: { 16: 'icon/quiet/16.png', 32: 'icon/quiet/32.png' },
    },
    commands: commandsFor(browser),
    // Nothing is loaded from elsewhere and nothing is sent: the extension's own pages could not even try.
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // Markup and code made from text is refused, in libraries too.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
    // These versions have every API that a page is painted and pointed at with: no fallbacks to carry.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // It names nobody's domain, and never changes: browsers know an installed extension by it.
              id: '{75ef5378-793e-4c5a-a07f-dbfb597efd40}',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
