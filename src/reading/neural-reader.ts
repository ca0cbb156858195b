import { decodeSentence } from './decode.ts';
import { openModel, type NeuralModel } from './neural-model.ts';
import type { Reader, Reading, SentenceInput } from './reading.ts';

/**
 * Opens the trained reader.
 *
 * @param folder holds the model; defaults to the one that ships.
 * @throws InputFailure where the folder holds no model.
 */
export const openReader = async (folder?: URL): Promise<Reader> => new NeuralReader(await openModel(folder));

class NeuralReader implements Reader {
  readonly #model: NeuralModel;

  constructor(model: NeuralModel) {
    this.#model = model;
  }

  async read(sentences: readonly SentenceInput[]): Promise<readonly Reading[]> {
    const readings: Reading[] = sentences.map(({ text }) => ({ sentence: text, triggers: [] }));
    await this.#model.score(sentences, ({ encoded, logits }, place) => {
      const triggers = decodeSentence(encoded, logits, this.#model.labels);
      readings[place] = { sentence: sentences[place]!.text, triggers };
    });
    return readings;
  }
}
