import type { ComponentChildren } from 'preact';

/** A part of the options page under its heading; `id` is what links lead to. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly children: ComponentChildren;
}) {
  const { id, title, detail, children } = props;
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {detail && <p class="part-detail">{detail}</p>}
      {children}
    </section>
  );
}
