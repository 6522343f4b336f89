/** `romtool/bytes`: the errors, findings and spans that all others speak of, and sums. */

export { crc32 } from '../bytes/crc32.js';
export { FormatError, OptionError } from '../bytes/errors.js';
export type { Finding, ReportedFinding } from '../bytes/finding.js';
export type { Sha256 } from '../bytes/sha256.js';
export type { Span } from '../bytes/span.js';
export { sum8 } from '../bytes/sums.js';
