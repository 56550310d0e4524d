/**
 * A marked text and the frames of its sentences in, the same frames out with the quotations that follow them without a
 * cue of their own, and a frame without source and cue for each quotation that nothing claims.
 * Knows paragraphs and quotations only.
 */

import { trimContent } from './content-spans';
import type { Frame } from './frame';
import type { MarkedText, TokenRange } from './word-classes';

interface GrowingFrame extends Frame {
  readonly content: TokenRange[];
}

/** Adds to each frame the whole-sentence quotations that go on with it; in text order of cues. */
export function withFollowingQuotations(marked: MarkedText, frames: readonly Frame[]): readonly Frame[] {
  // Content grows in place: one speaker may go on for thousands of paragraphs.
  const out: GrowingFrame[] = frames.map((frame) => ({ ...frame, content: [...frame.content] }));
  const covered = coveredTokens(marked, frames);
  const last = lastFrameBySentence(marked, frames);
  let speaker = -1;
  let speakerSentence = -2;
  for (let sentence = 0; sentence < marked.sentences.length; sentence += 1) {
    const own = last[sentence] ?? -1;
    const floating = own < 0 ? floatingQuotation(marked, sentence, covered) : null;
    if (own >= 0) {
      speaker = own;
      speakerSentence = sentence;
    }
    if (floating === null) continue;
    const frame = out[speaker];
    if (frame !== undefined && speakerSentence === sentence - 1) {
      frame.content.push(floating);
      speakerSentence = sentence;
    } else {
      speaker = out.push({ source: null, cue: null, content: [floating], cueClass: 'neutral' }) - 1;
      speakerSentence = sentence;
    }
  }
  return out;
}

/** Marks the tokens that the content of a frame holds already. */
function coveredTokens(marked: MarkedText, frames: readonly Frame[]): Uint8Array {
  const covered = new Uint8Array(marked.tokens.length);
  for (const frame of frames) for (const piece of frame.content) covered.fill(1, piece.first, piece.end);
  return covered;
}

/** The last frame of each sentence whose speaker can go on: by its last token, be it cue or content. */
function lastFrameBySentence(marked: MarkedText, frames: readonly Frame[]): Int32Array {
  const last = new Int32Array(marked.sentences.length).fill(-1);
  frames.forEach((frame, index) => {
    const reach = Math.max(frame.cue?.end ?? 0, frame.source?.end ?? 0, frame.content.at(-1)?.end ?? 0);
    const inQuotation = frame.cue !== null && (marked.quotationOf[frame.cue.first] ?? -1) >= 0;
    const sentence = marked.sentenceOf[reach - 1] ?? -1;
    if (sentence >= 0 && !inQuotation) last[sentence] = index;
  });
  return last;
}

/** The tokens of a sentence that is nothing but quoted words; null when it has others or a frame holds it. */
function floatingQuotation(marked: MarkedText, sentence: number, covered: Uint8Array): TokenRange | null {
  const first = marked.sentences.first[sentence] ?? 0;
  const end = marked.sentences.end[sentence] ?? 0;
  const quotation = marked.quotationOf[first] ?? -1;
  if (quotation < 0 || covered[first] === 1 || end - first < 4) return null;
  for (let token = first; token < end - 1; token += 1) if ((marked.quotationOf[token] ?? -1) < 0) return null;
  return trimContent(marked, first, end);
}
