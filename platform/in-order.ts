/**
 * Gives a function that runs tasks one after another, in the order they came. Between two tasks, waiting events get
 * their turn: a page with much text holds up other pages' checks, but not the popup. Where none is under way, a task
 * begins at once.
 */
export function inOrder(): <Result>(task: () => Result | Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  return (task) => {
    const turn = underWay === 0 ? last : last.then(giveWay);
    underWay++;
    const run = turn.then(task).finally(() => underWay--);
    // A task that fails is its caller's matter; the next one still runs.
    last = run.catch(() => undefined);
    return run;
  };
}

/** Promises alone never let other events in; a timer does. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
