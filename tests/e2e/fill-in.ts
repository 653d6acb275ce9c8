import type { OwnTab } from '../../cli/browsers/loaded-browser.ts';

/** What a reader does with the fields of a page of ours. */
export type Form = {
  /** Clicks what a selector finds, once it is there. */
  readonly click: (selector: string) => Promise<unknown>;
  /** Gives a field a value, as typing or choosing does. */
  readonly fill: (selector: string, value: string) => Promise<unknown>;
};

/** The fields of a page that is open, `of` giving it anew each time: tests open one each. */
export function fillIn(of: () => OwnTab): Form {
  return {
    click: (selector) =>
      of().waitFor(
        `document.querySelector(${JSON.stringify(selector)}) && (document.querySelector(${JSON.stringify(selector)}).click(), true)`,
      ),
    fill: (selector, value) =>
      of().waitFor(`(() => {
        const field = document.querySelector(${JSON.stringify(selector)});
        if (!field) return false;
        field.value = ${JSON.stringify(value)};
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
        return true;
      })()`),
  };
}

/** Resets all settings in the options and closes them: the next test begins as a new reader does. */
export async function resetOptions(options: OwnTab): Promise<void> {
  await fillIn(() => options).click('.buttons > .button:last-child');
  await options.waitFor(`document.querySelector('.outcome')?.textContent`);
  await options.close();
}
