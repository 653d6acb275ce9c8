import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckResult } from './checks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool of this project as one check: it passes if the tool ends with code 0. The tool's words go to the terminal. */
export async function runTool(tool: string, args: readonly string[]): Promise<CheckResult> {
  const code = await exitCodeOf(tool, args);
  if (code === 0) return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [`${tool} ${args.join(' ')} ended with code ${code}`] };
}

/** The code that a tool of this project ends with; -1 where a signal ended it. */
export function exitCodeOf(tool: string, args: readonly string[]): Promise<number> {
  const onWindows = process.platform === 'win32';
  const path = fileURLToPath(
    new URL(`../../node_modules/.bin/${tool}${onWindows ? '.cmd' : ''}`, import.meta.url),
  );
  return new Promise((resolve, reject) => {
    // Windows starts `.cmd` files through a shell alone, which wants a path with spaces quoted.
    const child = spawn(onWindows ? `"${path}"` : path, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: onWindows,
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
}
