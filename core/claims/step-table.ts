const leastSlots = 1024; // A power of two, as all sizes are.
const slotSize = 4; // Numbers: a state, a letter, where they lead, and one so that no slot lies over two cache lines.

/**
 * Where each letter leads from each state, as far as it was ever asked: a hash table in one array of numbers, which a
 * processor's cache holds whole. States count from 1.
 */
export class StepTable {
  #slots = new Int32Array(leastSlots * slotSize);
  #taken = 0;

  /** The state that a letter leads to, 0 for none; nothing where it was not asked before. */
  get(state: number, letter: number): number | undefined {
    const slots = this.#slots;
    const at = placeOf(slots, state, letter);
    return slots[at] === state ? slots[at + 2] : undefined;
  }

  /** Remembers a step that is not in the table. */
  set(state: number, letter: number, to: number): void {
    if (this.#taken * 2 * slotSize >= this.#slots.length) this.#grow();
    write(this.#slots, state, letter, to);
    this.#taken += 1;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += slotSize) {
      const [state = 0, letter = 0, to = 0] = old.subarray(at, at + slotSize);
      if (state !== 0) write(this.#slots, state, letter, to);
    }
  }
}

function write(slots: Int32Array, state: number, letter: number, to: number): void {
  const at = placeOf(slots, state, letter);
  slots[at] = state;
  slots[at + 1] = letter;
  slots[at + 2] = to;
}

/** The slot of a step, or the free one that it belongs in. */
function placeOf(slots: Int32Array, state: number, letter: number): number {
  const last = slots.length - slotSize;
  // Knuth's multiplicative hashing; its upper bits are the good ones.
  const hash = Math.imul(state ^ Math.imul(letter, 0x9e3779b1), 0x85ebca6b);
  let at = ((hash >>> 8) * slotSize) & last;
  while (slots[at] !== 0 && (slots[at] !== state || slots[at + 1] !== letter)) at = (at + slotSize) & last;
  return at;
}
