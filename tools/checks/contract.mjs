/** libs/contract is what the API is: schema, types and the operations that clients rely on. */
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import {
  contractFiles,
  contractKeys,
  contractOperations,
  generateContract,
  libraryQuestions,
  releasedFile,
} from '../lib/contract.mjs';
import { consoleOperations, orphanedOperations } from '../lib/console-operations.mjs';
import { brokenPromises, undescribed } from '../lib/schema-rules.mjs';

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function contractCheck() {
  const made = await generateContract();
  const committed = existsSync(contractFiles.schema) ? readFileSync(contractFiles.schema, 'utf8') : '';
  // What a release promised holds even where the committed schema was changed along with the code.
  const broken = new Set(
    [committed || made.schema, readFileSync(releasedFile, 'utf8')].flatMap((promised) =>
      brokenPromises(promised, made.schema),
    ),
  );
  const problems = [
    ...[...broken].map(
      (sentence) => `${sentence} Clients rely on it: mark it @deprecated first, and remove it in a later version.`,
    ),
    ...undescribed(made.schema).map((path) => `${path} has no description: say what it is, its unit, range, source.`),
    ...wrongOperations(made.schema),
    ...drift(made),
    ...(await consoleDrift(made.schema)),
  ];
  return { name: 'contract', problems };
}

/** @param {string} schema SDL */
function wrongOperations(schema) {
  const built = buildSchema(schema);
  const written = [
    ...contractOperations().map(({ file, text }) => ({ file: `operations/${file}`, text })),
    ...libraryQuestions().map(({ file, text }) => ({ file: `library/${file}`, text })),
  ];
  return written.flatMap(({ file, text }) =>
    validate(built, parse(text)).map(({ message }) => `${file} must work as written: ${message}`),
  );
}

/** The console's typed documents as they are, compared with those that its `.graphql` files make. @param {string} schema SDL */
async function consoleDrift(schema) {
  try {
    const made = await consoleOperations(schema);
    const stale = [...made].flatMap(([file, text]) =>
      existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [file],
    );
    return [...stale, ...orphanedOperations(made)].map(
      (file) =>
        `${file.slice(file.search(/apps\/admin\//))} is not what its document makes: run npm run contract and commit the difference.`,
    );
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** @param {Awaited<ReturnType<typeof generateContract>>} made */
function drift(made) {
  return contractKeys.flatMap((key) => {
    const file = contractFiles[key];
    const same = existsSync(file) && readFileSync(file, 'utf8') === made[key];
    const name = file.slice(file.search(/(libs\/contract|docs\/api)\//));
    return same ? [] : [`${name} is not what the code makes: run npm run contract and commit the difference.`];
  });
}
