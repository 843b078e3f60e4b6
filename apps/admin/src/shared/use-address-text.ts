import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAddress } from './use-address.js';
import { useDebouncedValue } from './use-debounced-value.js';

/**
 * A text that is typed and stands in the address once it has rested for a moment. The field has its own copy: the address changes
 * too late for who types fast, and would lose letters.
 */
export function useAddressText(name: string) {
  const { get, set } = useAddress();
  const inAddress = get(name);
  const [text, setText] = useState(inAddress);
  const late = useDebouncedValue(text);
  const written = useRef(inAddress);
  const write = useEffectEvent((rested: string) => {
    if (rested === written.current) return;
    written.current = rested;
    set({ [name]: rested });
  });
  useEffect(() => write(late), [late]);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  return { text, setText, late };
}
