import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Plumbline',
    minimum_chrome_version: '140',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    browser_specific_settings: {
      gecko: {
        id: 'plumbline@plumbline.example',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
