/** Command line options of our tools. Node alone. */
import { parseArgs } from 'node:util';
import { UserError } from './console.mjs';

/**
 * Reads the options, or says which one it does not know.
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {string} command as the person types it, for the message
 * @param {T} options
 * @param {string[]} [args]
 * @returns {ReturnType<typeof parseArgs<{ options: T, strict: true, allowPositionals: false }>>['values']}
 * @throws {UserError} an option is unknown or lacks its value
 */
export function readOptions(command, options, args = process.argv.slice(2)) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const known = Object.entries(options ?? {}).map(
      ([name, { type }]) => `--${name}${type === 'string' ? ' VALUE' : ''}`,
    );
    const problem = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UserError(`${problem}. ${command} knows ${known.join(', ')}.`);
  }
}
