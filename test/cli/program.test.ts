import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import packageFile from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

describe('help', () => {
  for (const args of [['--help'], ['read', '--help'], ['board', '-h']]) {
    test(`detente ${args.join(' ')} has examples`, () => {
      const { code, out, err } = run(args);
      assert.equal(code, 0);
      assert.match(out, /Usage: detente/);
      assert.match(out, /Examples:\n {2}detente /);
      assert.equal(err, '');
    });
  }

  test('version', () => assert.equal(run(['--version']).out, `${packageFile.version}\n`));
});

describe('wrong usage ends with 2 and says what to do', () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /Usage: detente/],
    [['reed'], /unknown command 'reed'\n.*read.*\nTry: detente --help/],
    [['read'], /missing required argument 'inputs'\nTry: detente read --help/],
    [['read', 'x', '--format', 'xml'], /'xml' is invalid\. Allowed choices are table, jsonl, json, csv/],
    [['read', 'x', '--published', '2023-02-29'], /'2023-02-29' is invalid\. It takes a day that exists/],
    [['board', 'x', '--colour'], /unknown option '--colour'/],
  ];
  for (const [args, says] of cases) {
    test(`detente ${args.join(' ')}`, () => {
      const { code, out, err } = run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
    });
  }
});
