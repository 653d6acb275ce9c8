/** The small drawings of buttons, on a square of 16. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  pin: 'M6 2.5h4l-.5 4.2 2.3 2.3v1.2H4.2V9l2.3-2.3zM8 10.4v3.6',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  options: 'M2.5 5h5.5M12.5 5h1M2.5 11h1M8 11h5.5M10.2 3v4M5.8 9v4',
  next: 'M6 3.5 10.5 8 6 12.5',
} as const;

/** A drawing in the colour of the text around it. `thick` is its lines' width in the drawing's units. */
export function Icon({ name, thick = 1.6 }: { name: keyof typeof paths; thick?: number }) {
  return (
    <svg class="icon" data-icon={name} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={thick}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
