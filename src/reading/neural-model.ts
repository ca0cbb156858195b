import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { InputFailure } from '../failure.ts';
import { readLabels, type Labels } from './labels.ts';
import type { SentenceLogits } from './logits.ts';
import { batchesByLength, encodeSentence, type EncodedSentence } from './model-input.ts';
import type { SentenceInput } from './reading.ts';
import { WordPieces } from './word-pieces.ts';

const MODEL_FOLDER = new URL('../../models/reader/', import.meta.url);
const BATCH = 16;

type Runtime = typeof import('onnxruntime-node');

/** A sentence as the model got it, with what the model answered. */
export interface ScoredSentence {
  readonly encoded: EncodedSentence;
  readonly logits: SentenceLogits;
}

/**
 * Opens the trained model: one small encoder, one pass a sentence (docs/architecture.md).
 *
 * @param folder holds `reader.onnx`, `vocabulary.txt` and `labels.json`. Defaults to the model that ships.
 * @throws InputFailure where the folder holds no model.
 */
export async function openModel(folder: URL = MODEL_FOLDER): Promise<NeuralModel> {
  const path = fileURLToPath(new URL('reader.onnx', folder));
  if (!existsSync(path)) {
    throw new InputFailure(
      path,
      'the reading model is not there',
      'Get it back with "git checkout models" or train one (training/README.md).',
    );
  }
  const vocabulary = readFileSync(new URL('vocabulary.txt', folder), 'utf8').split('\n');
  const labels = readLabels(new URL('labels.json', folder));
  const runtime = await import('onnxruntime-node');
  const session = await runtime.InferenceSession.create(path, { logSeverityLevel: 3 });
  return new NeuralModel(runtime, session, new WordPieces(vocabulary), labels);
}

/** The model with its word pieces and labels. */
export class NeuralModel {
  readonly labels: Labels;
  readonly #runtime: Runtime;
  readonly #session: InferenceSession;
  readonly #pieces: WordPieces;

  constructor(runtime: Runtime, session: InferenceSession, pieces: WordPieces, labels: Labels) {
    this.#runtime = runtime;
    this.#session = session;
    this.#pieces = pieces;
    this.labels = labels;
  }

  /** Scores sentences in batches of like length and gives each to `take` as soon as its batch is done. */
  async score(
    sentences: readonly SentenceInput[],
    take: (scored: ScoredSentence, place: number) => void,
  ): Promise<void> {
    const encoded = sentences.map((sentence) => encodeSentence(sentence, this.#pieces));
    for (const batch of batchesByLength(encoded, BATCH)) {
      const logits = await this.#run(batch.map((place) => encoded[place]!));
      for (const [row, place] of batch.entries()) {
        take({ encoded: encoded[place]!, logits: logits[row]! }, place);
      }
    }
  }

  async #run(batch: readonly EncodedSentence[]): Promise<SentenceLogits[]> {
    const outputs = await this.#session.run({
      ids: this.#integers(batch.map((sentence) => sentence.ids)),
      shapes: this.#integers(batch.map((sentence) => sentence.shapes)),
      segments: this.#integers(batch.map((sentence) => sentence.segments)),
      mask: this.#mask(batch.map((sentence) => sentence.ids.length)),
      firsts: this.#integers(batch.map((sentence) => sentence.firsts)),
    });
    const { tags, triggers, sectors, parts } = outputs as Record<
      'tags' | 'triggers' | 'sectors' | 'parts',
      Tensor
    >;
    return batch.map((_, row) => ({
      tags: (word) => slice(tags, [row, word]),
      triggers: (word) => slice(triggers, [row, word]),
      sectors: (word) => slice(sectors, [row, word]),
      parts: (trigger, word) => slice(parts, [row, trigger, word]),
    }));
  }

  #integers(rows: readonly (readonly number[])[]): Tensor {
    const width = Math.max(...rows.map((row) => row.length));
    const data = new BigInt64Array(rows.length * width);
    for (const [at, row] of rows.entries()) data.set(row.map(BigInt), at * width);
    return new this.#runtime.Tensor('int64', data, [rows.length, width]);
  }

  /** 1 for the pieces of a row, 0 for what pads it. */
  #mask(lengths: readonly number[]): Tensor {
    const width = Math.max(...lengths);
    const data = new Float32Array(lengths.length * width);
    for (const [at, length] of lengths.entries()) data.fill(1, at * width, at * width + length);
    return new this.#runtime.Tensor('float32', data, [lengths.length, width]);
  }
}

/** The last axis of a tensor at the given place of the axes before it. */
function slice(tensor: Tensor, place: readonly number[]): Float32Array {
  const size = tensor.dims.at(-1)!;
  const row = place.reduce((sum, index, axis) => sum * tensor.dims[axis]! + index, 0);
  return (tensor.data as Float32Array).subarray(row * size, (row + 1) * size);
}
