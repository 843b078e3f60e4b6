import { readFile } from 'node:fs/promises';
import { parsers } from 'prettier/plugins/markdown';
import type { Guide, GuideNode, GuideTask } from '../src/pages/guide/guide.js';

interface Parsed {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly children?: readonly Parsed[];
}

const textOf = ({ value = '', children = [] }: Parsed): string => value + children.map(textOf).join('');

/** A node as the guide page shows it; refuses one that it does not show. */
function shown({ type, value = '', ordered = false, children = [] }: Parsed): GuideNode {
  switch (type) {
    case 'text':
      // A line end of the file is no line end on the page.
      return { type, value: value.replaceAll('\n', ' ') };
    case 'inlineCode':
      return { type, value };
    case 'list':
      return { type, ordered, children: children.map(shown) };
    case 'paragraph':
    case 'listItem':
    case 'strong':
      return { type, children: children.map(shown) };
    default:
      throw new Error(`The guide page shows no ${type}: ${value}`);
  }
}

/** The comment above a task: its name, the pages that it is about, the roles whose work it is. */
const marker = /^<!-- task: ([\w-]+) \| pages:([\w -]*) \| roles:([\w ]*) -->$/;
const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** A guide of docs/guide: its title, and each task under a heading of the second level with a comment above it. */
export async function readGuide(markdown: string): Promise<Guide> {
  const [first, ...nodes] = ((await parsers.markdown.parse(markdown, {} as never)) as Parsed).children ?? [];
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error('A guide begins with its title');
  const tasks: (GuideTask & { body: GuideNode[] })[] = [];
  let said: RegExpExecArray | null = null;
  for (const node of nodes) {
    if (node.type === 'html') {
      said = marker.exec(node.value ?? '');
      if (!said) throw new Error(`No task is named by ${node.value}`);
    } else if (node.type === 'heading') {
      if (!said) throw new Error(`“${textOf(node)}” names no pages and roles in a comment above it`);
      const [, id = '', pages = '', roles = ''] = said;
      tasks.push({ id, pages: words(pages), roles: words(roles), title: textOf(node), body: [] });
      said = null;
    } else tasks.at(-1)?.body.push(shown(node));
  }
  return { title: textOf(first), tasks };
}

/** Lets the console import a guide of docs/guide as data: no Markdown is read in the browser. */
export const guidePlugin = () => ({
  name: 'guide',
  async load(id: string) {
    if (!/\/docs\/guide\/[\w.]+\.md$/.test(id)) return null;
    const guide = await readGuide(await readFile(id, 'utf8'));
    return { code: `export default ${JSON.stringify(guide)};`, moduleType: 'js' as const };
  },
});
