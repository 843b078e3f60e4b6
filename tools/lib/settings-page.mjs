/** docs/settings.md and .env.example: every setting of the product, made from what the built API says of each. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const ROOT = new URL('../../', import.meta.url);
const WIDTH = 110;

/** @typedef {{ description: string, sensitive: boolean, values: string, fallback: string | null }} Setting */

/** Variables that docker-compose.yml reads, beside those of the product. @type {Record<string, { description: string, example: string }>} */
export const composeSettings = {
  POSTGRES_PASSWORD: {
    description:
      'Password of the database owner, letters and digits; required by docker-compose.yml, which makes DATABASE_URL of it.',
    example: '',
  },
  SITE_ADDRESS: {
    description: 'Public name of the site, for which the proxy of docker-compose.yml gets a certificate.',
    example: 'localhost',
  },
};

/** Variables that only the commands on a machine of its own read. @type {Record<string, { description: string, example: string }>} */
export const toolSettings = {
  SUCHARIT_DATA: {
    description: 'Folder in which npm start and the commands beside it keep the embedded PostgreSQL.',
    example: '.data',
  },
};

export const settingsFiles = {
  page: fileURLToPath(new URL('docs/settings.md', ROOT)),
  example: fileURLToPath(new URL('.env.example', ROOT)),
};

/** @returns {Promise<{ page: string, example: string }>} the text of each file for the API as it is built now */
export async function generateSettings() {
  const { environmentVariables } = await import(new URL('apps/api/dist/platform/config/environment.js', ROOT).href);
  return settingsOf(environmentVariables);
}

/** @param {Record<string, Setting>} settings @returns {Promise<{ page: string, example: string }>} */
export async function settingsOf(settings) {
  const rows = Object.entries(settings).map(
    ([name, { description, values, fallback, sensitive }]) =>
      `| \`${name}\` | ${values} | ${fallback === null ? '–' : sensitive ? 'set one' : `\`${fallback}\``} | ${description} |`,
  );
  const others = Object.entries({ ...composeSettings, ...toolSettings }).map(
    ([name, { description, example }]) => `| \`${name}\` | ${example ? `\`${example}\`` : '–'} | ${description} |`,
  );
  const page = `# Settings

Environment variables, made from their own descriptions in \`apps/api/src/platform/config/environment.ts\` by \`npm run contract\`.
A value that cannot be read keeps the process from starting, with a sentence that names every wrong one. \`.env.example\` has all of
them to copy from. What each means for running an installation is told in [operations.md](operations.md).

| variable | value | when absent | what it does |
| --- | --- | --- | --- |
${rows.join('\n')}

## Around the product

| variable | when absent | what it does |
| --- | --- | --- |
${others.join('\n')}
`;
  const example = `# Settings of an installation. Copy to .env and change what differs; every line that begins with # is a default.
# Made from docs/settings.md's source by npm run contract. Never commit .env: it holds passwords.

${Object.entries(composeSettings)
  .map(([name, { description, example: value }]) => `${comment(description)}\n${value ? '#' : ''}${name}=${value}`)
  .join('\n\n')}

${Object.entries(settings)
  .map(([name, { description, values, fallback, sensitive }]) => {
    const value = sensitive ? '' : (fallback ?? '');
    return `${comment(`${description} (${values})`)}\n#${name}=${value}`;
  })
  .join('\n\n')}
`;
  return { page: await format(page, { ...(await resolveConfig(settingsFiles.page)), parser: 'markdown' }), example };
}

/** A text as comment lines of bounded width. @param {string} text */
function comment(text) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}
