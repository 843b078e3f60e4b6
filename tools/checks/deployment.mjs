/** What docker-compose.yml, Dockerfile and Caddyfile name exists: no engine is needed to see a wrong path. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
/** @param {string} file */
const read = (file) => readFileSync(new URL(file, ROOT), 'utf8');
/** @param {string} file */
const exists = (file) => existsSync(fileURLToPath(new URL(file, ROOT)));

/**
 * @typedef {{
 *   command?: string[], build?: string, environment?: Record<string, string>, volumes?: string[],
 *   depends_on?: Record<string, { condition: string }>, healthcheck?: object,
 * }} Service
 */

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function deploymentCheck() {
  const variables = await knownVariables();
  const problems = [
    ...checkCompose(read('docker-compose.yml'), variables, exists),
    ...checkDockerfile(read('Dockerfile'), variables, exists),
    ...checkProxy(read('deploy/Caddyfile'), read('docker-compose.yml'), read('Dockerfile')),
  ];
  return { name: 'deployment files name what exists', problems };
}

/** The environment variables that the built API reads. */
async function knownVariables() {
  const { environmentVariables } = await import(new URL('apps/api/dist/platform/config/environment.js', ROOT).href);
  return Object.keys(environmentVariables);
}

/** Whether a program in dist is built from a source that exists, or the file itself does. @param {string} file @param {(file: string) => boolean} there */
const isProgram = (file, there) => there(file.replace(/\/dist\/(.+)\.js$/, '/src/$1.ts'));

/**
 * @param {string} text docker-compose.yml
 * @param {string[]} variables
 * @param {(file: string) => boolean} there
 * @returns {string[]}
 */
export function checkCompose(text, variables, there) {
  /** @type {{ services: Record<string, Service>, volumes?: Record<string, unknown> }} */
  const { services, volumes = {} } = parse(text, { merge: true });
  const problems = [...text.matchAll(/\$\{(\w+)\}/g)].map(
    ([, name]) => `\${${name}} has neither a default nor a message`,
  );
  for (const [name, service] of Object.entries(services)) {
    const [program, file] = service.command ?? [];
    if (program === 'node' && file && !isProgram(file, there))
      problems.push(`${name} runs ${file}, which is not there`);
    if (service.build && !there(`${service.build}/Dockerfile`))
      problems.push(`${name} is built from ${service.build}, which has no Dockerfile`);
    for (const variable of service.build ? Object.keys(service.environment ?? {}) : []) {
      if (!variables.includes(variable)) problems.push(`${name} sets ${variable}, which nothing reads`);
    }
    for (const [source = ''] of (service.volumes ?? []).map((volume) => volume.split(':'))) {
      if (source.startsWith('.') ? !there(source) : !(source in volumes))
        problems.push(`${name} mounts ${source}, which is not there`);
    }
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      if (!services[other]) problems.push(`${name} waits for ${other}, which is no service`);
      else if (condition === 'service_healthy' && !services[other].healthcheck)
        problems.push(`${name} waits for the health of ${other}, which has no health check`);
    }
  }
  return problems;
}

/**
 * @param {string} text Dockerfile
 * @param {string[]} variables
 * @param {(file: string) => boolean} there
 * @returns {string[]}
 */
export function checkDockerfile(text, variables, there) {
  const problems = [];
  for (const [, line = ''] of text.matchAll(/^ENV (.+)$/gm)) {
    for (const [, name = ''] of line.matchAll(/(\w+)=/g)) {
      if (!variables.includes(name)) problems.push(`Dockerfile sets ${name}, which nothing reads`);
    }
  }
  const file = /^CMD \["node", "([^"]+)"\]$/m.exec(text)?.[1];
  if (!file || !isProgram(file, there)) problems.push(`Dockerfile runs ${file ?? 'nothing'}, which is not there`);
  const last = text.slice(text.lastIndexOf('\nFROM '));
  if (!/^USER (?!root)\w+$/m.test(last)) problems.push('Dockerfile ends as root');
  return problems;
}

/**
 * @param {string} proxy Caddyfile
 * @param {string} compose docker-compose.yml
 * @param {string} dockerfile
 * @returns {string[]}
 */
export function checkProxy(proxy, compose, dockerfile) {
  const service = /^\s*name (\S+)$/m.exec(proxy)?.[1];
  const port = /^\s*port (\d+)$/m.exec(proxy)?.[1];
  const problems = [];
  if (!service || !(service in parse(compose, { merge: true }).services))
    problems.push(`Caddyfile names ${service}, which is no service`);
  if (!port || !dockerfile.includes(`PORT=${port}`)) problems.push(`Caddyfile uses port ${port}, the image another`);
  for (const [, name = ''] of proxy.matchAll(/\{\$(\w+)\}/g)) {
    if (!(name in (parse(compose, { merge: true }).services.proxy?.environment ?? {})))
      problems.push(`Caddyfile reads ${name}, which the proxy is not given`);
  }
  return problems;
}
