import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';

const designed = new URL('../../../../../shared/design/graphql-contract.md', import.meta.url);
const copies = new URL('../../../../libs/contract/operations/', import.meta.url);

const designedText = (): string | undefined =>
  existsSync(designed) ? /```graphql\n([\s\S]*?)```/.exec(readFileSync(designed, 'utf8'))?.[1] : undefined;
const copiedText = (): string =>
  readdirSync(copies)
    .sort()
    .map((name) => readFileSync(new URL(name, copies), 'utf8'))
    .join('\n');

const namesAndTexts = (text: string): Record<string, string> =>
  Object.fromEntries(
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name && definition.loc
        ? [[definition.name.value, text.slice(definition.loc.start, definition.loc.end)]]
        : [],
    ),
  );

/** The operations clients rely on, by name, exactly as the contract has them: its own document where it is at hand, else our copies. */
export const contractOperations: Readonly<Record<string, string>> = namesAndTexts(designedText() ?? copiedText());

/** The copies in libs/contract and the design's document, in one spelling, where both are at hand. */
export const bothContracts = (): { copied: string; designed: string | undefined } => {
  const text = designedText();
  return { copied: print(parse(copiedText())), designed: text && print(parse(text)) };
};
