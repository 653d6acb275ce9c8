import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isDeadCode } from './find-reach.ts';

const messageSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
});
type Message = z.infer<typeof messageSchema>;

const reportSchema = z.object({
  errors: z.array(messageSchema),
  warnings: z.array(messageSchema),
  notices: z.array(messageSchema),
});

/** What Mozilla's linter says of a built extension for Firefox. */
export type LintReport = {
  /** Errors, and warnings that are not expected, a line each. */
  readonly faults: readonly string[];
  /** Warnings of a library's code that is never run, a line each. */
  readonly expected: readonly string[];
};

/** Runs addons-linter, which is what `web-ext lint` and the store of Firefox run, on a folder. */
export async function lintPackage(folder: string): Promise<LintReport> {
  const { errors, warnings, notices } = reportSchema.parse(JSON.parse(await runLinter(folder)));
  const isExpected = ({ code, file, line, column }: Message) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' &&
    file !== undefined &&
    line !== undefined &&
    // The linter counts columns from 0.
    isDeadCode(readFileSync(join(folder, file), 'utf8'), line, (column ?? 0) + 1);
  return {
    faults: [...errors, ...warnings.filter((each) => !isExpected(each)), ...notices].map(describe),
    expected: warnings.filter(isExpected).map(describe),
  };
}

function runLinter(folder: string): Promise<string> {
  const linter = fileURLToPath(
    new URL('../../../node_modules/addons-linter/bin/addons-linter', import.meta.url),
  );
  return new Promise((resolve, reject) => {
    // It ends with code 1 where it found an error, and reports all the same.
    execFile(process.execPath, [linter, '--output', 'json', folder], (error, stdout) =>
      stdout.startsWith('{') ? resolve(stdout) : reject(error ?? new Error('addons-linter said nothing.')),
    );
  });
}

function describe({ code, message, file, line, column }: Message): string {
  return `${code}: ${message} (${file ?? 'package'}${line === undefined ? '' : `:${line}:${column}`})`;
}
