// VS Code writes its log files through a native module, @vscode/spdlog, which an install without scripts leaves
// uncompiled; an older VS Code then waits for it without end. This stands in for it and writes nothing.

const nothing = () => {};

const logger = {
  getLevel: () => 6,
  setLevel: nothing,
  setPattern: nothing,
  clearFormatters: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  critical: nothing,
  flush: nothing,
  drop: nothing,
};

exports.version = 0;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
