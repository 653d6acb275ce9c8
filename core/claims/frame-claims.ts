import type { Frame } from '../pack/language-schema.ts';
import type { Fact } from '../pack/story-pack.ts';
import { judgeFrame } from '../verdicts/judge-frame.ts';
import type { Claim } from './claim.ts';
import { asWords, makeClaim } from './claim-span.ts';
import type { PlacedSentence } from './discourse.ts';
import type { LanguageIndex } from './language-index.ts';
import { type PageContext, speaksByReference } from './page-context.ts';
import { alternatives, clauseAt, namings, type Range } from './sentence-reading.ts';

/** A frame found in a sentence: the words that fill its slots, in the order of its slots. */
export type FilledFrame = { readonly frame: Frame; readonly slots: readonly Range[] };

/** Claims on facts that are described by frames: one for each fact (or silent subject) and sentence. */
export function frameClaims(
  sentences: readonly PlacedSentence[],
  language: LanguageIndex,
  page: PageContext,
  facts: ReadonlyMap<string, Fact>,
): Claim[] {
  if (!page.touches) return [];
  const claims: Claim[] = [];
  for (const [at, reading] of sentences.entries()) {
    const frames = fillable(reading, language);
    if (frames.length === 0) continue;
    const before = sentences[at - 1];
    const perFact = new Map<string, FilledFrame[]>();
    for (const frame of frames) {
      if (!tied(reading, frame, page, before)) continue;
      const slots = fillSlots(reading, frame);
      if (!slots) continue;
      const key = `${frame.fact} ${frame.subject ?? ''}`;
      const filled = perFact.get(key);
      if (filled) filled.push({ frame, slots });
      else perFact.set(key, [{ frame, slots }]);
    }
    const taken: Claim[] = [];
    for (const filled of perFact.values()) {
      const decided = judgeFrame(reading, filled, facts, page);
      if (!decided) continue;
      const { frame } = decided.by;
      const words = decided.words ?? decided.by.slots;
      const claim = makeClaim(
        reading,
        frame.fact,
        decided,
        [...filled.flatMap((each) => each.slots), ...(decided.words ?? [])],
        [...words.map((range) => ({ ...range, id: frame.id })), ...decided.cues.map(asWords)],
        frame.subject,
      );
      // Two silent subjects in the same words are one claim.
      if (taken.some((each) => each.fact === claim.fact && each.start < claim.end && claim.start < each.end))
        continue;
      taken.push(claim);
    }
    claims.push(...taken);
  }
  return claims;
}

const none: readonly Frame[] = [];

/** The frames for each of whose slots a sentence has words, in their order. */
function fillable({ concepts }: PlacedSentence, { frames, framesWith }: LanguageIndex): readonly Frame[] {
  let places: Set<number> | undefined;
  for (const concept of concepts.keys()) {
    const needing = framesWith.get(concept);
    if (!needing) continue;
    places ??= new Set();
    for (const place of needing) places.add(place);
  }
  if (!places) return none;
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const frame = frames[place];
      const filled = frame?.all.every((slot) => alternatives(slot).some((each) => concepts.has(each)));
      return frame && filled ? [frame] : [];
    });
}

/** Whether the sentence belongs to the story as the frame asks. */
function tied(
  reading: PlacedSentence,
  frame: Frame,
  page: PageContext,
  before: PlacedSentence | undefined,
): boolean {
  if (frame.tie === 'none') return true;
  const deal = namings(reading, 'deal').length > 0;
  const spoken =
    reading.initiative || (reading.pair && !reading.others) || (reading.named.size >= 2 && !reading.others);
  if (frame.tie === 'deal') {
    // Both parties in a sentence on a takeover are no tie to the deal.
    if (spoken && (deal || reading.initiative || !speaksOfTakeover(reading))) return true;
    if (!speaksByReference(page, reading.block.index) || !reading.focused) return false;
    if (goesOnElsewhere(reading)) return false;
    return (
      deal ||
      namings(reading, 'tieWords').length > 0 ||
      asksOn(reading, before) ||
      (before?.block === reading.block && (goesOn(reading, before) || opensWith(reading, frame, before)))
    );
  }
  if (reading.initiative || reading.named.size >= 2) return true;
  return (
    speaksByReference(page, reading.block.index) &&
    (reading.focused || reading.pair) &&
    !(reading.others && reading.named.size === 0)
  );
}

function speaksOfTakeover(reading: PlacedSentence): boolean {
  return namings(reading, 'acquisition:verbs|acquisition:nouns|acquisition:weakNouns').length > 0;
}

/** Whether the subject of a sentence is somebody else without a name: "other publishers", "one French group". */
function goesOnElsewhere(reading: PlacedSentence): boolean {
  const { tokens, sentence } = reading;
  const head = tokens.slice(sentence.first, sentence.first + 2).map((token) => token.norm);
  return (
    (head[0] === 'other' && /s$/.test(head[1] ?? '') && reading.named.size === 0) ||
    head.some((norm) => reading.language.grammar.someoneElse.has(norm))
  );
}

/** "Will they be exclusive?": a question that names no one asks about what the page is about. */
function asksOn(reading: PlacedSentence, before: PlacedSentence | undefined): boolean {
  if (!reading.question || reading.others) return false;
  return (
    reading.companies.every(({ by }) => by === 'brand') || (before?.block === reading.block && before.focused)
  );
}

/** Whether a sentence goes on about what the sentence before it tied to the story: by a pronoun or a party's name. */
function goesOn(reading: PlacedSentence, before: PlacedSentence): boolean {
  const tiedBefore = before.initiative || namings(before, 'deal').length > 0;
  return tiedBefore && (reading.named.size > 0 || namings(reading, 'pronouns').length > 0);
}

const opening = 3; // words at the head of a sentence: what it begins with is said of what the sentence before was about

/** "Costs will be split": after a sentence on the deal, one that begins with the frame's own words goes on about it. */
function opensWith(reading: PlacedSentence, { all: [slot = ''] }: Frame, before: PlacedSentence): boolean {
  if (reading.others || namings(before, 'deal').length === 0) return false;
  return namings(reading, slot).some((each) => each.first - reading.sentence.first < opening);
}

const widest = 40; // tokens that one frame may span: beyond that its words belong to different thoughts

function fillSlots(reading: PlacedSentence, frame: Frame): Range[] | undefined {
  const [judged, ...rest] = frame.all.map((slot) => namings(reading, slot));
  if (!judged || judged.length === 0 || rest.some((each) => each.length === 0)) return undefined;
  let best: { slots: Range[]; width: number } | undefined;
  for (const anchor of judged) {
    const clause = clauseAt(reading, anchor.first);
    const kept = frame.none?.some((concept) =>
      namings(reading, concept).some((each) => clauseAt(reading, each.first) === clause),
    );
    if (kept) continue;
    const slots = [anchor];
    for (const candidates of rest) {
      const nearest = nearestTo(anchor, candidates, (each) => fits(reading, frame, anchor, each, slots));
      if (!nearest) break;
      slots.push(nearest);
    }
    if (slots.length < frame.all.length) continue;
    const width = Math.max(...slots.map((each) => each.last)) - Math.min(...slots.map((each) => each.first));
    if (width <= widest * reading.language.scale && (!best || width < best.width)) best = { slots, width };
  }
  return best?.slots;
}

function fits(
  reading: PlacedSentence,
  frame: Frame,
  anchor: Range,
  range: Range,
  slots: readonly Range[],
): boolean {
  if (frame.within === 'clause' && clauseAt(reading, range.first) !== clauseAt(reading, anchor.first))
    return false;
  return !slots.some((slot) => slot.first === range.first && slot.last === range.last);
}

/** Of some ranges, in order, the nearest that fits; of two as near, the first. */
function nearestTo(
  anchor: Range,
  ranges: readonly Range[],
  fits: (range: Range) => boolean,
): Range | undefined {
  let nearest: Range | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    const gap = Math.abs(range.first - anchor.first);
    if (gap >= least || !fits(range)) continue;
    nearest = range;
    least = gap;
  }
  return nearest;
}
