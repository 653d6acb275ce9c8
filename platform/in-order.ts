/**
 * Gives a function that runs tasks one after another, in the order they came. Between two tasks, waiting events get
 * their turn: a page with much text holds up other pages' checks, but not the popup.
 */
export function inOrder(): <Result>(task: () => Result | Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(giveWay).then(task);
    // A task that fails is its caller's matter; the next one still runs.
    last = run.catch(() => undefined);
    return run;
  };
}

/** Promises alone never let other events in; a timer does. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
