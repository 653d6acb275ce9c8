import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from './create-strings.ts';

const missing: Strings = {
  language: 'en',
  t: (key) => {
    throw new Error(
      `No strings for "${key}": render inside <StringsContext.Provider value={createStrings(…)}>`,
    );
  },
};

/** Carries the strings to every component below. Without a provider, asking for a string throws. */
export const StringsContext = createContext<Strings>(missing);

/** The strings of the nearest provider. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}

/** For whoever provides strings; scripts without Preact take it from its own file. */
export { createStrings, type StringKey, type Strings, type StringValues } from './create-strings.ts';
