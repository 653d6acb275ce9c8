import type { z } from 'zod';

/**
 * What is wrong with a data file, one line per issue:
 * `data/stories/x/story.json: facts[3].evidence[0].quote: expected at least 3 characters, got ""`.
 */
export function describeIssues(file: string, data: unknown, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    const value = valueAt(data, issue.path);
    const line = (path: readonly PropertyKey[], expected: string, got: string) =>
      `${file}: ${describePath(path)}: expected ${expected}, got ${got}`;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => line([...issue.path, key], 'no such key', show(valueAt(value, [key]))));
    }
    return [line(issue.path, describeExpected(issue), show(value))];
  });
}

function describeExpected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected);
    case 'invalid_value':
      return issue.values.map(show).join(' or ');
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${describeSize(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${describeSize(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      // A format with a message of its own says it better than a pattern does.
      return issue.message.startsWith('expected ')
        ? issue.message.slice('expected '.length)
        : `a valid ${issue.format}`;
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function describeSize(size: number | bigint, origin: string): string {
  const unit = { string: 'character', array: 'item' }[origin];
  return unit ? `${size} ${unit}${Number(size) === 1 ? '' : 's'}` : `${size}`;
}

function withArticle(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function describePath(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text === '' ? 'the file' : text.replace(/^\./, '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
