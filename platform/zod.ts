import { en } from 'zod/locales';
import * as z from 'zod/mini';

// Zod's small form has no words of its own for what is wrong, and the refusals of messages are to be read by people.
z.config(en());

/**
 * Zod in its small form: a third of the weight, and without the parsers that the other makes from text, which the
 * extension's security policy refuses.
 */
export { z };
