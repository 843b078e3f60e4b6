/** Options of Node.js with which a process runs our sources without a build, comma separated. */
export const sourceOptions = [
  '--conditions=@sucharit/source',
  `--import=${new URL('typescript.mjs', import.meta.url).href}`,
].join();
