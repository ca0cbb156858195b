/** What went wrong with one input: what and where it is, and what to do. Printed without a stack. */
export class InputFailure extends Error {
  /** The path, address or option, with `#line` where it is one line of a file. */
  readonly input: string;
  readonly remedy: string;

  constructor(input: string, problem: string, remedy: string) {
    super(problem);
    this.name = 'InputFailure';
    this.input = input;
    this.remedy = remedy;
  }

  /** `FILE: what is wrong. What to do.` */
  describe(): string {
    return `${this.input}: ${this.message}. ${this.remedy}`;
  }
}
