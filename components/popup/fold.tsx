import type { ComponentChildren } from 'preact';

/** A part of the popup that opens below its heading. */
export function Fold({
  heading,
  open = false,
  children,
}: {
  heading: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open}>
      <summary class="heading fold-heading">
        <h2 class="heading-text">{heading}</h2>
      </summary>
      {children}
    </details>
  );
}
