import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { guidePlugin } from './guide/read-guide.ts';

/**
 * Which chunk a package goes into: what changes together is loaded together. Pages are chunks of their own; what only some of
 * them use of the components stays with these, so that the first page does not carry it (tools/first-page.mjs weighs it); what
 * every one of them stands in is the frame.
 */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/ },
  // In one piece it compresses better than in the thirty that the pages' different needs would cut it into. The entry is not part of
  // it: it waits for the texts of a language, which import from the frame.
  { name: 'frame', tags: ['$initial' as const], test: /[\\/](node_modules|src[\\/](?!main\.tsx))/ },
];

export default defineConfig({
  // Elements come from a runtime of our own, which keeps Thai words in one piece (src/i18n/unbroken).
  plugins: [react({ jsxImportSource: '#unbroken' }), guidePlugin()],
  // The domain library from its sources, so that only the rules and names a page uses reach the browser.
  resolve: { conditions: ['@sucharit/source', ...defaultClientConditions] },
  build: {
    // A data: address for a font would be refused by the page's own security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: {
    proxy: { '/graphql': 'http://localhost:3000', '/auth': 'http://localhost:3000', '/files': 'http://localhost:3000' },
  },
});
