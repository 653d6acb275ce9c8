import { z } from 'zod';

// Zod would otherwise try `new Function`, which the extension's security policy refuses and reports.
z.config({ jitless: true });

/** Zod, set up for extension pages. */
export { z };
