// Symbols of the registry are the same for each time the script is injected.
const key = Symbol.for('plumbline-lifetimes');

/**
 * Begins the life of a script in a page, and ends the one that ran under the same name before: it was injected again.
 * What the script starts takes the signal. The page hears nothing of it: `scope`, a script's globals, is its
 * extension's own.
 */
export function startLifetime(name: string, scope: object = globalThis): AbortController {
  const lives: Map<string, AbortController> = Reflect.get(scope, key) ?? new Map();
  Reflect.set(scope, key, lives);
  lives.get(name)?.abort();
  const life = new AbortController();
  lives.set(name, life);
  return life;
}

/** Whether a script lives in the page under a name. */
export function isAlive(name: string, scope: object = globalThis): boolean {
  const lives: Map<string, AbortController> | undefined = Reflect.get(scope, key);
  return lives?.get(name)?.signal.aborted === false;
}
