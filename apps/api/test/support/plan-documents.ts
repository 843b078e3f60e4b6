import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../../', import.meta.url);
const real = new URL('../shared/documents/nong-khaem-2566.txt', root);

/** The demonstration document of district 1023 for 2566: our own words, the real plan's facts and reading errors. */
export const demoDocument = (): string => readFileSync(new URL('tools/data/demo-plan-1023.md', root), 'utf8');

/** The plan documents of district 1023 at hand, by name: the demonstration's, and the real one where it lies beside the checkout. */
export const planDocuments = (): Record<string, string> => ({
  'the demonstration document': demoDocument(),
  ...(existsSync(real) ? { 'the real plan': readFileSync(real, 'utf8') } : {}),
});
