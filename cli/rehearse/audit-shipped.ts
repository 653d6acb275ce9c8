import { execFile } from 'node:child_process';
import { z } from 'zod';

const reportSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

/**
 * Asks the registry whether it knows of flaws in what ships. Gives a sentence, which says so where the registry does not
 * answer such questions; throws where it names a flaw.
 */
export async function auditShipped(): Promise<string> {
  const answer = await new Promise<string>((resolve) => {
    // npm ends with code 1 where there are flaws, and where there was no answer; its report tells which.
    const windows = process.platform === 'win32';
    const args = ['audit', '--omit=dev', '--json'];
    execFile(windows ? 'npm.cmd' : 'npm', args, { shell: windows }, (_, stdout) => resolve(stdout));
  });
  const report = reportSchema.safeParse(parseJson(answer));
  if (!report.success) return 'the registry in use does not answer npm audit: nothing is known';
  const flaws = Object.entries(report.data.vulnerabilities).map(
    ([name, { severity }]) => `${name} (${severity})`,
  );
  if (flaws.length > 0) throw new Error(`npm audit names flaws in what ships: ${flaws.join(', ')}`);
  return 'no known flaws in what ships';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
