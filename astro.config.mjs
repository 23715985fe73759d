import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { liveData } from './src/commands/live-data.ts';
import { relativeLinks } from './src/commands/relative-links.ts';

export default defineConfig({
  integrations: [mdx(), relativeLinks(), liveData()],
  // Every page opens from the folder itself, without a server: a link names its file.
  build: { format: 'file', inlineStylesheets: 'never' },
  // The inline styles of a highlighter would break the policy below, and nobody here shows code.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/.earshot/**'] } } },
});
