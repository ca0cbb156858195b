/** The examples at the end of a help text, each with what it gives. */
export function examples(...lines: readonly (readonly [command: string, gives: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const text = lines.map(([command, gives]) => `  ${command.padEnd(width)}  ${gives}`).join('\n');
  return `\nExamples:\n${text}\n`;
}
