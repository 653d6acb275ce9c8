import type { FromPage } from './messages.ts';

/** Answers to what a script is about to ask: given to it beforehand, they spare the page a message and its way back. */
export type EarlyAnswers = {
  readonly [Type in keyof FromPage]?: { readonly answer: FromPage[Type]['answer'] };
};

/** Their name among the globals of our scripts in a page, which are hidden from the page itself. */
const place = 'plumblineEarlyAnswers';

/** What is run in a frame to leave answers there for the script that is started next. Its code goes there without this file. */
export function leaveEarly(answers: EarlyAnswers) {
  const func = (name: string, left: EarlyAnswers) => void Reflect.set(globalThis, name, left);
  const args: [string, EarlyAnswers] = [place, answers];
  return { func, args };
}

/** The answer that was left for a message, once; nothing where the message must be sent. */
export function takeEarly(type: string): { readonly answer: unknown } | undefined {
  const left: Record<string, { readonly answer: unknown }> | undefined = Reflect.get(globalThis, place);
  const early = left?.[type];
  delete left?.[type];
  return early;
}
