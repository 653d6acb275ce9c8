import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledStories } from '../core/pack/bundled-story.ts';
import { barsSchema, missedBars } from './eval/check-bars.ts';
import { type CorpusArticle, parseCorpus } from './eval/corpus-article.ts';
import { describeMisses } from './eval/describe-misses.ts';
import {
  figuresByFact,
  figuresByGroup,
  figuresByLanguage,
  inSplit,
  type Split,
  splits,
} from './eval/groups.ts';
import { confusionTable, factTable, figuresTable } from './eval/print-figures.ts';
import { type ArticleScore, scoreArticle } from './eval/score-article.ts';

const help = `npm run eval -- [options]

Scores the engine on the articles of tests/corpus; docs/evaluation.md says what each figure means.

  --split SPLIT   working, held-out or all: only its figures (otherwise each of them)
  --misses        every miss with its sentence; of the held-out articles only with --split held-out
  --by WHAT       lang or fact: a further table; may be given twice
  --only IDS      only these articles, as en-001,near-002
  --corpus FILE   scores these labelled articles instead
  --json FILE     writes all figures to FILE
  --bars          fails where a figure is below tests/corpus/bars.json
  --help          this text`;

const corpusFile = new URL('../tests/corpus/articles.jsonl', import.meta.url);
/** Articles by other writers: rules may be written against the further ones, and nobody reads the unseen ones. */
const others = ['further', 'unseen'] as const;
const barsFile = new URL('../tests/corpus/bars.json', import.meta.url);

try {
  main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      split: { type: 'string' },
      misses: { type: 'boolean' },
      by: { type: 'string', multiple: true },
      only: { type: 'string' },
      corpus: { type: 'string' },
      json: { type: 'string' },
      bars: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const shown = values.split === undefined ? splits : [chosenSplit(values.split)];
  const by = (values.by ?? []).map(chosenTable);
  if (values.bars && (values.only || values.corpus)) {
    throw new Error('--bars measures the whole corpus: leave out --only and --corpus');
  }

  const articles = chosenArticles(
    parseCorpus(readFileSync(values.corpus ?? corpusFile, 'utf8')),
    values.only,
  );
  const scores = articles.map((article) => scoreArticle(article, bundledStories));
  const of = (split: Split) => scores.filter(({ article }) => inSplit(article, split));

  const whole = !values.only && !values.corpus;
  const elsewhere = whole ? others.map((name) => ({ name, scores: scoresOf(name) })) : [];
  for (const split of shown) print(figuresTable(split, figuresByGroup(of(split))));
  for (const { name, scores: each } of elsewhere) print(figuresTable(name, figuresByGroup(each)));
  const detailed = shown.at(-1) ?? 'all';
  for (const [group, figures] of Object.entries(figuresByGroup(of(detailed)))) {
    if (group === 'en' || group === 'other')
      print(`Verdicts, ${group}, ${detailed}\n${confusionTable(figures.confusion)}`);
  }
  if (by.includes('lang')) print(figuresTable(`${detailed}, by language`, figuresByLanguage(of(detailed))));
  if (by.includes('fact')) print(`By fact, ${detailed}\n${factTable(figuresByFact(of(detailed)))}`);
  // Reading the held-out misses would turn those articles into working ones: one has to ask for it.
  if (values.misses) printMisses(of(values.split === 'held-out' ? 'held-out' : 'working'));
  if (values.json) writeFigures(values.json, of, elsewhere);
  if (values.bars) checkBars(scores, elsewhere);
}

type NamedScores = { readonly name: string; readonly scores: readonly ArticleScore[] };

function scoresOf(name: string): ArticleScore[] {
  const file = new URL(`../tests/corpus/${name}.jsonl`, import.meta.url);
  return parseCorpus(readFileSync(file, 'utf8')).map((article) => scoreArticle(article, bundledStories));
}

function chosenSplit(name: string): Split {
  const split = splits.find((each) => each === name);
  if (!split) throw new Error(`no split “${name}”: choose ${splits.join(', ')}`);
  return split;
}

function chosenTable(name: string): 'lang' | 'fact' {
  if (name === 'lang' || name === 'fact') return name;
  throw new Error(`no table by “${name}”: choose lang or fact`);
}

function chosenArticles(articles: CorpusArticle[], only: string | undefined): CorpusArticle[] {
  if (only === undefined) return articles;
  return only.split(',').map((id) => {
    const article = articles.find((each) => each.id === id.trim());
    if (!article) throw new Error(`the corpus has no article “${id}”: ids look like en-001`);
    return article;
  });
}

function print(text: string): void {
  console.log(`${text}\n`);
}

function printMisses(scores: readonly ArticleScore[]): void {
  const misses = scores.flatMap(describeMisses);
  print(misses.length === 0 ? 'No misses.' : misses.join('\n'));
}

function writeFigures(
  file: string,
  of: (split: Split) => ArticleScore[],
  elsewhere: readonly NamedScores[],
): void {
  const sets: NamedScores[] = [...splits.map((split) => ({ name: split, scores: of(split) })), ...elsewhere];
  const figures = Object.fromEntries(
    sets.map(({ name, scores }) => [
      name,
      {
        groups: figuresByGroup(scores),
        languages: figuresByLanguage(scores),
        facts: figuresByFact(scores),
      },
    ]),
  );
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

function checkBars(scores: readonly ArticleScore[], elsewhere: readonly NamedScores[]): void {
  const bars = barsSchema.parse(JSON.parse(readFileSync(barsFile, 'utf8')));
  const figures = Object.fromEntries([
    ...splits.map((split) => [
      split,
      figuresByGroup(scores.filter(({ article }) => inSplit(article, split))),
    ]),
    ...elsewhere.map((each) => [each.name, figuresByGroup(each.scores)]),
  ]);
  const missed = missedBars(figures, bars);
  for (const sentence of missed) console.error(sentence);
  if (missed.length > 0) process.exitCode = 1;
}
