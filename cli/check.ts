import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { parseArgs } from 'node:util';
import { checkInLanguage } from '../core/check-in-language.ts';
import { bundledStories, bundledStory } from '../core/pack/bundled-story.ts';
import { checkInParallel } from './check/check-in-parallel.ts';
import { checkRecords } from './check/check-records.ts';
import { countJobs } from './check/count-jobs.ts';
import { type PageReport, reportPage } from './check/page-report.ts';
import { printReport } from './check/print-report.ts';
import { describeReadError, pathOf, readInput, standardInput } from './check/read-input.ts';
import { stopOnSignal } from './check/stop-on-signal.ts';

const help = `npm run --silent check -- [--json] [--explain] FILE…
npm run --silent check -- --jsonl [--jobs N|all] [FILE…]

Checks news pages against the source from a terminal, with the extension's own engine.
FILE is an .html, .htm or .txt file, or - for standard input; docs/check.md has the details.

  --json      one array, one object per input
  --explain   the words that decided each verdict, too
  --jsonl     reads one JSON object per line, prints one result per line (standard input without FILE)
  --jobs N    with --jsonl, checks in N threads, or in one for each core with all; the order stays
  --help      this text`;

const wrongUsage = 2; // As other commands answer to options that they do not know; 1 is an input that failed.

// A reader such as `head` that has seen enough is no failure; whatever else happens to the output is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main();
} catch (error) {
  console.error(`check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = wrongUsage;
}

async function main(): Promise<void> {
  const { values, positionals: inputs } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      jobs: { type: 'string' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.json && values.jsonl) throw new Error('choose one of --json and --jsonl');
  if (values.jobs !== undefined && !values.jsonl) throw new Error('--jobs is for --jsonl');
  const jobs = countJobs(values.jobs);
  if (values.jsonl) return checkRecordFiles(inputs.length > 0 ? inputs : [standardInput], jobs);
  if (inputs.length === 0)
    throw new Error('name a file to check, or - for standard input; --help tells more');
  if (values.json) return printJson(inputs);
  const colours = process.stdout.hasColors?.() && !process.env.NO_COLOR;
  await printForPeople(inputs, { colours: colours === true, explain: values.explain === true });
}

async function printForPeople(
  inputs: readonly string[],
  drawing: { colours: boolean; explain: boolean },
): Promise<void> {
  let first = true;
  for await (const [input, report] of reportsOf(inputs)) {
    process.stdout.write(`${first ? '' : '\n'}${printReport(input, report, bundledStory(), drawing)}`);
    first = false;
  }
}

async function printJson(inputs: readonly string[]): Promise<void> {
  const reports: object[] = [];
  for await (const [input, report] of reportsOf(inputs)) reports.push({ input, ...report });
  process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
}

async function* reportsOf(inputs: readonly string[]): AsyncGenerator<[input: string, report: PageReport]> {
  for (const input of inputs) {
    try {
      const page = await readInput(input);
      yield [input, reportPage(page, checkInLanguage(page, bundledStories))];
    } catch (error) {
      complain(nameOf(input), error instanceof Error ? error.message : String(error));
    }
  }
}

async function checkRecordFiles(inputs: readonly string[], jobs: number): Promise<void> {
  const stop = stopOnSignal();
  for (const input of inputs) {
    const stream = input === standardInput ? process.stdin : createReadStream(pathOf(input));
    addAbortSignal(stop, stream);
    const onBad = (line: number, problem: string) => complain(`${nameOf(input)}, line ${line}`, problem);
    try {
      if (jobs > 1) await checkInParallel(stream, process.stdout, jobs, onBad);
      else await checkRecords(stream, process.stdout, bundledStories, onBad);
    } catch (error) {
      if (stop.aborted) return;
      complain(nameOf(input), describeReadError(error));
    }
  }
}

function nameOf(input: string): string {
  return input === standardInput ? 'standard input' : input;
}

function complain(place: string, problem: string): void {
  console.error(`check: ${place}: ${problem}`);
  process.exitCode = 1;
}
