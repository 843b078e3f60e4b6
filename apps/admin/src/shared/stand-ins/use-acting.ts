import { roleDefinitions, type Role } from '@sucharit/domain/access';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useWho } from '../who.js';

/** A step that this account takes in somebody else's name today. */
export interface ActingFor {
  readonly action: string;
  readonly name: string;
  readonly role: Role;
  readonly position: string | null;
}

/** Steps in somebody else's name, as buttons and sentences tell them. */
interface Acting {
  /** True for a step in somebody else's name. */
  readonly isFor: (step: string) => boolean;
  /** The name of a step with the position in whose name it is taken; as it is given for an own step. */
  readonly named: (step: string, name: string) => string;
  /** In whose names this account decides, as a sentence; null for the own name alone. */
  readonly words: string | null;
}

/** Tells in whose name the steps of a plan or report are taken. */
export function useActing(actingFor: readonly ActingFor[]): Acting {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const who = useWho();
  const of = (step: string): ActingFor | undefined => actingFor.find(({ action }) => action === step);
  const people = [...new Set(actingFor.map(({ name, role, position }) => who(name, role, undefined, position)))];
  return {
    isFor: (step) => of(step) !== undefined,
    named: (step, name) => {
      const person = of(step);
      return person
        ? translate('standIn.as', { step: name, position: person.position ?? nameOf(roleDefinitions[person.role]) })
        : name;
    },
    words: people.length > 0 ? translate('standIn.acting', { who: people.join(' · ') }) : null,
  };
}
