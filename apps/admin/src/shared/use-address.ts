import { useSearchParams } from 'react-router';

/** The part of a page's state that stands in its address: what is filtered, which page of a list. */
export function useAddress() {
  const [parameters, setParameters] = useSearchParams();
  return {
    /** Text of a parameter; empty when it is not there. */
    get: (name: string): string => parameters.get(name) ?? '',
    /** Sets parameters and drops those set to nothing; typing replaces the entry of the browser's history. */
    set: (changes: Readonly<Record<string, string>>): void =>
      setParameters(
        (current) => {
          for (const [name, value] of Object.entries(changes)) {
            if (value) current.set(name, value);
            else current.delete(name);
          }
          return current;
        },
        { replace: true },
      ),
  };
}
