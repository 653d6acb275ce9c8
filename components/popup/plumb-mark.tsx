/** The mark of the extension: a cord with its bob. Silent for screen readers: the name stands beside it. */
export function PlumbMark() {
  return (
    <svg class="plumb-mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path
        d="M3.5 1.5H12.5M8 1.5V7"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
      <path d="M6.2 6.6H9.8L11.2 9.3 8 15 4.8 9.3Z" fill="currentColor" />
    </svg>
  );
}
