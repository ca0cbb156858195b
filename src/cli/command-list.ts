/** Commands under a heading, each with what it gives: the end of a help text. */
export function commandList(
  heading: string,
  ...lines: readonly (readonly [command: string, gives: string])[]
): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const text = lines.map(([command, gives]) => `  ${command.padEnd(width)}  ${gives}`).join('\n');
  return `\n${heading}:\n${text}\n`;
}
