const QUIET_MS = 1000;
const CLEAR_LINE = '\r\u001B[K';

/** One line on standard error that says what is going on, once a run takes longer than a second. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

const SILENT: Progress = { show: () => {}, clear: () => {} };

/** Silent where standard error is no terminal. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return SILENT;
  let latest = '';
  let shown = false;
  const draw = (): void => {
    shown = true;
    stream.write(CLEAR_LINE + latest.slice(0, stream.columns - 1));
  };
  const timer = setTimeout(draw, QUIET_MS);
  // Must not keep a finished program alive.
  timer.unref();
  return {
    show(text) {
      latest = text;
      if (shown) draw();
    },
    clear() {
      clearTimeout(timer);
      if (shown) stream.write(CLEAR_LINE);
      shown = false;
    },
  };
}
