import { useEffect, useState } from 'react';

/** A text once it has rested for a moment: what is asked of the API while somebody types. */
export function useDebouncedValue(text: string, milliseconds = 250): string {
  const [late, setLate] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLate(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return late;
}
