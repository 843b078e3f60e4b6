import { roleDefinitions, type Role } from '@sucharit/domain/access';

/** A piece of a guide's text, in the words of mdast. */
export type GuideNode =
  | { readonly type: 'text' | 'inlineCode'; readonly value: string }
  | { readonly type: 'paragraph' | 'listItem' | 'strong'; readonly children: readonly GuideNode[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly children: readonly GuideNode[] };

/** One task of a guide. */
export interface GuideTask {
  readonly id: string;
  /** Pages that it is about, by the names under which access is decided. */
  readonly pages: readonly string[];
  /** Roles whose work it is, or groups of roles. */
  readonly roles: readonly string[];
  readonly title: string;
  readonly body: readonly GuideNode[];
}

/** The work of one reader, task by task. */
export interface Guide {
  readonly title: string;
  readonly tasks: readonly GuideTask[];
}

/** Groups of roles that a task may name. */
const groups: Readonly<Record<string, (role: Role) => boolean>> = {
  everybody: () => true,
  district: (role) => roleDefinitions[role].reach === 'district',
  city: (role) => roleDefinitions[role].reach === 'city',
  centre: (role) => role.startsWith('CENTRE_'),
};

/** True for a task that is the work of a role. */
export const isTaskOf = ({ roles }: GuideTask, role: Role): boolean =>
  roles.some((name) => name === role || groups[name]?.(role));

/** A part of the guide page: the tasks of one reader, or those of the own role. */
export interface GuidePart {
  readonly title: string;
  readonly tasks: readonly GuideTask[];
}

/** The guides as somebody of a role reads them: the own tasks first, those of everybody, then what others do. */
export function partsOf(guides: readonly Guide[], role: Role, ownTitle: string): readonly GuidePart[] {
  const isShared = (task: GuideTask): boolean => task.roles.includes('everybody');
  const isOwn = (task: GuideTask): boolean => isTaskOf(task, role) && !isShared(task);
  const parts = guides.map(({ title, tasks }) => ({ title, tasks: tasks.filter((task) => !isOwn(task)) }));
  const [shared, others] = [true, false].map((wanted) => parts.filter(({ tasks }) => tasks.some(isShared) === wanted));
  return [
    { title: ownTitle, tasks: guides.flatMap(({ tasks }) => tasks.filter(isOwn)) },
    ...(shared ?? []),
    ...(others ?? []),
  ].filter(({ tasks }) => tasks.length > 0);
}
