import type { ComponentChildren, TargetedEvent } from 'preact';

/**
 * A link out of a card, to be opened in a new tab. It has its address from the moment it is pressed alone: browsers look up
 * the hosts of the links in a page beforehand, and whoever answers such questions would know which reader has a card open.
 */
export function QuietLink({
  address,
  children,
  ...rest
}: {
  address: string;
  children: ComponentChildren;
  class?: string;
  title?: string;
}) {
  // At once, not with the next drawing: what the press does is decided right after it.
  const arm = ({ currentTarget }: TargetedEvent<HTMLAnchorElement>) => {
    currentTarget.href = address;
  };
  return (
    <a
      key={address}
      {...rest}
      role="link"
      tabIndex={0}
      target="_blank"
      rel="noopener noreferrer"
      onPointerDown={arm}
      onKeyDown={arm}
      // biome-ignore lint/a11y/useValidAnchor: it is one as soon as it is pressed, and says so by its role before.
      onClick={arm}
    >
      {children}
    </a>
  );
}
