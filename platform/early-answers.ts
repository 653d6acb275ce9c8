import type { EarlyAnswers } from './messages.ts';

/** Their name among the globals of our scripts in a page, which are hidden from the page itself. */
const place = 'plumblineEarlyAnswers';

/** Leaves answers for the script that is about to run in this page, in place of those before. */
export function leaveEarly(answers: Partial<EarlyAnswers>): void {
  Reflect.set(globalThis, place, { ...answers });
}

/** The answer that was left for a message, once; nothing where the message must be sent. */
export function takeEarly(type: string): { readonly answer: unknown } | undefined {
  const left: Record<string, unknown> | undefined = Reflect.get(globalThis, place);
  if (!left || !Object.hasOwn(left, type)) return undefined;
  const answer = left[type];
  delete left[type];
  return { answer };
}
